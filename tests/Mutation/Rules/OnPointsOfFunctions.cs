using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Xunit;
using static Theory.Mutation.Rules.Functions;

namespace Theory.Mutation.Rules;

/// <summary>Each condition of the rules by which points decide about a function, violated alone.</summary>
public sealed class OnPointsOfFunctions
{
    [Theory(DisplayName = "an undefined value refutes total and what includes it: ")]
    [InlineData(Property.Total)]
    [InlineData(Property.Continuous)]
    [InlineData(Property.Backpropagates)]
    [InlineData(Property.Smooth)]
    [InlineData(Property.DistinguishesSign)]
    public void Undefined(Property property)
    {
        // Not exact, and undefined by its enclosure.
        new OnePoint(3).ShouldProve(HasNot(property, "sqrt(x - pi)"));
        new OnePoint(-1).ShouldProve(HasNot(property, "sqrt(x)"));
        new OnePoint(0).ShouldProve(HasNot(property, "pi/x"));
        new OnePoint(1).ShouldBeRefusedFor(HasNot(property, "sqrt(x)"), $"x = 1 does not refute that f {property}");
    }

    [Theory(DisplayName = "a point refutes nothing else: ")]
    [InlineData(Property.Bounded)]
    [InlineData(Property.Monotone)]
    [InlineData(Property.Nonlinear)]
    public void Not_refuted(Property property) =>
        new OnePoint(-1).ShouldBeRefusedFor(HasNot(property, "sqrt(x)"), $"x = -1 does not refute that f {property}");

    [Fact(DisplayName = "f(x) = f(-x) refutes that the sign is distinguished, but not at 0")]
    public void Mirrored()
    {
        const string Reason = " does not refute that f DistinguishesSign";
        new OnePoint(2).ShouldProve(HasNot(Property.DistinguishesSign, "x^2"));
        new OnePoint(2).ShouldProve(HasNot(Property.DistinguishesSign, "x^5000"));
        new OnePoint(1).ShouldProve(HasNot(Property.DistinguishesSign, "exp(-x^2)"));
        new OnePoint(1).ShouldProve(
            HasNot(Property.DistinguishesSign, "piecewise(x > 0: exp(-x^2); x < 0: exp(-x^2); else: log(x))")
        );
        new OnePoint(1).ShouldProve(HasNot(Property.DistinguishesSign, "exp(x)/(1 + exp(x))^2"));
        new OnePoint(1).ShouldBeRefusedFor(
            HasNot(Property.DistinguishesSign, "exp(x)/(1 + exp(x))^3"),
            "x = 1" + Reason
        );
        new OnePoint(0).ShouldBeRefusedFor(HasNot(Property.DistinguishesSign, "x^2"), "x = 0" + Reason);
        new OnePoint(2).ShouldBeRefusedFor(HasNot(Property.DistinguishesSign, "x^3"), "x = 2" + Reason);
        new OnePoint(1).ShouldBeRefusedFor(HasNot(Property.DistinguishesSign, "exp(x)"), "x = 1" + Reason);
        new OnePoint(1).ShouldBeRefusedFor(HasNot(Property.DistinguishesSign, "x*exp(x^2)"), "x = 1" + Reason);
    }

    [Fact(DisplayName = "a claim about one point needs evidence about that point")]
    public void Defined_at()
    {
        new OnePoint(0).ShouldProve(new Not(new DefinedAt(F("log(x)"), 0)));
        new OnePoint(-1).ShouldBeRefusedFor(
            new Not(new DefinedAt(F("log(x)"), 0)),
            "the evidence is about another point"
        );
        new OnePoint(1).ShouldBeRefusedFor(new Not(new DefinedAt(F("log(x)"), 1)), "f is not provably undefined at 1");
    }

    [Fact(DisplayName = "an exact value is that value and no other")]
    public void Exact_value()
    {
        new ExactValue().ShouldProve(new HasValue(F("relu(x)"), 3, 3));
        new ExactValue().ShouldBeRefusedFor(new HasValue(F("relu(x)"), 3, 2), "the value is 3");
        new ExactValue().ShouldBeRefusedFor(new HasValue(F("exp(x)"), 1, 3), $"the value is {F("exp(x)").At(1)}");
    }

