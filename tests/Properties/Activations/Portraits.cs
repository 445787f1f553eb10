using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Exports;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Oracles;
using Theory.Provers;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;
using Xunit;

namespace Theory.Properties.Activations;

/// <summary>Dead intervals, breaks, limits and symmetry of functions where these are known by hand.</summary>
public sealed class Portraits
{
    // Function; dead intervals; breaks; limits at the left and the right end, "none" where there is none; odd; signs of the values.
    [Theory(DisplayName = "the portrait of a known function is right")]
    [InlineData("relu(x)", "x < 0", "Kink 0: 0 and 1", "0", "inf", false, "0 <= y")]
    [InlineData("max(x, x/4)", "", "Kink 0: 1/4 and 1", "-inf", "inf", false, "both")]
    [InlineData("min(relu(x), 6)", "x < 0; 6 < x", "Kink 0: 0 and 1; Kink 6: 1 and 0", "0", "6", false, "0 <= y")]
    [InlineData("max(-1, min(1, x))", "x < -1; 1 < x", "Kink -1: 0 and 1; Kink 1: 1 and 0", "-1", "1", true, "both")]
    [InlineData(
        "x*max(0, min(1, x/6 + 1/2))",
        "x < -3",
        "Kink -3: 0 and -1/2; Kink 3: 3/2 and 1",
        "0",
        "inf",
        false,
        "both"
    )]
    [InlineData("step(x)", "x < 0; 0 < x", "Jump 0: 0 and 1", "0", "1", false, "0 <= y")]
    [InlineData("x/abs(x)", "x < 0; 0 < x", "Gap 0: -1 and 1", "-1", "1", true, "both")]
    [InlineData("(x^2 - 1)/(x - 1)", "", "Hole 1: 2 and 2", "-inf", "inf", false, "both")]
    [InlineData("1/x", "", "Pole 0: -inf and inf", "0", "0", true, "both")]
    [InlineData("sign(x)*sqrt(abs(x))", "", "InfiniteSlope 0: inf and inf", "-inf", "inf", true, "both")]
    [InlineData("log(x)", "", "Pole 0: none and -inf", "none", "inf", false, "both")]
    [InlineData("x*abs(x)", "", "", "-inf", "inf", true, "both")]
    [InlineData("tanh(x)", "", "", "-1", "1", true, "both")]
    [InlineData("sigmoid(x)", "", "", "0", "1", false, "0 < y")]
    [InlineData("sin(x)", "", "", "none", "none", true, "both")]
    [InlineData("x^3", "", "", "-inf", "inf", true, "both")]
    [InlineData("x*sigmoid(x)", "", "", "0", "inf", false, "both")]
    [InlineData("2", "every x", "", "2", "2", false, "0 < y")]
    [InlineData("relu(x)*relu(-x)", "every x", "", "0", "0", true, "0 <= y")]
    [InlineData("abs(sin(x))", null, "endless", "none", "none", false, "0 <= y")]
    [InlineData("floor(x)", null, "endless", "-inf", "inf", false, "both")]
    public void Known(string function, string? dead, string breaks, string left, string right, bool odd, string signs)
    {
        var limit = new WorkLimit(TimeSpan.FromSeconds(20));
        var portrait = Portrait.Of(ActivationDecider.Decide(Expression.Parse(function), limit), limit);
        if (dead is not null)
        {
            portrait.Dead.Theorem.ShouldNotBeNull(portrait.Dead.Because);
            string.Join("; ", portrait.Dead.Intervals.Select(interval => interval.Of("x"))).ShouldBe(dead);
        }

        (portrait.Breaks.Elsewhere ?? portrait.Breaks.Endless).ShouldNotBeNull(portrait.Breaks.Because);
        var found = portrait.Breaks.Points.Select(one =>
            $"{one.Kind} {one.At.Low ?? one.At.High}: {Limit(one.Left)} and {Limit(one.Right)}"
        );
        (portrait.Breaks.Endless is null ? string.Join("; ", found) : "endless").ShouldBe(breaks);
        (Limit(portrait.Left), Limit(portrait.Right)).ShouldBe((left, right));
        portrait.Centring.Odd.IsDecided.ShouldBeTrue();
        (portrait.Centring.Odd is Verdict.Proved).ShouldBe(odd);
        (
            portrait.Centring.OneSign?.Claim is ValuesIn one ? one.Range.Of("y")
            : portrait.Centring.BothSigns is null ? "?"
            : "both"
        ).ShouldBe(signs);
        foreach (var theorem in TheoremsOf(portrait))
        {
            var proof = ProofJson.FromText(ProofJson.ToText(theorem.Proof), NumberLimits.Default);
            Theorem.Check(proof).Claim.ShouldBe(theorem.Claim);
            Truth.Of(theorem.Claim).ShouldBeTrue($"another method denies: {theorem.Statement}");
        }
    }

