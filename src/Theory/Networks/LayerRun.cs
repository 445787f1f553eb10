using Theory.Algebra;

namespace Theory.Networks;

/// <summary>A run of layers, counted from 1, both ends included.</summary>
/// <param name="From">The first layer of the run.</param>
/// <param name="To">The last layer of the run.</param>
public sealed record LayerRun(int From, int To)
{
    /// <summary>The whole of a network.</summary>
    public static LayerRun Whole(Network network) => new(1, network.Layers.Count);

    /// <summary>The one affine map that the layers of the run multiply out to.</summary>
    /// <remarks>W2 (W1 x + b1) + b2 = (W2 W1) x + (W2 b1 + b2).</remarks>
    /// <exception cref="ArgumentException">The run does not lie in the network, or holds a layer that is not affine.</exception>
    public AffineMap Product(Network network)
    {
        if (From < 1 || To > network.Layers.Count)
        {
            throw new ArgumentException($"There is no run from layer {From} to {To}.", nameof(network));
        }

        var product = AffineMap.Identity(network.WidthBefore(From));
        for (var i = From; i <= To; i++)
        {
            var map =
                network.Layers[i - 1].AsAffine(product.Outputs)
                ?? throw new ArgumentException($"Layer {i} is not affine.", nameof(network));
            product = product.Then(map);
        }

        return product;
    }

    /// <summary>The network with each run replaced by the one affine layer that it multiplies out to.</summary>
    /// <remarks>A run that multiplies out to the identity map is left out, unless nothing else would be left.</remarks>
    /// <exception cref="ArgumentException">The runs are not in order and apart, do not lie in the network, or hold a layer that is not affine.</exception>
    public static Network Multiply(Network network, IEnumerable<LayerRun> runs)
    {
        var layers = new List<Layer>();
        var next = 1;
        foreach (var run in runs)
        {
            if (run.From < next || run.To < run.From)
            {
                throw new ArgumentException(
                    $"The run from layer {run.From} to {run.To} is empty or overlaps the one before.",
                    nameof(runs)
                );
            }

            layers.AddRange(network.Layers.Skip(next - 1).Take(run.From - next));
            var product = run.Product(network);
            if (run == Whole(network) || product != AffineMap.Identity(product.Inputs))
            {
                layers.Add(new Layer.Affine(product));
            }

            next = run.To + 1;
        }

        return new(network.Inputs, new(layers.Concat(network.Layers.Skip(next - 1))));
    }
}
