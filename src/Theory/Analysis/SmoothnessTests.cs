using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The function has a value everywhere.</summary>
public sealed class TotalTest(Expression function, Settings settings) : CellTest(function, settings)
{
    private protected override CellTest About(Expression function) => new TotalTest(function, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell) => On(cell).Definedness == Definedness.Everywhere;

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) => IsDefinedAt(point);
}

/// <summary>The function is continuous: in the cells, and at a special point both limits are exactly the value.</summary>
public sealed class ContinuousTest(Expression function, Settings settings) : CellTest(function, settings)
{
    private protected override CellTest About(Expression function) => new ContinuousTest(function, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell) => On(cell) is { Definedness: Definedness.Everywhere, IsContinuous: true };

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) =>
        ConstantForm.At(Function.Expression, point) is { } value
        && To(left).TendencyOf(Function).Is(value)
        && To(right).TendencyOf(Function).Is(value);
}

/// <summary>The function is continuous and has finite one-sided derivatives, with isolated kinks.</summary>
/// <remarks>
/// Where every part is, to each side of every point, an analytic function that is analytic at the point too, so is the whole: sums,
/// products and compositions keep this, and so do abs, max, piecewise and floor, because an analytic function that is not 0 has one
/// sign on a short interval to each side. Then one-sided derivatives of a continuous function exist, and kinks are isolated. At a special
/// point the limits of the difference quotients are looked at directly.
/// </remarks>
public sealed class BackpropagatesTest(Expression function, Settings settings) : CellTest(function, settings)
{
    private protected override CellTest About(Expression function) => new BackpropagatesTest(function, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell) =>
        On(cell) is { Definedness: Definedness.Everywhere, IsContinuous: true, IsRegular: true };

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) =>
        To(left).QuotientOf(Function).IsFinite && To(right).QuotientOf(Function).IsFinite;
}

/// <summary>The function is differentiable: in the cells, and at a special point both difference quotients tend to exactly the same number.</summary>
public sealed class SmoothTest(Expression function, Settings settings) : CellTest(function, settings)
{
    private protected override CellTest About(Expression function) => new SmoothTest(function, Settings);

    /// <inheritdoc/>
    public override bool Holds(Cell cell) =>
        On(cell) is { Definedness: Definedness.Everywhere, IsContinuous: true, IsDifferentiable: true };

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) =>
        To(left).QuotientOf(Function).Exact is { } slope && To(right).QuotientOf(Function).Is(slope);
}
