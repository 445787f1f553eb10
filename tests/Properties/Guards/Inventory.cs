using System.Reflection;
using Shouldly;
using Theory.Laws;
using Theory.Properties.Book;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Properties.Guards;

/// <summary>Every theorem and law, by name: none comes or goes unnoticed, and every one has its line in the book.</summary>
public sealed class Inventory
{
    private static string[] TheoremIds =>
        [
            "absolute-sine-endless-kinks",
            "affine-activation-collapses",
            "affine-combination-is-affine",
            "arctan-admissible",
            "bent-identity-admissible",
            "catalogue-admissible",
            "celu-2-admissible",
            "circle-needs-a-feature",
            "collapse-any-depth",
            "collapse-two-layers",
            "collapsed-rank",
            "composition-monoid",
            "constant-fails",
            "cube-fails",
            "disguised-line-fails",
            "elu-2-admissible",
            "elu-admissible",
            "error-function-admissible",
            "every-obstacle-is-an-xor",
            "exp-passes",
            "exponential-admissible",
            "floored-sigmoid-fails",
            "gelu-admissible",
            "gelu-tanh-admissible",
            "hard-sigmoid-admissible",
            "hard-swish-admissible",
            "hard-tanh-admissible",
            "hard-tanh-odd",
            "hidden-layer-separates",
            "identity-fails",
            "identity-reaches-all",
            "isrlu-admissible",
            "isru-admissible",
            "leaky-relu-admissible",
            "leaky-relu-reaches-all",
            "log-fails",
            "log-sigmoid-admissible",
            "mish-admissible",
            "one-relu-breaks-collapse",
            "perceptron-half-plane",
            "prelu-quarter-admissible",
            "quadratic-fails",
            "relu-admissible",
            "relu-dead-half",
            "relu-kink",
            "relu-range",
            "relu6-admissible",
            "relu6-dead-ends",
            "relu6-not-odd",
            "selu-admissible",
            "sigmoid-admissible",
            "sigmoid-never-1",
            "sigmoid-range",
            "sigmoid-saturates",
            "signed-sqrt-fails",
            "silu-admissible",
            "sine-fails",
            "sine-never-settles",
            "snake-admissible",
            "softplus-admissible",
            "softplus-range",
            "softsign-admissible",
            "sqrt-fails",
            "squared-relu-admissible",
            "squareplus-admissible",
            "step-fails",
            "step-regions",
            "swish-2-admissible",
            "tanh-admissible",
            "tanh-never-3",
            "tanh-odd",
            "tanh-range",
            "tanh-shrink-admissible",
            "three-units-one-line",
            "threshold-census",
            "xor-best-affine-accuracy",
            "xor-least-squares",
            "xor-lift-separable",
            "xor-network",
            "xor-no-monotone-neuron",
            "xor-not-separable",
            "xor-quadratic-neuron",
            "xor-relu-network",
            "xor-robust-radius",
            "xor-sigmoid-network",
            "xor-strictness-free",
            "xor-two-units-necessary",
            "xor-unattainable-any-depth",
        ];

