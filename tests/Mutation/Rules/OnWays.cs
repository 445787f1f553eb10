using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;
using Xunit;
using static Theory.Mutation.Rules.Functions;

namespace Theory.Mutation.Rules;

/// <summary>Each condition of the rules by which a way to a point or to infinity decides about a function, violated alone.</summary>
public sealed class OnWays
{
    private const string NoEnd = "the way has no open end, or its settings are out of range";

    [Theory(DisplayName = "a way to infinity refutes: ")]
    [InlineData(Property.Bounded, "x")]
    [InlineData(Property.Bounded, "-x^3")]
    public void To_infinity(Property property, string function) =>
        One(Right(64)).ShouldProve(HasNot(property, function));

    [Theory(DisplayName = "a way to 0 refutes: ")]
    [InlineData(Property.Bounded, "1/x")]
    [InlineData(Property.LocallyBounded, "log(x)")]
    [InlineData(Property.Continuous, "step(x)")]
    [InlineData(Property.Backpropagates, "step(x)")]
    [InlineData(Property.Backpropagates, "sqrt(abs(x))")]
    [InlineData(Property.Smooth, "step(x)")]
    [InlineData(Property.Smooth, "sqrt(abs(x))")]
    [InlineData(Property.Continuous, "piecewise(x > 0: 1/x; else: 0)")]
    public void To_zero(Property property, string function) => One(Above(0)).ShouldProve(HasNot(property, function));

    [Theory(DisplayName = "a way to 0 does not refute: ")]
    [InlineData(Property.Bounded, "step(x)")]
    [InlineData(Property.LocallyBounded, "step(x)")]
    [InlineData(Property.Continuous, "sqrt(abs(x))")]
    [InlineData(Property.Backpropagates, "abs(x)")]
    [InlineData(Property.Smooth, "abs(x)")]
    [InlineData(Property.Monotone, "1/x")]
    public void To_zero_refused(Property property, string function) =>
        One(Above(0)).ShouldBeRefusedFor(HasNot(property, function), $"the way does not refute that f is {property}");

    [Theory(DisplayName = "a way to infinity does not refute what is about points: ")]
    [InlineData(Property.LocallyBounded, "x")]
    [InlineData(Property.Continuous, "x")]
    [InlineData(Property.Smooth, "x^2")]
    public void To_infinity_refused(Property property, string function) =>
        One(Right(64)).ShouldBeRefusedFor(HasNot(property, function), $"the way does not refute that f is {property}");

    [Fact(DisplayName = "every rule about one way needs an open end")]
    public void Open_end()
    {
        One(Nowhere).ShouldBeRefusedFor(HasNot(Property.Bounded, "x"), NoEnd);
        One(Nowhere).ShouldBeRefusedFor(new ExtremeIsInfinite(Extreme.Supremum, F("x")), NoEnd);
        One(Nowhere).ShouldBeRefusedFor(new ExtremeAtLeast(Extreme.Supremum, F("x"), 0), NoEnd);
        One(Nowhere).ShouldBeRefusedFor(new LimitIsInfinite(Followed.Value, F("x"), ToInfinity, true), NoEnd);
        One(Nowhere)
            .ShouldBeRefusedFor(new Not(new HasLimit(F("sqrt(-x - 1)"), ToInfinity)), "the way leads elsewhere");
        One(Nowhere).ShouldBeRefusedFor(Has(Property.Nonpolynomial, "exp(x)"), "a way to infinity is missing");
    }

    [Fact(DisplayName = "two ways to one point show that there is no derivative, from one side no one-sided one")]
    public void Two_ways()
    {
        new TwoApproaches(Above(0), Below(0)).ShouldProve(HasNot(Property.Smooth, "abs(x)"));
        var (peaks, valleys) = (Above(0).Phased("1/x", new(1, 2)), Above(0).Phased("1/x", new(3, 2)));
        const string Wave = "piecewise(x > 0: x*sin(1/x); else: 0)";
        new TwoApproaches(peaks, valleys).ShouldProve(HasNot(Property.Backpropagates, Wave));
        new TwoApproaches(peaks, valleys).ShouldProve(HasNot(Property.Smooth, Wave));
        new TwoApproaches(Above(0), Below(0)).ShouldBeRefusedFor(
            HasNot(Property.Backpropagates, "abs(x)"),
            "two ways do not refute that f is Backpropagates"
        );
        new TwoApproaches(peaks, valleys).ShouldBeRefusedFor(
            HasNot(Property.Total, Wave),
            "two ways do not refute that f is Total"
        );
    }

