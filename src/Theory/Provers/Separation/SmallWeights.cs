using System.Numerics;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>Makes a separating direction readable: small integers without a common factor, and the bias halfway between the classes.</summary>
internal static class SmallWeights
{
    // Every size up to here is tried, then each size a quarter larger: small weights are worth a search, large ones are not.
    private const int EverySizeUpTo = 24;

    /// <summary>The first rounding of the direction, in order of size, or else the direction itself, that separates; null if none does.</summary>
    public static SeparationOutcome.Hyperplane? Find(PointSet points, BigInteger[] direction)
    {
        var largest = direction.Max(BigInteger.Abs);
        var obstacles = new List<(int Positive, int Negative)>();
        for (var size = BigInteger.One; size < largest; size += 1 + (size > EverySizeUpTo ? size / 4 : 0))
        {
            var rounded = Array.ConvertAll(direction, entry => Round(entry * size, largest));
            if (Separating(points, rounded, obstacles) is { } small)
            {
                return small;
            }
        }

        return Separating(points, direction, obstacles);
    }

    /// <summary>The hyperplane with these weights if they separate; if they don't, the two rows that show it join the obstacles.</summary>
    private static SeparationOutcome.Hyperplane? Separating(
        PointSet points,
        BigInteger[] weights,
        List<(int Positive, int Negative)> obstacles
    )
    {
        if (obstacles.Exists(pair => !IsBetween(points.Rows, weights, pair)))
        {
            return null;
        }

        var extremes = points.Extremes(weights);
        if (!extremes.Separates)
        {
            obstacles.Add((extremes.LowRow, extremes.HighRow));
            return null;
        }

        var divisor = weights.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        var bias = (extremes.Low + extremes.High) / (-2 * divisor);
        return new(new Algebra.Vector(weights.Select(weight => (Rational)(weight / divisor))), bias);
    }

    private static bool IsBetween(IntegerRows rows, BigInteger[] weights, (int Positive, int Negative) pair) =>
        rows.Dot(pair.Positive, weights) * rows.Scale(pair.Negative)
        > rows.Dot(pair.Negative, weights) * rows.Scale(pair.Positive);

    private static BigInteger Round(BigInteger numerator, BigInteger denominator)
    {
        var twice = 2 * numerator;
        return (twice + twice.Sign * denominator) / (2 * denominator);
    }
}