    [Fact(DisplayName = "sin(pi) = sin(-pi): a constant point, not 0, with one value on both sides")]
    public void Constant_points()
    {
        var claim = HasNot(Property.DistinguishesSign, "sin(x)");
        new ConstantPoint(Expression.Pi).ShouldProve(claim);
        new ConstantPoint(-Expression.Pi).ShouldProve(claim);
        new ConstantPoint(Expression.Pi).ShouldBeRefusedFor(
            HasNot(Property.Total, "sin(x)"),
            "such a point does not refute that f is Total"
        );
        new ConstantPoint(Expression.X).ShouldBeRefusedFor(claim, "the point is not constant");
        new ConstantPoint(F("0*pi")).ShouldBeRefusedFor(claim, "the point is not shown to differ from 0");
        new ConstantPoint(F("pi/2")).ShouldBeRefusedFor(
            claim,
            "the values at pi/2 and its opposite are not seen to be the same"
        );
        new ConstantPoint(Expression.Pi).ShouldBeRefusedFor(
            HasNot(Property.DistinguishesSign, "exp(x)"),
            "the values at pi and its opposite are not seen to be the same"
        );
    }

    [Theory(DisplayName = "points in order, and 24 to 4096 bits: ")]
    [InlineData(1, 1, 64)]
    [InlineData(1, 0, 64)]
    [InlineData(-3, -2, 23)]
    [InlineData(-3, -2, 4097)]
    public void Order_and_precision(int low, int high, int precision)
    {
        var points = From(low, high, precision);
        points.ShouldBeRefusedFor(HasNot(Property.Monotone, "x^2"), Precision);
        points.ShouldBeRefusedFor(new Not(new DifferentiableOutside(F("1/(x + 5/2)"), [])), Precision);
        points.ShouldBeRefusedFor(new ExtremeAtLeast(Extreme.Lipschitz, F("x^2"), 1), Precision);
        points.ShouldBeRefusedFor(new ExtremeIsInfinite(Extreme.Supremum, F("1/(x + 5/2)")), Precision);
    }

    [Theory(DisplayName = "the first and the last precision in range: ")]
    [InlineData(24)]
    [InlineData(4096)]
    public void Ends_of_the_range(int precision)
    {
        var points = From(-3, -2, precision);
        points.ShouldProve(HasNot(Property.Monotone, "x^2"));
        points.ShouldProve(new Not(new DifferentiableOutside(F("1/(x + 5/2)"), [])));
        points.ShouldProve(new ExtremeAtLeast(Extreme.Lipschitz, F("x^2"), 5));
        points.ShouldProve(new ExtremeIsInfinite(Extreme.Supremum, F("1/(x + 5/2)")));
        new EnclosedPoint(1, precision).ShouldProve(new ExtremeAtLeast(Extreme.Supremum, F("exp(x)"), 2));
        new EnclosedPoint(1, precision).ShouldProve(new Not(new IsOdd(F("exp(x)"))));
    }

    [Theory(DisplayName = "beyond the range a value is not looked at: ")]
    [InlineData(23)]
    [InlineData(4097)]
    public void Beyond_the_range(int precision)
    {
        const string Reason = "the precision is out of range";
        new EnclosedPoint(1, precision).ShouldBeRefusedFor(
            new ExtremeAtLeast(Extreme.Supremum, F("exp(x)"), 2),
            Reason
        );
        new EnclosedPoint(1, precision).ShouldBeRefusedFor(new Not(new IsOdd(F("exp(x)"))), Reason);
    }

    [Theory(DisplayName = "two points refute: ")]
    [InlineData(Property.Monotone, "x^2", -2, 1)]
    [InlineData(Property.Total, "1/(x^2 - 2)", 1, 2)]
    [InlineData(Property.Continuous, "1/(x^2 - 2)", 1, 2)]
    [InlineData(Property.Continuous, "step(x^2 - 2)", 1, 2)]
    [InlineData(Property.Backpropagates, "1/(x^2 - 2)", 1, 2)]
    [InlineData(Property.Backpropagates, "step(x^2 - 2)", 1, 2)]
    [InlineData(Property.Smooth, "1/(x^2 - 2)", 1, 2)]
    [InlineData(Property.Smooth, "step(x^2 - 2)", 1, 2)]
    [InlineData(Property.Smooth, "abs(x^2 - 2)", 1, 2)]
    [InlineData(Property.DistinguishesSign, "1/(x^2 - 2)", 1, 2)]
    [InlineData(Property.DistinguishesSign, "x^3 - 2*x", 1, 2)]
    [InlineData(Property.Bounded, "1/(x^2 - 2)", 1, 2)]
    [InlineData(Property.LocallyBounded, "1/(x^2 - 2)", 1, 2)]
    public void Two_points(Property property, string function, int low, int high) =>
        From(low, high).ShouldProve(HasNot(property, function));

