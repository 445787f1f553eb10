using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The function is 1 at every x above 0, and 0 at every other x.</summary>
public sealed class PositiveIndicatorTest(Expression function, Settings settings) : CellTest(function, settings)
{
    /// <inheritdoc/>
    public override Rational? Period => null;

    /// <inheritdoc/>
    public override bool Holds(Cell cell)
    {
        var facts = On(cell);
        var values = facts.Span.Values;
        return facts.Definedness == Definedness.Everywhere
            && ((IsAboveZero(cell) && values == Interval.One) || (IsUpToZero(cell) && values == Interval.Zero));
    }

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) =>
        Function.Expression.At(point) is Value.Exact { Number: var value } && value == (point.Sign > 0 ? 1 : 0);

    private static bool IsAboveZero(Cell cell) =>
        cell.Kind switch
        {
            CellKind.Closed or CellKind.RightTail or CellKind.LeftOf => cell.Low.Sign > 0,
            CellKind.RightOf => cell.Low.Sign >= 0,
            _ => false,
        };

    private static bool IsUpToZero(Cell cell) =>
        cell.Kind is CellKind.Closed or CellKind.LeftTail or CellKind.LeftOf or CellKind.RightOf && cell.High.Sign <= 0;
}
