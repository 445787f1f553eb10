using Shouldly;
using Theory.Algebra;
using Theory.Analysis;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Layers;

/// <summary>Networks evaluated exactly, in intervals and on open ranges, against values worked out by hand.</summary>
public sealed class OnEvaluations
{
    // (x1 - x2, 2 x1 + 1).
    private static Layer Mix =>
        new Layer.Affine(
            new(
                Matrix.FromRows([
                    [1, -1],
                    [2, 0],
                ]),
                [0, 1]
            )
        );

    [Fact(DisplayName = "every step of an exact evaluation is kept")]
    public void Steps()
    {
        var network = new Network(2, [Mix, Units("relu(x)", "x^2")]);
        var evaluation = network.Evaluate([3, 5]);
        evaluation.Trace.ShouldBe([
            [3, 5],
            [-2, 7],
            [0, 49],
        ]);
        evaluation.Output.ShouldBe([0, 49]);
        evaluation.Obstacle.ShouldBeNull();
        evaluation.HitsThreshold.ShouldBeFalse();
        Should.Throw<ArgumentException>(() => network.Evaluate([1])).ParamName.ShouldBe("input");
        new Network(1, []).Evaluate([4]).Output.ShouldBe([4]);
    }

    [Fact(DisplayName = "an evaluation stops where a value is undefined or not rational, and says where")]
    public void Obstacles()
    {
        var stopped = new Network(2, [Mix, Units("x", "1/x"), Units("x")]).Evaluate([0, new Rational(-1, 2)]);
        stopped.Output.ShouldNotBeNull();
        stopped = new Network(2, [Mix, Units("x", "1/x"), Units("x")]).Evaluate([new Rational(-1, 2), 0]);
        stopped.Output.ShouldBeNull();
        stopped.Trace.Count.ShouldBe(2);
        stopped.Obstacle!.Layer.ShouldBe(2);
        stopped.Obstacle.Unit.ShouldBe(2);
        stopped.Obstacle.IsUndefined.ShouldBeTrue();
        stopped.Obstacle.ToString().ShouldStartWith("layer 2, unit 2: ");
        var unknown = new Network(1, [Units("exp(x)")]).Evaluate([1]).Obstacle!;
        (unknown.Layer, unknown.Unit, unknown.IsUndefined).ShouldBe((1, 1, false));
    }

    [Fact(DisplayName = "softmax is exact where all arguments are equal")]
    public void Softmax()
    {
        var network = new Network(3, [new Layer.Softmax()]);
        network.Evaluate([7, 7, 7]).Output.ShouldBe([new(1, 3), new(1, 3), new(1, 3)]);
        var obstacle = network.Evaluate([7, 7, 8]).Obstacle!;
        (obstacle.Layer, obstacle.Unit, obstacle.IsUndefined).ShouldBe((1, 1, false));
    }

    [Theory(DisplayName = "a threshold is hit where the argument of a step or sign is 0, in any unit")]
    [InlineData(0, 1, true, "step(x)")]
    [InlineData(1, 0, true, "step(x)")]
    [InlineData(0, 0, true, "step(x)")]
    [InlineData(1, 1, false, "step(x)")]
    [InlineData(0, 1, true, "sign(x)")]
    [InlineData(0, 1, false, "relu(x)")]
    [InlineData(0, 1, false, "x")]
    [InlineData(1, 1, true, "step(x - 1) + relu(x)")]
    [InlineData(0, 0, false, "step(x - 1)")]
    public void Thresholds(int first, int second, bool hits, string function)
    {
        new Network(2, [Units(function)]).Evaluate([first, second]).HitsThreshold.ShouldBe(hits);
        new Network(2, [Units(function), Units("x")]).Evaluate([first, second]).HitsThreshold.ShouldBe(hits);
        new Network(2, [Units(function), Units("log(x - 9)")]).Evaluate([first, second]).HitsThreshold.ShouldBe(hits);
    }

    [Fact(DisplayName = "the output is enclosed also where it is irrational")]
    public void Enclosures()
    {
        var network = new Network(2, [Mix, Units("exp(x)", "x"), Mix]);
        var enclosed = NetworkEnclosure.Of(network, [1, 1], Settings.Default)!;
        // (x1 - x2, 2 x1 + 1) = (0, 3), then (1, 3), then (-2, 3).
        enclosed.Count.ShouldBe(2);
        enclosed[0].ShouldBe(Interval.Point(-2));
        enclosed[1].ShouldBe(Interval.Point(3));
        var e = NetworkEnclosure.Of(network, [2, 1], Settings.Default)![1];
        // 2 e + 1 = 6.436563...
        e.Lower.Value.ToRational().ShouldBeInRange(new(6436563, 1000000), new(6436564, 1000000));
        e.Upper.Value.ToRational().ShouldBeInRange(e.Lower.Value.ToRational(), new(6436564, 1000000));
    }

