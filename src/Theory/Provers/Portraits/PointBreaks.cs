using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;

namespace Theory.Provers.Portraits;

/// <summary>What a function does at a point where it may break.</summary>
internal static class PointBreaks
{
    /// <summary>How the function breaks at a point; null where it does not, or where that is not decided.</summary>
    /// <remarks>Where f jumps the quotient is infinite too, and the values tell more.</remarks>
    public static BreakPoint? At(FunctionStudy study, Rational point) =>
        FunctionStudy.Try(() => Theorem.ByOnePoint(new DefinedAt(study.Function, point), new(point))) is { } undefined
            ? Undefined(study, point, undefined)
            : Values(study, point) ?? Slopes(study, point);

    private static BreakPoint Undefined(FunctionStudy study, Rational point, Theorem undefined)
    {
        var (left, right) = Both(study, Followed.Value, point);
        var kind =
            IsInfinite(left) || IsInfinite(right) ? BreakKind.Pole
            : Range(left) is { } a && Range(right) is { } b
                ? a.IsExact && a == b ? BreakKind.Hole
                    : a.IsApartFrom(b) ? BreakKind.Gap
                    : BreakKind.Undefined
            : BreakKind.Undefined;
        return new(kind, NumberRange.Closed(point, point), left, right, undefined);
    }

    private static BreakPoint? Slopes(FunctionStudy study, Rational point)
    {
        var (left, right) = Both(study, Followed.Slope, point);
        BreakKind? kind =
            IsInfinite(left) || IsInfinite(right) ? BreakKind.InfiniteSlope
            : Range(left) is { } a && Range(right) is { } b && a.IsApartFrom(b) ? BreakKind.Kink
            : null;
        return kind is { } known ? new(known, NumberRange.Closed(point, point), left, right, null) : null;
    }

    private static BreakPoint? Values(FunctionStudy study, Rational point)
    {
        var (left, right) = Both(study, Followed.Value, point);
        if (IsInfinite(left) || IsInfinite(right))
        {
            return new(BreakKind.Pole, NumberRange.Closed(point, point), left, right, null);
        }

        if (study.Function.At(point) is not Value.Exact(var value))
        {
            return Range(left) is { } a && Range(right) is { } b && a.IsApartFrom(b)
                ? new(BreakKind.Jump, NumberRange.Closed(point, point), left, right, null)
                : null;
        }

        var misses = new[] { left, right }.Any(side =>
            Range(side) is { } limit && (value < limit.Low || value > limit.High)
        );
        return misses
            ? new(
                BreakKind.Jump,
                NumberRange.Closed(point, point),
                left,
                right,
                FunctionStudy.Try(() => Theorem.ByExactValue(new(study.Function, point, value)))
            )
            : null;
    }

    private static (Theorem? Left, Theorem? Right) Both(FunctionStudy study, Followed followed, Rational point) =>
        (Side(study, followed, new(Course.FromBelow, point)), Side(study, followed, new(Course.FromAbove, point)));

    // Where f itself has no limit, as where it has no values, a slope has none either.
    private static Theorem? Side(FunctionStudy study, Followed followed, Destination side) =>
        LimitProver.Find(study, followed, side) ?? LimitProver.Absent(study, side);

    private static bool IsInfinite(Theorem? theorem) => theorem?.Claim is LimitIsInfinite;

    private static Ends? Range(Theorem? theorem) =>
        theorem?.Claim is LimitBetween limit ? new(limit.Low, limit.High) : null;

    private sealed record Ends(Rational Low, Rational High)
    {
        public bool IsExact => Low == High;

        public bool IsApartFrom(Ends other) => High < other.Low || other.High < Low;
    }
}