    private static string[] LawIds =>
        [
            "accuracy-on-a-line",
            "accuracy-on-two-inputs",
            "affine-apply-is-weighted-sum",
            "affine-composite-applies-in-order",
            "affine-composite-carries-the-bias",
            "affine-composite-weights-multiply",
            "affine-composition-associates",
            "affine-identity-is-neutral",
            "affine-identity-returns-its-argument",
            "affine-keeps-ratios-on-lines",
            "affine-origin-goes-to-bias",
            "census-counts-threshold-functions",
            "census-obstacle-is-an-xor",
            "census-threshold-functions-have-no-obstacle",
            "collapse-agrees-with-evaluation",
            "collapse-in-two-parts",
            "collapse-of-no-layers",
            "collapse-of-one-layer",
            "collapse-origin-runs-through-the-biases",
            "collapse-rank-is-at-most-narrowest-width",
            "collapse-refuses-width-0",
            "combination-combines-the-biases",
            "combination-gives-the-combined-output",
            "derivative-of-compositions",
            "derivative-of-elementary-functions",
            "derivative-of-polynomials",
            "derivative-of-products",
            "derivative-of-quotients",
            "elu-has-two-branches",
            "elu-slope-on-each-side",
            "elu-stays-above-minus-alpha",
            "features-forget-signs",
            "features-separate-two-rings",
            "features-sum-to-the-squared-distance",
            "fit-leaves-no-line-in-the-errors",
            "fit-of-a-line-is-the-line",
            "flat-sigmoids-miss-the-last-row",
            "formula-activations-have-their-values",
            "formula-operators-bind-as-in-mathematics",
            "formula-text-round-trip",
            "formula-undefined-points",
            "gelu-has-its-values",
            "gelu-parts-make-the-number",
            "gelu-slope-by-the-product-rule",
            "hard-sigmoid-is-symmetric",
            "hard-sigmoid-rises-from-minus-3-to-3",
            "hard-tanh-clips-at-both-ends",
            "hard-tanh-is-odd",
            "leaky-relu-has-two-slopes",
            "leaky-relu-is-a-maximum",
            "leaky-relu-is-a-minimum",
            "matrix-apply-sums-over-columns",
            "matrix-identity-is-neutral",
            "matrix-product-agrees-with-mathnet",
            "matrix-product-applies-right-to-left",
            "matrix-product-associates",
            "matrix-product-sums-over-the-middle",
            "matrix-rank-is-largest-minor",
            "matrix-rank-of-product",
            "matrix-rank-of-transpose",
            "matrix-solve-agrees-with-mathnet",
            "matrix-solve-refuses-the-unsolvable",
            "matrix-solve-solves",
            "matrix-transpose-exchanges-indices",
            "matrix-transpose-reverses-products",
            "network-applies-layer-after-layer",
            "network-collapse-keeps-the-function",
            "network-collapse-leaves-no-run",
            "network-composite-applies-in-order",
            "network-json-round-trip",
            "neuron-fires-beyond-its-line",
            "neuron-has-no-scale",
            "quadratic-neuron-computes-xor",
            "quadratic-neuron-squares-the-difference",
            "rational-addition-associates",
            "rational-addition-commutes",
            "rational-addition-cross-multiplies",
            "rational-decimals-are-exact",
            "rational-distributes",
            "rational-floor-drops-the-fraction",
            "rational-lowest-terms",
            "rational-lowest-terms-keep-the-value",
            "rational-multiplication-associates",
            "rational-multiplication-commutes",
            "rational-multiplication-cross-multiplies",
            "rational-negative-cancels",
            "rational-one-is-neutral",
            "rational-order-cross-multiplies",
            "rational-order-respects-addition",
            "rational-order-respects-multiplication",
            "rational-powers-add",
            "rational-reciprocal-cancels",
            "rational-text-round-trip",
            "rational-zero-has-no-reciprocal",
            "rational-zero-is-neutral",
            "relu-is-never-negative",
            "relu-network-computes-xor",
            "relu-network-is-the-distance",
            "relu-parts-make-the-number",
            "relu-scales",
            "relu-slope-is-the-rate",
            "relu-twice-is-relu-once",
            "relu6-clips-at-both-ends",
            "separation-does-not-depend-on-labels",
            "separation-hull-point-is-in-both-hulls",
            "separation-hyperplane-has-every-point-on-its-side",
            "separation-of-boolean-functions",
            "separation-of-numbers",
            "sigmoid-has-its-values",
            "sigmoid-is-symmetric",
            "sigmoid-network-does-not-see-the-order",
            "sigmoid-slope-from-its-value",
            "sigmoid-stays-between-0-and-1",
            "silu-has-its-values",
            "silu-parts-make-the-number",
            "silu-slope-by-the-product-rule",
            "simplifier-keeps-undefined-points",
            "simplifier-keeps-values",
            "simplifier-settles-at-once",
            "softmax-does-not-see-a-common-shift",
            "softmax-has-its-values",
            "softmax-keeps-the-order",
            "softmax-of-two-is-a-sigmoid",
            "softmax-sums-to-1",
            "softplus-has-its-values",
            "softplus-lies-above-relu",
            "softplus-parts-make-the-number",
            "softplus-slope-is-the-sigmoid",
            "steep-sigmoids-compute-xor",
            "step-fires-above-0",
            "tanh-has-its-values",
            "tanh-is-a-stretched-sigmoid",
            "tanh-is-odd",
            "tanh-slope-from-its-value",
            "tanh-stays-between-minus-1-and-1",
            "three-units-intercept",
            "three-units-line-gives-the-output",
            "three-units-slope",
            "threshold-hidden-unit-computes-and",
            "threshold-hidden-unit-halves-the-plane",
            "threshold-network-answers-in-bands",
            "threshold-network-computes-xor",
            "threshold-network-is-robust",
            "triangle-is-cut-by-three-lines",
            "triangle-leaves-its-corners-out",
        ];

