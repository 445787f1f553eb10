using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>Two points refute a property.</summary>
    /// <remarks>
    /// Monotone: f(low) is above f(high). Continuous, and what includes it: f jumps between the points; smooth also: f' does. Distinguishes
    /// the sign: for 0 &lt; low, g(x) = f(x) - f(-x) is continuous from low to high with values of different signs, so it has a root
    /// there. Total, and what includes it: a divisor that is evaluated at every x has such a root. Bounded and locally bounded: so, and the
    /// dividend is not near 0, while the rest of the function does not matter.
    /// </remarks>
    /// <exception cref="RefusalException">The points show no such thing.</exception>
    public static Theorem ByPoints(HasProperty claim, Between evidence)
    {
        var (low, high, precision) = (evidence.Low, evidence.High, evidence.Precision);
        Require(
            low < high && precision is >= 24 and <= 4096,
            "the points are out of order, or the precision out of range"
        );
        var f = claim.Function;
        var refuted = claim.Property switch
        {
            Property.Monotone => Enclosed(f, low, precision) is { } first
                && Enclosed(f, high, precision) is { } second
                && first.IsAbove(second),
            Property.Total => Roots.DivisorVanishes(f, low, high, precision),
            Property.Continuous or Property.Backpropagates => Roots.DivisorVanishes(f, low, high, precision)
                || SlopeJump.IsDiscontinuous(f, low, high, precision),
            Property.Smooth => Roots.DivisorVanishes(f, low, high, precision)
                || SlopeJump.IsDiscontinuous(f, low, high, precision)
                || SlopeJump.IsNotDifferentiable(f, low, high, precision),
            Property.DistinguishesSign => Roots.DivisorVanishes(f, low, high, precision)
                || HasMirroredValues(f, low, high, precision),
            Property.Bounded or Property.LocallyBounded => Roots.HasPole(f, low, high, precision),
            _ => false,
        };
        Require(refuted, $"the points {low} and {high} do not refute that f {claim.Property}");
        return new(new Not(claim), evidence);
    }

    /// <summary>Between two points a function is somewhere undefined or not differentiable: a divisor has a root there, or the function or its slope jumps.</summary>
    /// <exception cref="RefusalException">The claim excludes points between, or the points show no such thing.</exception>
    public static Theorem ByPoints(DifferentiableOutside claim, Between evidence)
    {
        var (low, high, precision) = (evidence.Low, evidence.High, evidence.Precision);
        Require(
            low < high && precision is >= 24 and <= 4096,
            "the points are out of order, or the precision out of range"
        );
        Require(
            claim.Outside.All(range => range.IsSound && (range.High < low || range.Low > high)),
            "the claim leaves out some x between the points"
        );
        var f = claim.Function;
        Require(
            Roots.DivisorVanishes(f, low, high, precision)
                || SlopeJump.IsDiscontinuous(f, low, high, precision)
                || SlopeJump.IsNotDifferentiable(f, low, high, precision),
            $"the points {low} and {high} do not show a break between them"
        );
        return new(new Not(claim), evidence);
    }

    /// <summary>An extreme reaches a number: a value of the function does, or a difference quotient over a stretch where the function is continuous and piecewise analytic.</summary>
    /// <remarks>The mean value theorem: a difference quotient is no larger than the largest slope.</remarks>
    /// <exception cref="RefusalException">It does not, or not provably.</exception>
    public static Theorem ByPoints(ExtremeAtLeast claim, Between evidence)
    {
        var (low, high, precision) = (evidence.Low, evidence.High, evidence.Precision);
        Require(
            low < high && precision is >= 24 and <= 4096,
            "the points are out of order, or the precision out of range"
        );
        Require(claim.Extreme == Extreme.Lipschitz, "difference quotients are about slopes");
        var settings = Settings.Default with { Precision = precision };
        var facts = Examiner.On(Formula.Of(claim.Function), Cell.Closed(low, high), settings);
        Require(
            facts is { Definedness: Definedness.Everywhere, IsContinuous: true, IsRegular: true },
            "the function is not shown to be continuous and piecewise analytic between the points"
        );
        var rise = Interval.Subtract(
            Enclosed(claim.Function, high, precision)!,
            Enclosed(claim.Function, low, precision)!,
            precision
        );
        var quotient = Interval.Divide(rise, Interval.Exactly(high - low, precision), precision);
        Require(
            quotient.Mignitude.CompareTo(claim.Low) >= 0,
            $"the difference quotient is not shown to be {claim.Low} or more"
        );
        return new(claim, evidence);
    }

    /// <summary>A supremum is at least, or an infimum at most, a value of the function.</summary>
    /// <exception cref="RefusalException">The value is not known to be, or not on the right side of the number.</exception>
    public static Theorem ByPoints(Claim claim, EnclosedPoint evidence)
    {
        Require(evidence.Precision is >= 24 and <= 4096, "the precision is out of range");
        var (function, bound) = Reached(claim);
        var exact = ConstantForm.At(function, evidence.X)?.Rational;
        var reaches = exact is { } value
            ? value >= bound
            : Enclosed(function, evidence.X, evidence.Precision)?.Lower.CompareTo(bound) >= 0;
        Require(reaches, $"the value at {evidence.X} is not shown to reach {bound}");
        return new(claim, evidence);
    }

    /// <summary>An extreme is infinite when a quotient has a pole between two points, with values that go both ways or with slopes that do.</summary>
    /// <remarks>Where a continuous divisor changes its sign and the dividend keeps its own, the quotient has values near both infinities, and by the mean value theorem slopes of any size.</remarks>
    /// <exception cref="RefusalException">There is no such quotient.</exception>
    public static Theorem ByPoints(ExtremeIsInfinite claim, Between evidence)
    {
        var (low, high, precision) = (evidence.Low, evidence.High, evidence.Precision);
        Require(
            low < high && precision is >= 24 and <= 4096,
            "the points are out of order, or the precision out of range"
        );
        var pole = Roots.PoleOf(claim.Function, low, high, precision);
        var isShown = claim.Extreme switch
        {
            Extreme.Supremum => pole is 1 or 2,
            Extreme.Infimum => pole is -1 or 2,
            _ => pole is not null,
        };
        Require(isShown, "no such pole is shown between the points");
        return new(claim, evidence);
    }

    /// <summary>A finite difference that does not vanish shows that a function is no line or no polynomial.</summary>
    /// <remarks>
    /// The second difference of a line at equally spaced points is 0. A polynomial whose growth on one way to infinity is at most that of
    /// |x|^d has degree at most d, so its differences of order d + 1 are 0 (Isaacson and Keller, Analysis of Numerical Methods, section 6.1).
    /// </remarks>
    /// <exception cref="RefusalException">The difference may be 0, or the growth is not limited enough.</exception>
    public static Theorem ByFiniteDifference(HasProperty claim, FiniteDifference evidence)
    {
        var (start, step, order, precision, growth) = evidence;
        Require(step.Sign > 0 && order is >= 1 and <= 20 && precision is >= 24 and <= 4096, "a number is out of range");
        Require(
            claim.Property is Property.Nonlinear or Property.Nonpolynomial,
            "a difference shows only what a function is not"
        );
        if (claim.Property == Property.Nonlinear)
        {
            Require(order == 2, "for a line it is the second difference that counts");
        }
        else
        {
            Require(growth is { IsSound: true, Point: null }, "a way to infinity is missing");
            Require(
                Growth.Degree(claim.Function, growth!) is { } degree && order > degree,
                "the growth is not shown to be limited by a power below the order of the difference"
            );
        }

        Require(Differences.IsNonzero(claim.Function, start, step, order, precision), "the difference may be 0");
        return new(claim, evidence);
    }

    /// <summary>A function that grows faster than every power on a way to infinity, or like a power that is no integer, is no polynomial.</summary>
    /// <exception cref="RefusalException">The growth is not shown to be of that kind.</exception>
    public static Theorem ByGrowth(HasProperty claim, OneApproach evidence)
    {
        Require(claim.Property == Property.Nonpolynomial, "growth shows only that a function is no polynomial");
        Require(evidence.Way is { IsSound: true, Point: null }, "a way to infinity is missing");
        Require(Growth.IsOfNoPolynomial(claim.Function, evidence.Way), "the growth may be that of a polynomial");
        return new(claim, evidence);
    }

    /// <summary>What is undefined somewhere is neither a line nor a polynomial, for these are functions on all of R.</summary>
    /// <exception cref="RefusalException">The premise is not that the same function is undefined somewhere.</exception>
    public static Theorem ByUndefinedness(HasProperty claim, Theorem undefined)
    {
        Require(
            undefined.Claim == new Not(new HasProperty(Property.Total, claim.Function)),
            "the premise is not that this function is undefined somewhere"
        );
        Require(
            claim.Property is Property.Nonlinear or Property.Nonpolynomial,
            "this shows only what a function is not"
        );
        return new(claim, new FromProperty(undefined.Proof));
    }

    private static bool HasMirroredValues(Expression f, Rational low, Rational high, int precision) =>
        // Stryker disable once Equality : at 0 the difference is 0 and has no sign to change, so 0 is refused either way.
        low.Sign > 0
        && Roots.ChangesSign(f - f.Substitute(-Expression.X), low, high, precision);

    private static Interval? Enclosed(Expression function, Rational x, int precision)
    {
        var facts = Examiner.AtPoint(Formula.Of(function), x, precision);
        return facts.Definedness == Definedness.Everywhere ? facts.Span.Values : null;
    }
}