    [Theory(DisplayName = "two points do not refute: ")]
    [InlineData(Property.Monotone, "x^2", 1, 2)]
    [InlineData(Property.Monotone, "sign(x)", 1, 2)]
    [InlineData(Property.Monotone, "log(x)", -1, 2)]
    [InlineData(Property.Monotone, "sqrt(-x)", -1, 2)]
    [InlineData(Property.Total, "1/(x^2 - 2)", 2, 3)]
    [InlineData(Property.Total, "abs(x^2 - 2)", 1, 2)]
    [InlineData(Property.Continuous, "abs(x^2 - 2)", 1, 2)]
    [InlineData(Property.Backpropagates, "abs(x^2 - 2)", 1, 2)]
    [InlineData(Property.Smooth, "x^2 - 2", 1, 2)]
    [InlineData(Property.DistinguishesSign, "x^3 - 2*x", -1, 2)]
    [InlineData(Property.DistinguishesSign, "x^3 - 2*x", 0, 1)]
    [InlineData(Property.DistinguishesSign, "x^3 - 2*x", 2, 3)]
    [InlineData(Property.DistinguishesSign, "x^2 - 2", 1, 2)]
    [InlineData(Property.Bounded, "x^2 - 2", 1, 2)]
    [InlineData(Property.LocallyBounded, "1/(x^2 - 2)", 2, 3)]
    [InlineData(Property.Nonlinear, "1/(x^2 - 2)", 1, 2)]
    public void Two_points_refused(Property property, string function, int low, int high) =>
        From(low, high)
            .ShouldBeRefusedFor(
                HasNot(property, function),
                $"the points {low} and {high} do not refute that f {property}"
            );

    [Fact(DisplayName = "a break between two points has to lie outside of what the claim leaves out")]
    public void Breaks()
    {
        static Claim Broken(string function, params NumberRange[] outside) =>
            new Not(new DifferentiableOutside(F(function), new(outside)));

        From(1, 2).ShouldProve(Broken("abs(x^2 - 2)"));
        From(1, 2).ShouldProve(Broken("step(x^2 - 2)"));
        From(1, 2).ShouldProve(Broken("1/(x^2 - 2)"));
        From(1, 2).ShouldProve(Broken("abs(x^2 - 2)", NumberRange.Closed(-1, 0), NumberRange.Closed(3, 4)));
        const string Reason = "the claim leaves out some x between the points";
        From(1, 2).ShouldBeRefusedFor(Broken("abs(x^2 - 2)", NumberRange.Closed(0, 1)), Reason);
        From(1, 2).ShouldBeRefusedFor(Broken("abs(x^2 - 2)", NumberRange.Closed(2, 3)), Reason);
        From(1, 2)
            .ShouldBeRefusedFor(Broken("abs(x^2 - 2)", NumberRange.Closed(-1, 0), NumberRange.Closed(1, 2)), Reason);
        From(1, 2).ShouldBeRefusedFor(Broken("abs(x^2 - 2)", new NumberRange(0, true, -1, true)), Reason);
        From(2, 3).ShouldBeRefusedFor(Broken("abs(x^2 - 2)"), "the points 2 and 3 do not show a break between them");
    }

    [Fact(DisplayName = "a difference quotient reaches a slope, over a stretch without breaks")]
    public void Slopes()
    {
        static Claim Steep(string function, Rational slope) =>
            new ExtremeAtLeast(Extreme.Lipschitz, F(function), slope);

        From(1, 3).ShouldProve(Steep("x^2", 4));
        From(-3, -1).ShouldProve(Steep("x^2", 4));
        From(1, 3)
            .ShouldBeRefusedFor(
                Steep("x^2", new(401, 100)),
                "the difference quotient is not shown to be 401/100 or more"
            );
        const string Broken = "the function is not shown to be continuous and piecewise analytic between the points";
        From(-1, 1).ShouldBeRefusedFor(Steep("step(x)", new(1, 4)), Broken);
        From(-1, 1).ShouldBeRefusedFor(Steep("log(x)", new(1, 4)), Broken);
        From(1, 3)
            .ShouldBeRefusedFor(
                new ExtremeAtLeast(Extreme.Supremum, F("x^2"), 4),
                "difference quotients are about slopes"
            );
    }

