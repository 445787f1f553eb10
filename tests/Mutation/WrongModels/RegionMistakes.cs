using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;
using static Theory.Mutation.WrongModels.SmoothMistakes;

namespace Theory.Mutation.WrongModels;

internal static class RegionMistakes
{
    public static IEnumerable<WrongModel> All => [.. OfTriangles, .. OfSteepness];

    private static IEnumerable<WrongModel> OfTriangles =>
        [
            Triangle(
                "triangle-or",
                "the last unit is an OR: one half-plane is enough",
                (x, y) => Truth(x.Sign > 0 || y.Sign > 0 || x + y < 1),
                "(0, 0)",
                "triangle-leaves-its-corners-out",
                "triangle-is-cut-by-three-lines"
            ),
            Triangle(
                "triangle-two-of-three",
                "the last unit has threshold 3/2: two half-planes are enough",
                (x, y) => Truth(Step(x) + Step(y) + Step(1 - x - y) > new Rational(3, 2)),
                "(1, 1)",
                "triangle-leaves-its-corners-out",
                "triangle-is-cut-by-three-lines"
            ),
            Triangle(
                "triangle-with-its-edges",
                "the half-planes are closed, as if it were >=",
                (x, y) => Truth(x.Sign >= 0 && y.Sign >= 0 && x + y <= 1),
                "(0, 0)",
                "triangle-leaves-its-corners-out",
                "triangle-is-cut-by-three-lines"
            ),
            Triangle(
                "triangle-third-line-lost",
                "the third half-plane is forgotten",
                (x, y) => Truth(x.Sign > 0 && y.Sign > 0),
                "(1, 1)",
                "triangle-leaves-its-corners-out",
                "triangle-is-cut-by-three-lines"
            ),
            Triangle(
                "triangle-third-line-turned",
                "the third half-plane has its sign turned",
                (x, y) => Truth(x.Sign > 0 && y.Sign > 0 && x + y > 1),
                "(1, 1)",
                "triangle-leaves-its-corners-out",
                "triangle-is-cut-by-three-lines"
            ),
            Triangle(
                "triangle-is-a-square",
                "the third line is left to the unit square",
                (x, y) => Truth(x.Sign > 0 && y.Sign > 0 && x < 1 && y < 1),
                "(1/2, 2/3)",
                "triangle-is-cut-by-three-lines"
            ),
            Triangle(
                "triangle-never",
                "the threshold of the last unit is 3, which three ones do not pass",
                (_, _) => 0,
                "(1/2, 1/3)",
                "triangle-is-cut-by-three-lines"
            ),
        ];

    private static IEnumerable<WrongModel> OfSteepness =>
        [
            Steep(
                "steep-once",
                "the steepness is applied to the output unit only",
                (k, x1, x2) => Sigmoid(k * (x1 + x2 - 2 * Sigmoid(x1 + x2 - 1.5) - 0.5)),
                "2.25 and (0, 1)",
                "steep-sigmoids-compute-xor"
            ),
            Steep(
                "steep-hidden-weight-1",
                "the hidden unit counts -1 in place of -2",
                (k, x1, x2) => Sigmoid(k * (x1 + x2 - Sigmoid(k * (x1 + x2 - 1.5)) - 0.5)),
                "2.25 and (1, 1)",
                "steep-sigmoids-compute-xor"
            ),
            Steep(
                "steep-thresholds-exchanged",
                "1/2 and 3/2 are exchanged",
                (k, x1, x2) => Sigmoid(k * (x1 + x2 - 2 * Sigmoid(k * (x1 + x2 - 0.5)) - 1.5)),
                "2.25 and (0, 1)",
                "steep-sigmoids-compute-xor",
                "flat-sigmoids-miss-the-last-row"
            ),
            Steep(
                "steep-steps-kept",
                "the hidden unit is still a step, so that flat sigmoids do as well",
                (k, x1, x2) => Sigmoid(k * (x1 + x2 - (x1 + x2 > 1.5 ? 2 : 0) - 0.5)),
                "1 and (1, 1)",
                "flat-sigmoids-miss-the-last-row"
            ),
            Steep(
                "steep-square-of-k",
                "the steepness is applied twice to the hidden unit",
                (k, x1, x2) => Sigmoid(k * (x1 + x2 - 2 * Sigmoid(k * k * (x1 + x2 - 1.5)) - 0.5)),
                "2 and (1, 1)",
                "flat-sigmoids-miss-the-last-row"
            ),
            Steep(
                "steep-second-input-lost",
                "the hidden unit sees the first input twice",
                (k, x1, x2) => Sigmoid(k * (x1 + x2 - 2 * Sigmoid(k * (2 * x1 - 1.5)) - 0.5)),
                "1 and (0, 1)",
                "sigmoid-network-does-not-see-the-order",
                "steep-sigmoids-compute-xor"
            ),
            Steep(
                "steep-bias-times-input",
                "the bias of the output unit is multiplied by the first input",
                (k, x1, x2) => Sigmoid(k * (x1 + x2 - 2 * Sigmoid(k * (x1 + x2 - 1.5)) - 0.5 * x1)),
                "1 and (0, 1)",
                "sigmoid-network-does-not-see-the-order"
            ),
        ];

    private static WrongModel<PlaneFunctionSubject> Triangle(
        string id,
        string mistake,
        Func<Rational, Rational, Rational> output,
        string counterexample,
        params string[] killers
    ) => new(TriangleLaws.Suite, id, mistake, new(output), killers, counterexample);

    private static WrongModel<SteepSubject> Steep(
        string id,
        string mistake,
        Func<double, double, double, double> output,
        string counterexample,
        params string[] killers
    ) =>
        new(
            SteepLaws.Suite,
            id,
            mistake,
            new((k, point) => output(k, point.X1.ToDouble(), point.X2.ToDouble())),
            killers,
            counterexample
        );

    private static Rational Step(Rational x) => x.Sign > 0 ? 1 : 0;

    private static Rational Truth(bool value) => value ? 1 : 0;
}
