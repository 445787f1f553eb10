using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Mutation.Rules;

/// <summary>Each condition of the rules about labelled points, violated alone.</summary>
public sealed class OnPoints
{
    private static LabelledPoints Xor => XorNetworks.Points;

    private static LabelledPoints And => Table.OfBoolean(2, inputs => inputs[0] && inputs[1]).ToLabelledPoints();

    private static Claim NoPlane => new Not(new Separable(Xor));

    // + at 0, 2 and 5, - at 1.
    private static LabelledPoints Line => new([new([0], true), new([1], false), new([2], true), new([5], true)]);

    // + - + - + at 0, 1, 2, 3, 4.
    private static LabelledPoints Comb => new(Enumerable.Range(0, 5).Select(i => new LabelledPoint([i], i % 2 == 0)));

    // One - at the origin, and + to all sides.
    private static LabelledPoints Cross =>
        new([new([0, 0], false), new([1, 0], true), new([-1, 0], true), new([0, 1], true), new([0, -1], true)]);

    private static Rational Half => new(1, 2);

    private static Farkas Diagonals => new([new(2, Half), new(3, Half)], [new(1, Half), new(4, Half)]);

    [Fact(DisplayName = "Farkas: the common point of the diagonals of XOR is accepted")]
    public void Common_point() => Diagonals.ShouldProve(NoPlane);

    [Fact(DisplayName = "Farkas: each condition, violated alone, is named")]
    public void Farkas_conditions()
    {
        With(Diagonals.Positive, [new(0, 1)]).ShouldBeRefusedFor(NoPlane, "there is no row 0");
        With(Diagonals.Positive, [new(5, 1)]).ShouldBeRefusedFor(NoPlane, "there is no row 5");
        With([new(1, Half), new(4, Half)], Diagonals.Negative)
            .ShouldBeRefusedFor(NoPlane, "row 1 is of the other class");
        With([new(2, new(1, 4)), new(2, new(1, 4)), new(3, Half)], Diagonals.Negative)
            .ShouldBeRefusedFor(NoPlane, "row 2 is listed twice");
        With([new(2, new(1, 4)), new(3, new(1, 4))], [new(1, new(1, 4)), new(4, new(1, 4))])
            .ShouldBeRefusedFor(NoPlane, "the weights of a class sum to 1/2, not 1");
        With([new(2, new(1, 4)), new(3, new(3, 4))], Diagonals.Negative)
            .ShouldBeRefusedFor(NoPlane, "the weighted means are (3/4, 1/4) and (1/2, 1/2)");
    }

    [Fact(DisplayName = "Farkas: a weight of 0 and one below 0 are refused, though the means agree")]
    public void Farkas_signs()
    {
        var claim = new Not(new Separable(Line));
        With([new(1, Half), new(3, Half), new(4, 0)], [new(2, 1)])
            .ShouldBeRefusedFor(claim, "the weight of row 4 is not positive");
        With([new(4, new(-1, 4)), new(1, new(1, 8)), new(3, new(9, 8))], [new(2, 1)])
            .ShouldBeRefusedFor(claim, "the weight of row 4 is not positive");
    }

    [Fact(DisplayName = "hyperplane: every point has to be strictly on its side, and the dimension has to fit")]
    public void Hyperplane_conditions()
    {
        var claim = new Separable(And);
        new Hyperplane([1, 1], new(-3, 2)).ShouldProve(claim);
        new Hyperplane([1, 1], -1).ShouldBeRefusedFor(claim, "row 2 is not strictly on its side");
        new Hyperplane([1, 1], -2).ShouldBeRefusedFor(claim, "row 4 is not strictly on its side");
        new Hyperplane([1, 1], Half).ShouldBeRefusedFor(claim, "row 1 is not strictly on its side");
        new Hyperplane([1], -1).ShouldBeRefusedFor(claim, "the hyperplane has 1 weights and the points 2 coordinates");
    }

    [Fact(DisplayName = "hyperplane among images: the images have to be known, and surely on their sides")]
    public void Images()
    {
        var lifted = new SeparableAfter(XorNetworks.Lift, Xor);
        new Hyperplane([1, 1, -2], -Half).ShouldProve(lifted);
        new Hyperplane([1, 1, -2], -1).ShouldBeRefusedFor(lifted, "row 2 is not surely on its side");
        new Hyperplane([1, 1], -1).ShouldBeRefusedFor(
            lifted,
            "the hyperplane has 2 weights and the points 3 coordinates"
        );

        var waves = new SeparableAfter(Unit("sigmoid(x)"), new([new([2], true), new([-2], false)]));
        new Hyperplane([1], -Half).ShouldProve(waves);
        new Hyperplane([1], new(-1, 100)).ShouldBeRefusedFor(waves, "row 2 is not surely on its side");
        new Hyperplane([1], -1).ShouldBeRefusedFor(waves, "row 1 is not surely on its side");
        new Hyperplane([0], 0).ShouldBeRefusedFor(waves, "row 1 is not surely on its side");
        var negativeFirst = new SeparableAfter(Unit("sigmoid(x)"), new([new([-2], false), new([2], true)]));
        new Hyperplane([0], 0).ShouldBeRefusedFor(negativeFirst, "row 1 is not surely on its side");
        new Hyperplane([1], -1).ShouldBeRefusedFor(
            new SeparableAfter(Unit("sqrt(x)*pi"), new([new([2], true), new([-2], false)])),
            "the image of (-2) is not known"
        );
    }

