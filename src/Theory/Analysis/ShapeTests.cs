using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The values are bounded, on the domain.</summary>
public sealed class BoundedTest(Expression function, Settings settings) : CellTest(function, settings)
{
    /// <inheritdoc/>
    public override Rational? Period => Periods.LengthAbove(Function.Expression);

    private protected override CellTest About(Expression function) => new BoundedTest(function, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell)
    {
        var facts = On(cell);
        return facts.Definedness == Definedness.Nowhere || facts.Span.Values.IsBounded;
    }

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) => true;
}

/// <summary>The values are bounded on bounded intervals, on the domain.</summary>
/// <remarks>A function that is continuous, or analytic up to each point from both sides, is bounded near each point, and so on closed bounded intervals.</remarks>
public sealed class LocallyBoundedTest(Expression function, Settings settings) : CellTest(function, settings)
{
    private protected override CellTest About(Expression function) => new LocallyBoundedTest(function, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell)
    {
        var facts = On(cell);
        var isSide = cell.Kind is CellKind.RightOf or CellKind.LeftOf;
        return facts.Definedness == Definedness.Nowhere
            || facts.Span.Values.IsBounded
            || (!isSide && facts.Definedness == Definedness.Everywhere && (facts.IsContinuous || facts.IsRegular));
    }

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) => true;
}

/// <summary>The function does not decrease on its domain, an interval without gaps but at special points.</summary>
public sealed class MonotoneTest(Expression function, Settings settings) : CellTest(function, settings)
{
    private readonly Formula _derivative = Formula.Of(function.Derivative());

    private protected override CellTest About(Expression function) => new MonotoneTest(function, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell)
    {
        var facts = On(cell);
        return facts.Definedness == Definedness.Nowhere
            || (
                facts is { Definedness: Definedness.Everywhere, IsContinuous: true, IsRegular: true }
                && Examiner.On(_derivative, cell, Settings).Span.IsNonnegative
            );
    }

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right)
    {
        var hasLeft = On(left).Definedness != Definedness.Nowhere;
        var hasRight = On(right).Definedness != Definedness.Nowhere;
        if (Examiner.AtPoint(Function, point, Settings.Precision).Definedness == Definedness.Nowhere)
        {
            return !hasLeft || !hasRight || IsAtMost(To(left).TendencyOf(Function), To(right).TendencyOf(Function));
        }

        if (ConstantForm.At(Function.Expression, point) is not { } value)
        {
            return false;
        }

        var here = new Tendency(0, value.Enclosure(Settings.Precision), value);
        return (!hasLeft || IsAtMost(To(left).TendencyOf(Function), here))
            && (!hasRight || IsAtMost(here, To(right).TendencyOf(Function)));
    }

    private protected override string? Together(IReadOnlyList<Cell> cells)
    {
        var defined = cells.Select(cell => On(cell).Definedness != Definedness.Nowhere).ToList();
        var (first, last) = (defined.IndexOf(true), defined.LastIndexOf(true));
        return defined.Skip(first).Take(last - first).All(isDefined => isDefined) ? null : "the domain has a gap";
    }

    private bool IsAtMost(Tendency low, Tendency high)
    {
        if (low.Infinity < 0 || high.Infinity > 0)
        {
            return true;
        }

        if (low.Limit is null || high.Limit is null)
        {
            return false;
        }

        return low.Limit.Upper <= high.Limit.Lower
            || (low.Exact is { } a && high.Exact is { } b && Constant.Add(b, -a)?.Sign(Settings.Precision) is 0 or 1);
    }
}

/// <summary>The function is total, and f(x) - f(-x) is not 0 in any cell to the right of 0. Cells to the left of 0 need nothing.</summary>
public sealed class DistinguishesSignTest(Expression function, Settings settings) : CellTest(function, settings)
{
    private readonly Formula _difference = Formula.Of((function - function.Substitute(-Expression.X)).Simplify());

    /// <inheritdoc/>
    public override Rational? Period => null;

    private readonly Formula _plain = Formula.Of(function - function.Substitute(-Expression.X));

    /// <inheritdoc/>
    public override bool Holds(Cell cell)
    {
        var isLeft = cell.Kind is CellKind.LeftTail or CellKind.Closed or CellKind.LeftOf && cell.High.Sign <= 0;
        if (isLeft || (cell.Kind == CellKind.RightOf && cell.High.Sign <= 0))
        {
            return true;
        }

        return IsNonzero(Examiner.On(_difference, cell, Settings)) || IsNonzero(Examiner.On(_plain, cell, Settings));
    }

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) =>
        point.Sign < 0
        || (point.IsZero ? IsDefinedAt(point) : IsNonzero(Examiner.AtPoint(_plain, point, Settings.Precision)));

    private static bool IsNonzero(Facts facts) => facts.Definedness == Definedness.Everywhere && facts.Span.IsNonzero;
}
