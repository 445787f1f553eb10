using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Networks;

namespace Theory.Laws.Generators;

/// <summary>A layer of a random network: an affine map, and after it an activation for each unit or none.</summary>
/// <param name="Map">The map.</param>
/// <param name="Activations">As many activations as the map has outputs, or none.</param>
public sealed record KnownLayer(AffineMap Map, ValueList<KnownActivation> Activations)
{
    /// <summary>"x -> [1] x + (0), then relu(x)".</summary>
    public override string ToString() =>
        Activations.Count == 0 ? $"{Map}" : $"{Map}, then {string.Join(" and ", Activations)}";
}

/// <summary>A random network and an input.</summary>
/// <param name="Layers">The layers.</param>
/// <param name="Input">An input that fits the first layer; of any length where there is none.</param>
public sealed record KnownNetwork(ValueList<KnownLayer> Layers, Vector Input)
{
    /// <summary>The network as this library has it.</summary>
    public Network Network => new(Input.Count, new(Layers.SelectMany(LayersOf)));

    /// <summary>"x = (1) through x -> [1] x + (0), then relu(x)".</summary>
    public override string ToString() =>
        $"x = {Input} through {(Layers.Count == 0 ? "no layer" : string.Join(", then ", Layers))}";

    private static IEnumerable<Layer> LayersOf(KnownLayer layer) =>
        layer.Activations.Count == 0
            ? [new Layer.Affine(layer.Map)]
            :
            [
                new Layer.Affine(layer.Map),
                new Layer.Activation(new(layer.Activations.Select(activation => Expression.Parse(activation.Text)))),
            ];
}