    [Fact(DisplayName = "two ways: open ends, one point, different quotients")]
    public void Two_ways_refused()
    {
        var claim = HasNot(Property.Smooth, "abs(x)");
        const string Ends = "a way has no open end, or its settings are out of range";
        new TwoApproaches(Nowhere, Below(0)).ShouldBeRefusedFor(claim, Ends);
        new TwoApproaches(Above(0), Nowhere).ShouldBeRefusedFor(claim, Ends);
        const string Points = "the ways lead to different points";
        new TwoApproaches(Above(1), Below(0)).ShouldBeRefusedFor(claim, Points);
        new TwoApproaches(Right(1), Left(1)).ShouldBeRefusedFor(claim, Points);
        new TwoApproaches(Above(0), Left(1)).ShouldBeRefusedFor(claim, Points);
        const string Same = "the difference quotients are not shown to tend to different numbers";
        new TwoApproaches(Above(1), Below(1)).ShouldBeRefusedFor(claim, Same);
        new TwoApproaches(Above(0), Below(0)).ShouldBeRefusedFor(HasNot(Property.Smooth, "sqrt(abs(x))"), Same);
        new TwoApproaches(Above(0), Below(0)).ShouldBeRefusedFor(
            HasNot(Property.Smooth, "piecewise(x > 0: sqrt(x); else: x)"),
            Same
        );
        new TwoApproaches(Below(0), Above(0)).ShouldBeRefusedFor(
            HasNot(Property.Smooth, "piecewise(x > 0: sqrt(x); else: x)"),
            Same
        );
    }

    [Fact(DisplayName = "an extreme is infinite to the side on which the function tends there")]
    public void Infinite_values()
    {
        const string Reason = "the function is not shown to tend there";
        One(Right(64)).ShouldProve(new ExtremeIsInfinite(Extreme.Supremum, F("x")));
        One(Left(64)).ShouldProve(new ExtremeIsInfinite(Extreme.Infimum, F("x")));
        One(Left(64)).ShouldBeRefusedFor(new ExtremeIsInfinite(Extreme.Supremum, F("x")), Reason);
        One(Right(64)).ShouldBeRefusedFor(new ExtremeIsInfinite(Extreme.Infimum, F("x")), Reason);
        One(Right(64)).ShouldBeRefusedFor(new ExtremeIsInfinite(Extreme.Supremum, F("tanh(x)")), Reason);
        One(Right(64)).ShouldBeRefusedFor(new ExtremeIsInfinite(Extreme.Infimum, F("tanh(x)")), Reason);
    }

    [Fact(DisplayName = "a slope is infinite where the function is smooth enough on the way")]
    public void Infinite_slopes()
    {
        static Claim Steep(string function) => new ExtremeIsInfinite(Extreme.Lipschitz, F(function));

        One(Right(64)).ShouldProve(Steep("x^2"));
        One(Above(0)).ShouldProve(Steep("sqrt(x)"));
        One(Right(64).Phased("x", 0)).ShouldProve(Steep("x*sin(x)"));
        const string Smooth = "the function is not shown to be as smooth as needed on the way";
        One(Left(64)).ShouldBeRefusedFor(Steep("sqrt(x)"), Smooth);
        One(Right(64).Phased("x", 0)).ShouldBeRefusedFor(Steep("x*floor(x) + x*sin(x)"), Smooth);
        One(Right(64)).ShouldBeRefusedFor(Steep("2*x"), "the slope is not shown to tend to an infinity");
    }

