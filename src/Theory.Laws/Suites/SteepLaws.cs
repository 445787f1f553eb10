using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using static Theory.Laws.Law<Theory.Laws.Subjects.SteepSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the XOR network with sigmoids: steep enough, they compute what the thresholds do. The border is k = 2 log 3 = 2.197...</summary>
public static class SteepLaws
{
    /// <summary>The laws, with this library's network.</summary>
    public static LawSuite<SteepSubject> Suite =>
        new(
            "the sigmoid network",
            SteepSubject.Ours,
            [
                Equation(
                    new(
                        "steep-sigmoids-compute-xor",
                        4,
                        "with sigmoids of steepness 9/4 or more, the rounded output is XOR",
                        "y > 1/2 when exactly one of x1, x2 is 1, for k = 9/4, 3, 10, 1000"
                    ),
                    Cases.All(Rows([2.25, 3, 10, 1000])),
                    (s, c) => s.Output(c.First, c.Second) > 0.5,
                    (_, c) => c.Second.X1 != c.Second.X2
                ),
                Equation(
                    new(
                        "flat-sigmoids-miss-the-last-row",
                        4,
                        "with sigmoids of steepness 2 or less, the row (1, 1) comes out as 1",
                        "y > 1/2 at (1, 1), for k = 1, 2"
                    ),
                    Cases.All(Rows([1, 2]).Where(row => row.Second == PlanePoint.Corners[3])),
                    (s, c) => s.Output(c.First, c.Second) > 0.5,
                    (_, _) => true
                ),
                Equation(
                    new(
                        "sigmoid-network-does-not-see-the-order",
                        4,
                        "exchanging the inputs changes nothing",
                        "y(x1, x2) = y(x2, x1)"
                    ),
                    Cases.All(Rows([1, 2.25, 10])),
                    (s, c) => s.Output(c.First, c.Second),
                    (s, c) => s.Output(c.First, new(c.Second.X2, c.Second.X1)),
                    (left, right) => Math.Abs(left - right) <= 1e-12
                ),
            ]
        );

    private static IEnumerable<Pair<double, PlanePoint>> Rows(double[] steepness) =>
        from k in steepness
        from corner in PlanePoint.Corners
        select new Pair<double, PlanePoint>(k, corner);
}
