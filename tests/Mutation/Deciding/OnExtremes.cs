using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>Suprema, infima and largest slopes of very light functions.</summary>
public sealed class OnExtremes
{
    [Theory(
        DisplayName = "a short number at most a number is that number itself to 60 bits, and 0 or -2^-200 for a tiny one"
    )]
    [InlineData(3, 0, "3")]
    [InlineData(0, 0, "0")]
    [InlineData(-3, -1, "-3/2")]
    [InlineData((1L << 61) + 1, 0, "2305843009213693952")]
    [InlineData(-(1L << 61) - 1, 0, "-2305843009213693956")]
    public void Below(long numerator, int exponent, string number) =>
        ExtremeSearch.RationalBelow(new Dyadic(numerator, exponent)).ToString().ShouldBe(number);

    [Fact(DisplayName = "below 2^-200 a number is tiny")]
    public void Tiny()
    {
        var tiny = new Dyadic(1, -200).ToRational();
        ExtremeSearch.RationalBelow(new Dyadic(1, -200)).ShouldBe(tiny);
        ExtremeSearch.RationalBelow(new Dyadic(1, -201)).ShouldBe(0);
        ExtremeSearch.RationalBelow(new Dyadic(-1, -200)).ShouldBe(-tiny);
        ExtremeSearch.RationalBelow(new Dyadic(-1, -300)).ShouldBe(-tiny);
    }

    [Theory(DisplayName = "the highest number known is a limit or the value at a peak")]
    [InlineData("tanh(x)", "1", "RightTail 64 0")]
    [InlineData("1", "1", "RightTail 64 0")]
    [InlineData("-atan(x)^2 - x^2", "0", "near 0")]
    [InlineData("1/3 - x^2", "1/3", "near 0")]
    [InlineData("sin(x)", "1", "RightTail 64 0 at 1/2")]
    [InlineData("-1/999999 - x^2", "-1/999999", "near 0")]
    public void Highest(string formula, string number, string evidence)
    {
        var known = Known(formula);
        known.Number.ShouldBe(Rational.Parse(number));
        known.Guess.ShouldBe(known.Number!.Value.ToDouble());
        known.Theorem.ShouldNotBeNull().Evidence.Words().ShouldBe(evidence);
    }

    [Theory(DisplayName = "a value that is irrational, or has a long denominator, is known from below")]
    [InlineData("1/1000000 - x^2", 1e-6)]
    [InlineData("pi - x^2", Math.PI)]
    [InlineData("x*exp(-x)", 0.36787944117144233)]
    public void From_below(string formula, double value)
    {
        var number = Known(formula).Number.ShouldNotBeNull();
        number.Denominator.IsPowerOfTwo.ShouldBeTrue();
        number.ToDouble().ShouldBe(value, 1e-14);
    }

    [Fact(DisplayName = "where no number is proved, the largest sample is the guess, or 0")]
    public void Guesses()
    {
        Unknown("tanh(x)").ShouldBe(1);
        Unknown("-x^2 - 3").ShouldBe(-3);
        Unknown("log(-1 - x^2)").ShouldBe(0);

        static double Unknown(string formula)
        {
            var study = Study.Of(formula);
            var known = new HighestKnown(study, study.Function, _ => study.Claim(Property.Total)).Search();
            (known.Number, known.Theorem).ShouldBe((null, null));
            return known.Guess;
        }
    }

    [Theory(DisplayName = "a short value is tried as the bound itself")]
    [InlineData("-x^2", 0.001, "1/1000")]
    [InlineData("1 - x^2", 1, "1")]
    [InlineData("-x^2", 0, "0")]
    public void Sharp(string formula, double best, string bound) =>
        Bound(formula, best).ShouldBe(Rational.Parse(bound));

    [Theory(DisplayName = "else a short number a little above is the bound, or farther above")]
    // 1/1001 (1 + 10^-8) is near enough to 1/1001.
    [InlineData("1/1001 - x^2", 1 / 1001.0, 1e-8)]
    [InlineData("1/3 - x^2", 1 / 3.0 - 1e-4, 1e-3)]
    [InlineData("1 - x^2", 0.9999997, 1e-6)]
    [InlineData("1 - x^2", 0.97, 0.1)]
    [InlineData("1 - x^2", 0.6, 1)]
    [InlineData("1/2000 - x^2", 0, 1)]
    public void Slack(string formula, double best, double slack)
    {
        var study = Study.Of(formula);
        var bound = Bound(formula, best).ShouldNotBeNull().ToDouble();
        bound.ShouldBeInRange(study.Values.At(0), best + 1.02 * slack * Math.Max(Math.Abs(best), 1e-3));
    }

    [Theory(DisplayName = "a value with a longer denominator, or farther from a short number, is no bound itself")]
    [InlineData(1 / 1001.0, "1/1001")]
    [InlineData(1e6 - 1e-5, "1000000")]
    public void Not_sharp(double best, string bound) => Bound("-x^2", best).ShouldNotBe(Rational.Parse(bound));

