using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.ThresholdNetworkSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the network of thresholds 3/2 and 1/2: on the four rows, near them, and everywhere.</summary>
public static class ThresholdNetworkLaws
{
    /// <summary>The laws, with this library's network.</summary>
    public static LawSuite<ThresholdNetworkSubject> Suite =>
        new(
            "the threshold network",
            ThresholdNetworkSubject.Ours,
            [
                Equation(
                    new(
                        "threshold-hidden-unit-computes-and",
                        4,
                        "the hidden unit is 1 when both inputs are",
                        "h = x1 and x2, for x1, x2 in {0, 1}"
                    )
                    {
                        Beside =
                            "It is the table that a reader checks by hand; beyond it the law on half-planes is stronger.",
                    },
                    Cases.All(PlanePoint.Corners),
                    (s, c) => s.Hidden(c.X1, c.X2),
                    (_, c) => c.X1 * c.X2
                ),
                Equation(
                    new(
                        "threshold-network-computes-xor",
                        4,
                        "the threshold network computes XOR",
                        "y = 1 when exactly one of x1, x2 is 1, for x1, x2 in {0, 1}"
                    )
                    {
                        Beside = "It is the theorem of chapter 4, on the four rows that a reader checks by hand.",
                    },
                    Cases.All(PlanePoint.Corners),
                    (s, c) => s.Output(c.X1, c.X2),
                    (_, c) => Truth(c.X1 != c.X2)
                ),
                Equation(
                    new(
                        "threshold-hidden-unit-halves-the-plane",
                        4,
                        "the hidden unit is 1 beyond the line x1 + x2 = 3/2, and 0 on it",
                        "h = 1 when x1 + x2 > 3/2"
                    )
                    {
                        Beside =
                            "It points at the hidden unit, where the law on the output sees only what comes of it.",
                        Includes = ["threshold-hidden-unit-computes-and"],
                    },
                    Points,
                    (s, c) => s.Hidden(c.X1, c.X2),
                    (_, c) => Truth(Sum(c) > ThreeHalves)
                ),
                Equation(
                    new(
                        "threshold-network-answers-in-bands",
                        4,
                        "the threshold network says 1 in two bands of the plane and 0 elsewhere, on their edges as > has it",
                        "y = 1 when 1/2 < x1 + x2 <= 3/2 or x1 + x2 > 5/2"
                    )
                    {
                        Includes = ["threshold-network-computes-xor", "threshold-network-is-robust"],
                    },
                    Points,
                    (s, c) => s.Output(c.X1, c.X2),
                    (_, c) => Truth((Sum(c) > Half && Sum(c) <= ThreeHalves) || Sum(c) > Half + 2)
                ),
                Equation(
                    new(
                        "threshold-network-is-robust",
                        4,
                        "inputs off by less than 1/4 keep the answer of their row",
                        "y(x) = y(row) where |x1 - row1| < 1/4 and |x2 - row2| < 1/4"
                    ),
                    Cases
                        .From(NearCorner.Within(new(1, 4)))
                        .Cover("off by more than 1/8 in sum", 30, c => (c.Off1 + c.Off2).Abs() > new Rational(1, 8)),
                    (s, c) => s.Output(c.Point.X1, c.Point.X2),
                    (_, c) => Truth(c.Corner.X1 != c.Corner.X2)
                ),
            ]
        );

    private static Rational Half => new(1, 2);

    private static Rational ThreeHalves => new(3, 2);

    private static Sampled<PlanePoint> Points =>
        Cases
            .From(PlanePoint.All)
            .Cover("on the line x1 + x2 = 3/2", 5, c => Sum(c) == ThreeHalves)
            .Cover("on the line x1 + x2 = 1/2", 5, c => Sum(c) == Half)
            .Cover("between these lines", 5, c => Sum(c) > Half && Sum(c) < ThreeHalves);

    private static Rational Sum(PlanePoint point) => point.X1 + point.X2;

    private static Rational Truth(bool value) => value ? 1 : 0;
}
