using Theory.Algebra;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class AffineMistakes
{
    private static AffineSubject Ours => AffineSubject.Ours;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "composition-in-the-wrong-order",
                "the second map is applied first, where the widths allow it",
                Ours with
                {
                    Then = (f, g) => Square(f, g) ? g.Then(f) : f.Then(g),
                },
                "x = (0) through x -> [0] x + (0), then x -> [0] x + (1)",
                "affine-composite-applies-in-order",
                "affine-composite-weights-multiply",
                "affine-composite-carries-the-bias",
                "affine-composition-associates"
            ),
            Of(
                "composition-drops-the-bias",
                "the composite has no bias",
                Ours with
                {
                    Then = (f, g) => new(g.Weights * f.Weights, Vector.Zero(g.Outputs)),
                },
                "x = (0) through x -> [0] x + (0), then x -> [0] x + (1)",
                "affine-composite-applies-in-order",
                "affine-composite-carries-the-bias",
                "affine-identity-is-neutral"
            ),
            Of(
                "composition-does-not-carry-the-first-bias",
                "the first bias is not carried through the second map",
                Ours with
                {
                    Then = (f, g) => new(g.Weights * f.Weights, g.Bias),
                },
                "x = (0) through x -> [0] x + (1), then x -> [1] x + (0)",
                "affine-composite-applies-in-order",
                "affine-composite-carries-the-bias",
                "affine-identity-is-neutral"
            ),
            Of(
                "composition-forgets-the-second-bias",
                "the second bias is forgotten",
                Ours with
                {
                    Then = (f, g) => new(g.Weights * f.Weights, g.Weights * f.Bias),
                },
                "x = (0) through x -> [0] x + (0), then x -> [0] x + (1)",
                "affine-composite-applies-in-order",
                "affine-composite-carries-the-bias",
                "affine-identity-is-neutral"
            ),
            Of(
                "composition-adds-the-biases",
                "the first bias is added without the second weights",
                Ours with
                {
                    Then = (f, g) =>
                        new(
                            g.Weights * f.Weights,
                            f.Outputs == g.Outputs ? f.Bias + g.Bias : g.Weights * f.Bias + g.Bias
                        ),
                },
                "x = (0) through x -> [0] x + (1), then x -> [0] x + (0)",
                "affine-composite-applies-in-order",
                "affine-composite-carries-the-bias",
                "affine-composition-associates"
            ),
            Of(
                "composition-multiplies-the-other-way-round",
                "the weights are multiplied as W1 W2 where they fit",
                Ours with
                {
                    Then = (f, g) => Square(f, g) ? new(f.Weights * g.Weights, g.Apply(f.Bias)) : f.Then(g),
                },
                "x = (0, 1) through x -> [0, 0; 0, 1] x + (0, 0), then x -> [0, 1; 0, 0] x + (0, 0)",
                "affine-composite-applies-in-order",
                "affine-composite-weights-multiply",
                "affine-composition-associates"
            ),
            Of(
                "bias-dropped",
                "the bias is dropped",
                Ours with
                {
                    Apply = (f, x) => f.Weights * x,
                },
                "x = (0) through x -> [0] x + (1)",
                "affine-apply-is-weighted-sum",
                "affine-origin-goes-to-bias"
            ),
            Of(
                "bias-subtracted",
                "the bias is subtracted",
                Ours with
                {
                    Apply = (f, x) => f.Weights * x - f.Bias,
                },
                "x = (0) through x -> [0] x + (1)",
                "affine-apply-is-weighted-sum",
                "affine-origin-goes-to-bias"
            ),
            Of(
                "bias-doubled",
                "the bias is added twice",
                Ours with
                {
                    Apply = (f, x) => f.Apply(x) + f.Bias,
                },
                "x = (0) through x -> [0] x + (1)",
                "affine-apply-is-weighted-sum",
                "affine-origin-goes-to-bias"
            ),
            Of(
                "weights-transposed",
                "square weights are used the other way round",
                Ours with
                {
                    Apply = (f, x) => (f.Inputs == f.Outputs ? f.Weights.Transpose() : f.Weights) * x + f.Bias,
                },
                "x = (0, 1) through x -> [0, 0; 1, 0] x + (0, 0)",
                "affine-apply-is-weighted-sum",
                "affine-composite-applies-in-order"
            ),
            Of(
                "outputs-clipped",
                "negative outputs are cut off, as by a ReLU",
                Ours with
                {
                    Apply = (f, x) => new(f.Apply(x).Select(y => y.Sign < 0 ? 0 : y)),
                },
                "x = (0) through x -> [0] x + (-1)",
                "affine-apply-is-weighted-sum",
                "affine-origin-goes-to-bias",
                "affine-keeps-ratios-on-lines",
                "affine-composite-applies-in-order",
                "affine-identity-returns-its-argument"
            ),
            Of(
                "outputs-rounded",
                "outputs are rounded to integers",
                Ours with
                {
                    Apply = (f, x) => new(f.Apply(x).Select(y => (Rational)(y + new Rational(1, 2)).Floor())),
                },
                "x = (0) through x -> [0] x + (1/2)",
                "affine-apply-is-weighted-sum",
                "affine-origin-goes-to-bias",
                "affine-keeps-ratios-on-lines",
                "affine-composite-applies-in-order",
                "affine-identity-returns-its-argument"
            ),
            Of(
                "identity-of-ones",
                "the identity is taken to be the matrix of ones",
                Ours with
                {
                    Identity = n => new(Matrix.Create(n, n, (_, _) => 1), Vector.Zero(n)),
                },
                "x = (0) through x -> [0; 0] x + (0, 1)",
                "affine-identity-is-neutral",
                "affine-identity-returns-its-argument"
            ),
            Of(
                "identity-is-zero",
                "the identity is mixed up with the map to 0",
                Ours with
                {
                    Identity = n => new(Matrix.Create(n, n, (_, _) => 0), Vector.Zero(n)),
                },
                "x = (0) through x -> [0] x + (1)",
                "affine-identity-is-neutral",
                "affine-identity-returns-its-argument"
            ),
        ];

    private static bool Square(AffineMap f, AffineMap g) => f.Inputs == f.Outputs && g.Inputs == g.Outputs;

    private static WrongModel<AffineSubject> Of(
        string id,
        string mistake,
        AffineSubject subject,
        string counterexample,
        params string[] killers
    ) => new(AffineLaws.Suite, id, mistake, subject, killers, counterexample);
}
