using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Provers;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;
using Xunit;
using static Theory.Mutation.Portraits.Studied;

namespace Theory.Mutation.Portraits;

/// <summary>Which values functions take, and how these lie about 0.</summary>
public sealed class OnValues
{
    [Theory(DisplayName = "the values of a function lie in the tightest range: ")]
    [InlineData("tanh(x)", "-1", "1", "-1 < y < 1")]
    [InlineData("sin(x)", "-1", "1", "-1 <= y <= 1")]
    [InlineData("relu(x)", "0", null, "0 <= y")]
    [InlineData("exp(x)", "0", null, "0 < y")]
    [InlineData("-relu(x)", null, "0", "y <= 0")]
    [InlineData("min(exp(x), 1)", "0", "1", "0 < y <= 1")]
    [InlineData("max(-exp(x), -1)", "-1", "0", "-1 <= y < 0")]
    [InlineData("x", null, null, "every y")]
    [InlineData("x", "0", null, null)]
    public void Tightest(string function, string? low, string? high, string? expected)
    {
        var report = Report(
            function,
            infimum: ExtremeEnclosure.None with
            {
                Low = Number(low),
            },
            supremum: ExtremeEnclosure.None with
            {
                High = Number(high),
            }
        );
        ((ValuesIn?)RangeProver.Tightest(Study(function), report)?.Claim)?.Range.Of("y").ShouldBe(expected);
        (RangeProver.Tightest(Study(function), report) is null).ShouldBe(expected is null);
    }

    [Theory(DisplayName = "a value is taken where the function is exactly known: ")]
    [InlineData("x^2", 3, "9")]
    [InlineData("exp(x)", 1, null)]
    [InlineData("1/x", 0, null)]
    public void Taken(string function, int x, string? expected) =>
        ((TakesValue?)RangeProver.At(F(function), x)?.Claim)?.Value.ToString().ShouldBe(expected);

    [Fact(
        DisplayName = "a continuous function takes every value between its extremes, where both are shown to be reached"
    )]
    public void Between()
    {
        var function = F("x");
        var continuous = Theorem.Check(new HasProperty(Property.Continuous, function), new CellCover(Cover.Line));
        var up = Theorem.Check(
            new ExtremeIsInfinite(Extreme.Supremum, function),
            new OneApproach(Way(CellKind.RightTail))
        );
        var down = Theorem.Check(
            new ExtremeIsInfinite(Extreme.Infimum, function),
            new OneApproach(Way(CellKind.LeftTail))
        );
        var report = Report(
            "x",
            Property.Continuous,
            new Verdict.Proved(continuous),
            ExtremeEnclosure.None with
            {
                Infinite = down,
            },
            ExtremeEnclosure.None with
            {
                Infinite = up,
            }
        );
        RangeProver.Between(report, null, null)!.Claim.ShouldBe(new TakesEvery(function, NumberRange.Reals));
        RangeProver
            .Between(
                report with
                {
                    Infimum = report.Infimum with { AtMost = up },
                    Supremum = report.Supremum with { AtLeast = down },
                },
                null,
                null
            )
            .ShouldNotBeNull();
        RangeProver.Between(report with { Infimum = ExtremeEnclosure.None }, null, null).ShouldBeNull();
        RangeProver.Between(report with { Supremum = ExtremeEnclosure.None }, null, null).ShouldBeNull();
        RangeProver.Between(Report("x", infimum: report.Infimum, supremum: report.Supremum), null, null).ShouldBeNull();
    }

    [Fact(DisplayName = "a continuous function takes every value between bounds that it reaches or tends to")]
    public void Between_bounds()
    {
        var function = F("tanh(x)");
        var continuous = Theorem.Check(new HasProperty(Property.Continuous, function), new CellCover(Cover.Line));
        var high = Theorem.Check(
            new ExtremeAtLeast(Extreme.Supremum, function, 1),
            new OneApproach(Way(CellKind.RightTail))
        );
        var low = Theorem.Check(
            new ExtremeAtMost(Extreme.Infimum, function, -1),
            new OneApproach(Way(CellKind.LeftTail))
        );
        var report = Report(
            "tanh(x)",
            Property.Continuous,
            new Verdict.Proved(continuous),
            ExtremeEnclosure.None with
            {
                AtMost = low,
            },
            ExtremeEnclosure.None with
            {
                AtLeast = high,
            }
        );
        RangeProver.Between(report, -1, 1)!.Claim.ShouldBe(new TakesEvery(function, NumberRange.Open(-1, 1)));
        RangeProver.Between(report, -1, 2).ShouldBeNull();
    }