    [Fact(DisplayName = "accuracy: 3 of 4 is best for XOR, and all are right for AND")]
    public void Best_accuracy()
    {
        Reaching([1, 1], -Half, Diagonals).ShouldProve(new BestAffineAccuracy(Xor, 3));
        Reaching([1, 1], new(-3, 2)).ShouldProve(new BestAffineAccuracy(And, 4));
    }

    [Fact(
        DisplayName = "accuracy: the hyperplane has to fit and to be right so often, and obstacles have to be obstacles"
    )]
    public void Accuracy_conditions()
    {
        Reaching([1], 0, Diagonals)
            .ShouldBeRefusedFor(new BestAffineAccuracy(Xor, 3), "the hyperplane does not fit the points");
        Reaching([1, 1], -Half, Diagonals)
            .ShouldBeRefusedFor(new BestAffineAccuracy(Xor, 4), "the hyperplane gets 3 rows right");
        Reaching([1, 1], -Half).ShouldBeRefusedFor(new BestAffineAccuracy(Xor, 3), "some 0 rows meet all obstacles");
        Reaching([1, 1], -Half, With(Diagonals.Positive, [new(1, 1)]))
            .ShouldBeRefusedFor(new BestAffineAccuracy(Xor, 3), "the weighted means are (1/2, 1/2) and (0, 0)");
    }

    [Fact(DisplayName = "accuracy: no row may be in all obstacles when one more could be given up")]
    public void Hitting_sets()
    {
        var claim = new BestAffineAccuracy(Comb, 3);
        var first = With([new(1, Half), new(3, Half)], [new(2, 1)]);
        var last = With([new(3, Half), new(5, Half)], [new(4, 1)]);
        var wide = With([new(1, new(3, 4)), new(5, new(1, 4))], [new(2, 1)]);
        Reaching([1], 1, first, last, wide).ShouldProve(claim);
        Reaching([1], 1, first, last).ShouldBeRefusedFor(claim, "some 1 rows meet all obstacles");

        var acrossX = With([new(2, Half), new(3, Half)], [new(1, 1)]);
        var acrossY = With([new(4, Half), new(5, Half)], [new(1, 1)]);
        Reaching([1, 0], Half, acrossX, acrossY)
            .ShouldBeRefusedFor(new BestAffineAccuracy(Cross, 3), "some 1 rows meet all obstacles");
    }

    [Fact(DisplayName = "accuracy: too many sets of rows to look at are refused")]
    public void Too_many_sets()
    {
        var triples = Enumerable.Range(0, 20).ToArray();
        var points = new LabelledPoints(
            triples.SelectMany(i => Enumerable.Range(0, 3).Select(j => new LabelledPoint([(10 * i) + j], j != 1)))
        );
        var obstacles = triples.Select(i =>
            With([new((3 * i) + 1, Half), new((3 * i) + 3, Half)], [new((3 * i) + 2, 1)])
        );
        Reaching([0], 1, [.. obstacles])
            .ShouldBeRefusedFor(
                new BestAffineAccuracy(points, 40),
                "the obstacles leave too many sets of rows to look at"
            );
    }

    [Fact(DisplayName = "stacks and monotone neurons need a premise that points are inseparable")]
    public void Premises()
    {
        var inseparable = Theorem.ByFarkas(Xor, Diagonals);
        var separable = Theorem.ByHyperplane(And, new([1, 1], new(-3, 2)));
        var collapse = TheoremCatalogue.Find("collapse-any-depth")!.Prove();
        new StackCollapse(collapse.Proof, inseparable.Proof).ShouldProve(new Not(new SomeAffineStackSeparates(Xor)));
        new MonotoneReadout(inseparable.Proof).ShouldProve(new Not(new SomeMonotoneNeuronSeparates(Xor)));
        new StackCollapse(inseparable.Proof, inseparable.Proof).ShouldBeRefusedFor(
            new Not(new SomeAffineStackSeparates(Xor)),
            "the first premise is not that a stack of affine layers is one affine map"
        );
        new StackCollapse(collapse.Proof, separable.Proof).ShouldBeRefusedFor(
            new Not(new SomeAffineStackSeparates(And)),
            "the second premise is not that points are inseparable"
        );
        new MonotoneReadout(separable.Proof).ShouldBeRefusedFor(
            new Not(new SomeMonotoneNeuronSeparates(And)),
            "the premise is not that points are inseparable"
        );
        new MonotoneReadout(inseparable.Proof).ShouldBeRefusedFor(
            new Not(new SomeMonotoneNeuronSeparates(And)),
            $"the premises prove something else: {new Not(new SomeMonotoneNeuronSeparates(Xor)).Statement}"
        );
    }

    private static Farkas With(ValueList<RowWeight> positive, ValueList<RowWeight> negative) => new(positive, negative);

    private static AccuracyBounds Reaching(Vector weights, Rational bias, params Farkas[] obstacles) =>
        new(new(weights, bias), new(obstacles));

    private static Network Unit(string activation) => new(1, [new Layer.Activation([Expression.Parse(activation)])]);
}
