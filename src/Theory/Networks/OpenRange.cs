using Theory.Algebra;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Networks;

/// <summary>A single number, when the ends are equal; else all numbers strictly between the ends.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, at least the lower.</param>
/// <remarks>Open ends matter at thresholds: on (0, 1) step is 1 throughout, on [0, 1] it is not.</remarks>
public readonly record struct OpenRange(Rational Low, Rational High)
{
    /// <summary>Whether this is a single number.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Ranges that contain every value of the network when each input stays strictly closer to a centre than a radius; null where a layer is not followed.</summary>
    /// <remarks>Followed are affine layers, and activations that are straight lines, or step or relu of one, where the sign of its argument does not change.</remarks>
    public static IReadOnlyList<OpenRange>? Through(Network network, Vector centre, Rational radius)
    {
        IReadOnlyList<OpenRange> ranges = [.. centre.Select(c => new OpenRange(c - radius, c + radius))];
        foreach (var layer in network.Layers)
        {
            var next = layer.Match(
                affine => Through(affine.Map, ranges),
                activation => Through(activation, ranges),
                _ => null
            );
            if (next is null)
            {
                return null;
            }

            ranges = next;
        }

        return ranges;
    }

    private static OpenRange[] Through(AffineMap map, IReadOnlyList<OpenRange> ranges) =>
        [
            .. Enumerable
                .Range(0, map.Outputs)
                .Select(i =>
                    Enumerable
                        .Range(0, map.Inputs)
                        .Select(j => ranges[j].Times(map.Weights[i, j]))
                        .Aggregate(
                            new OpenRange(map.Bias[i], map.Bias[i]),
                            (sum, term) => new(sum.Low + term.Low, sum.High + term.High)
                        )
                ),
        ];

    private static OpenRange[]? Through(Layer.Activation layer, IReadOnlyList<OpenRange> ranges)
    {
        var results = ranges.Select((range, unit) => range.Through(layer.Of(unit))).ToArray();
        return results.Contains(null) ? null : [.. results.Select(result => result!.Value)];
    }

    private OpenRange? Through(Expression function)
    {
        if (StraightLine.Of(function) is { } line)
        {
            return Along(line);
        }

        if (
            function is not Expression.Application { Function.Name: "step" or "relu" } application
            || StraightLine.Of(application.Arguments[0]) is not { } inner
        )
        {
            return null;
        }

        var argument = Along(inner);
        var isStep = application.Function.Name == "step";
        if (argument.IsPoint ? argument.Low.Sign > 0 : argument.Low.Sign >= 0)
        {
            return isStep ? new(1, 1) : argument;
        }

        return argument.High.Sign <= 0 ? new(0, 0) : null;
    }

    private OpenRange Along(StraightLine line)
    {
        var scaled = Times(line.Slope);
        return new(scaled.Low + line.Intercept, scaled.High + line.Intercept);
    }

    private OpenRange Times(Rational factor)
    {
        var (low, high) = (factor * Low, factor * High);
        return new(Rational.Min(low, high), Rational.Max(low, high));
    }
}