    [Fact(DisplayName = "a value reaches a bound exactly, or surely")]
    public void Values()
    {
        static Claim High(string function, Rational bound) => new ExtremeAtLeast(Extreme.Supremum, F(function), bound);
        static Claim Deep(string function, Rational bound) => new ExtremeAtMost(Extreme.Infimum, F(function), bound);

        var one = new EnclosedPoint(1, 64);
        one.ShouldProve(High("2*x", 2));
        one.ShouldProve(High("exp(x)", new(27, 10)));
        one.ShouldProve(Deep("-2*x", -2));
        one.ShouldProve(Deep("-exp(x)", new(-27, 10)));
        one.ShouldBeRefusedFor(High("2*x", 3), "the value at 1 is not shown to reach 3");
        one.ShouldBeRefusedFor(High("exp(x)", new(28, 10)), "the value at 1 is not shown to reach 14/5");
        one.ShouldBeRefusedFor(High("log(-x)", -100), "the value at 1 is not shown to reach -100");
        one.ShouldBeRefusedFor(Deep("-2*x", -3), "the value at 1 is not shown to reach 3");
        one.ShouldBeRefusedFor(new ExtremeAtMost(Extreme.Supremum, F("x"), 2), "this shows only how far values reach");
    }

    [Fact(DisplayName = "the largest bound that is accepted is the end of the enclosure itself")]
    public void Largest_bound()
    {
        static Claim High(Rational bound) => new ExtremeAtLeast(Extreme.Supremum, F("exp(x)"), bound);

        ShouldEndAnInterval(LargestAccepted(2, 3, bound => IsProved(new EnclosedPoint(1, 64), High(bound))));
    }

    [Fact(DisplayName = "a pole goes to the infinity that is claimed")]
    public void Poles()
    {
        static Claim Infinite(Extreme extreme, string function) => new ExtremeIsInfinite(extreme, F(function));

        const string Reason = "no such pole is shown between the points";
        foreach (var extreme in new[] { Extreme.Supremum, Extreme.Infimum, Extreme.Lipschitz })
        {
            From(1, 2).ShouldProve(Infinite(extreme, "1/(x^2 - 2)"));
            From(2, 3).ShouldBeRefusedFor(Infinite(extreme, "1/(x^2 - 2)"), Reason);
        }

        From(1, 2).ShouldProve(Infinite(Extreme.Lipschitz, "1/(x^2 - 2)^2"));
        From(1, 2).ShouldProve(Infinite(Extreme.Supremum, "1/(x^2 - 2)^2"));
        From(1, 2).ShouldBeRefusedFor(Infinite(Extreme.Infimum, "1/(x^2 - 2)^2"), Reason);
        From(1, 2).ShouldProve(Infinite(Extreme.Infimum, "-1/(x^2 - 2)^2"));
        From(1, 2).ShouldBeRefusedFor(Infinite(Extreme.Supremum, "-1/(x^2 - 2)^2"), Reason);
    }

    [Fact(DisplayName = "a point shows that a function is not odd, by its values or by where it has one")]
    public void Not_odd()
    {
        static Claim NotOdd(string function) => new Not(new IsOdd(F(function)));

        new EnclosedPoint(1, 64).ShouldProve(NotOdd("x^2"));
        new EnclosedPoint(1, 64).ShouldProve(NotOdd("log(x)"));
        new EnclosedPoint(-1, 64).ShouldProve(NotOdd("log(x)"));
        new EnclosedPoint(1, 64).ShouldBeRefusedFor(NotOdd("x^3"), "f(1) and -f(-1) are not shown to differ");
        new EnclosedPoint(0, 64).ShouldBeRefusedFor(NotOdd("log(x)"), "f(0) and -f(0) are not shown to differ");
    }
}
