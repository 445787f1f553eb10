using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using static Theory.Laws.Law<Theory.Laws.Subjects.NeuronSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of one neuron: a perceptron cuts space in two along a plane, and affine units make only affine units.</summary>
public static class NeuronLaws
{
    /// <summary>The laws, with this library's neurons.</summary>
    public static LawSuite<NeuronSubject> Suite =>
        new(
            "one neuron",
            NeuronSubject.Ours,
            [
                Equation(
                    new(
                        "neuron-fires-beyond-its-line",
                        1,
                        "a perceptron is 1 on one side of its line and 0 on the other and on the line",
                        "y = 1 when w·x + b > 0"
                    ),
                    Neurons,
                    (s, c) => s.Fires(c.Weights, c.Bias, c.Input),
                    (_, c) => c.Sum.Sign > 0 ? 1 : 0
                ),
                Equation(
                    new(
                        "neuron-has-no-scale",
                        1,
                        "weights and bias times one positive number are the same perceptron",
                        "step(c w·x + c b) = step(w·x + b) for c > 0"
                    )
                    {
                        Beside = "It says why the line has many equations, which the definition alone does not show.",
                    },
                    Neurons,
                    (s, c) => s.Fires(c.Factor * c.Weights, c.Factor * c.Bias, c.Input),
                    (s, c) => s.Fires(c.Weights, c.Bias, c.Input)
                ),
                Equation(
                    new(
                        "combination-gives-the-combined-output",
                        1,
                        "a combination of affine units is one affine unit with the combined output",
                        "(c1 u1 + c2 u2 + ...)(x) = c1 u1(x) + c2 u2(x) + ..."
                    )
                    {
                        Includes = ["combination-combines-the-biases"],
                    },
                    Units,
                    (s, c) => s.Combine(c.Coefficients, c.Units).Apply(c.Input)[0],
                    (_, c) => c.Coefficients.Dot(Sums.Affine(c.Units.Weights, c.Input, c.Units.Bias))
                ),
                Equation(
                    new(
                        "combination-combines-the-biases",
                        1,
                        "the bias of a combination is the combination of the biases",
                        "b = c1 b1 + c2 b2 + ..."
                    ),
                    Units,
                    (s, c) => s.Combine(c.Coefficients, c.Units).Bias[0],
                    (_, c) => c.Coefficients.Dot(c.Units.Bias)
                ),
            ]
        );

    private static Sampled<NeuronCase> Neurons =>
        Cases
            .From(NeuronCase.All)
            .Cover("on the line", 20, c => c.Sum.IsZero)
            .Cover("beyond the line", 15, c => c.Sum.Sign > 0)
            .Cover("before the line", 15, c => c.Sum.Sign < 0);

    private static Sampled<UnitsCase> Units =>
        Cases.From(UnitsCase.All).Cover("several units", 40, c => c.Units.Outputs > 1);
}