    [Fact(DisplayName = "an irrational kink is enclosed")]
    public void Enclosed()
    {
        var portrait = Portrait.Of(ActivationDecider.Decide(Expression.Parse("abs(x^2 - 2)")));
        portrait.Breaks.Elsewhere.ShouldNotBeNull(portrait.Breaks.Because);
        portrait.Breaks.Points.Count.ShouldBe(2);
        foreach (var point in portrait.Breaks.Points)
        {
            var (low, high) = (point.At.Low!.Value.Abs(), point.At.High!.Value.Abs());
            (Rational.Min(low, high).Pow(2) < 2 && Rational.Max(low, high).Pow(2) > 2).ShouldBeTrue();
            point.Theorem.ShouldNotBeNull();
            point.Kind.ShouldBe(BreakKind.Kink);
        }
    }

    private static Cover Around(params ReadOnlySpan<Rational> special)
    {
        var knots = new List<Knot> { new(special[0] - 1, false) };
        foreach (var point in special)
        {
            knots.Add(new(point, true));
            knots.Add(new(point + new Rational(1, 2), false));
        }

        return new([.. knots], Settings.Default);
    }

    // False statements close to true ones, each with the evidence that proves the true one.
    public static IReadOnlyList<(Claim Claim, Evidence Evidence)> False =>
        [
            (new ConstantOnlyOn(F("relu(x)"), [NumberRange.Open(null, -1)]), new CellCover(Around(-1, 0))),
            (new ConstantOnlyOn(F("relu(x)"), [NumberRange.Open(null, 1)]), new CellCover(Around(0, 1))),
            (new ConstantOnlyOn(F("relu(x)"), []), new CellCover(Around(0))),
            (new ConstantOnlyOn(F("step(x)"), [NumberRange.Reals]), new CellCover(Around(0))),
            (
                new ConstantOnlyOn(F("min(relu(x), 6)*0 + 1"), [NumberRange.Open(null, 0), NumberRange.Open(0, null)]),
                new CellCover(Around(0))
            ),
            (new ConstantOnlyOn(F("floor(x)"), []), new CellCover(Around(0))),
            (new DifferentiableOutside(F("relu(x)"), []), new CellCover(Around(0))),
            (new DifferentiableOutside(F("relu(x)"), [NumberRange.Open(0, 1)]), new CellCover(Around(0, 1))),
            (new DifferentiableOutside(F("log(x)"), [NumberRange.Closed(0, 0)]), new CellCover(Around(0))),
            (new IsOdd(F("relu(x)")), new CellCover(Around(0))),
            (new IsOdd(F("piecewise(x < 0: x; x <= 0: 1; else: x)")), new CellCover(Around(0))),
            (new IsOdd(F("cos(x)")), new FromForm()),
            (new IsOdd(F("exp(x)")), new FromForm()),
            (new ValuesIn(F("relu(x)"), NumberRange.Open(0, null)), new CellCover(Around(0))),
            (new ValuesIn(F("sin(x)"), NumberRange.Open(-1, 1)), new CellCover(Cover.Line)),
            (new TakesValue(F("tanh(x)"), 3), new FromProperty(Inside("tanh(x)", -1, 1))),
            (new Not(new TakesValue(F("tanh(x)"), 0)), new FromProperty(Inside("tanh(x)", -1, 1))),
            (new Not(new TakesValue(F("atan(x)"), 1)), new FromProperty(Inside("tanh(x)", -1, 1))),
            (new BreaksWithoutEnd(F("abs(x)")), new FromProperty(NotSmooth("abs(x)"))),
            (new BreaksWithoutEnd(F("sin(x)")), new FromProperty(NotSmooth("abs(x)"))),
            (
                new LimitBetween(Followed.Value, F("sin(x)"), Destination.PlusInfinity, 0, 0),
                new OneApproach(new(new(CellKind.RightTail, 64, 0), new Phase(Expression.X, 0), Settings.Default))
            ),
            (
                new LimitBetween(Followed.Value, F("tanh(x)"), Destination.MinusInfinity, 1, 1),
                new OneApproach(new(new(CellKind.RightTail, 64, 0), null, Settings.Default))
            ),
            (
                new LimitBetween(Followed.Slope, F("abs(x)"), new(Course.FromAbove, 1), 1, 2),
                new OneApproach(new(new(CellKind.RightOf, 0, 1), null, Settings.Default))
            ),
            (
                new Not(new HasLimit(F("tanh(x)"), Destination.PlusInfinity)),
                new OneApproach(new(new(CellKind.RightTail, 64, 0), null, Settings.Default))
            ),
        ];

