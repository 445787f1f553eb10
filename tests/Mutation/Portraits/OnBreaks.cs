using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Provers;
using Theory.Provers.Portraits;
using Xunit;
using static Theory.Mutation.Portraits.Studied;

namespace Theory.Mutation.Portraits;

/// <summary>What is found of a function where it may break, and of its limits.</summary>
public sealed class OnBreaks
{
    [Theory(DisplayName = "at a point a function breaks, or does not: ")]
    [InlineData("relu(x)", 0, "Kink [0, 0]: 0 and 1")]
    [InlineData("relu(-x)", 0, "Kink [0, 0]: -1 and 0")]
    [InlineData("abs(x)", 5, "null")]
    [InlineData("x^2", 0, "null")]
    [InlineData("x*abs(x) + atan(1)", 0, "null")]
    [InlineData("x/abs(x)", 0, "Gap [0, 0]: -1 and 1")]
    [InlineData("-x/abs(x)", 0, "Gap [0, 0]: 1 and -1")]
    [InlineData("(x^2 - 1)/(x - 1)", 1, "Hole [1, 1]: 2 and 2")]
    [InlineData("atan(1)*x/x", 0, "Undefined [0, 0]: about 0.79 and about 0.79")]
    [InlineData("1/x", 0, "Pole [0, 0]: -inf and inf")]
    [InlineData("log(x)", 0, "Pole [0, 0]: none and -inf")]
    [InlineData("log(-x)", 0, "Pole [0, 0]: -inf and none")]
    [InlineData("piecewise(x < 0: 1; x <= 0: log(-1); else: log(x))", 0, "Pole [0, 0]: 1 and -inf")]
    [InlineData("piecewise(x < 0: log(-x); x <= 0: log(-1); else: 1)", 0, "Pole [0, 0]: -inf and 1")]
    [InlineData("piecewise(x < 0: sin(1/x); x <= 0: log(-1); else: 1)", 0, "Undefined [0, 0]: none and 1")]
    [InlineData("piecewise(x < 0: 1; x <= 0: log(-1); else: sin(1/x))", 0, "Undefined [0, 0]: 1 and none")]
    [InlineData("sqrt(-1 - x^2)", 0, "Undefined [0, 0]: ? and ?")]
    [InlineData("step(x)", 0, "Jump [0, 0]: 0 and 1")]
    [InlineData("step(-x)", 0, "Jump [0, 0]: 1 and 0")]
    [InlineData("-step(x)", 0, "Jump [0, 0]: 0 and -1")]
    [InlineData("piecewise(x < 0: 1; x <= 0: 5; else: 1)", 0, "Jump [0, 0]: 1 and 1")]
    [InlineData("piecewise(x < 0: 1; x <= 0: sqrt(2); else: 2)", 0, "Jump [0, 0]: 1 and 2")]
    [InlineData("sign(x)*sqrt(abs(x))", 0, "InfiniteSlope [0, 0]: inf and inf")]
    [InlineData("piecewise(x < 0: x; else: sqrt(x))", 0, "InfiniteSlope [0, 0]: 1 and inf")]
    [InlineData("piecewise(x < 0: sqrt(-x); else: x)", 0, "InfiniteSlope [0, 0]: -inf and 1")]
    [InlineData("piecewise(x <= 0: 0; else: 1/x)", 0, "Pole [0, 0]: 0 and inf")]
    [InlineData("piecewise(x >= 0: 0; else: 1/x)", 0, "Pole [0, 0]: -inf and 0")]
    [InlineData("piecewise(x <= 0: 0; else: x*sin(1/x))", 0, "null")]
    public void Points(string function, int point, string expected)
    {
        var study = Study(function);
        Text(PointBreaks.At(study, point)).ShouldBe(expected);
    }

