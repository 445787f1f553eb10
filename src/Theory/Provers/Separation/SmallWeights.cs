using System.Numerics;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>Makes a separating direction readable: small integers without a common factor, and the bias halfway between the classes.</summary>
internal static class SmallWeights
{
    // Each size up to here is tried, then only every doubling: small weights are worth a search, large ones are not.
    private const int EverySizeUpTo = 12;

    /// <summary>The hyperplane with the direction itself or, where that separates too, a rounding of it.</summary>
    /// <exception cref="InvalidOperationException">The direction does not separate.</exception>
    public static SeparationOutcome.Hyperplane Hyperplane(IntegerRows rows, BigInteger[] direction)
    {
        var largest = direction.Max(BigInteger.Abs);
        for (BigInteger size = 1; size < largest; size = size < EverySizeUpTo ? size + 1 : size * 2)
        {
            var rounded = direction.Select(entry => Round(entry * size, largest)).ToArray();
            if (Halfway(rows, rounded) is { } bias)
            {
                return Primitive(rounded, bias);
            }
        }

        return Halfway(rows, direction) is { } exact
            ? Primitive(direction, exact)
            : throw new InvalidOperationException("The direction does not separate the classes.");
    }

    /// <summary>The bias halfway between the classes, or null when the weights do not separate them.</summary>
    private static Rational? Halfway(IntegerRows rows, BigInteger[] weights)
    {
        Rational? lowest = null;
        Rational? highest = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var value = new Rational(rows.Dot(i, weights), rows.Scale(i));
            if (rows.IsPositive(i))
            {
                lowest = lowest is { } low ? Rational.Min(low, value) : value;
            }
            else
            {
                highest = highest is { } high ? Rational.Max(high, value) : value;
            }

            if (lowest <= highest)
            {
                return null;
            }
        }

        return (lowest + highest) / -2;
    }

    private static SeparationOutcome.Hyperplane Primitive(BigInteger[] weights, Rational bias)
    {
        var divisor = weights.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return new(new Algebra.Vector(weights.Select(w => (Rational)(w / divisor))), bias / divisor);
    }

    private static BigInteger Round(BigInteger numerator, BigInteger denominator) =>
        new Rational(2 * numerator + denominator, 2 * denominator).Floor();
}
