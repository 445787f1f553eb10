using Theory.Algebra;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class NeuronMistakes
{
    private static NeuronSubject Ours => NeuronSubject.Ours;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "neuron-at-least",
                "the neuron fires on its line, as if it were >=",
                Ours with
                {
                    Fires = (w, b, x) => (w.Dot(x) + b).Sign >= 0 ? 1 : 0,
                },
                "w = (0), b = 0, x = (0), c = 1",
                "neuron-fires-beyond-its-line"
            ),
            Of(
                "neuron-bias-subtracted",
                "the bias is taken for a threshold, w·x > b",
                Ours with
                {
                    Fires = (w, b, x) => Step(w.Dot(x) - b),
                },
                "w = (0), b = 1, x = (0), c = 1",
                "neuron-fires-beyond-its-line"
            ),
            Of(
                "neuron-without-bias",
                "the bias is forgotten",
                Ours with
                {
                    Fires = (w, _, x) => Step(w.Dot(x)),
                },
                "w = (0), b = 1, x = (0), c = 1",
                "neuron-fires-beyond-its-line"
            ),
            Of(
                "neuron-threshold-1",
                "the neuron fires above 1 in place of 0",
                Ours with
                {
                    Fires = (w, b, x) => Step(w.Dot(x) + b - 1),
                },
                "w = (0), b = 1, x = (0), c = 1",
                "neuron-fires-beyond-its-line",
                "neuron-has-no-scale"
            ),
            Of(
                "neuron-gives-the-sum",
                "the sum comes out, without the step",
                Ours with
                {
                    Fires = (w, b, x) => w.Dot(x) + b,
                },
                "w = (0), b = -1, x = (0), c = 1",
                "neuron-fires-beyond-its-line",
                "neuron-has-no-scale"
            ),
            Of(
                "combination-adds-the-biases",
                "the biases are added without their coefficients",
                Ours with
                {
                    Combine = (c, units) => Row(Ours.Combine(c, units).Weights, Ones(c).Dot(units.Bias)),
                },
                "c = (0) of x -> [0] x + (1) at (0)",
                "combination-combines-the-biases",
                "combination-gives-the-combined-output"
            ),
            Of(
                "combination-without-biases",
                "the biases are forgotten",
                Ours with
                {
                    Combine = (c, units) => Row(Ours.Combine(c, units).Weights, 0),
                },
                "c = (1) of x -> [0] x + (1) at (0)",
                "combination-combines-the-biases",
                "combination-gives-the-combined-output"
            ),
            Of(
                "combination-with-equal-coefficients",
                "the coefficients are forgotten",
                Ours with
                {
                    Combine = (c, units) => Ours.Combine(Ones(c), units),
                },
                "c = (0) of x -> [0] x + (1) at (0)",
                "combination-combines-the-biases",
                "combination-gives-the-combined-output"
            ),
            Of(
                "combination-of-the-first-unit",
                "only the first unit's weights count",
                Ours with
                {
                    Combine = (c, units) => Row(Matrix.FromRows([c[0] * units.Weights.Row(0)]), c.Dot(units.Bias)),
                },
                "c = (0, 1) of x -> [0; 1] x + (0, 0) at (1)",
                "combination-gives-the-combined-output"
            ),
        ];

    private static WrongModel<NeuronSubject> Of(
        string id,
        string mistake,
        NeuronSubject subject,
        string counterexample,
        params string[] killers
    ) => new(NeuronLaws.Suite, id, mistake, subject, killers, counterexample);

    private static Rational Step(Rational x) => x.Sign > 0 ? 1 : 0;

    private static Vector Ones(Vector like) => new(like.Select(_ => Rational.One));

    private static AffineMap Row(Matrix weights, Rational bias) => new(weights, [bias]);
}
