using Theory.Functions;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using static Theory.Laws.Law<Theory.Laws.Subjects.SmoothSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the S-shaped activations in floating point: they agree within 1e-12 with rigorous enclosures, also where e^x overflows.</summary>
public static class SigmoidLaws
{
    /// <summary>The laws of the sigmoid, with this library's.</summary>
    public static LawSuite<SmoothSubject> Sigmoid =>
        new(
            "the sigmoid",
            SmoothSubject.Of(Expression.Parse("sigmoid(x)")),
            [
                Equation(
                    new(
                        "sigmoid-has-its-values",
                        7,
                        "the sigmoid has the values of its definition, also where e^x overflows",
                        "s(x) = 1 / (1 + e^-x), within 1e-12"
                    )
                    {
                        Includes = ["sigmoid-is-symmetric", "sigmoid-stays-between-0-and-1"],
                    },
                    Points,
                    (s, x) => s.Value(x),
                    (_, x) => Definitions.Sigmoid(x),
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "sigmoid-is-symmetric",
                        7,
                        "the sigmoid is symmetric about (0, 1/2)",
                        "s(-x) = 1 - s(x), within 1e-12"
                    ),
                    Points,
                    (s, x) => s.Value(-x),
                    (s, x) => 1 - s.Value(x),
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "sigmoid-slope-from-its-value",
                        7,
                        "the slope of the sigmoid follows from its value",
                        "s'(x) = s(x) (1 - s(x)), within 1e-12"
                    ),
                    Points,
                    (s, x) => s.Slope(x),
                    (_, x) => Definitions.Sigmoid(x) * Definitions.Sigmoid(-x),
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "sigmoid-stays-between-0-and-1",
                        10,
                        "the sigmoid gives probabilities: nothing below 0 and nothing above 1",
                        "s(x) = the number in [0, 1] nearest to s(x)"
                    )
                    {
                        Beside = "It is the law on the output of chapter 10: probabilities at the output.",
                    },
                    Points,
                    (s, x) => s.Value(x),
                    (s, x) => Math.Clamp(s.Value(x), 0, 1)
                ),
            ]
        );

    /// <summary>The laws of tanh, with this library's.</summary>
    public static LawSuite<SmoothSubject> Tanh =>
        new(
            "tanh",
            SmoothSubject.Of(Expression.Parse("tanh(x)")),
            [
                Equation(
                    new(
                        "tanh-has-its-values",
                        7,
                        "tanh has the values of its definition, also where e^x overflows",
                        "t(x) = (e^x - e^-x) / (e^x + e^-x), within 1e-12"
                    )
                    {
                        Includes = ["tanh-is-odd", "tanh-is-a-stretched-sigmoid", "tanh-stays-between-minus-1-and-1"],
                    },
                    Points,
                    (s, x) => s.Value(x),
                    (_, x) => Definitions.Tanh(x),
                    Nearly.Equal
                ),
                Equation(
                    new("tanh-is-odd", 7, "tanh goes with the sign", "t(-x) = -t(x), within 1e-12")
                    {
                        Beside =
                            "It is the symmetry that chapter 7 proves for all x, on a subject that may not be a formula.",
                    },
                    Points,
                    (s, x) => s.Value(-x),
                    (s, x) => -s.Value(x),
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "tanh-is-a-stretched-sigmoid",
                        7,
                        "tanh is a sigmoid, stretched in both directions",
                        "t(x) = 2 s(2x) - 1, within 1e-12"
                    ),
                    Points,
                    (s, x) => s.Value(x),
                    (_, x) => 2 * Definitions.Sigmoid(2 * x) - 1,
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "tanh-slope-from-its-value",
                        7,
                        "the slope of tanh follows from its value",
                        "t'(x) = 1 - t(x)^2, within 1e-12"
                    ),
                    Points,
                    (s, x) => s.Slope(x),
                    (_, x) => 1 - Definitions.Tanh(x) * Definitions.Tanh(x),
                    Nearly.Equal
                ),
                Equation(
                    new(
                        "tanh-stays-between-minus-1-and-1",
                        10,
                        "tanh gives nothing below -1 and nothing above 1",
                        "t(x) = the number in [-1, 1] nearest to t(x)"
                    )
                    {
                        Beside = "It is the law on the output of chapter 10: tanh at the output cannot answer 3.",
                    },
                    Points,
                    (s, x) => s.Value(x),
                    (s, x) => Math.Clamp(s.Value(x), -1, 1)
                ),
            ]
        );

    private static Sampled<double> Points =>
        Cases
            .From(RealGenerators.All)
            .Cover("below 0", 25, x => x < 0)
            .Cover("between -4 and 4", 20, x => Math.Abs(x) < 4)
            .Cover("so large that e^x or e^-x overflows", 4, x => Math.Abs(x) > 710);
}
