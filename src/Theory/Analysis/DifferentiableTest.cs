using Theory.Data;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The function is differentiable at every point outside of some closed ranges, which may be single points.</summary>
public sealed class DifferentiableTest(Expression function, ValueList<NumberRange> outside, Settings settings)
    : CellTest(function, settings)
{
    private readonly SmoothTest _smooth = new(function, settings);

    /// <inheritdoc/>
    public override Rational? Period => outside.Count == 0 ? base.Period : null;

    /// <inheritdoc/>
    public override bool Holds(Cell cell) => outside.Any(range => range.Spans(cell)) || _smooth.Holds(cell);

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right) =>
        outside.Any(range => range.Contains(point)) || _smooth.HoldsAt(point, left, right);
}
