using Theory.Algebra;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Oracles;

/// <summary>The output of a network by its definition, layer by layer and unit by unit.</summary>
internal static class Evaluation
{
    /// <summary>The exact output, or null where a unit has no rational value.</summary>
    public static Vector? Of(Network network, Vector input) => Steps(network, input).Last();

    /// <summary>The values before each layer and after the last; null after the first value that is not rational.</summary>
    public static IEnumerable<Vector?> Steps(Network network, Vector input)
    {
        var values = input;
        yield return values;
        foreach (var layer in network.Layers)
        {
            values = values is null ? null : Apply(layer, values);
            yield return values;
        }
    }

    /// <summary>The output in doubles, for units whose values are not rational. Not of softmax.</summary>
    public static double[] InDoubles(Network network, Vector input)
    {
        var values = input.Select(value => value.ToDouble()).ToArray();
        foreach (var layer in network.Layers)
        {
            values = layer.Match(
                affine => Affine(affine.Map, values),
                activation => [.. values.Select((value, unit) => Doubles.At(activation.Of(unit), value))],
                _ => throw new NotSupportedException("Softmax is not judged.")
            );
        }

        return values;
    }

    private static double[] Affine(AffineMap map, double[] values) =>
        [
            .. Enumerable
                .Range(0, map.Outputs)
                .Select(i =>
                    values.Select((value, j) => map.Weights[i, j].ToDouble() * value).Sum() + map.Bias[i].ToDouble()
                ),
        ];

    private static Vector? Apply(Layer layer, Vector values) =>
        layer.Match(
            affine => Affine(affine.Map, values),
            activation =>
            {
                var results = values
                    .Select(
                        (value, unit) =>
                            activation.Of(unit).At(value) is Value.Exact exact ? exact.Number : (Rational?)null
                    )
                    .ToArray();
                return results.Contains(null) ? null : new Vector(results.Select(result => result!.Value));
            },
            _ => null
        );

    private static Vector Affine(AffineMap map, Vector values) =>
        new(
            Enumerable
                .Range(0, map.Outputs)
                .Select(i =>
                    Enumerable
                        .Range(0, map.Inputs)
                        .Aggregate(map.Bias[i], (sum, j) => sum + map.Weights[i, j] * values[j])
                )
        );
}
