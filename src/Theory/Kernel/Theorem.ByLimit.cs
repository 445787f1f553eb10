using Theory.Analysis;
using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>What a function, or its difference quotient, tends to on the whole of a way has its limit there.</summary>
    /// <exception cref="RefusalException">The way leads elsewhere, is only a sequence, or the limit is not shown to be that.</exception>
    public static Theorem ByLimit(LimitBetween claim, OneApproach evidence)
    {
        var tendency = TendencyOn(claim.Followed, claim.Function, claim.Destination, evidence.Way);
        var isThere = tendency.Exact?.Rational is { } exact
            ? claim.Low <= exact && exact <= claim.High
            : tendency.Limit?.Lower.CompareTo(claim.Low) >= 0 && tendency.Limit.Upper.CompareTo(claim.High) <= 0;
        Require(isThere, $"the limit is not shown to lie from {claim.Low} to {claim.High}");
        return new(claim, evidence);
    }

    /// <summary>The same where the limit is infinite.</summary>
    /// <exception cref="RefusalException">The way leads elsewhere, is only a sequence, or the limit is not shown to be that.</exception>
    public static Theorem ByLimit(LimitIsInfinite claim, OneApproach evidence)
    {
        var tendency = TendencyOn(claim.Followed, claim.Function, claim.Destination, evidence.Way);
        Require(tendency.Infinity == (claim.IsPositive ? 1 : -1), "the limit is not shown to be that infinity");
        return new(claim, evidence);
    }

    /// <summary>Where a function has no value all the way, it has no limit.</summary>
    /// <exception cref="RefusalException">The way leads elsewhere, or the function may have values there.</exception>
    public static Theorem ByLimit(HasLimit claim, OneApproach evidence)
    {
        var way = evidence.Way;
        Require(way.IsSound && Leads(way, claim.Destination), "the way leads elsewhere");
        Require(
            Examiner.On(Formula.Of(claim.Function), way.Cell, way.Settings).Definedness == Definedness.Nowhere,
            "the function is not shown to be undefined all the way"
        );
        return new(new Not(claim), evidence);
    }

    /// <summary>Where a function tends to different numbers or infinities on two ways, also sequences, it has no limit.</summary>
    /// <exception cref="RefusalException">A way leads elsewhere, or the limits are not shown to differ.</exception>
    public static Theorem ByLimit(HasLimit claim, TwoApproaches evidence)
    {
        var (first, second) = (evidence.First, evidence.Second);
        Require(first.IsSound && second.IsSound, "a way has no open end, or its settings are out of range");
        Require(Leads(first, claim.Destination) && Leads(second, claim.Destination), "a way leads elsewhere");
        var formula = Formula.Of(claim.Function);
        var (one, other) = (first.TendencyOf(formula), second.TendencyOf(formula));
        var differ =
            one.Limit is not null && other.Limit is not null
                ? !one.Limit.Overlaps(other.Limit)
                : one.Infinity != other.Infinity
                    && (one.Infinity != 0 || one.IsFinite)
                    && (other.Infinity != 0 || other.IsFinite);
        Require(differ, "the limits on the two ways are not shown to differ");
        return new(new Not(claim), evidence);
    }

    private static Tendency TendencyOn(
        Followed followed,
        Functions.Expression function,
        Destination destination,
        Approach way
    )
    {
        Require(way.IsSound, "the way has no open end, or its settings are out of range", nameof(ByLimit));
        Require(Leads(way, destination), "the way leads elsewhere", nameof(ByLimit));
        Require(way.Phase is null, "what holds along a sequence need not hold on the whole way", nameof(ByLimit));
        var formula = Formula.Of(function);
        return followed == Followed.Value ? way.TendencyOf(formula) : way.QuotientOf(formula);
    }

    private static bool Leads(Approach way, Destination destination) =>
        way.Cell.Kind
            == destination.Course switch
            {
                Course.ToMinusInfinity => CellKind.LeftTail,
                Course.ToPlusInfinity => CellKind.RightTail,
                Course.FromBelow => CellKind.LeftOf,
                _ => CellKind.RightOf,
            }
        && (way.Point ?? default) == destination.Point;
}