    [Fact(DisplayName = "the bound is the short number near the value and its slack")]
    public void Short()
    {
        // 0.97 + 0.1 * 0.97 = 1.067, to a thousandth of 0.97.
        Bound("1 - x^2", 0.97).ShouldBe(new Rational(16, 15));
        Bound("1 - x^2", 0.1).ShouldBeNull();
    }

    [Theory(DisplayName = "the supremum and the infimum are enclosed")]
    [InlineData("tanh(x)", "-1", "1")]
    [InlineData("relu(x)", "0", "inf")]
    [InlineData("-relu(x)", "inf", "0")]
    [InlineData("x", "inf", "inf")]
    [InlineData("1/(x^2 + 1)", "0", "1")]
    public void Ranges(string formula, string infimum, string supremum)
    {
        Shown(RangeDecider.Infimum(Study.Of(formula))).ShouldBe(infimum);
        Shown(RangeDecider.Supremum(Study.Of(formula))).ShouldBe(supremum);
    }

    [Theory(DisplayName = "the supremum is enclosed closely, however large it is")]
    [InlineData("pi/1000 - x^2")]
    [InlineData("1000*pi - x^2")]
    [InlineData("1000000*pi - x^2")]
    public void Sizes(string formula)
    {
        var supremum = RangeDecider.Supremum(Study.Of(formula));
        (supremum.Infinite is null && supremum.IsClose).ShouldBeTrue();
    }

    [Theory(DisplayName = "the largest slope is enclosed")]
    [InlineData("x", 1)]
    [InlineData("2", 0)]
    [InlineData("-3*x + 1", 3)]
    [InlineData("abs(x)", 1)]
    [InlineData("step(x)", 0)]
    public void Slopes(string formula, int slope)
    {
        var enclosure = LipschitzDecider.Lipschitz(Study.Of(formula));
        enclosure.Infinite.ShouldBeNull();
        enclosure.High.ShouldBe(slope);
        ((ExtremeAtMost)enclosure.AtMost.ShouldNotBeNull().Claim).High.ShouldBe(slope);
        var low = ((ExtremeAtLeast)enclosure.AtLeast.ShouldNotBeNull().Claim).Low;
        low.ShouldBe(enclosure.Low.ShouldNotBeNull());
        low.ShouldBeInRange(slope - new Rational(1, 1_000_000_000_000), slope);
    }

    [Fact(DisplayName = "a slope may be infinite, or known from above alone")]
    public void One_side()
    {
        Shown(LipschitzDecider.Lipschitz(Study.Of("exp(x)"))).ShouldBe("inf");
        Shown(LipschitzDecider.Lipschitz(Study.Of("log(-1 - x^2)"))).ShouldBe(" to 0");
    }

    [Fact(DisplayName = "an infinity is also found along a sequence and at an irrational pole")]
    public void Infinities()
    {
        ExtremeSearch
            .Infinite(Study.Of("x*sin(x)"), Extreme.Infimum)
            .ShouldNotBeNull()
            .Evidence.ShouldBeOfType<OneApproach>()
            .Way.Phase.ShouldNotBeNull();
        ExtremeSearch
            .Infinite(Study.Of("1/(exp(x) - 2)"), Extreme.Supremum)
            .ShouldNotBeNull()
            .Evidence.ShouldBeOfType<Between>();
        ExtremeSearch.Infinite(Study.Of("tanh(x)"), Extreme.Supremum).ShouldBeNull();
    }

    [Theory(
        DisplayName = "slopes are looked for where the derivative is largest, as far as the function itself rises so"
    )]
    [InlineData("tanh(3*x)", 0)]
    [InlineData("tanh(3*x - 3)", 1)]
    [InlineData("step(x - 1)", 0)]
    public void Steepest(string formula, double first) =>
        LipschitzDecider.Steepest(Study.Of(formula)).First().ShouldBe(first);

    private static HighestKnown Known(string formula)
    {
        var study = Study.Of(formula);
        return new HighestKnown(
            study,
            study.Function,
            b => new ExtremeAtLeast(Extreme.Supremum, study.Function, b)
        ).Search();
    }

    private static Rational? Bound(string formula, double best)
    {
        var study = Study.Of(formula);
        var (theorem, bound) = ExtremeSearch.Upper(
            study,
            best,
            (b, settings) => new BoundTest(study.Function, b, settings),
            b => new ExtremeAtMost(Extreme.Supremum, study.Function, b)
        );
        (theorem?.Claim as ExtremeAtMost)?.High.ShouldBe(bound!.Value);
        return theorem is null ? null : bound;
    }

    private static string Shown(ExtremeEnclosure enclosure) =>
        enclosure.Infinite is not null ? "inf"
        : enclosure.Low is { } low && enclosure.Low == enclosure.High ? $"{low}"
        : $"{enclosure.Low} to {enclosure.High}";
}
