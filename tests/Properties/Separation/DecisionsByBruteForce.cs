using System.Collections.Immutable;
using Shouldly;
using Theory.Algebra;
using Theory.Data;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Properties.Separation;

public sealed class DecisionsByBruteForce
{
    [Theory(DisplayName = "the separable Boolean functions are as many as counted (OEIS A000609)")]
    [InlineData(2, 14)]
    [InlineData(3, 104)]
    public void Boolean_functions(int inputs, int threshold)
    {
        var rows = 1 << inputs;
        // The two constant functions have one class only: every plane that misses the cube separates them.
        var separable = 2;
        for (var function = 1; function < (1 << rows) - 1; function++)
        {
            var code = function;
            var points = Table.OfBoolean(inputs, bits => (code >> Index(bits) & 1) == 1).ToLabelledPoints();
            var outcome = LinearSeparation.Decide(points);
            outcome.ShouldBeRightFor(points);
            separable += outcome.IsSeparable() ? 1 : 0;
        }

        separable.ShouldBe(threshold);
    }

    [Fact(DisplayName = "on a line, points are separable exactly when the classes fill disjoint intervals")]
    public void On_a_line()
    {
        for (var code = 1; code < 2187; code++)
        {
            // Each of the places 0 to 6 is empty, positive or negative: all patterns.
            var places = Enumerable.Range(0, 7).Select(x => (X: x, Kind: code / (int)Math.Pow(3, x) % 3)).ToArray();
            var positive = places.Where(place => place.Kind == 1).Select(place => place.X).ToArray();
            var negative = places.Where(place => place.Kind == 2).Select(place => place.X).ToArray();
            if (positive.Length == 0 || negative.Length == 0)
            {
                continue;
            }

            var points = new LabelledPoints(
                places.Where(place => place.Kind > 0).Select(place => new LabelledPoint([place.X], place.Kind == 1))
            );
            var outcome = LinearSeparation.Decide(points);
            outcome.ShouldBeRightFor(points);
            outcome.IsSeparable().ShouldBe(positive.Max() < negative.Min() || negative.Max() < positive.Min());
        }
    }

    [Fact(DisplayName = "in the plane, the answer is that of Kirchberger's test on all fours of points")]
    public void In_the_plane()
    {
        var random = new Random(4);
        for (var round = 0; round < 500; round++)
        {
            var rows = Enumerable
                .Range(0, random.Next(2, 9))
                .Select(i => new LabelledPoint(
                    [random.Next(5), random.Next(5)],
                    i == 0 || (i > 1 && random.Next(2) == 0)
                ));
            var points = new LabelledPoints(rows);
            var outcome = LinearSeparation.Decide(points);
            outcome.ShouldBeRightFor(points);
            outcome.IsSeparable().ShouldBe(!HullsMeet(points), $"{points}");
        }
    }

    private static int Index(ImmutableArray<bool> bits) => bits.Aggregate(0, (sum, bit) => 2 * sum + (bit ? 1 : 0));

    /// <summary>Whether a point of one class lies in a triangle of the other, or a segment of one meets a segment of the other.</summary>
    private static bool HullsMeet(LabelledPoints points)
    {
        var positive = points.Rows.Where(row => row.IsPositive).Select(row => row.Point).ToArray();
        var negative = points.Rows.Where(row => !row.IsPositive).Select(row => row.Point).ToArray();
        return InSomeTriangle(positive, negative)
            || InSomeTriangle(negative, positive)
            || (
                from a in positive
                from b in positive
                from c in negative
                from d in negative
                where SegmentsMeet(a, b, c, d)
                select a
            ).Any();
    }

    private static bool InSomeTriangle(Vector[] points, Vector[] corners) =>
        (
            from p in points
            from a in corners
            from b in corners
            from c in corners
            let signs = new[] { Turn(a, b, p), Turn(b, c, p), Turn(c, a, p) }
            where Turn(a, b, c) != 0 && (signs.All(sign => sign >= 0) || signs.All(sign => sign <= 0))
            select p
        ).Any();

    private static bool SegmentsMeet(Vector a, Vector b, Vector c, Vector d) =>
        OnSegment(a, b, c)
        || OnSegment(a, b, d)
        || OnSegment(c, d, a)
        || OnSegment(c, d, b)
        || (Turn(a, b, c) * Turn(a, b, d) < 0 && Turn(c, d, a) * Turn(c, d, b) < 0);

    private static bool OnSegment(Vector a, Vector b, Vector p) => Turn(a, b, p) == 0 && (a - p).Dot(b - p).Sign <= 0;

    private static int Turn(Vector a, Vector b, Vector c)
    {
        var (u, v) = (b - a, c - a);
        return (u[0] * v[1] - u[1] * v[0]).Sign;
    }
}
