using Theory.Analysis;
using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>What a function does on the way to a point, or to infinity, refutes a property.</summary>
    /// <remarks>
    /// Bounded: f tends to an infinity. Locally bounded: so, at a finite point. Continuous (and what includes it): at a finite point f
    /// tends to an infinity, or to another number than its value. Backpropagates and smooth: that, or the difference quotient tends to
    /// an infinity.
    /// </remarks>
    /// <exception cref="RefusalException">The way shows no such thing.</exception>
    public static Theorem ByApproach(HasProperty claim, OneApproach evidence)
    {
        var way = evidence.Way;
        Require(way.IsSound, "the way has no open end, or its settings are out of range");
        var formula = Formula.Of(claim.Function);
        var refuted = claim.Property switch
        {
            Property.Bounded => way.TendencyOf(formula).Infinity != 0,
            Property.LocallyBounded => way.Point is not null && way.TendencyOf(formula).Infinity != 0,
            Property.Continuous => Breaks(way, formula),
            Property.Backpropagates or Property.Smooth => Breaks(way, formula) || way.QuotientOf(formula).Infinity != 0,
            _ => false,
        };
        Require(refuted, $"the way does not refute that f is {claim.Property}");
        return new(new Not(claim), evidence);
    }

    /// <summary>Two ways to one point refute a property: f, or the difference quotient, tends to different numbers.</summary>
    /// <remarks>Smooth: any two ways. Backpropagates: from the same side, for then there is no one-sided derivative.</remarks>
    /// <exception cref="RefusalException">The ways lead to different points, or show no such thing.</exception>
    public static Theorem ByApproach(HasProperty claim, TwoApproaches evidence)
    {
        var (first, second) = (evidence.First, evidence.Second);
        Require(first.IsSound && second.IsSound, "a way has no open end, or its settings are out of range");
        Require(first.Point is not null && first.Point == second.Point, "the ways lead to different points");
        var isOneSide = first.Cell.Kind == second.Cell.Kind;
        Require(
            claim.Property == Property.Smooth || (claim.Property == Property.Backpropagates && isOneSide),
            $"two ways do not refute that f is {claim.Property}"
        );
        var formula = Formula.Of(claim.Function);
        var (one, other) = (first.QuotientOf(formula), second.QuotientOf(formula));
        Require(
            one.Limit is not null && other.Limit is not null && !one.Limit.Overlaps(other.Limit),
            "the difference quotients are not shown to tend to different numbers"
        );
        return new(new Not(claim), evidence);
    }

    /// <summary>An extreme is infinite when the function, or its derivative, tends to an infinity on the way somewhere.</summary>
    /// <remarks>
    /// For slopes the function must be piecewise analytic on the way, so that the derivative's formula holds but at isolated
    /// points; along a sequence of points it must be differentiable, so that it holds at all of them.
    /// </remarks>
    /// <exception cref="RefusalException">The way shows no such thing.</exception>
    public static Theorem ByApproach(ExtremeIsInfinite claim, OneApproach evidence)
    {
        var way = evidence.Way;
        Require(way.IsSound, "the way has no open end, or its settings are out of range");
        if (claim.Extreme == Extreme.Lipschitz)
        {
            var facts = Examiner.On(Formula.Of(claim.Function), way.Cell, way.Settings);
            Require(
                facts is { Definedness: Definedness.Everywhere, IsRegular: true }
                    && (way.Phase is null || facts is { IsContinuous: true, IsDifferentiable: true }),
                "the function is not shown to be as smooth as needed on the way"
            );
            var slope = way.TendencyOf(Formula.Of(claim.Function.Derivative()));
            Require(slope.Infinity != 0, "the slope is not shown to tend to an infinity");
            return new(claim, evidence);
        }

        var infinity = way.TendencyOf(Formula.Of(claim.Function)).Infinity;
        Require(infinity == (claim.Extreme == Extreme.Supremum ? 1 : -1), "the function is not shown to tend there");
        return new(claim, evidence);
    }

    /// <summary>A supremum is at least, or an infimum at most, the limit of the function on the way somewhere.</summary>
    /// <exception cref="RefusalException">The limit is not known, or not on the right side of the number.</exception>
    public static Theorem ByApproach(Claim claim, OneApproach evidence)
    {
        var way = evidence.Way;
        Require(way.IsSound, "the way has no open end, or its settings are out of range");
        var (function, bound) = Reached(claim);
        var tendency = way.TendencyOf(Formula.Of(function));
        var reaches = tendency.Exact?.Rational is { } exact
            ? exact >= bound
            : tendency.Limit?.Lower.CompareTo(bound) >= 0;
        Require(reaches, $"the function is not shown to tend to {bound} or beyond");
        return new(claim, evidence);
    }

    // Both claims in the form: the supremum of a function is at least a number.
    private static (Functions.Expression Function, Numbers.Rational Bound) Reached(Claim claim) =>
        claim switch
        {
            ExtremeAtLeast { Extreme: Extreme.Supremum } least => (least.Function, least.Low),
            ExtremeAtMost { Extreme: Extreme.Infimum } most => (-most.Function, -most.High),
            _ => throw new RefusalException(nameof(ByApproach), "this shows only how far values reach"),
        };

    private static bool Breaks(Approach way, Formula formula)
    {
        if (way.Point is not { } point)
        {
            return false;
        }

        var tendency = way.TendencyOf(formula);
        return tendency.Infinity != 0
            || (
                ConstantForm.At(formula.Expression, point) is { } value && tendency.IsNot(value, way.Settings.Precision)
            );
    }
}