    [Theory(DisplayName = "a function is odd, or is shown not to be: ")]
    [InlineData("x^3", "proved")]
    [InlineData("max(x, 0) + min(x, 0)", "proved")]
    [InlineData("max(x - 1, 0) + min(x + 1, 0)", "proved")]
    [InlineData("x + 1", "refuted")]
    [InlineData("piecewise(x >= 20: 5; else: x)", "refuted")]
    [InlineData("piecewise(x < 0: x; x <= 0: 1; else: x)", "undecided")]
    public void Odd(string function, string expected)
    {
        var odd = CentringProver.Decide(Study(function), Report(function)).Odd;
        (
            odd is Verdict.Proved ? "proved"
            : odd is Verdict.Refuted ? "refuted"
            : ((Verdict.Undecided)odd).Because == "neither a point with another value nor a proof was found"
                ? "undecided"
            : "?"
        ).ShouldBe(expected);
    }

    [Theory(DisplayName = "values of one sign are shown where an extreme allows it: ")]
    [InlineData("exp(x)", "0", null, "0 < y")]
    [InlineData("relu(x)", "0", null, "0 <= y")]
    [InlineData("relu(x) + 1", "1", null, "0 < y")]
    [InlineData("-exp(x)", null, "0", "y < 0")]
    [InlineData("-relu(x)", null, "0", "y <= 0")]
    [InlineData("-relu(x) - 1", null, "-1", "y < 0")]
    [InlineData("exp(x)", null, null, null)]
    [InlineData("exp(x)", "-1", null, null)]
    [InlineData("-exp(x)", null, "1", null)]
    [InlineData("x", null, null, null)]
    public void One_sign(string function, string? low, string? high, string? expected)
    {
        var centring = CentringProver.Decide(
            Study(function),
            Report(
                function,
                infimum: ExtremeEnclosure.None with
                {
                    Low = Number(low),
                },
                supremum: ExtremeEnclosure.None with
                {
                    High = Number(high),
                }
            )
        );
        ((ValuesIn?)centring.OneSign?.Claim)?.Range.Of("y").ShouldBe(expected);
        (centring.OneSign is null).ShouldBe(expected is null);
        centring.BothSigns.ShouldBeNull();
    }

    [Theory(DisplayName = "values of both signs are shown by extremes beyond 0 on both sides: ")]
    [InlineData("-1", "1", true)]
    [InlineData("0", "1", false)]
    [InlineData("-1", "0", false)]
    [InlineData("1", "1", false)]
    [InlineData("-1", "-1", false)]
    [InlineData(null, "1", false)]
    [InlineData("-1", null, false)]
    [InlineData("infinite", "1", true)]
    [InlineData("-1", "infinite", true)]
    public void Both_signs(string? low, string? high, bool expected)
    {
        var theorem = Theorem.Check(
            new ExtremeIsInfinite(Extreme.Supremum, F("x")),
            new OneApproach(Way(CellKind.RightTail))
        );
        var report = Report("x", infimum: Enclosure(low), supremum: Enclosure(high));
        (CentringProver.Decide(Study("x"), report).BothSigns is not null).ShouldBe(expected);

        ExtremeEnclosure Enclosure(string? end) =>
            end == "infinite"
                ? ExtremeEnclosure.None with
                {
                    Infinite = theorem,
                }
                : new(null, theorem, theorem, Number(end), Number(end));
    }

    [Fact(DisplayName = "an infinite extreme shows a sign before a bound does")]
    public void Infinite_first()
    {
        var up = Theorem.Check(
            new ExtremeIsInfinite(Extreme.Supremum, F("x")),
            new OneApproach(Way(CellKind.RightTail))
        );
        var down = Theorem.Check(
            new ExtremeIsInfinite(Extreme.Infimum, F("x")),
            new OneApproach(Way(CellKind.LeftTail))
        );
        CentringProver
            .Decide(Study("x"), Report("x", infimum: new(down, up, up, -1, -1), supremum: new(up, down, down, 1, 1)))
            .BothSigns.ShouldBe((down, up));
    }

    [Fact(DisplayName = "what is unknown of a portrait says that there was too much to do")]
    public void Unknown()
    {
        ((Verdict.Undecided)Centring.Unknown.Odd).Because.ShouldBe("a formula grew too large, or the time was over");
        (Centring.Unknown.OneSign, Centring.Unknown.BothSigns).ShouldBe((null, null));
        DeadIntervals.Unknown("why").Because.ShouldBe("why");
        Breaks.Unknown("why").Because.ShouldBe("why");
    }

    private static Approach Way(CellKind kind) =>
        new(kind == CellKind.RightTail ? new(kind, 64, 0) : new(kind, 0, -64), null, Settings.Default);
}
