using Theory.Algebra;
using Theory.Numbers;

namespace Theory.Data;

/// <summary>Points in the plane that no line separates, on circles, with rational coordinates: always the same for the same number.</summary>
public static class PointClouds
{
    /// <summary>Two rings about the origin: the inner, of radius 1, is the positive class, the outer, of radius 2, the negative.</summary>
    /// <param name="perQuarter">The number of points on each quarter of a circle, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static LabelledPoints Rings(int perQuarter) =>
        new(
            Circle(perQuarter)
                .Select(point => new LabelledPoint(point, true))
                .Concat(Circle(perQuarter).Select(point => new LabelledPoint(2 * point, false)))
        );

    /// <summary>Two half circles of radius 1 that reach into one another: the upper one, about the origin, is the positive class, the lower one, about (1, 1/2), the negative.</summary>
    /// <param name="perQuarter">The number of points on each quarter of a circle, its last end not counted; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static LabelledPoints Moons(int perQuarter)
    {
        var half = Circle(perQuarter).Take((2 * perQuarter) + 1).ToArray();
        Vector centre = [1, new(1, 2)];
        return new(
            half.Select(point => new LabelledPoint(point, true))
                .Concat(half.Select(point => new LabelledPoint(centre - point, false)))
        );
    }

    // From (1, 0) counterclockwise: ((1 - t^2) / (1 + t^2), 2 t / (1 + t^2)) for t from 0 up to 1 is a quarter, and quarter turns give the others.
    private static IEnumerable<Vector> Circle(int perQuarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perQuarter, 1);
        return Enumerable
            .Range(0, 4)
            .SelectMany(quarter =>
                Enumerable.Range(0, perQuarter).Select(i => Point(quarter, new Rational(i, perQuarter)))
            );
    }

    private static Vector Point(int quarter, Rational t)
    {
        var (x, y) = ((1 - t * t) / (1 + t * t), 2 * t / (1 + t * t));
        return quarter switch
        {
            0 => [x, y],
            1 => [-y, x],
            2 => [-x, -y],
            _ => [y, -x],
        };
    }
}
