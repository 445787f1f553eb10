using Theory.Algebra;
using Theory.Functions;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class NetworkMistakes
{
    private static NetworkSubject Ours => NetworkSubject.Ours;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "thresholds-are-reached-at-equality",
                "step is 1 at 0, as if it were >=",
                Ours with
                {
                    Evaluate = (network, x) => WithFunctions(network, AtLeast).Evaluate(x).Output!,
                },
                "x = (0) through x -> [0] x + (0), then x -> [0] x + (0), then step(x)",
                "network-applies-layer-after-layer"
            ),
            Of(
                "first-activation-for-all",
                "the first unit's activation is used for all units",
                Ours with
                {
                    Evaluate = (network, x) => FirstForAll(network).Evaluate(x).Output!,
                },
                "x = (0) through x -> [0; 0] x + (0, -1), then x and relu(x)",
                "network-applies-layer-after-layer"
            ),
            Of(
                "last-activation-skipped",
                "the activation after the last map is skipped",
                Ours with
                {
                    Evaluate = (network, x) => WithoutLastActivation(network).Evaluate(x).Output!,
                },
                "x = (0) through x -> [0] x + (0), then 2*x - 1",
                "network-applies-layer-after-layer",
                "network-composite-applies-in-order"
            ),
            Of(
                "activations-skipped",
                "all activations are skipped",
                Ours with
                {
                    Evaluate = (network, x) => WithFunctions(network, _ => Expression.X).Evaluate(x).Output!,
                },
                "x = (0) through x -> [0] x + (0), then 2*x - 1",
                "network-applies-layer-after-layer"
            ),
            Of(
                "composite-in-the-wrong-order",
                "the second network is applied first",
                Ours with
                {
                    Then = (f, g) => g.Then(f),
                },
                "x = (0) through x -> [0] x + (0), then x -> [0] x + (1)",
                "network-composite-applies-in-order"
            ),
            Of(
                "composite-forgets-the-second",
                "the second network is forgotten where the widths allow it",
                Ours with
                {
                    Then = (f, g) => f.Outputs == g.Outputs ? f : f.Then(g),
                },
                "x = (0) through x -> [0; 0] x + (0, 0), then x -> [0, 0; 0, 0] x + (1, 0)",
                "network-composite-applies-in-order"
            ),
            Of(
                "collapse-over-activations",
                "activations between affine layers are dropped",
                Ours with
                {
                    Collapse = network => Ours.Collapse(WithFunctions(network, _ => Expression.X)),
                },
                "x = (0) through x -> [0] x + (1/2), then step(x)",
                "network-collapse-keeps-the-function"
            ),
            Of(
                "collapse-of-relus",
                "a ReLU is taken for a straight line",
                Ours with
                {
                    Collapse = network =>
                        Ours.Collapse(WithFunctions(network, f => f.ToString() == "relu(x)" ? Expression.X : f)),
                },
                "x = (0) through x -> [0] x + (-1), then relu(x)",
                "network-collapse-keeps-the-function"
            ),
            Of(
                "collapse-does-nothing",
                "the network is returned as it came",
                Ours with
                {
                    Collapse = network => network,
                },
                "x = (0) through x -> [0] x + (0), then x",
                "network-collapse-leaves-no-run"
            ),
            Of(
                "collapse-of-the-first-run-only",
                "only the first two layers are multiplied",
                Ours with
                {
                    Collapse = FirstTwo,
                },
                "x = (0) through x -> [0] x + (0), then x",
                "network-collapse-leaves-no-run"
            ),
            Of(
                "json-without-bias",
                "the biases are not written",
                Ours with
                {
                    Write = network => Ours.Write(WithMaps(network, map => new(map.Weights, Vector.Zero(map.Outputs)))),
                },
                "x = (0) through x -> [0] x + (1)",
                "network-json-round-trip"
            ),
            Of(
                "json-of-doubles",
                "numbers are written as doubles",
                Ours with
                {
                    Write = network =>
                        Ours.Write(
                            WithMaps(
                                network,
                                map => new(map.Weights, new(map.Bias.Select(b => Rational.FromDouble(b.ToDouble()))))
                            )
                        ),
                },
                "x = (0) through x -> [0] x + (7/3)",
                "network-json-round-trip"
            ),
        ];

    private static WrongModel<NetworkSubject> Of(
        string id,
        string mistake,
        NetworkSubject subject,
        string counterexample,
        params string[] killers
    ) => new(NetworkLaws.Suite, id, mistake, subject, killers, counterexample);

    private static Network With(Network network, Func<Layer, Layer> change) =>
        new(network.Inputs, new(network.Layers.Select(change)));

    private static Network WithFunctions(Network network, Func<Expression, Expression> change) =>
        With(
            network,
            layer =>
                layer is Layer.Activation activation
                    ? new Layer.Activation(new(activation.Functions.Select(change)))
                    : layer
        );

    private static Network WithMaps(Network network, Func<AffineMap, AffineMap> change) =>
        With(network, layer => layer is Layer.Affine affine ? new Layer.Affine(change(affine.Map)) : layer);

    private static Network FirstForAll(Network network) =>
        With(
            network,
            layer => layer is Layer.Activation activation ? new Layer.Activation([activation.Functions[0]]) : layer
        );

    private static Network WithoutLastActivation(Network network) =>
        network.Layers is [.., Layer.Activation] ? new(network.Inputs, new(network.Layers.SkipLast(1))) : network;

    private static Expression AtLeast(Expression function) =>
        function.ToString() switch
        {
            "step(x)" => Expression.Parse("1 - step(-x)"),
            "step(x - 1/2)" => Expression.Parse("1 - step(1/2 - x)"),
            _ => function,
        };

    private static Network FirstTwo(Network network) =>
        network.Layers is [Layer.Affine first, Layer.Affine second, ..]
            ? new(network.Inputs, new(network.Layers.Skip(2).Prepend(new Layer.Affine(first.Map.Then(second.Map)))))
            : network;
}