    [Fact(DisplayName = "a break comes with the theorem of its value, where it has an exact one")]
    public void Theorems()
    {
        PointBreaks.At(Study("step(x)"), 0)!.Theorem!.Claim.ShouldBe(new HasValue(F("step(x)"), 0, 0));
        PointBreaks.At(Study("1/x"), 0)!.Theorem!.Claim.ShouldBe(new Not(new DefinedAt(F("1/x"), 0)));
        PointBreaks.At(Study("abs(x)"), 0)!.Theorem.ShouldBeNull();
    }

    [Theory(DisplayName = "a function has the limit: ")]
    [InlineData("tanh(x)", Course.ToPlusInfinity, 0, "1")]
    [InlineData("tanh(x)", Course.ToMinusInfinity, 0, "-1")]
    [InlineData("x", Course.ToPlusInfinity, 0, "inf")]
    [InlineData("x", Course.ToMinusInfinity, 0, "-inf")]
    [InlineData("atan(x)", Course.ToPlusInfinity, 0, "about 1.57")]
    [InlineData("sqrt(-x)", Course.ToPlusInfinity, 0, "none")]
    [InlineData("sin(x)", Course.ToPlusInfinity, 0, "none")]
    [InlineData("sin(x)", Course.ToMinusInfinity, 0, "none")]
    [InlineData("sin(log(x))*0 + floor(x) - x", Course.ToPlusInfinity, 0, "?")]
    [InlineData("step(x) + 2*step(x - 1)", Course.ToPlusInfinity, 0, "3")]
    [InlineData("step(x) + 2*step(x - 1)", Course.FromAbove, 1, "3")]
    [InlineData("step(x) + 2*step(x - 1)", Course.FromBelow, 1, "1")]
    [InlineData("step(x) + 2*step(x - 1)", Course.FromAbove, 0, "1")]
    [InlineData("step(x) + 2*step(x - 1)", Course.FromBelow, 0, "0")]
    [InlineData("step(x) + 2*step(x - 1)", Course.ToMinusInfinity, 0, "0")]
    [InlineData("step(x) + 2*step(x - 1)", Course.FromAbove, 7, "?")]
    public void Limits(string function, Course course, int point, string expected) =>
        Limit(LimitProver.Find(Study(function), new(course, point))).ShouldBe(expected);

    [Theory(DisplayName = "a difference quotient has the limit: ")]
    [InlineData("abs(x)", Course.FromAbove, "1")]
    [InlineData("abs(x)", Course.FromBelow, "-1")]
    [InlineData("sqrt(abs(x))", Course.FromBelow, "-inf")]
    [InlineData("abs(x)*exp(1/3)", Course.FromAbove, "about 1.4")]
    [InlineData("log(abs(x))", Course.FromAbove, "?")]
    public void Slopes(string function, Course course, string expected) =>
        Limit(LimitProver.Find(Study(function), Followed.Slope, new(course, 0))).ShouldBe(expected);

    [Fact(DisplayName = "a limit that is no rational number is enclosed in 56 bits")]
    public void Enclosed_limits()
    {
        var limit = (LimitBetween)LimitProver.Find(Study("atan(x)"), Destination.PlusInfinity)!.Claim;
        (limit.High - limit.Low).ShouldBe(new(1, 1L << 55));
        limit.Low.Denominator.ShouldBeLessThanOrEqualTo(1L << 55);
    }

    [Theory(DisplayName = "a function is differentiable but at the points, and outside of the ranges: ")]
    [InlineData("relu(x)", "Kink [0, 0]: 0 and 1", "[0, 0]")]
    [InlineData("abs(x) + abs(x - 1)", "Kink [0, 0]: -2 and 0; Kink [1, 1]: 0 and 2", "[0, 0] [1, 1]")]
    [InlineData("x*abs(x)", "", "")]
    [InlineData("x + 0/x", "Hole [0, 0]: 0 and 0", "[0, 0]")]
    [InlineData("log(x)", "Pole [0, 0]: none and -inf", "(-inf, 0]")]
    [InlineData("log(-x)", "Pole [0, 0]: -inf and none", "[0, inf)")]
    public void Everywhere_else(string function, string expected, string outside)
    {
        var breaks = BreaksProver.Find(Study(function), Report(function));
        string.Join("; ", breaks.Points.Select(Text)).ShouldBe(expected);
        string.Join(" ", ((DifferentiableOutside)breaks.Elsewhere.ShouldNotBeNull().Claim).Outside).ShouldBe(outside);
        (breaks.Endless, breaks.Because).ShouldBe((null, ""));
    }

