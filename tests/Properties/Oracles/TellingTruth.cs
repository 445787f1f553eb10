using Shouldly;
using Theory.Algebra;
using Theory.Algebra.Words;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;
using Theory.Oracles;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Properties.Oracles;

/// <summary>The other methods that theorems are compared with tell true claims from false ones.</summary>
public sealed class TellingTruth
{
    private static Table And => Table.OfBoolean(2, inputs => inputs[0] && inputs[1]);

    private static Term A => Symbol.Matrix("A", "n", "n");

    private static Term B => Symbol.Matrix("B", "n", "n");

    private static Network Line =>
        new(
            1,
            [
                new Layer.Affine(
                    new(
                        Matrix.FromRows([
                            [2],
                        ]),
                        [1]
                    )
                ),
            ]
        );

    private static Network Bent => new(1, [new Layer.Activation([Expression.Parse("relu(x)")])]);

    // A claim of every kind that is true, and one close by that is false.
    public static IReadOnlyList<(Claim True, Claim False)> Pairs =>
        [
            (new Not(new Separable(XorNetworks.Points)), new Not(new Separable(And.ToLabelledPoints()))),
            (new Separable(And.ToLabelledPoints()), new Separable(XorNetworks.Points)),
            (new All([new IsAffine(Line), new IsAffine(Line)]), new All([new IsAffine(Line), new IsAffine(Bent)])),
            (
                new Not(new HasProperty(Property.Total, Expression.Parse("1/(1/(x^3 - 2))"))),
                new Not(new HasProperty(Property.Total, Expression.Parse("1/(1/(x^2 + 2))")))
            ),
            (new EqualForAll(A * (B + A), (A * B) + (A * A)), new EqualForAll(A * B, B * A)),
            (
                FormAtEveryDepth.AffineStackIsAffine,
                FormAtEveryDepth.AffineStackIsAffine with
                {
                    Form = (Term)Symbol.Matrix("A", "h", "d") * Symbol.Vector("x", "d"),
                    Unknowns = [Symbol.Matrix("A", "h", "d")],
                }
            ),
            (
                new RankAtEveryDepth(Stack(Symbol.Matrix("R", "k", "d")), "k"),
                new RankAtEveryDepth(Stack(Symbol.Matrix("R", "k", "d")), "1")
            ),
            (
                new SeparableAfter(XorNetworks.Lift, XorNetworks.Points),
                new SeparableAfter(Doubling, XorNetworks.Points)
            ),
            (new SomeAffineStackSeparates(And.ToLabelledPoints()), new SomeAffineStackSeparates(XorNetworks.Points)),
            (
                new SomeMonotoneNeuronSeparates(And.ToLabelledPoints()),
                new SomeMonotoneNeuronSeparates(XorNetworks.Points)
            ),
            (new BestAffineAccuracy(XorNetworks.Points, 3), new BestAffineAccuracy(XorNetworks.Points, 2)),
            (new BestAffineAccuracy(And.ToLabelledPoints(), 4), new BestAffineAccuracy(And.ToLabelledPoints(), 3)),
            (new SameFunction(Line, Line.Then(new(1, []))), new SameFunction(Line, Line.Then(Bent))),
            (new IsAffine(Line.Then(Line)), new IsAffine(Bent)),
            (new Computes(XorNetworks.Relu, XorNetworks.Xor), new Computes(XorNetworks.Relu, And)),
            (
                new NoRowHitsThreshold(XorNetworks.Thresholds, XorNetworks.Xor),
                new NoRowHitsThreshold(XorNetworks.Thresholds, new([new TableRow([1, new(1, 2)], 0)]))
            ),
            (
                new RobustRadius(XorNetworks.Thresholds, XorNetworks.Xor, new(1, 4)),
                new RobustRadius(XorNetworks.Thresholds, XorNetworks.Xor, new(1, 5))
            ),
            (
                new RobustRadius(XorNetworks.Thresholds, XorNetworks.Xor, new(1, 4)),
                new RobustRadius(XorNetworks.Thresholds, XorNetworks.Xor, new(1, 3))
            ),
            (
                new IndicatesPolyhedron(Positive("step(x)"), Face),
                new IndicatesPolyhedron(Positive("1 - step(-x)"), Face)
            ),
            (new CutsHalfSpaces(Expression.Parse("step(x)")), new CutsHalfSpaces(Expression.Parse("1 - step(-x)"))),
            (
                new CutsHalfSpaces(Expression.Parse("(sign(x) + abs(sign(x)))/2")),
                new CutsHalfSpaces(Expression.Parse("min(relu(x), 1)"))
            ),
            (
                new ComputesWhenSharp(XorNetworks.Thresholds, XorNetworks.Xor, 2, 3),
                new ComputesWhenSharp(XorNetworks.Thresholds, XorNetworks.Xor, 2, new(31, 10))
            ),
            (
                new ComputesWhenSharp(XorNetworks.Thresholds, XorNetworks.Xor, 1, 9),
                new ComputesWhenSharp(XorNetworks.Thresholds, XorNetworks.Xor, new(2, 3), 3)
            ),
            (new ThresholdCount(3, 104), new ThresholdCount(3, 103)),
            (new XorObstacles(3, 152), new XorObstacles(3, 153)),
            (
                new LeastSquaresFit(XorNetworks.Xor, Constant(new(1, 2)), new(1, 4)),
                new LeastSquaresFit(XorNetworks.Xor, Constant(new(1, 3)), new(10, 36))
            ),
            (
                new LeastSquaresFit(XorNetworks.Xor, Constant(new(1, 2)), new(1, 4)),
                new LeastSquaresFit(XorNetworks.Xor, Constant(new(1, 2)), new(1, 2))
            ),
            (new DefinedAt(Expression.Parse("log(x)"), 1), new DefinedAt(Expression.Parse("log(x)"), 0)),
            (new HasValue(Expression.Parse("x^2"), -3, 9), new HasValue(Expression.Parse("x^2"), -3, -9)),
            (
                new ExtremeAtLeast(Extreme.Supremum, Expression.Parse("sigmoid(x)"), 1),
                new ExtremeAtLeast(Extreme.Supremum, Expression.Parse("sigmoid(x)"), new(101, 100))
            ),
            (
                new ExtremeAtMost(Extreme.Lipschitz, Expression.Parse("sigmoid(x)"), new(1, 4)),
                new ExtremeAtMost(Extreme.Lipschitz, Expression.Parse("sigmoid(x)"), new(6, 25))
            ),
            (
                new ExtremeAtLeast(Extreme.Infimum, Expression.Parse("tanh(x)"), -1),
                new ExtremeAtLeast(Extreme.Infimum, Expression.Parse("tanh(x)"), new(-99, 100))
            ),
            (
                new ExtremeIsInfinite(Extreme.Supremum, Expression.Parse("relu(x)")),
                new ExtremeIsInfinite(Extreme.Infimum, Expression.Parse("relu(x)"))
            ),
            (
                new LimitBetween(
                    Followed.Value,
                    Expression.Parse("atan(x)"),
                    Destination.PlusInfinity,
                    new(3, 2),
                    new(8, 5)
                ),
                new LimitBetween(Followed.Value, Expression.Parse("sin(x)"), Destination.PlusInfinity, -2, 2)
            ),
            (
                new LimitBetween(Followed.Slope, Expression.Parse("abs(x)"), new(Course.FromBelow, 0), -1, -1),
                new LimitBetween(Followed.Slope, Expression.Parse("abs(x)"), new(Course.FromAbove, 0), -1, -1)
            ),
            (
                new LimitIsInfinite(Followed.Value, Expression.Parse("1/x"), new(Course.FromBelow, 0), false),
                new LimitIsInfinite(Followed.Value, Expression.Parse("1/x"), new(Course.FromAbove, 0), false)
            ),
            (
                new LimitIsInfinite(Followed.Slope, Expression.Parse("sqrt(abs(x))"), new(Course.FromBelow, 0), false),
                new LimitIsInfinite(Followed.Slope, Expression.Parse("x*abs(x)"), new(Course.FromBelow, 0), false)
            ),
            (
                new HasLimit(Expression.Parse("tanh(x)"), Destination.MinusInfinity),
                new HasLimit(Expression.Parse("sin(x)"), Destination.MinusInfinity)
            ),
            (
                new HasLimit(Expression.Parse("sqrt(x)"), Destination.PlusInfinity),
                new HasLimit(Expression.Parse("sqrt(x)"), Destination.MinusInfinity)
            ),
            (
                new ConstantOnlyOn(Expression.Parse("min(relu(x), 6)"), [Below(0), Above(6)]),
                new ConstantOnlyOn(Expression.Parse("min(relu(x), 6)"), [Below(0)])
            ),
            (
                new ConstantOnlyOn(Expression.Parse("step(x)"), [Below(0), Above(0)]),
                new ConstantOnlyOn(Expression.Parse("softplus(x)"), [Below(0)])
            ),
            (
                new DifferentiableOutside(Expression.Parse("relu(x)"), [NumberRange.Closed(0, 0)]),
                new DifferentiableOutside(Expression.Parse("min(relu(x), 6)"), [NumberRange.Closed(0, 0)])
            ),
            (
                new DifferentiableOutside(Expression.Parse("log(x)"), [NumberRange.Closed(null, 0)]),
                new DifferentiableOutside(Expression.Parse("log(x)"), [NumberRange.Closed(0, 0)])
            ),
            (new BreaksWithoutEnd(Expression.Parse("abs(sin(x))")), new BreaksWithoutEnd(Expression.Parse("abs(x)"))),
            (new IsOdd(Expression.Parse("x/(1 + abs(x))")), new IsOdd(Expression.Parse("min(relu(x), 6)"))),
            (
                new ValuesIn(Expression.Parse("sigmoid(x)"), NumberRange.Open(0, 1)),
                new ValuesIn(Expression.Parse("tanh(x)"), NumberRange.Open(0, 1))
            ),
            (
                new TakesEvery(Expression.Parse("tanh(x)"), NumberRange.Open(-1, 1)),
                new TakesEvery(Expression.Parse("relu(x)"), NumberRange.Open(-1, 1))
            ),
            (
                new TakesEvery(Expression.Parse("x"), NumberRange.Reals),
                new TakesEvery(Expression.Parse("exp(x)"), NumberRange.Reals)
            ),
            (new TakesValue(Expression.Parse("tanh(x)"), new(1, 2)), new TakesValue(Expression.Parse("tanh(x)"), 3)),
            Property_(Property.Nonlinear, "relu(x)", "2*x + 1"),
            Property_(Property.Total, "sigmoid(x)", "sqrt(x)"),
            Property_(Property.Continuous, "abs(x)", "step(x)"),
            Property_(Property.Backpropagates, "relu(x)", "sign(x)*sqrt(abs(x))"),
            Property_(Property.Smooth, "tanh(x)", "relu(x)"),
            Property_(Property.DistinguishesSign, "softplus(x)", "x^2"),
            Property_(Property.DistinguishesSign, "x^3", "sin(x)"),
            Property_(Property.LocallyBounded, "exp(x)", "log(x)"),
            Property_(Property.LocallyBounded, "x^2", "1/x"),
            Property_(Property.Nonpolynomial, "exp(x)", "x^3 - x"),
            Property_(Property.Monotone, "softplus(x)", "x*sigmoid(x)"),
            Property_(Property.Bounded, "atan(x)", "softplus(x)"),
            Property_(Property.Bounded, "sin(x)", "log(1 + x^2)"),
        ];

