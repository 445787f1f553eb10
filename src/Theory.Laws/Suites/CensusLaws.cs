using Theory.Data;
using Theory.Laws.Formulas;
using Theory.Laws.Subjects;
using static Theory.Laws.Law<Theory.Laws.Subjects.CensusSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the census: which Boolean functions of up to three inputs one threshold unit computes, and what stands in the way of the others.</summary>
public static class CensusLaws
{
    /// <summary>The laws, with this library's census.</summary>
    public static LawSuite<CensusSubject> Suite =>
        new(
            "the census of threshold functions",
            CensusSubject.Ours,
            [
                Equation(
                    new(
                        "census-counts-threshold-functions",
                        3,
                        "the count is that of the functions that small weights reach",
                        "count(n) = number of f with weights from -2 to 2, for n = 1, 2, 3"
                    ),
                    Cases.All([1, 2, 3]),
                    (s, n) => s.Count(n),
                    (_, n) => Functions(n).Count(Reaches)
                ),
                Equation(
                    new(
                        "census-obstacle-is-an-xor",
                        3,
                        "a function that is no threshold function has two true and two false points with the same sum",
                        "f(a) = f(b) = 1, f(c) = f(d) = 0 and a + b = c + d"
                    ),
                    Cases.All(Enumerable.Range(1, 3).SelectMany(Functions).Where(f => !Reaches(f))),
                    (s, f) => s.Obstacle(f)?.Holds(f) ?? false,
                    (_, _) => true
                ),
                Equation(
                    new(
                        "census-threshold-functions-have-no-obstacle",
                        3,
                        "a threshold function has no such four points",
                        "no obstacle where small weights give f"
                    ),
                    Cases.All(Enumerable.Range(1, 3).SelectMany(Functions).Where(Reaches)),
                    (s, f) => s.Obstacle(f) is null,
                    (_, _) => true
                ),
            ]
        );

    private static IEnumerable<BooleanFunction> Functions(int inputs) =>
        Enumerable.Range(0, 1 << (1 << inputs)).Select(values => new BooleanFunction(inputs, (ulong)values));

    private static bool Reaches(BooleanFunction function) =>
        function.Values == 0 || function.Values == (1UL << function.Points) - 1 || SmallThresholds.Reach(function);
}
