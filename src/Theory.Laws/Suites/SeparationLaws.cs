using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Data;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Provers.Separation;
using static Theory.Laws.Law<Theory.Laws.Subjects.SeparationSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of linear separation: either answer proves itself, and on data that can be decided in another way it is the same.</summary>
public static class SeparationLaws
{
    private const int MostPoints = 16;

    /// <summary>The laws, with this library's decision.</summary>
    public static LawSuite<SeparationSubject> Suite =>
        new(
            "linear separation",
            SeparationSubject.Ours,
            [
                Equation(
                    new(
                        "separation-hyperplane-has-every-point-on-its-side",
                        3,
                        "where a hyperplane is given, every point lies strictly on the side of its class",
                        "sign(w·x + b) = 1 on the positive and -1 on the negative points"
                    ),
                    Points,
                    (s, c) =>
                        Side(
                            s.Decide(c),
                            c,
                            (row, plane) =>
                                (Sums.Of(c.Dimension, j => plane.Weights[j] * row.Point[j]) + plane.Bias).Sign
                        ),
                    (s, c) => Side(s.Decide(c), c, (row, _) => row.IsPositive ? 1 : -1)
                ),
                Equation(
                    new(
                        "separation-hull-point-is-in-both-hulls",
                        3,
                        "where a common point of both hulls is given, both combinations are convex and meet there",
                        "p1 x1 + p2 x2 + ... = n1 y1 + n2 y2 + ..., weights positive, sums 1"
                    ),
                    Points,
                    (s, c) =>
                        OfHull(s.Decide(c), hull => new Pair<Vector, bool>(Mean(hull.Positive, c), IsConvex(hull, c))),
                    (s, c) => OfHull(s.Decide(c), hull => new Pair<Vector, bool>(Mean(hull.Negative, c), true))
                ),
                Equation(
                    new(
                        "separation-of-numbers",
                        3,
                        "numbers are separable exactly when one class lies below the other",
                        "separable when max of a class < min of the other"
                    )
                    {
                        Beside = "It judges the answer alone, where a decision gives no certificate.",
                    },
                    Cases
                        .From(OnALine)
                        .Cover("separable", 15, c => Below(c, true) || Below(c, false))
                        .Cover("inseparable", 15, c => !Below(c, true) && !Below(c, false)),
                    (s, c) => IsSeparable(s.Decide(c)),
                    (_, c) => Below(c, true) || Below(c, false)
                ),
                Equation(
                    new(
                        "separation-of-boolean-functions",
                        3,
                        "a Boolean function of up to three inputs is separable exactly when small weights do it",
                        "f separable when some weights from -2 to 2 and a threshold give f"
                    )
                    {
                        Beside = "It judges the answer alone, on every Boolean function of up to three inputs.",
                    },
                    Cases.All(Enumerable.Range(1, 3).SelectMany(NotConstant)),
                    (s, c) => IsSeparable(s.Decide(c.ToTable().ToLabelledPoints())),
                    (_, c) => SmallThresholds.Reach(c)
                ),
                Equation(
                    new(
                        "separation-does-not-depend-on-labels",
                        3,
                        "exchanging the classes does not change whether they are separable",
                        "separable(P, N) when separable(N, P)"
                    )
                    {
                        Beside = "It needs no other method of deciding: the decision is compared with itself.",
                    },
                    Points,
                    (s, c) => IsSeparable(s.Decide(c)),
                    (s, c) =>
                        IsSeparable(s.Decide(new(c.Rows.Select(row => row with { IsPositive = !row.IsPositive }))))
                ),
            ]
        );

    private static Sampled<LabelledPoints> Points =>
        Cases
            .From(LabelledPointsGenerators.SmallIntegers(MostPoints))
            .Cover("one dimension", 5, c => c.Dimension == 1)
            .Cover("several dimensions", 50, c => c.Dimension > 1);

    private static Arbitrary<LabelledPoints> OnALine =>
        Arb.From(
            LabelledPointsGenerators.SmallIntegers(6).Generator.Select(points => points.Map(point => [point[0]])),
            LabelledPointsGenerators.Shrink
        );

    private static bool IsSeparable(SeparationOutcome outcome) => outcome.Match(_ => true, _ => false);

    private static ValueList<int> Side(
        SeparationOutcome outcome,
        LabelledPoints points,
        Func<LabelledPoint, SeparationOutcome.Hyperplane, int> side
    ) => outcome.Match<ValueList<int>>(plane => new(points.Rows.Select(row => side(row, plane))), _ => []);

    private static Pair<Vector, bool>? OfHull(
        SeparationOutcome outcome,
        Func<SeparationOutcome.HullPoint, Pair<Vector, bool>> side
    ) => outcome.Match<Pair<Vector, bool>?>(_ => null, side);

    private static Vector Mean(ValueList<RowWeight> weights, LabelledPoints points) =>
        new(
            Enumerable
                .Range(0, points.Dimension)
                .Select(j => Sums.Of(weights.Count, i => weights[i].Weight * points.Rows[weights[i].Row - 1].Point[j]))
        );

    private static bool IsConvex(SeparationOutcome.HullPoint hull, LabelledPoints points) =>
        IsConvex(hull.Positive, points, isPositive: true) && IsConvex(hull.Negative, points, isPositive: false);

    private static bool IsConvex(ValueList<RowWeight> weights, LabelledPoints points, bool isPositive) =>
        Sums.Of(weights.Count, i => weights[i].Weight) == 1
        && weights.All(entry => entry.Weight.Sign > 0 && points.Rows[entry.Row - 1].IsPositive == isPositive);

    private static IEnumerable<BooleanFunction> NotConstant(int inputs) =>
        Enumerable.Range(1, (1 << (1 << inputs)) - 2).Select(values => new BooleanFunction(inputs, (ulong)values));

    private static bool Below(LabelledPoints points, bool isPositive) =>
        points.Rows.Where(row => row.IsPositive == isPositive).Max(row => row.Point[0])
        < points.Rows.Where(row => row.IsPositive != isPositive).Min(row => row.Point[0]);
}