    [Fact(DisplayName = "the catalogue has exactly these theorems")]
    public void Theorems() =>
        TheoremCatalogue.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal).ShouldBe(TheoremIds);

    [Fact(DisplayName = "the catalogue has exactly these laws")]
    public void Laws() => LawCatalogue.Laws.Select(law => law.Id).Order(StringComparer.Ordinal).ShouldBe(LawIds);

    [Fact(DisplayName = "every theorem has one line in the chapter that it belongs to")]
    public void Lines_of_theorems() =>
        LinesAgainst(TheoremCatalogue.Entries.Select(entry => (entry.Id, entry.Chapter))).ShouldBeEmpty();

    [Fact(DisplayName = "a theorem without a line, and a line without a theorem, are both found")]
    public void The_guard_fires() =>
        LinesAgainst([
                .. TheoremCatalogue.Entries.Skip(1).Select(entry => (entry.Id, entry.Chapter)),
                ("two-is-three", 2),
            ])
            .ShouldBe(
                [
                    $"{TheoremCatalogue.Entries[0].Id} has a line in chapter {TheoremCatalogue.Entries[0].Chapter} and no theorem",
                    "two-is-three has no line in chapter 2",
                ],
                ignoreOrder: true
            );

    [Fact(DisplayName = "every law has a line in a chapter of the book")]
    public void Lines_of_laws() =>
        ChapterClasses.SelectMany(chapter => (IEnumerable<string>)LawsOf(chapter)).ShouldBe(LawIds, ignoreOrder: true);

    private static IEnumerable<Type> ChapterClasses =>
        typeof(Inventory)
            .Assembly.GetTypes()
            .Where(type =>
                type.Namespace == typeof(ProvesAttribute).Namespace && type.Name.Contains('_', StringComparison.Ordinal)
            );

    private static IEnumerable<string> LawsOf(Type chapter) =>
        chapter.GetProperty("Laws")?.GetValue(null) is TheoryData<string> laws ? laws.Select(row => row.Data) : [];

    private static IEnumerable<string> LinesAgainst(IEnumerable<(string Id, int Chapter)> theorems)
    {
        var lines = ChapterClasses
            .SelectMany(chapter =>
                chapter
                    .GetMethods()
                    .SelectMany(method => method.GetCustomAttributes<ProvesAttribute>())
                    .Select(line => (line.Id, Chapter: NumberOf(chapter)))
            )
            .ToArray();
        var rows = theorems.ToArray();
        return rows.Except(lines)
            .Select(row => $"{row.Id} has no line in chapter {row.Chapter}")
            .Concat(
                lines.Except(rows).Select(line => $"{line.Id} has a line in chapter {line.Chapter} and no theorem")
            );
    }

    private static int NumberOf(Type chapter) => int.Parse(chapter.Name.AsSpan("Chapter".Length, 2), provider: null);
}