    private static Network Doubling =>
        new(
            2,
            [
                new Layer.Affine(
                    new(
                        Matrix.FromRows([
                            [2, 0],
                            [0, 2],
                        ]),
                        [0, 0]
                    )
                ),
            ]
        );

    private static AffineMap Face =>
        new(
            Matrix.FromRows([
                [1, 1],
            ]),
            [-1]
        );

    [Fact(DisplayName = "true claims are seen to be true, and false ones to be false")]
    public void Told_apart() =>
        Pairs
            .SelectMany(pair =>
                new[]
                {
                    (Claim: pair.True, Holds: true),
                    (Claim: pair.False, Holds: false),
                    (new Not(pair.False), true),
                }
            )
            .Where(expected => Truth.Of(expected.Claim) != expected.Holds)
            .Select(expected => $"{expected.Claim} is {expected.Holds}")
            .ShouldBeEmpty();

    [Fact(DisplayName = "every kind of claim has another method, shown on a true and a false claim")]
    public void Every_kind() =>
        typeof(Claim)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Claim)) && !type.IsAbstract)
            .Except(Pairs.Select(pair => pair.False.GetType()))
            .ShouldBeEmpty();

    private static (Claim True, Claim False) Property_(Property property, string has, string hasNot) =>
        (new HasProperty(property, Expression.Parse(has)), new HasProperty(property, Expression.Parse(hasNot)));

    private static NumberRange Below(Rational end) => NumberRange.Open(null, end);

    private static NumberRange Above(Rational end) => NumberRange.Open(end, null);

    private static Recurrence Stack(Symbol start)
    {
        var previous = Symbol.Matrix("s", "h", "d");
        return new(start, previous, (Term)Symbol.Matrix("W", "m", "h") * previous, "h", "m");
    }

    private static Network Positive(string step) =>
        new(2, [new Layer.Affine(Face), new Layer.Activation([Expression.Parse(step)])]);

    private static AffineMap Constant(Rational value) =>
        new(
            Matrix.FromRows([
                [0, 0],
            ]),
            [value]
        );
}
