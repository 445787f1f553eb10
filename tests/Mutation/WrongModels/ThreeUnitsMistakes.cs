using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class ThreeUnitsMistakes
{
    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "slope-of-sums",
                "the weights are summed before they are multiplied",
                c => (c.W(1) + c.W(2) + c.W(3)) * (c.W(4) + c.W(5) + c.W(6)),
                Intercept,
                "w = (0, 0, 1, 0, 1, 0), b = (0, 0, 0, 0), x = 0",
                "three-units-slope",
                "three-units-line-gives-the-output"
            ),
            Of(
                "slope-of-neighbours",
                "the weights are paired as they are numbered",
                c => c.W(1) * c.W(2) + c.W(3) * c.W(4) + c.W(5) * c.W(6),
                Intercept,
                "w = (0, 0, 0, 0, 1, 1), b = (0, 0, 0, 0), x = 0",
                "three-units-slope",
                "three-units-line-gives-the-output"
            ),
            Of(
                "intercept-without-the-last-bias",
                "the output's bias is forgotten",
                Slope,
                c => Intercept(c) - c.B(4),
                "w = (0, 0, 0, 0, 0, 0), b = (0, 0, 0, 1), x = 0",
                "three-units-intercept",
                "three-units-line-gives-the-output"
            ),
            Of(
                "intercept-of-plain-biases",
                "the hidden biases are not carried through the output weights",
                Slope,
                c => c.B(1) + c.B(2) + c.B(3) + c.B(4),
                "w = (0, 0, 0, 0, 0, 0), b = (0, 0, 1, 0), x = 0",
                "three-units-intercept",
                "three-units-line-gives-the-output"
            ),
            Of(
                "intercept-with-the-hidden-weights",
                "the hidden biases are multiplied by the hidden weights",
                Slope,
                c => c.B(1) * c.W(1) + c.B(2) * c.W(2) + c.B(3) * c.W(3) + c.B(4),
                "w = (0, 0, 0, 0, 0, 1), b = (0, 0, 1, 0), x = 0",
                "three-units-intercept",
                "three-units-line-gives-the-output"
            ),
        ];

    private static WrongModel<ThreeUnitsSubject> Of(
        string id,
        string mistake,
        Func<ThreeUnits, Rational> slope,
        Func<ThreeUnits, Rational> intercept,
        string counterexample,
        params string[] killers
    ) => new(ThreeUnitsLaws.Suite, id, mistake, new(c => new(slope(c), intercept(c))), killers, counterexample);

    private static Rational Slope(ThreeUnits c) => c.W(1) * c.W(4) + c.W(2) * c.W(5) + c.W(3) * c.W(6);

    private static Rational Intercept(ThreeUnits c) => c.B(1) * c.W(4) + c.B(2) * c.W(5) + c.B(3) * c.W(6) + c.B(4);
}
