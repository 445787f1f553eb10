using Theory.Data;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The function is constant on each of some open intervals, and on no open interval but parts of these.</summary>
/// <remarks>
/// Inside an interval, f is continuous and regular with f' = 0 wherever its formula holds, which is everywhere but at isolated points, so f
/// is constant. Elsewhere f is regular and some derivative of it is nowhere 0 where its formula holds, or f has no value: then no stretch
/// has f constant, for all derivatives would be 0 there. Where two intervals meet, f breaks.
/// </remarks>
public sealed class ConstancyTest(Expression function, ValueList<NumberRange> intervals, Settings settings)
    : CellTest(function, settings)
{
    private const int MostOrders = 4;

    private readonly List<Formula> _derivatives = [];

    /// <inheritdoc/>
    public override Rational? Period => intervals.Count == 0 ? base.Period : null;

    /// <inheritdoc/>
    public override bool Holds(Cell cell) =>
        intervals.Any(interval => interval.Spans(cell))
            ? IsConstant(cell)
            : intervals.All(interval => interval.IsApartFrom(cell)) && VariesEverywhere(cell);

    /// <inheritdoc/>
    public override bool HoldsAt(Rational point, Cell left, Cell right)
    {
        if (intervals.Any(interval => interval.Contains(point)))
        {
            return ConstantForm.At(Function.Expression, point) is { } here
                && To(left).TendencyOf(Function).Is(here)
                && To(right).TendencyOf(Function).Is(here);
        }

        return !Meet(point)
            || Examiner.AtPoint(Function, point, Settings.Precision).Definedness == Definedness.Nowhere
            || (
                ConstantForm.At(Function.Expression, point) is { } value
                && (
                    To(left).TendencyOf(Function).IsNot(value, Settings.Precision)
                    || To(right).TendencyOf(Function).IsNot(value, Settings.Precision)
                )
            );
    }

    /// <summary>Whether the function is shown to be constant on a cell.</summary>
    public bool IsConstant(Cell cell)
    {
        var facts = On(cell);
        return facts.Definedness == Definedness.Everywhere
            && (
                facts.Span.Values.IsPoint
                || (
                    facts is { IsContinuous: true, IsRegular: true }
                    && Examiner.On(Derivative(1), cell, Settings)
                        is { Definedness: not Definedness.Nowhere, Span.IsZero: true }
                )
            );
    }

    private protected override string? Together(IReadOnlyList<Cell> cells) =>
        intervals
            .Skip(1)
            .Zip(intervals, (next, last) => (Last: last, Next: next))
            .Any(pair =>
                pair.Last.High == pair.Next.Low
                && !cells.Any(cell => cell.Kind == CellKind.RightOf && cell.Low == pair.Next.Low)
            )
            ? "two intervals meet at a point that is not looked at"
            : null;

    private bool Meet(Rational point) =>
        intervals.Any(interval => interval.High == point) && intervals.Any(interval => interval.Low == point);

    private bool VariesEverywhere(Cell cell)
    {
        var facts = On(cell);
        return facts.Definedness == Definedness.Nowhere
            || (
                facts is { Definedness: Definedness.Everywhere, IsRegular: true }
                && Enumerable
                    .Range(1, cell.Kind is CellKind.LeftTail or CellKind.RightTail ? 2 : MostOrders)
                    .Any(order =>
                        Examiner.On(Derivative(order), cell, Settings)
                            is { Definedness: Definedness.Everywhere, Span.IsNonzero: true }
                    )
            );
    }

    private Formula Derivative(int order)
    {
        while (_derivatives.Count < order)
        {
            var last = _derivatives.Count == 0 ? Function : _derivatives[^1];
            _derivatives.Add(Formula.Of(last.Expression.Derivative()));
        }

        return _derivatives[order - 1];
    }
}
