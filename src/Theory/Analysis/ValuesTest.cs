using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Every value of the function lies in a range, whose ends may be excluded.</summary>
public sealed class ValuesTest(Expression function, NumberRange range, Settings settings) : CellTest(function, settings)
{
    private readonly Formula _derivative = Formula.Of(function.Derivative());

    /// <inheritdoc/>
    public override Rational? Period => Periods.LengthAbove(Function.Expression);

    /// <inheritdoc/>
    public override bool Holds(Cell cell)
    {
        var facts = On(cell);
        return facts.Definedness == Definedness.Nowhere
            || range.Contains(facts.Span)
            || range.Contains(RangeBound.On(Function, _derivative, cell, Settings));
    }

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right)
    {
        var facts = Examiner.AtPoint(Function, point, Settings.Precision);
        return facts.Definedness == Definedness.Nowhere
            || range.Contains(facts.Span)
            || (ConstantForm.At(Function.Expression, point)?.Rational is { } value && range.Contains(value));
    }
}