    [Fact(DisplayName = "false statements about shapes are refused")]
    public void Refused() =>
        False.Where(row => IsAccepted(row.Claim, row.Evidence)).Select(row => row.Claim.Statement).ShouldBeEmpty();

    [Fact(DisplayName = "true statements about shapes are accepted with such evidence")]
    public void Accepted() =>
        True.Where(row => !IsAccepted(row.Claim, row.Evidence)).Select(row => row.Claim.Statement).ShouldBeEmpty();

    private static IReadOnlyList<(Claim Claim, Evidence Evidence)> True =>
        [
            (new ConstantOnlyOn(F("relu(x)"), [NumberRange.Open(null, 0)]), new CellCover(Around(0))),
            (
                new ConstantOnlyOn(F("step(x)"), [NumberRange.Open(null, 0), NumberRange.Open(0, null)]),
                new CellCover(Around(0))
            ),
            (new DifferentiableOutside(F("relu(x)"), [NumberRange.Closed(0, 0)]), new CellCover(Around(0))),
            (new DifferentiableOutside(F("relu(x)"), [NumberRange.Closed(0, 1)]), new CellCover(Around(0, 1))),
            (new DifferentiableOutside(F("log(x)"), [NumberRange.Closed(null, 0)]), new CellCover(Around(0))),
            (new IsOdd(F("piecewise(x < 0: x; else: x)")), new CellCover(Around(0))),
            (new IsOdd(F("sin(x)")), new FromForm()),
            (new ValuesIn(F("relu(x)"), NumberRange.Closed(0, null)), new CellCover(Around(0))),
            (new ValuesIn(F("sin(x)"), NumberRange.Closed(-1, 1)), new CellCover(Cover.Line)),
            (new Not(new TakesValue(F("tanh(x)"), 3)), new FromProperty(Inside("tanh(x)", -1, 1))),
            (new BreaksWithoutEnd(F("abs(sin(x))")), new FromProperty(NotSmooth("abs(sin(x))"))),
            (
                new LimitBetween(Followed.Value, F("tanh(x)"), Destination.PlusInfinity, 1, 1),
                new OneApproach(new(new(CellKind.RightTail, 64, 0), null, Settings.Default))
            ),
            (
                new LimitBetween(Followed.Slope, F("abs(x)"), new(Course.FromAbove, 0), 1, 1),
                new OneApproach(new(new(CellKind.RightOf, 0, 1), null, Settings.Default))
            ),
            (
                new Not(new HasLimit(F("log(x)"), Destination.MinusInfinity)),
                new OneApproach(new(new(CellKind.LeftTail, 0, -64), null, Settings.Default))
            ),
        ];

    private static bool IsAccepted(Claim claim, Evidence evidence)
    {
        try
        {
            Theorem.Check(claim, evidence);
            return true;
        }
        catch (RefusalException)
        {
            return false;
        }
    }

    private static Expression F(string text) => Expression.Parse(text);

    private static Proof Inside(string function, Rational low, Rational high) =>
        new(new ValuesIn(F(function), NumberRange.Open(low, high)), new CellCover(Cover.Line));

    private static Proof NotSmooth(string function)
    {
        var sides = new[] { new Cell(CellKind.LeftOf, -1, 0), new Cell(CellKind.RightOf, 0, 1) }
            .Select(cell => new Approach(cell, null, Settings.Default))
            .ToArray();
        return new(new Not(new HasProperty(Property.Smooth, F(function))), new TwoApproaches(sides[0], sides[1]));
    }

    private static string Limit(Theorem? theorem) =>
        theorem?.Claim switch
        {
            LimitBetween limit when limit.Low == limit.High => limit.Low.ToString(),
            LimitIsInfinite limit => limit.IsPositive ? "inf" : "-inf",
            Not => "none",
            _ => "?",
        };

    private static IEnumerable<Theorem> TheoremsOf(Portrait portrait)
    {
        Theorem?[] theorems =
        [
            portrait.Dead.Theorem,
            portrait.Breaks.Elsewhere,
            portrait.Breaks.Endless,
            .. portrait.Breaks.Points.SelectMany(one => new[] { one.Left, one.Right, one.Theorem }),
            portrait.Left,
            portrait.Right,
            portrait.Centring.Odd.Conclusion,
            portrait.Centring.OneSign,
        ];
        return theorems.OfType<Theorem>();
    }
}
