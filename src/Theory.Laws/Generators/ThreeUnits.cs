using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>The network of one input, three linear hidden units z_i = w_i x + b_i and the output w4 z1 + w5 z2 + w6 z3 + b4.</summary>
/// <param name="Weights">w1 to w6.</param>
/// <param name="Biases">b1 to b4.</param>
/// <param name="X">An input.</param>
public sealed record ThreeUnits(Vector Weights, Vector Biases, Rational X)
{
    /// <summary>Random ones, with a shrinker.</summary>
    public static Arbitrary<ThreeUnits> All =>
        Arb.From(
            from weights in AffineLayersGenerators.Vectors(6)
            from biases in AffineLayersGenerators.Vectors(4)
            from x in RationalGenerators.Small
            select new ThreeUnits(weights, biases, x),
            value =>
                Shrinking
                    .Of(value.X)
                    .Select(x => value with { X = x })
                    .Concat(Shrinking.Of(value.Weights).Select(weights => value with { Weights = weights }))
                    .Concat(Shrinking.Of(value.Biases).Select(biases => value with { Biases = biases }))
        );

    /// <summary>w1 to w6, counted from 1.</summary>
    public Rational W(int number) => Weights[number - 1];

    /// <summary>b1 to b4, counted from 1.</summary>
    public Rational B(int number) => Biases[number - 1];

    /// <summary>"w = (1, 2, 3, 4, 5, 6), b = (1, 2, 3, 4), x = 7".</summary>
    public override string ToString() => $"w = {Weights}, b = {Biases}, x = {X}";
}