    [Fact(DisplayName = "values reach a limit exactly, or nearly")]
    public void Reached_limits()
    {
        static Claim High(string function, Rational bound) => new ExtremeAtLeast(Extreme.Supremum, F(function), bound);
        static Claim Deep(string function, Rational bound) => new ExtremeAtMost(Extreme.Infimum, F(function), bound);

        One(Right(64)).ShouldProve(High("tanh(x)", 1));
        One(Left(64)).ShouldProve(Deep("tanh(x)", -1));
        One(Right(64)).ShouldProve(High("atan(x)", new(3, 2)));
        One(Right(64))
            .ShouldBeRefusedFor(
                High("tanh(x)", new(101, 100)),
                "the function is not shown to tend to 101/100 or beyond"
            );
        One(Right(64)).ShouldBeRefusedFor(High("atan(x)", 2), "the function is not shown to tend to 2 or beyond");
        One(Right(64)).ShouldBeRefusedFor(High("sin(x)", 0), "the function is not shown to tend to 0 or beyond");
        One(Right(64))
            .ShouldBeRefusedFor(
                new ExtremeAtMost(Extreme.Supremum, F("tanh(x)"), 1),
                "this shows only how far values reach"
            );
    }

    [Fact(DisplayName = "growth beyond every polynomial, on a way to infinity")]
    public void Growing()
    {
        One(Right(64)).ShouldProve(Has(Property.Nonpolynomial, "exp(x)"));
        One(Right(64)).ShouldProve(Has(Property.Nonpolynomial, "x^(1/2)"));
        One(Right(64)).ShouldBeRefusedFor(Has(Property.Nonpolynomial, "x^2"), "the growth may be that of a polynomial");
        One(Above(0)).ShouldBeRefusedFor(Has(Property.Nonpolynomial, "exp(x)"), "a way to infinity is missing");
        One(Right(64))
            .ShouldBeRefusedFor(
                Has(Property.Nonlinear, "exp(x)"),
                "growth shows only that a function is no polynomial"
            );
    }

    [Fact(DisplayName = "limits lie where they are said to")]
    public void Limits()
    {
        static Claim Lies(string function, Rational low, Rational high) =>
            new LimitBetween(Followed.Value, F(function), ToInfinity, low, high);

        One(Right(64)).ShouldProve(Lies("tanh(x)", 1, 1));
        One(Right(64)).ShouldProve(Lies("tanh(x)", 0, 1));
        One(Right(64)).ShouldProve(Lies("tanh(x)", 1, 2));
        One(Right(64)).ShouldProve(Lies("atan(x)", 1, 2));
        One(Above(0)).ShouldProve(new LimitBetween(Followed.Slope, F("2*x"), new(Course.FromAbove, 0), 2, 2));
        One(Right(64)).ShouldBeRefusedFor(Lies("tanh(x)", 0, new(1, 2)), "the limit is not shown to lie from 0 to 1/2");
        One(Right(64)).ShouldBeRefusedFor(Lies("tanh(x)", 2, 3), "the limit is not shown to lie from 2 to 3");
        One(Right(64)).ShouldBeRefusedFor(Lies("atan(x)", 0, 1), "the limit is not shown to lie from 0 to 1");
        One(Right(64)).ShouldBeRefusedFor(Lies("atan(x)", 2, 3), "the limit is not shown to lie from 2 to 3");
        One(Right(64)).ShouldBeRefusedFor(Lies("x", 0, 1), "the limit is not shown to lie from 0 to 1");
        One(Right(64)).ShouldProve(new LimitIsInfinite(Followed.Value, F("x"), ToInfinity, true));
        One(Right(64)).ShouldProve(new LimitIsInfinite(Followed.Value, F("-x"), ToInfinity, false));
        const string Other = "the limit is not shown to be that infinity";
        One(Right(64)).ShouldBeRefusedFor(new LimitIsInfinite(Followed.Value, F("x"), ToInfinity, false), Other);
        One(Right(64)).ShouldBeRefusedFor(new LimitIsInfinite(Followed.Value, F("-x"), ToInfinity, true), Other);
        One(Right(64)).ShouldBeRefusedFor(new LimitIsInfinite(Followed.Value, F("1"), ToInfinity, true), Other);
    }