    [Fact(DisplayName = "what has no value, an unbounded value or a softmax is not enclosed")]
    public void No_enclosure()
    {
        Enclosed("log(x)", 0).ShouldBeFalse();
        Enclosed("log(x)", 1).ShouldBeTrue();
        // exp(10^12) lies beyond the range of the ends, and its exponential needs an end.
        Enclosed("exp(x)", 1_000_000_000_000).ShouldBeTrue();
        new Network(1, [Units("exp(x)"), Units("exp(x)")]).Enclose(1_000_000_000_000).ShouldBeFalse();
        new Network(1, [new Layer.Softmax()]).Enclose(1).ShouldBeFalse();
        new Network(1, [new Layer.Softmax(), Units("x")]).Enclose(1).ShouldBeFalse();

        static bool Enclosed(string function, Rational input) => new Network(1, [Units(function)]).Enclose(input);
    }

    [Fact(DisplayName = "intervals are combined by weights and a bias")]
    public void Combining() =>
        NetworkEnclosure
            .Combine([2, -1], 5, [Interval.Between(1, 2), Interval.Between(3, 4)], 64)
            .ShouldBe(Interval.Between(3, 6));

    [Fact(DisplayName = "ranges go through affine layers and straight lines, ends turned around by negative weights")]
    public void Ranges()
    {
        // x1 in (0, 2) and x2 in (4, 6): x1 - x2 in (-6, -2), 2 x1 + 1 in (1, 5).
        Through([Mix], [1, 5], 1).ShouldBe([new(-6, -2), new(1, 5)]);
        Through([Mix, Units("-2*x + 1", "x")], [1, 5], 1).ShouldBe([new(5, 13), new(1, 5)]);
        Through([], [1], 0).ShouldBe([new(1, 1)]);
        new OpenRange(1, 1).IsPoint.ShouldBeTrue();
        new OpenRange(1, 2).IsPoint.ShouldBeFalse();
    }

    [Theory(
        DisplayName = "step and relu are followed where the sign of the argument does not change on the open range"
    )]
    [InlineData("step(x)", 1, 1, "1 1")]
    [InlineData("step(x)", -1, 1, "0 0")]
    [InlineData("step(x)", 0, 1, null)]
    [InlineData("step(x)", 0, 0, "0 0")]
    [InlineData("step(x)", 1, 0, "1 1")]
    [InlineData("step(1 - x)", 2, 1, "0 0")]
    [InlineData("step(1 - x)", 0, 1, "1 1")]
    [InlineData("step(3*x)", 2, 3, null)]
    [InlineData("relu(x)", 2, 1, "1 3")]
    [InlineData("relu(x)", 1, 1, "0 2")]
    [InlineData("relu(x)", -1, 1, "0 0")]
    [InlineData("relu(x)", 0, 1, null)]
    [InlineData("relu(2*x + 1)", 1, 1, "1 5")]
    [InlineData("tanh(x)", 1, 1, null)]
    [InlineData("step(x^2)", 1, 1, null)]
    [InlineData("x + step(x)", 1, 1, null)]
    public void Signs(string function, int centre, int radius, string? ends)
    {
        var ranges = Through([Units(function)], [centre], radius);
        (ranges is [var range] ? $"{range.Low} {range.High}" : null).ShouldBe(ends);
    }

    [Fact(DisplayName = "a unit that is not followed, or a softmax, stops the ranges")]
    public void Not_followed()
    {
        Through([Units("x", "tanh(x)"), Mix], [1, 1], 1).ShouldBeNull();
        Through([new Layer.Softmax(), Mix], [1, 1], 1).ShouldBeNull();
        Through([Units("x", "step(x)")], [0, 1], 1).ShouldBe([new(-1, 1), new(1, 1)]);
    }

    private static IReadOnlyList<OpenRange>? Through(Layer[] layers, Vector centre, Rational radius) =>
        OpenRange.Through(new(centre.Count, new(layers)), centre, radius);

    private static Layer.Activation Units(params string[] functions) =>
        new(new(functions.Select(function => Expression.Parse(function))));
}

/// <summary>A short question to a network of one input.</summary>
internal static class Enclosing
{
    public static bool Enclose(this Network network, Rational input) =>
        NetworkEnclosure.Of(network, [input], Settings.Default) is not null;
}
