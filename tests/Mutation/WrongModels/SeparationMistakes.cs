using Theory.Algebra;
using Theory.Data;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;
using Theory.Provers.Separation;
using static Theory.Provers.Separation.SeparationOutcome;

namespace Theory.Mutation.WrongModels;

internal static class SeparationMistakes
{
    private const int Epochs = 3;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "hyperplane-with-the-wrong-sign",
                "the hyperplane has the classes exchanged",
                points => Ours(points, plane => new Hyperplane(-plane.Weights, -plane.Bias), hull => hull),
                "(0): negative; (1): positive",
                "separation-hyperplane-has-every-point-on-its-side"
            ),
            Of(
                "hyperplane-through-the-origin",
                "the bias is dropped",
                points => Ours(points, plane => new Hyperplane(plane.Weights, 0), hull => hull),
                "(0): negative; (1): positive",
                "separation-hyperplane-has-every-point-on-its-side"
            ),
            Of(
                "hyperplane-touches-a-class",
                "the hyperplane passes through the nearest positive points",
                points => Ours(points, plane => Touching(plane, points), hull => hull),
                "(0): negative; (1): positive",
                "separation-hyperplane-has-every-point-on-its-side"
            ),
            Of(
                "hull-weights-of-the-other-class",
                "the weights of both classes are exchanged",
                points => Ours(points, plane => plane, hull => new HullPoint(hull.Negative, hull.Positive)),
                "(0): positive; (0): negative",
                "separation-hull-point-is-in-both-hulls"
            ),
            Of(
                "hull-weights-uniform",
                "all rows of an obstacle get the same weight",
                points =>
                    Ours(points, plane => plane, hull => new HullPoint(Uniform(hull.Positive), Uniform(hull.Negative))),
                "(0): positive; (2): negative; (-1): negative",
                "separation-hull-point-is-in-both-hulls"
            ),
            Of(
                "hull-weights-not-normed",
                "the weights of a class do not sum to 1",
                points =>
                    Ours(points, plane => plane, hull => new HullPoint(Twice(hull.Positive), Twice(hull.Negative))),
                "(0): positive; (0): negative",
                "separation-hull-point-is-in-both-hulls"
            ),
            Of(
                "nearest-mean",
                "the hyperplane halfway between the means is taken to separate whatever is separable",
                points => Ours(points, _ => BetweenMeans(points), hull => hull),
                "(0, 0): positive; (0, 1): negative; (1, 3): positive",
                "separation-hyperplane-has-every-point-on-its-side"
            ),
            Of(
                "perceptron-gives-up",
                "what the perceptron rule has not separated after three rounds is called inseparable",
                PerceptronRule,
                "(1): positive; (3): negative",
                "separation-hull-point-is-in-both-hulls",
                "separation-of-numbers",
                "separation-of-boolean-functions"
            ),
            Of(
                "one-class-must-surround",
                "numbers are called separable unless a negative one lies among the positive ones",
                OneSided,
                "(-1): negative; (-3): positive; (3): negative",
                "separation-hyperplane-has-every-point-on-its-side",
                "separation-of-numbers",
                "separation-does-not-depend-on-labels"
            ),
            Of(
                "first-weight-never-negative",
                "only hyperplanes with a first weight of at least 0 are looked for",
                points => Ours(points, plane => plane.Weights[0].Sign < 0 ? Pairs(points) : plane, hull => hull),
                "(1): negative; (0): positive",
                "separation-hull-point-is-in-both-hulls",
                "separation-of-numbers",
                "separation-of-boolean-functions",
                "separation-does-not-depend-on-labels"
            ),
            Of(
                "all-is-separable",
                "whatever is not separable gets a hyperplane all the same",
                points => Ours(points, plane => plane, _ => BetweenMeans(points)),
                "(1): positive; (1): negative",
                "separation-hyperplane-has-every-point-on-its-side",
                "separation-of-numbers",
                "separation-of-boolean-functions"
            ),
        ];

    private static WrongModel<SeparationSubject> Of(
        string id,
        string mistake,
        Func<LabelledPoints, SeparationOutcome> decide,
        string counterexample,
        params string[] killers
    ) => new(SeparationLaws.Suite, id, mistake, new(decide), killers, counterexample);

    private static SeparationOutcome Ours(
        LabelledPoints points,
        Func<Hyperplane, SeparationOutcome> plane,
        Func<HullPoint, SeparationOutcome> hull
    ) => LinearSeparation.Decide(points).Match(plane, hull);

    private static Hyperplane Touching(Hyperplane plane, LabelledPoints points) =>
        new(plane.Weights, -points.Rows.Where(row => row.IsPositive).Min(row => plane.Weights.Dot(row.Point)));

    private static ValueList<RowWeight> Uniform(ValueList<RowWeight> weights) =>
        new(weights.Select(entry => entry with { Weight = new(1, weights.Count) }));

    private static ValueList<RowWeight> Twice(ValueList<RowWeight> weights) =>
        new(weights.Select(entry => entry with { Weight = 2 * entry.Weight }));

    private static Hyperplane BetweenMeans(LabelledPoints points)
    {
        var (positive, negative) = (Mean(points, true), Mean(points, false));
        var weights = positive - negative;
        return new(weights, -weights.Dot(new Rational(1, 2) * (positive + negative)));
    }

    private static Vector Mean(LabelledPoints points, bool isPositive)
    {
        var own = points.Rows.Where(row => row.IsPositive == isPositive).Select(row => row.Point).ToArray();
        return new Rational(1, own.Length) * own.Aggregate((sum, point) => sum + point);
    }

    private static SeparationOutcome PerceptronRule(LabelledPoints points)
    {
        var plane = new Hyperplane(Vector.Zero(points.Dimension), 0);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var (point, isPositive) in points.Rows)
            {
                var sign = isPositive ? 1 : -1;
                if ((plane.Weights.Dot(point) + plane.Bias).Sign != sign)
                {
                    plane = new(plane.Weights + sign * (Vector)point, plane.Bias + sign);
                }
            }
        }

        var separates = points.Rows.All(row =>
            (plane.Weights.Dot(row.Point) + plane.Bias).Sign == (row.IsPositive ? 1 : -1)
        );
        return separates ? plane : Pairs(points);
    }

    private static SeparationOutcome OneSided(LabelledPoints points)
    {
        var positive = points.Rows.Where(row => row.IsPositive).Select(row => row.Point[0]).ToArray();
        var among = points.Rows.Any(row =>
            !row.IsPositive && row.Point[0] >= positive.Min() && row.Point[0] <= positive.Max()
        );
        return points.Dimension > 1 || among ? LinearSeparation.Decide(points) : BetweenMeans(points);
    }

    private static HullPoint Pairs(LabelledPoints points) =>
        new([new(FirstOf(points, true), 1)], [new(FirstOf(points, false), 1)]);

    private static int FirstOf(LabelledPoints points, bool isPositive) =>
        points.Rows.IndexOf(points.Rows.First(row => row.IsPositive == isPositive)) + 1;
}
