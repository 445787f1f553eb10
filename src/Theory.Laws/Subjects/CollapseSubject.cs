using Theory.Algebra;
using Theory.Data;
using Theory.Networks;
using Theory.Provers;

namespace Theory.Laws.Subjects;

/// <summary>The collapse of a stack of affine layers, as its laws see it.</summary>
/// <param name="Collapse">
/// The one affine map that a stack computes, from the number of inputs and the layers, the first to be applied first;
/// it throws <see cref="ArgumentException"/> where a width is 0 or a layer does not fit.
/// </param>
public sealed record CollapseSubject(Func<int, ValueList<AffineMap>, AffineMap> Collapse)
{
    /// <summary>What <see cref="CollapseProver"/> makes of the network of these layers.</summary>
    public static CollapseSubject Ours =>
        new(
            (inputs, layers) =>
            {
                var network = new Network(inputs, new(layers.Select(layer => new Layer.Affine(layer))));
                var collapsed = CollapseProver.Collapse(network).Collapsed;
                return collapsed.Layers.Aggregate(
                    AffineMap.Identity(inputs),
                    (before, layer) => before.Then(((Layer.Affine)layer).Map)
                );
            }
        );
}