    [Fact(DisplayName = "the closest bounds that are accepted are the ends of the enclosure themselves")]
    public void Closest_bounds()
    {
        static Claim Lies(Rational low, Rational high) =>
            new LimitBetween(Followed.Value, F("atan(x)"), ToInfinity, low, high);
        static Claim High(Rational bound) => new ExtremeAtLeast(Extreme.Supremum, F("atan(x)"), bound);

        ShouldEndAnInterval(LargestAccepted(1, 2, bound => IsProved(One(Right(64)), High(bound))));
        ShouldEndAnInterval(LargestAccepted(1, 2, low => IsProved(One(Right(64)), Lies(low, 2))));
        ShouldEndAnInterval(LargestAccepted(-2, -1, high => IsProved(One(Right(64)), Lies(1, -high))));
    }

    [Fact(DisplayName = "limits: the way leads there, and not along a sequence alone")]
    public void Ways_to_limits()
    {
        var claim = new LimitBetween(Followed.Value, F("tanh(x)"), ToInfinity, -1, 1);
        foreach (var way in new[] { Left(64), Above(0), Below(0) })
        {
            One(way).ShouldBeRefusedFor(claim, "the way leads elsewhere");
        }

        One(Above(1))
            .ShouldBeRefusedFor(claim with { Destination = new(Course.FromAbove, 0) }, "the way leads elsewhere");
        One(Below(0)).ShouldProve(claim with { Destination = new(Course.FromBelow, 0) });
        One(Left(64)).ShouldProve(claim with { Destination = new(Course.ToMinusInfinity, default) });
        One(Right(64).Phased("x", 0))
            .ShouldBeRefusedFor(claim, "what holds along a sequence need not hold on the whole way");
    }

    [Fact(DisplayName = "no limit: undefined all the way, or other limits on two ways")]
    public void No_limit()
    {
        static Claim None(string function) => new Not(new HasLimit(F(function), ToInfinity));

        One(Right(64)).ShouldProve(None("sqrt(-x)"));
        One(Right(64)).ShouldBeRefusedFor(None("x"), "the function is not shown to be undefined all the way");
        One(Left(64)).ShouldBeRefusedFor(None("sqrt(-x)"), "the way leads elsewhere");

        var (peaks, valleys) = (Right(64).Phased("x", new(1, 2)), Right(64).Phased("x", new(3, 2)));
        new TwoApproaches(peaks, valleys).ShouldProve(None("sin(x)"));
        new TwoApproaches(peaks, valleys).ShouldProve(None("x*sin(x)"));
        new TwoApproaches(peaks, Right(64).Phased("x", 0)).ShouldProve(None("x*sin(x)"));
        new TwoApproaches(Right(64).Phased("x", 0), peaks).ShouldProve(None("x*sin(x)"));
        const string Same = "the limits on the two ways are not shown to differ";
        new TwoApproaches(peaks, peaks).ShouldBeRefusedFor(None("sin(x)"), Same);
        new TwoApproaches(peaks, peaks).ShouldBeRefusedFor(None("x*sin(x)"), Same);
        new TwoApproaches(Right(64), peaks).ShouldBeRefusedFor(None("x*sin(x)"), Same);
        new TwoApproaches(peaks, Right(64)).ShouldBeRefusedFor(None("x*sin(x)"), Same);
        const string Ends = "a way has no open end, or its settings are out of range";
        new TwoApproaches(Nowhere, peaks).ShouldBeRefusedFor(None("sin(x)"), Ends);
        new TwoApproaches(peaks, Nowhere).ShouldBeRefusedFor(None("sin(x)"), Ends);
        new TwoApproaches(peaks, Left(64)).ShouldBeRefusedFor(None("sin(x)"), "a way leads elsewhere");
        new TwoApproaches(Left(64), peaks).ShouldBeRefusedFor(None("sin(x)"), "a way leads elsewhere");
    }

    private static Destination ToInfinity => new(Course.ToPlusInfinity, default);
}
