using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>A neuron with an input, and a factor.</summary>
/// <param name="Weights">w.</param>
/// <param name="Bias">b.</param>
/// <param name="Input">x.</param>
/// <param name="Factor">c, above 0.</param>
public sealed record NeuronCase(Vector Weights, Rational Bias, Vector Input, Rational Factor)
{
    /// <summary>1 to 3 inputs, small numbers; in a third of the cases the input lies on the line w·x + b = 0.</summary>
    public static Arbitrary<NeuronCase> All =>
        Arb.From(
            from inputs in Gen.Choose(1, 3)
            from weights in AffineLayersGenerators.Vectors(inputs)
            from input in AffineLayersGenerators.Vectors(inputs)
            from bias in Gen.OneOf(RationalGenerators.Small, RationalGenerators.Tiny, Gen.Constant(-weights.Dot(input)))
            from halves in Gen.Choose(1, 8)
            select new NeuronCase(weights, bias, input, new(halves, 2)),
            Shrink
        );

    /// <summary>w·x + b.</summary>
    public Rational Sum => Weights.Dot(Input) + Bias;

    /// <summary>"w = (1), b = 0, x = (0), c = 2".</summary>
    public override string ToString() => $"w = {Weights}, b = {Bias}, x = {Input}, c = {Factor}";

    // At these, only the bias is seen.
    private static NeuronCase[] Simplest => [new([0], 0, [0], 1), new([0], 1, [0], 1), new([0], -1, [0], 1)];

    private static IEnumerable<NeuronCase> Shrink(NeuronCase value) =>
        [.. Simplest.TakeWhile(simplest => simplest != value), .. Simpler(value).Where(c => !Simplest.Contains(c))];

    private static IEnumerable<NeuronCase> Simpler(NeuronCase value) =>
        [
            .. Enumerable
                .Range(0, value.Weights.Count > 1 ? value.Weights.Count : 0)
                .Select(i =>
                    value with
                    {
                        Weights = Shrinking.Without(value.Weights, i),
                        Input = Shrinking.Without(value.Input, i),
                    }
                ),
            .. Shrinking.Of(value.Weights).Select(weights => value with { Weights = weights }),
            .. Shrinking.Of(value.Bias).Select(bias => value with { Bias = bias }),
            .. Shrinking.Of(value.Input).Select(input => value with { Input = input }),
            .. Shrinking.Of(value.Factor).Where(c => c.Sign > 0).Select(c => value with { Factor = c }),
        ];
}

/// <summary>Affine units of the same inputs, the coefficients of a combination of them, and an input.</summary>
/// <param name="Coefficients">c, one for each unit.</param>
/// <param name="Units">The units, one a row.</param>
/// <param name="Input">x.</param>
public sealed record UnitsCase(Vector Coefficients, AffineMap Units, Vector Input)
{
    /// <summary>1 to 3 units of 1 to 3 inputs, small numbers.</summary>
    public static Arbitrary<UnitsCase> All =>
        Arb.From(
            from units in Gen.Choose(1, 3)
            from inputs in Gen.Choose(1, 3)
            from map in AffineLayersGenerators.Map(inputs, units)
            from coefficients in AffineLayersGenerators.Vectors(units)
            from input in AffineLayersGenerators.Vectors(inputs)
            select new UnitsCase(coefficients, map, input),
            Shrink
        );

    /// <summary>"c = (1) of x -> [1] x + (0) at (2)".</summary>
    public override string ToString() => $"c = {Coefficients} of {Units} at {Input}";

    private static IEnumerable<UnitsCase> Shrink(UnitsCase value) =>
        [
            .. Enumerable
                .Range(0, value.Units.Outputs > 1 ? value.Units.Outputs : 0)
                .Select(i =>
                    value with
                    {
                        Coefficients = Shrinking.Without(value.Coefficients, i),
                        Units = Shrinking.WithoutOutput(value.Units, i),
                    }
                ),
            .. Enumerable
                .Range(0, value.Units.Inputs > 1 ? value.Units.Inputs : 0)
                .Select(i =>
                    value with
                    {
                        Input = Shrinking.Without(value.Input, i),
                        Units = Shrinking.WithoutInput(value.Units, i),
                    }
                ),
            .. Shrinking.Of(value.Coefficients).Select(c => value with { Coefficients = c }),
            .. Shrinking.Of(value.Units).Select(units => value with { Units = units }),
            .. Shrinking.Of(value.Input).Select(input => value with { Input = input }),
        ];
}
