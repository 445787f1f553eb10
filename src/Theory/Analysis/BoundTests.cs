using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Every value on the domain is at most a number.</summary>
public sealed class BoundTest(Expression function, Rational bound, Settings settings) : CellTest(function, settings)
{
    /// <inheritdoc/>
    public override Rational? Period => Periods.LengthAbove(Function.Expression);

    private readonly Formula _derivative = Formula.Of(function.Derivative());

    private protected override CellTest About(Expression function) => new BoundTest(function, bound, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell)
    {
        var facts = On(cell);
        // Stryker disable once Equality : the enclosure by slopes lies within this one, which only saves time
        var isPlain = facts.Span.Values.Upper.CompareTo(bound) <= 0;
        return facts.Definedness == Definedness.Nowhere
            || isPlain
            || RangeBound.On(Function, _derivative, cell, Settings).Values.Upper.CompareTo(bound) <= 0;
    }

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right)
    {
        var facts = Examiner.AtPoint(Function, point, Settings.Precision);
        return facts.Definedness == Definedness.Nowhere
            || facts.Span.Values.Upper.CompareTo(bound) <= 0
            || ConstantForm.At(Function.Expression, point)?.Rational <= bound;
    }
}

/// <summary>|f'(x)| is at most a number at every x where f'(x) exists.</summary>
/// <remarks>
/// In a cell where every part is analytic to both sides of each point, f' is given by its formula but at isolated points, and where it
/// exists there too, it is a limit of values nearby. At a special point a slope that exists is a limit of slopes in the cell beside it,
/// as long as the function is continuous in that cell (mean value theorem).
/// </remarks>
public sealed class SlopeTest(Expression function, Rational bound, Settings settings) : CellTest(function, settings)
{
    private readonly Formula _derivative = Formula.Of(function.Derivative());
    private readonly Formula _second = Formula.Of(function.Derivative().Derivative());

    private protected override CellTest About(Expression function) => new SlopeTest(function, bound, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell)
    {
        var facts = On(cell);
        if (facts.Definedness == Definedness.Nowhere)
        {
            return true;
        }

        var isSide = cell.Kind is CellKind.RightOf or CellKind.LeftOf;
        if (facts.Definedness != Definedness.Everywhere || !facts.IsRegular || (isSide && !facts.IsContinuous))
        {
            return false;
        }

        // Stryker disable once Equality : the enclosure by second slopes lies within this one, which only saves time
        var isPlain = Examiner.On(_derivative, cell, Settings).Span.Values.Magnitude.CompareTo(bound) <= 0;
        return isPlain || RangeBound.On(_derivative, _second, cell, Settings).Values.Magnitude.CompareTo(bound) <= 0;
    }

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) => true;
}
