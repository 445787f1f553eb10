using Theory.Laws;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class PlaneMistakes
{
    private static ThresholdNetworkSubject Thresholds => ThresholdNetworkSubject.Ours;

    private static Rational Half => new(1, 2);

    private static Rational ThreeHalves => new(3, 2);

    public static IEnumerable<WrongModel> All => [.. OfQuadratics, .. OfThresholds, .. OfRelus];

    private static IEnumerable<WrongModel> OfQuadratics =>
        [
            Of(
                XorLaws.QuadraticNeuron,
                "quadratic-of-the-sum",
                "the inputs are added before squaring",
                (x, y) => (x + y) * (x + y),
                "(1, 1)",
                "quadratic-neuron-computes-xor",
                "quadratic-neuron-squares-the-difference"
            ),
            Of(
                XorLaws.QuadraticNeuron,
                "quadratic-without-the-square",
                "the square is forgotten",
                (x, y) => x - y,
                "(0, 1)",
                "quadratic-neuron-computes-xor",
                "quadratic-neuron-squares-the-difference"
            ),
            Of(
                XorLaws.QuadraticNeuron,
                "difference-of-squares",
                "the inputs are squared before subtracting",
                (x, y) => x * x - y * y,
                "(0, 1)",
                "quadratic-neuron-computes-xor",
                "quadratic-neuron-squares-the-difference"
            ),
            Of(
                XorLaws.QuadraticNeuron,
                "sum-of-squares-without-the-middle",
                "(a - b)^2 is expanded as a^2 + b^2",
                (x, y) => x * x + y * y,
                "(1, 1)",
                "quadratic-neuron-computes-xor",
                "quadratic-neuron-squares-the-difference"
            ),
        ];

    private static IEnumerable<WrongModel> OfThresholds =>
        [
            Of(
                "hidden-threshold-one-half",
                "the hidden threshold is 0.5 in place of 1.5",
                Network((x, y) => Step(x + y - Half), -2, Half),
                "(0, 1)",
                "threshold-hidden-unit-computes-and",
                "threshold-network-computes-xor",
                "threshold-hidden-unit-halves-the-plane",
                "threshold-network-answers-in-bands",
                "threshold-network-is-robust"
            ),
            Of(
                "hidden-weight-minus-one",
                "the hidden unit counts -1 in place of -2",
                Network((x, y) => Step(x + y - ThreeHalves), -1, Half),
                "(1, 1)",
                "threshold-network-computes-xor",
                "threshold-network-answers-in-bands",
                "threshold-network-is-robust"
            ),
            Of(
                "thresholds-exchanged",
                "0.5 and 1.5 are exchanged",
                Network((x, y) => Step(x + y - Half), -2, ThreeHalves),
                "(0, 1)",
                "threshold-hidden-unit-computes-and",
                "threshold-network-computes-xor",
                "threshold-hidden-unit-halves-the-plane",
                "threshold-network-answers-in-bands",
                "threshold-network-is-robust"
            ),
            Of(
                "hidden-unit-ignored",
                "the output unit does not see the hidden unit",
                Network((x, y) => Step(x + y - ThreeHalves), 0, Half),
                "(1, 1)",
                "threshold-network-computes-xor",
                "threshold-network-answers-in-bands",
                "threshold-network-is-robust"
            ),
            Of(
                "hidden-at-least",
                "the hidden unit fires on its threshold, as if it were >=",
                Network((x, y) => AtLeast(x + y - ThreeHalves), -2, Half),
                "(-1/2, 2)",
                "threshold-hidden-unit-halves-the-plane",
                "threshold-network-answers-in-bands"
            ),
            Of(
                "output-at-least",
                "the output unit fires on its threshold, as if it were >=",
                Thresholds with
                {
                    Output = (x, y) => AtLeast(x + y - 2 * Step(x + y - ThreeHalves) - Half),
                },
                "(1, 3/2)",
                "threshold-network-answers-in-bands"
            ),
            Of(
                "hidden-threshold-two",
                "the hidden unit is an AND with threshold 2, which no row passes",
                Network((x, y) => Step(x + y - 2), -2, Half),
                "(1, 1)",
                "threshold-hidden-unit-computes-and",
                "threshold-network-computes-xor",
                "threshold-hidden-unit-halves-the-plane",
                "threshold-network-answers-in-bands",
                "threshold-network-is-robust"
            ),
            Of(
                "hidden-threshold-one",
                "the hidden unit is an AND with threshold 1, which the rows with one 1 hit",
                Network((x, y) => Step(x + y - 1), -2, Half),
                "(-1/2, 2)",
                "threshold-hidden-unit-halves-the-plane",
                "threshold-network-answers-in-bands",
                "threshold-network-is-robust"
            ),
            Of(
                "hidden-threshold-one-at-least",
                "the hidden unit fires on a threshold of 1, which the rows with one 1 hit",
                Network((x, y) => AtLeast(x + y - 1), -2, Half),
                "(0, 1)",
                "threshold-hidden-unit-computes-and",
                "threshold-network-computes-xor",
                "threshold-hidden-unit-halves-the-plane",
                "threshold-network-answers-in-bands",
                "threshold-network-is-robust"
            ),
            Of(
                "inputs-rounded",
                "the inputs are rounded before the sum",
                Thresholds with
                {
                    Output = (x, y) => Thresholds.Output(Round(x), Round(y)),
                },
                "(5/2, 0)",
                "threshold-network-answers-in-bands"
            ),
            Of(
                "exactly-one",
                "the output is computed as x1 + x2 = 1",
                Thresholds with
                {
                    Output = (x, y) => x + y == 1 ? 1 : 0,
                },
                "(0, 3)",
                "threshold-network-answers-in-bands",
                "threshold-network-is-robust"
            ),
        ];

    private static IEnumerable<WrongModel> OfRelus =>
        [
            Of(
                XorLaws.TwoRelus,
                "one-relu",
                "the second ReLU is left out",
                (x, y) => Relu(x - y),
                "(0, 1)",
                "relu-network-computes-xor",
                "relu-network-is-the-distance"
            ),
            Of(
                XorLaws.TwoRelus,
                "relus-subtracted",
                "the ReLUs are subtracted",
                (x, y) => Relu(x - y) - Relu(y - x),
                "(0, 1)",
                "relu-network-computes-xor",
                "relu-network-is-the-distance"
            ),
            Of(
                XorLaws.TwoRelus,
                "relus-of-the-inputs",
                "the ReLUs see the inputs, not their differences",
                (x, y) => Relu(x) + Relu(y),
                "(1, 1)",
                "relu-network-computes-xor",
                "relu-network-is-the-distance"
            ),
            Of(
                XorLaws.TwoRelus,
                "relus-clipped-at-one",
                "the ReLUs are clipped at 1",
                (x, y) => Rational.Min(1, Relu(x - y)) + Rational.Min(1, Relu(y - x)),
                "(0, 2)",
                "relu-network-is-the-distance"
            ),
        ];

    private static WrongModel<ThresholdNetworkSubject> Of(
        string id,
        string mistake,
        ThresholdNetworkSubject subject,
        string counterexample,
        params string[] killers
    ) => new(ThresholdNetworkLaws.Suite, id, mistake, subject, killers, counterexample);

    private static WrongModel<PlaneFunctionSubject> Of(
        LawSuite<PlaneFunctionSubject> suite,
        string id,
        string mistake,
        Func<Rational, Rational, Rational> output,
        string counterexample,
        params string[] killers
    ) => new(suite, id, mistake, new(output), killers, counterexample);

    private static ThresholdNetworkSubject Network(
        Func<Rational, Rational, Rational> hidden,
        Rational weight,
        Rational threshold
    ) => new(hidden, (x, y) => Step(x + y + weight * hidden(x, y) - threshold));

    private static Rational Step(Rational x) => x.Sign > 0 ? 1 : 0;

    private static Rational AtLeast(Rational x) => x.Sign >= 0 ? 1 : 0;

    private static Rational Relu(Rational x) => x.Sign > 0 ? x : 0;

    private static Rational Round(Rational x) => (x + Half).Floor();
}
