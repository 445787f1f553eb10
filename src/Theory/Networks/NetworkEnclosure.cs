using Theory.Algebra;
using Theory.Analysis;
using Theory.Numbers;

namespace Theory.Networks;

/// <summary>The output of a network on one exact input, enclosed, also where its activations have no rational values.</summary>
public static class NetworkEnclosure
{
    /// <summary>Intervals that contain the outputs; null where a unit is not shown to have a value, or a layer is softmax.</summary>
    /// <param name="network">The network.</param>
    /// <param name="input">The input, with as many entries as the network has inputs.</param>
    /// <param name="settings">How finely the activations are examined.</param>
    public static IReadOnlyList<Interval>? Of(Network network, Vector input, Settings settings)
    {
        IReadOnlyList<Interval>? values = [.. input.Select(entry => Interval.Exactly(entry, settings.Precision))];
        foreach (var layer in network.Layers)
        {
            values = layer.Match(
                affine => Apply(affine.Map, values, settings.Precision),
                activation => Apply(activation, values, settings),
                _ => null
            );
            if (values is null)
            {
                return null;
            }
        }

        return values;
    }

    /// <summary>An interval that contains w·v + b for all v in the given intervals.</summary>
    public static Interval Combine(Vector weights, Rational bias, IReadOnlyList<Interval> values, int precision) =>
        weights
            .Select((weight, i) => Interval.Multiply(Interval.Exactly(weight, precision), values[i], precision))
            .Aggregate(Interval.Exactly(bias, precision), (sum, term) => Interval.Add(sum, term, precision));

    private static Interval[] Apply(AffineMap map, IReadOnlyList<Interval> values, int precision) =>
        [.. Enumerable.Range(0, map.Outputs).Select(i => Combine(map.Weights.Row(i), map.Bias[i], values, precision))];

    private static Interval[]? Apply(Layer.Activation layer, IReadOnlyList<Interval> values, Settings settings)
    {
        var results = new Interval[values.Count];
        for (var unit = 0; unit < results.Length; unit++)
        {
            if (!values[unit].IsBounded)
            {
                return null;
            }

            var cell = Cell.Closed(values[unit].Lower.Value.ToRational(), values[unit].Upper.Value.ToRational());
            var facts = Examiner.On(Formula.Of(layer.Of(unit)), cell, settings);
            if (facts.Definedness != Definedness.Everywhere)
            {
                return null;
            }

            results[unit] = facts.Span.Values;
        }

        return results;
    }
}
