using Theory.Algebra;
using Theory.Data;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.FeatureSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the features x^2 and y^2, in which circles about the origin become straight lines.</summary>
public static class FeatureLaws
{
    /// <summary>The laws, with this library's features.</summary>
    public static LawSuite<FeatureSubject> Suite =>
        new(
            "squared features",
            FeatureSubject.Ours,
            [
                Equation(
                    new(
                        "features-sum-to-the-squared-distance",
                        5,
                        "the sum of the features is the squared distance from the origin",
                        "u + v = x^2 + y^2"
                    )
                    {
                        Includes = ["features-separate-two-rings"],
                    },
                    Cases.From(PlanePoint.All),
                    (s, c) => Sum(s.Features([c.X1, c.X2])),
                    (_, c) => c.X1 * c.X1 + c.X2 * c.X2
                ),
                Equation(
                    new(
                        "features-forget-signs",
                        5,
                        "a point and its mirror images have the same features",
                        "(u, v)(-x, y) = (u, v)(x, y) = (u, v)(x, -y)"
                    )
                    {
                        Beside = "It names what is lost: the features know nothing but the distance from the axes.",
                    },
                    Cases.From(PlanePoint.All),
                    (s, c) => new Pair<Vector, Vector>(s.Features([-c.X1, c.X2]), s.Features([c.X1, -c.X2])),
                    (s, c) => new Pair<Vector, Vector>(s.Features([c.X1, c.X2]), s.Features([c.X1, c.X2]))
                ),
                Equation(
                    new(
                        "features-separate-two-rings",
                        5,
                        "the line u + v = 5/2 separates the ring of radius 1 from the ring of radius 2",
                        "u + v < 5/2 on the inner ring and > 5/2 on the outer"
                    ),
                    Cases.All(PointClouds.Rings(4).Rows),
                    (s, c) => (new Rational(5, 2) - Sum(s.Features(c.Point))).Sign,
                    (_, c) => c.IsPositive ? 1 : -1
                ),
            ]
        );

    private static Rational Sum(Vector features) => features.Aggregate(Rational.Zero, (sum, one) => sum + one);
}
