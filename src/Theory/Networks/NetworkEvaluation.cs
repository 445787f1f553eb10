using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Networks;

/// <summary>Why an exact evaluation stopped.</summary>
/// <param name="Layer">The layer, counted from 1.</param>
/// <param name="Unit">The unit of the layer, counted from 1.</param>
/// <param name="IsUndefined">true when the network has no value at the input; false when the value is not known as a rational.</param>
/// <param name="Because">The reason in words.</param>
public sealed record Obstacle(int Layer, int Unit, bool IsUndefined, string Because)
{
    /// <summary>"layer 2, unit 1: log(x) is undefined at 0".</summary>
    public override string ToString() => $"layer {Layer}, unit {Unit}: {Because}";
}

/// <summary>An exact evaluation of a network, step by step.</summary>
/// <param name="Trace">The input, then the values after each layer, as far as they are exact.</param>
/// <param name="Obstacle">Why it stopped before the last layer; null when it did not.</param>
/// <param name="HitsThreshold">Whether the argument of a step or sign was 0.</param>
public sealed record NetworkEvaluation(ValueList<Vector> Trace, Obstacle? Obstacle, bool HitsThreshold)
{
    /// <summary>The output, or null when the evaluation stopped before.</summary>
    public Vector? Output => Obstacle is null ? Trace[Trace.Count - 1] : null;

    internal static NetworkEvaluation Of(Network network, Vector input)
    {
        var trace = new List<Vector> { input };
        var hits = false;
        for (var i = 0; i < network.Layers.Count; i++)
        {
            var next = Step(network.Layers[i], trace[^1], i + 1, ref hits, out var obstacle);
            if (next is null)
            {
                return new(new(trace), obstacle, hits);
            }

            trace.Add(next);
        }

        return new(new(trace), null, hits);
    }

    private static Vector? Step(Layer layer, Vector values, int number, ref bool hits, out Obstacle? obstacle)
    {
        obstacle = null;
        switch (layer)
        {
            case Layer.Affine affine:
                return affine.Map.Apply(values);
            case Layer.Activation activation:
                return Activate(activation, values, number, ref hits, out obstacle);
            default:
                // Only equal arguments have rational shares: exp of a rational other than 0 is irrational (Hermite-Lindemann).
                if (values.Distinct().Count() == 1)
                {
                    return new(values.Select(_ => new Rational(1, values.Count)));
                }

                obstacle = new(number, 1, false, "softmax of different numbers is not known as a rational");
                return null;
        }
    }

    private static Vector? Activate(
        Layer.Activation layer,
        Vector values,
        int number,
        ref bool hits,
        out Obstacle? obstacle
    )
    {
        obstacle = null;
        var results = new List<Rational>();
        for (var unit = 0; unit < values.Count; unit++)
        {
            var evaluation = layer.Of(unit).Trace(values[unit]);
            hits |= evaluation.Applied.Any(IsAtThreshold);
            if (evaluation.Value is not Value.Exact exact)
            {
                obstacle = new(number, unit + 1, evaluation.Value is Value.Undefined, evaluation.Value.ToString());
                return null;
            }

            results.Add(exact.Number);
        }

        return new(results);
    }

    private static bool IsAtThreshold(AppliedFunction applied) =>
        applied.Function.Name is "step" or "sign" && applied.Arguments[0] is Value.Exact { Number.IsZero: true };
}
