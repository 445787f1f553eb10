using Theory.Data;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;

namespace Theory.Mutation.WrongModels;

internal static class CensusMistakes
{
    private static CensusSubject Ours => CensusSubject.Ours;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "census-counts-all",
                "all functions are counted",
                Ours with
                {
                    Count = n => 1 << (1 << n),
                },
                "2",
                "census-counts-threshold-functions"
            ),
            Of(
                "census-forgets-constants",
                "the two constant functions are left out",
                Ours with
                {
                    Count = n => Ours.Count(n) - 2,
                },
                "1",
                "census-counts-threshold-functions"
            ),
            Of(
                "census-only-monotone",
                "only functions with positive weights are counted, 3, 6 and 20 of them",
                Ours with
                {
                    Count = n =>
                        n switch
                        {
                            1 => 3,
                            2 => 6,
                            _ => 20,
                        },
                },
                "1",
                "census-counts-threshold-functions"
            ),
            Of(
                "census-finds-no-obstacle",
                "no obstacle is found",
                Ours with
                {
                    Obstacle = _ => null,
                },
                "0110",
                "census-obstacle-is-an-xor"
            ),
            Of(
                "census-obstacle-with-sides-exchanged",
                "the true and the false points are exchanged",
                Ours with
                {
                    Obstacle = f =>
                        Ours.Obstacle(f) is { } four ? new(four.FalseC, four.FalseD, four.TrueA, four.TrueB) : null,
                },
                "0110",
                "census-obstacle-is-an-xor"
            ),
            Of(
                "census-obstacle-without-the-sum",
                "the first two true and false points are taken, whatever their sum",
                Ours with
                {
                    Obstacle = Any,
                },
                "1100",
                "census-threshold-functions-have-no-obstacle",
                "census-obstacle-is-an-xor"
            ),
            Of(
                "census-obstacle-of-four-points",
                "any function with two true and two false points is refused",
                Ours with
                {
                    Obstacle = f => Ours.Obstacle(f) ?? Any(f),
                },
                "1100",
                "census-threshold-functions-have-no-obstacle"
            ),
        ];

    private static WrongModel<CensusSubject> Of(
        string id,
        string mistake,
        CensusSubject subject,
        string counterexample,
        params string[] killers
    ) => new(CensusLaws.Suite, id, mistake, subject, killers, counterexample);

    private static BooleanCertificate.FourPoints? Any(BooleanFunction function)
    {
        var points = Enumerable.Range(0, function.Points).ToLookup(point => function[point]);
        return points[true].Count() > 1 && points[false].Count() > 1
            ? new(points[true].First(), points[true].ElementAt(1), points[false].First(), points[false].ElementAt(1))
            : null;
    }
}
