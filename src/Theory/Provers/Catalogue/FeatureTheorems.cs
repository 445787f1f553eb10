using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 5: features, and the space that hidden layers warp.</summary>
internal static class FeatureTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries => [new("circle-needs-a-feature", 5, CircleNeedsAFeature)];

    // Twelve points on the circle of radius 1 and twelve on that of radius 2. All have rational coordinates, from the triangle 3, 4, 5.
    private static LabelledPoints Circles =>
        new(
            CirclePoints(1)
                .Select(point => new LabelledPoint(point, true))
                .Concat(CirclePoints(2).Select(point => new LabelledPoint(point, false)))
        );

    private static Theorem CircleNeedsAFeature()
    {
        var squares = new Network(2, [new Layer.Activation([Expression.Parse("x^2")])]);
        var images = Circles.Map(point => squares.Evaluate(point).Output!);
        var plane = (Hyperplane)Decided.Proved(SeparationProver.Decide(images)).Evidence;
        return Theorem.ByParts(
            Decided.Refuted(SeparationProver.Decide(Circles)),
            Theorem.ByHyperplane(new SeparableAfter(squares, Circles), plane)
        );
    }

    private static IEnumerable<Vector> CirclePoints(Rational radius)
    {
        Rational[] signs = [1, -1];
        Vector[] quarter =
        [
            [1, 0],
            [new(4, 5), new(3, 5)],
            [new(3, 5), new(4, 5)],
            [0, 1],
        ];
        return (
            from point in quarter
            from first in signs
            from second in signs
            select new Vector([first * radius * point[0], second * radius * point[1]])
        ).Distinct();
    }
}
