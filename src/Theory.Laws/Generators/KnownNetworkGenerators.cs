using FsCheck;
using FsCheck.Fluent;

namespace Theory.Laws.Generators;

/// <summary>Random networks whose value is known without this library's evaluation, with a shrinker.</summary>
public static class KnownNetworkGenerators
{
    /// <summary>Networks of <paramref name="fewest"/> to <paramref name="most"/> maps, each with activations or without, and widths of 1 to 3.</summary>
    public static Arbitrary<KnownNetwork> Networks(int fewest, int most)
    {
        var stacks = new[] { RationalGenerators.Small, RationalGenerators.Tiny }.Select(entries =>
            AffineLayersGenerators.Stacks(entries, fewest, most, widest: 3).Generator
        );
        return Arb.From(
            from stack in Gen.OneOf(stacks)
            from layers in Gen.CollectToArray(stack.Maps, WithActivations)
            select new KnownNetwork(new(layers), stack.Point),
            network => Shrink(network, fewest)
        );
    }

    private static Gen<KnownLayer> WithActivations(Algebra.AffineMap map) =>
        from any in Gen.Frequency((1, Gen.Constant(false)), (2, Gen.Constant(true)))
        from activations in Gen.ArrayOf(KnownActivation.Any, map.Outputs)
        select new KnownLayer(map, any ? new(activations) : []);

    private static IEnumerable<KnownNetwork> Shrink(KnownNetwork network, int fewest)
    {
        var maps = new AffineLayers(new(network.Layers.Select(layer => layer.Map)), network.Input);
        return AffineLayersGenerators
            .Shrink(maps, fewest)
            .SelectMany(simpler => new[] { Fit(simpler, network, TakeFirst), Fit(simpler, network, TakeLast) })
            .Concat(Shrinking.OfItems(network.Layers, Simpler).Select(layers => network with { Layers = layers }));
    }

    // Which unit is gone is not known, so the activations of the first ones and of the last ones are both tried. Where the first map is gone, the layers are aligned at their end.
    private static KnownNetwork Fit(
        AffineLayers simpler,
        KnownNetwork from,
        Func<KnownLayer, int, IEnumerable<KnownActivation>> take
    )
    {
        var gone =
            simpler.Maps.Count > 0 && simpler.Maps[0] == from.Layers[0].Map
                ? 0
                : from.Layers.Count - simpler.Maps.Count;
        return new(
            new(simpler.Maps.Select((map, i) => new KnownLayer(map, new(take(from.Layers[i + gone], map.Outputs))))),
            simpler.Point
        );
    }

    private static IEnumerable<KnownActivation> TakeFirst(KnownLayer layer, int units) => layer.Activations.Take(units);

    private static IEnumerable<KnownActivation> TakeLast(KnownLayer layer, int units) =>
        layer.Activations.TakeLast(units);

    private static IEnumerable<KnownLayer> Simpler(KnownLayer layer)
    {
        if (layer.Activations.Count == 0)
        {
            yield break;
        }

        yield return layer with
        {
            Activations = [],
        };
        foreach (var activations in Shrinking.OfItems(layer.Activations, SimplerActivation))
        {
            yield return layer with
            {
                Activations = activations,
            };
        }
    }

    private static IEnumerable<KnownActivation> SimplerActivation(KnownActivation activation) =>
        KnownActivation.All.TakeWhile(other => other != activation).Where(other => other.Text is "x" or "relu(x)");
}
