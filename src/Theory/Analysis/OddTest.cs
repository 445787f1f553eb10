using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>f(x) + f(-x) is defined and 0 on every cell to the right of 0, and f(0) = 0. Cells to the left of 0 need nothing.</summary>
public sealed class OddTest(Expression function, Settings settings) : CellTest(function, settings)
{
    private readonly Formula _sum = Formula.Of(function + function.Substitute(-Expression.X));

    /// <inheritdoc/>
    public override Rational? Period => null;

    /// <inheritdoc/>
    public override bool Holds(Cell cell) =>
        cell.HighEnd is { Sign: <= 0 }
        || Examiner.On(_sum, cell, Settings) is { Definedness: Definedness.Everywhere, Span.IsZero: true };

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) =>
        point.Sign < 0 || ConstantForm.At(_sum.Expression, point) is { IsZero: true };
}
