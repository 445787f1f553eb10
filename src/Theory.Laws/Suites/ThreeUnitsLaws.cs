using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using static Theory.Laws.Law<Theory.Laws.Subjects.ThreeUnitsSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the network with three linear hidden units, which is one straight line.</summary>
public static class ThreeUnitsLaws
{
    /// <summary>The laws, with this library's composition.</summary>
    public static LawSuite<ThreeUnitsSubject> Suite =>
        new(
            "three linear units",
            ThreeUnitsSubject.Ours,
            [
                Equation(
                    new(
                        "three-units-slope",
                        2,
                        "the slope of three linear units is w1 w4 + w2 w5 + w3 w6",
                        "a = w1 w4 + w2 w5 + w3 w6"
                    )
                    {
                        Beside = "It is the formula of chapter 2, and points at the half of the line that is wrong.",
                    },
                    Networks,
                    (s, c) => s.Line(c).First,
                    (_, c) => c.W(1) * c.W(4) + c.W(2) * c.W(5) + c.W(3) * c.W(6)
                ),
                Equation(
                    new(
                        "three-units-intercept",
                        2,
                        "the intercept of three linear units is b1 w4 + b2 w5 + b3 w6 + b4",
                        "b = b1 w4 + b2 w5 + b3 w6 + b4"
                    )
                    {
                        Beside = "It is the formula of chapter 2, and points at the half of the line that is wrong.",
                    },
                    Networks,
                    (s, c) => s.Line(c).Second,
                    (_, c) => c.B(1) * c.W(4) + c.B(2) * c.W(5) + c.B(3) * c.W(6) + c.B(4)
                ),
                Equation(
                    new(
                        "three-units-line-gives-the-output",
                        2,
                        "the line gives what the three units give, one after another",
                        "a x + b = w4 (w1 x + b1) + w5 (w2 x + b2) + w6 (w3 x + b3) + b4"
                    )
                    {
                        Beside = "It judges the line by the network, without the formulas for slope and intercept.",
                    },
                    Networks,
                    (s, c) => s.Line(c).First * c.X + s.Line(c).Second,
                    (_, c) =>
                        c.W(4) * (c.W(1) * c.X + c.B(1))
                        + c.W(5) * (c.W(2) * c.X + c.B(2))
                        + c.W(6) * (c.W(3) * c.X + c.B(3))
                        + c.B(4)
                ),
            ]
        );

    private static Sampled<ThreeUnits> Networks =>
        Cases.From(ThreeUnits.All).Cover("an input other than 0", 50, c => !c.X.IsZero);
}