    [Fact(DisplayName = "a point that is not settled is named, and nothing said of the rest")]
    public void Unsettled()
    {
        const string Wave = "piecewise(x <= 0: 0; else: x*sin(1/x))";
        var breaks = BreaksProver.Find(Study(Wave), Report(Wave));
        (breaks.Points.Count, breaks.Elsewhere, breaks.Because).ShouldBe(
            (0, null, "what happens at x = 0 is not settled")
        );
    }

    [Theory(DisplayName = "a break at an irrational point is enclosed: ")]
    [InlineData(false, BreakKind.Break)]
    [InlineData(true, BreakKind.Kink)]
    public void Irrational_points(bool isSmoothBesides, BreakKind expected)
    {
        const string Bent = "abs(x^3 - 2)";
        var study = Study(Bent);
        var verdict = isSmoothBesides
            ? new Verdict.Proved(
                Theorem.Check(
                    new HasProperty(Property.Backpropagates, F("abs(x)")),
                    new CellCover(new([new(-1, false), new(0, true), new(1, false)], Settings.Default))
                )
            )
            : null;
        var breaks = BreaksProver.Find(study, Report(Bent, Property.Backpropagates, verdict));
        breaks.Elsewhere.ShouldNotBeNull(breaks.Because);
        var point = breaks.Points.ShouldHaveSingleItem();
        point.Kind.ShouldBe(expected);
        (point.At.High - point.At.Low).ShouldBe(new(1, 1 << 29));
        (point.At.Low!.Value.Pow(3) < 2 && point.At.High!.Value.Pow(3) > 2).ShouldBeTrue();
        ((DifferentiableOutside)point.Theorem!.Claim.ShouldBeOfType<Not>().Inner).Outside.Count.ShouldBe(2);
    }

    [Fact(DisplayName = "a slight kink on a steep slope is seen with enough digits")]
    public void Slight_kinks()
    {
        const string Bent = "1000000000000*x + abs(x^3 - 2)/1000000000000";
        BreaksProver.Find(Study(Bent), Report(Bent)).Points.ShouldHaveSingleItem();
    }

    [Fact(DisplayName = "a portrait takes as much time as is given")]
    public void Time_given()
    {
        Portrait.Of(Report("tanh(x)"), new(TimeSpan.FromSeconds(-1))).Right.ShouldBeNull();
        Limit(Portrait.Of(Report("tanh(x)"), new(TimeSpan.FromMinutes(1))).Right).ShouldBe("1");
    }

    [Fact(DisplayName = "a function that is smooth breaks nowhere, and one that repeats its break without end")]
    public void From_verdicts()
    {
        var smooth = Theorem.Check(new HasProperty(Property.Smooth, F("sin(x)")), new CellCover(Cover.Line));
        var breaks = BreaksProver.Find(Study("sin(x)"), Report("sin(x)", Property.Smooth, new Verdict.Proved(smooth)));
        (breaks.Points.Count, breaks.Elsewhere, breaks.Endless, breaks.Because).ShouldBe((0, smooth, null, ""));

        var broken = Theorem.Check(
            new Not(new HasProperty(Property.Smooth, F("floor(x)"))),
            new OneApproach(new(new(CellKind.LeftOf, 0, 1), null, Settings.Default))
        );
        breaks = BreaksProver.Find(Study("floor(x)"), Report("floor(x)", Property.Smooth, new Verdict.Refuted(broken)));
        (breaks.Points.Count, breaks.Elsewhere, breaks.Because).ShouldBe((0, null, ""));
        breaks.Endless!.Claim.ShouldBe(new BreaksWithoutEnd(F("floor(x)")));
    }
}
