using Theory.Algebra;
using Theory.Data;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;

namespace Theory.Mutation.WrongModels;

internal static class CollapseMistakes
{
    public static IEnumerable<WrongModel> All =>
        [
            Wrong(
                "collapse-backwards",
                "square layers are multiplied from the last to the first",
                (inputs, layers) =>
                    Fold(inputs, layers.All(layer => layer.Inputs == layer.Outputs) ? layers.Reverse() : layers),
                "x = (0) through x -> [0] x + (0), then x -> [0] x + (1)",
                "collapse-agrees-with-evaluation",
                "collapse-origin-runs-through-the-biases",
                "collapse-in-two-parts"
            ),
            Wrong(
                "collapse-keeps-the-last-bias-only",
                "the biases before the last layer are lost",
                (inputs, layers) =>
                    layers.Count == 0 ? Fold(inputs, layers) : new(Fold(inputs, layers).Weights, layers[^1].Bias),
                "x = (0) through x -> [0] x + (1), then x -> [1] x + (0)",
                "collapse-agrees-with-evaluation",
                "collapse-origin-runs-through-the-biases"
            ),
            Wrong(
                "collapse-drops-all-biases",
                "all biases are lost",
                (inputs, layers) => new(Fold(inputs, layers).Weights, Vector.Zero(Fold(inputs, layers).Outputs)),
                "x = (0) through x -> [0] x + (1)",
                "collapse-agrees-with-evaluation",
                "collapse-origin-runs-through-the-biases",
                "collapse-of-one-layer"
            ),
            Wrong(
                "collapse-skips-the-last-layer",
                "the loop over the layers ends one too early",
                (inputs, layers) => Fold(inputs, layers.SkipLast(1)),
                "x = (0) through x -> [0] x + (1)",
                "collapse-agrees-with-evaluation",
                "collapse-origin-runs-through-the-biases",
                "collapse-of-one-layer",
                "collapse-in-two-parts",
                "collapse-rank-is-at-most-narrowest-width"
            ),
            Wrong(
                "collapse-of-nothing-is-zero",
                "no layers are taken to give 0",
                (inputs, layers) =>
                    layers.Count == 0
                        ? new(Matrix.Create(inputs, inputs, (_, _) => 0), Vector.Zero(inputs))
                        : Fold(inputs, layers),
                "x = (1) through no map",
                "collapse-agrees-with-evaluation",
                "collapse-of-no-layers"
            ),
            Wrong(
                "collapse-with-a-skip",
                "the input is added to the output, as a residual connection does",
                (inputs, layers) => WithSkip(Fold(inputs, layers)),
                "x = (1) through no map",
                "collapse-agrees-with-evaluation",
                "collapse-of-no-layers",
                "collapse-of-one-layer",
                "collapse-in-two-parts",
                "collapse-rank-is-at-most-narrowest-width"
            ),
            Wrong(
                "collapse-applies-the-first-layer-twice",
                "the accumulator begins with the first layer, which is then applied again",
                (inputs, layers) =>
                    layers.Count > 0 && layers[0].Inputs == layers[0].Outputs
                        ? Fold(inputs, layers.Prepend(layers[0]))
                        : Fold(inputs, layers),
                "x = (0) through x -> [1] x + (1)",
                "collapse-agrees-with-evaluation",
                "collapse-origin-runs-through-the-biases",
                "collapse-of-one-layer",
                "collapse-in-two-parts"
            ),
            Of(
                "collapse-accepts-width-0",
                "layers without units are accepted",
                (inputs, layers) => Fold(inputs, layers),
                "x = () through x -> [] x + (0)",
                "collapse-refuses-width-0"
            ),
            Of(
                "collapse-ignores-layers-of-width-0",
                "layers without units are skipped",
                (inputs, layers) =>
                    CollapseSubject.Ours.Collapse(
                        int.Max(inputs, 1),
                        new(layers.Where(layer => layer.Inputs > 0 && layer.Outputs > 0))
                    ),
                "x = () through x -> [] x + (0)",
                "collapse-refuses-width-0"
            ),
        ];

    private static WrongModel<CollapseSubject> Of(
        string id,
        string mistake,
        Func<int, ValueList<AffineMap>, AffineMap> collapse,
        string counterexample,
        params string[] killers
    ) => new(CollapseLaws.Suite, id, mistake, new(collapse), killers, counterexample);

    // A mistake in the arithmetic alone: what should be refused is refused.
    private static WrongModel<CollapseSubject> Wrong(
        string id,
        string mistake,
        Func<int, ValueList<AffineMap>, AffineMap> collapse,
        string counterexample,
        params string[] killers
    ) =>
        Of(
            id,
            mistake,
            (inputs, layers) =>
                CollapseSubject.Ours.Collapse(inputs, layers) is { }
                    ? collapse(inputs, layers)
                    : throw new InvalidOperationException("A collapse is never null."),
            counterexample,
            killers
        );

    private static AffineMap Fold(int inputs, IEnumerable<AffineMap> layers) =>
        layers.Aggregate(AffineMap.Identity(inputs), (before, layer) => before.Then(layer));

    private static AffineMap WithSkip(AffineMap map) =>
        new(Matrix.Create(map.Outputs, map.Inputs, (i, j) => map.Weights[i, j] + (i == j ? 1 : 0)), map.Bias);
}
