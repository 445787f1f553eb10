using Theory.Algebra;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Networks;
using static Theory.Laws.Law<Theory.Laws.Subjects.NetworkSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of networks with activations: evaluation, composition, collapse of their affine runs, and the JSON form.</summary>
public static class NetworkLaws
{
    /// <summary>The laws, with this library's networks.</summary>
    public static LawSuite<NetworkSubject> Suite =>
        new(
            "networks",
            NetworkSubject.Ours,
            [
                Equation(
                    new(
                        "network-applies-layer-after-layer",
                        4,
                        "a network applies its maps and activations one after another",
                        "y = fn(Wn ... f1(W1 x + b1) ... + bn)"
                    ),
                    Networks
                        .Cover("a step or a sign", 20, c => Has(c, "step") || Has(c, "sign"))
                        .Cover("a step at its threshold", 3, HitsStep),
                    (s, c) => s.Evaluate(c.Network, c.Input),
                    (_, c) => Run(c)
                ),
                Equation(
                    new(
                        "network-composite-applies-in-order",
                        4,
                        "a composite of networks applies the first and then the second",
                        "(f then g)(x) = g(f(x))"
                    ),
                    Cases.From(KnownNetworkGenerators.Networks(2, 4)),
                    (s, c) => s.Evaluate(s.Then(Part(c, 0), Part(c, 1)), c.Input),
                    (s, c) => s.Evaluate(Part(c, 1), s.Evaluate(Part(c, 0), c.Input))
                ),
                Equation(
                    new(
                        "network-collapse-keeps-the-function",
                        2,
                        "multiplying out the affine runs of a network does not change what it computes",
                        "collapse(f)(x) = f(x)"
                    ),
                    Networks.Cover(
                        "an affine run before a curve",
                        20,
                        c => c.Layers.SkipLast(1).Any(IsStraight) && c.Layers.Any(layer => !IsStraight(layer))
                    ),
                    (s, c) => s.Collapse(c.Network).Evaluate(c.Input).Output,
                    (_, c) => Run(c)
                ),
                Equation(
                    new(
                        "network-collapse-leaves-no-run",
                        2,
                        "after the collapse no two affine layers follow one another",
                        "no layers i, i + 1 of collapse(f) are both affine"
                    ),
                    Networks,
                    (s, c) => AffineNeighbours(s.Collapse(c.Network)),
                    (_, _) => 0
                ),
                Equation(
                    new(
                        "network-json-round-trip",
                        4,
                        "a network written as JSON is read back as itself",
                        "read(write(f)) = f"
                    ),
                    Networks,
                    (s, c) => s.Read(s.Write(c.Network)),
                    (_, c) => c.Network
                ),
            ]
        );

    private static Sampled<KnownNetwork> Networks =>
        Cases
            .From(KnownNetworkGenerators.Networks(0, 5))
            .Cover("a curve", 50, c => c.Layers.Any(layer => !IsStraight(layer)))
            .Cover("no layer", 5, c => c.Layers.Count == 0);

    private static bool IsStraight(KnownLayer layer) => layer.Activations.All(activation => activation.IsStraight);

    private static bool Has(KnownNetwork network, string function) =>
        network.Layers.Any(layer =>
            layer.Activations.Any(activation => activation.Text.StartsWith(function, StringComparison.Ordinal))
        );

    private static Vector Run(KnownNetwork network) => network.Layers.Aggregate(network.Input, Step);

    private static bool HitsStep(KnownNetwork network)
    {
        var x = network.Input;
        foreach (var layer in network.Layers)
        {
            var sums = Sums.Affine(layer.Map.Weights, x, layer.Map.Bias);
            if (layer.Activations.Zip(sums).Any(unit => unit.First.Text == "step(x)" && unit.Second.IsZero))
            {
                return true;
            }

            x = Step(x, layer);
        }

        return false;
    }

    private static Vector Step(Vector x, KnownLayer layer)
    {
        var sums = Sums.Affine(layer.Map.Weights, x, layer.Map.Bias);
        return layer.Activations.Count == 0
            ? sums
            : new(sums.Zip(layer.Activations, (z, activation) => activation.Apply(z)));
    }

    private static Network Part(KnownNetwork network, int part)
    {
        var half = network.Layers.Count / 2;
        var layers = part == 0 ? network.Layers.Take(half) : network.Layers.Skip(half);
        var inputs = part == 0 ? network.Input.Count : network.Layers[half].Map.Inputs;
        return new KnownNetwork(new(layers), Vector.Zero(inputs)).Network;
    }

    private static int AffineNeighbours(Network network) =>
        Enumerable
            .Range(1, int.Max(network.Layers.Count - 1, 0))
            .Count(i => IsAffine(network, i) && IsAffine(network, i + 1));

    private static bool IsAffine(Network network, int layer) =>
        network.Layers[layer - 1].AsAffine(network.WidthBefore(layer)) is not null;
}
