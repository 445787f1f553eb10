using Shouldly;
using Theory.Algebra;
using Theory.Algebra.Polynomials;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Layers;

/// <summary>The polynomials of networks with sigmoid(k z) for step(z), against fractions in t = e^(k/c) added by hand.</summary>
public sealed class OnSharpSigmoids
{
    private static Polynomial T => Polynomial.X;

    private static Layer First =>
        new Layer.Affine(
            new(
                Matrix.FromRows([
                    [1],
                    [1],
                ]),
                [0, 0]
            )
        );

    // 3 u - 5 v + 7.
    private static Layer Second =>
        new Layer.Affine(
            new(
                Matrix.FromRows([
                    [3, -5],
                ]),
                [7]
            )
        );

    [Fact(DisplayName = "3 sigmoid(k x) - 5 sigmoid(k (1 - x)) + 7 at x = 2 is 3 t^2/(1 + t^2) - 5/(1 + t) + 7")]
    public void Fractions()
    {
        var network = Made(Units("step(x)", "step(1 - x)"), "step(x)");
        SharpSigmoids
            .LastArgument(network, [2], 1)
            .ShouldBe(3 * T * T * (1 + T) - 5 * (1 + T * T) + 7 * (1 + T * T) * (1 + T));
        // At x = 1/2 with c = 2: 3 t/(1 + t) - 5 t/(1 + t) + 7.
        SharpSigmoids
            .LastArgument(network, [new Rational(1, 2)], 2)
            .ShouldBe((3 * T * (1 + T) - 5 * T * (1 + T) + 7 * (1 + T) * (1 + T)));
        // At x = 1 the second argument is 0, and sigmoid(0) = 1/2.
        SharpSigmoids.LastArgument(network, [1], 1).ShouldBe(3 * T * 2 - 5 * (1 + T) + 7 * (1 + T) * 2);
    }

    [Fact(
        DisplayName = "straight lines stay numbers, and the last line is applied: 2 (3 sigmoid(k x) - 5 (x + 1) + 7) - 4"
    )]
    public void Lines()
    {
        var network = Made(Units("step(x)", "x + 1"), "step(2*x - 4)");
        SharpSigmoids
            .LastArgument(network, [2], 1)
            .ShouldBe(2 * (3 * T * T - 15 * (1 + T * T) + 7 * (1 + T * T)) - 4 * (1 + T * T));
    }

    [Fact(DisplayName = "arguments are multiples of 1/c, and the degree is at most 16")]
    public void Limits()
    {
        var network = Made(Units("step(x)", "x"), "step(x)");
        SharpSigmoids.LastArgument(network, [new Rational(1, 2)], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(network, [16], 1)!.Degree.ShouldBe(16);
        SharpSigmoids.LastArgument(network, [-16], 1)!.Degree.ShouldBe(16);
        SharpSigmoids.LastArgument(network, [17], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(network, [-17], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(network, [1_000_000_000_000], 1).ShouldBeNull();
        var both = Made(Units("step(x)", "step(x - 1)"), "step(x)");
        SharpSigmoids.LastArgument(both, [new Rational(17, 2)], 2).ShouldBeNull();
        SharpSigmoids.LastArgument(both, [new Rational(9, 2)], 2)!.Degree.ShouldBe(16);
        SharpSigmoids.LastArgument(both, [5], 2).ShouldBeNull();
        // 9 + 8 = 17.
        SharpSigmoids.LastArgument(both, [9], 1).ShouldBeNull();
    }

    [Fact(DisplayName = "networks of another form have no polynomial")]
    public void Forms()
    {
        var units = Units("step(x)");
        SharpSigmoids.LastArgument(Made(units, "relu(x)"), [1], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(Made(units, "step(x^2)"), [1], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(Made(units, "x"), [1], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(Made(Units("relu(x)"), "step(x)"), [1], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(Made(Units("x", "tanh(x)"), "step(x)"), [1], 1).ShouldBeNull();
        var last = new Layer.Affine(AffineMap.Identity(2));
        SharpSigmoids.LastArgument(new(1, [First, units, last, units]), [1], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(new(1, [First, units, Second]), [1], 1).ShouldBeNull();
        SharpSigmoids.LastArgument(new(1, [units, units, units, units]), [1], 1).ShouldBeNull();
        Should.Throw<ArgumentException>(() => SharpSigmoids.LastArgument(Made(units, "step(x)"), [1, 2], 1));
    }

    [Fact(DisplayName = "the scale is the least c that makes all arguments of hidden steps multiples of 1/c")]
    public void Scales()
    {
        var network = Made(Units("step(x/2)", "step(x - 1/3)"), "step(x)");
        SharpSigmoids
            .Scale(
                network,
                [
                    [1],
                ]
            )
            .ShouldBe(6);
        SharpSigmoids
            .Scale(
                network,
                [
                    [2],
                ]
            )
            .ShouldBe(3);
        SharpSigmoids
            .Scale(
                network,
                [
                    [2],
                    [1],
                    [new Rational(1, 2)],
                ]
            )
            .ShouldBe(12);
        SharpSigmoids
            .Scale(
                Made(Units("step(x)", "x/5"), "step(x)"),
                [
                    [1],
                ]
            )
            .ShouldBe(1);
        SharpSigmoids
            .Scale(
                Made(Units("x/5", "step(x/7)"), "step(x)"),
                [
                    [1],
                ]
            )
            .ShouldBe(7);
        SharpSigmoids
            .Scale(
                new(1, [Units("x")]),
                [
                    [1],
                ]
            )
            .ShouldBeNull();
    }

    private static Network Made(Layer.Activation hidden, string last) => new(1, [First, hidden, Second, Units(last)]);

    private static Layer.Activation Units(params string[] functions) =>
        new(new(functions.Select(function => Expression.Parse(function))));
}
