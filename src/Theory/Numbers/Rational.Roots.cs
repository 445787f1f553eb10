using System.Numerics;

namespace Theory.Numbers;

public readonly partial struct Rational
{
    /// <summary>The exact root, where there is a rational one: the number r with r^degree = this number, and r >= 0 for an even degree.</summary>
    /// <param name="degree">Which root: 2 for the square root. At least 1, of any size.</param>
    /// <param name="root">The root, or 0 where there is none.</param>
    /// <returns>Whether this number is such a power of a rational number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The degree is less than 1.</exception>
    /// <remarks>A fraction in lowest terms is a power of a rational number exactly when its numerator and its denominator are powers of integers.</remarks>
    public bool TryRoot(BigInteger degree, out Rational root)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, BigInteger.One);
        root = default;
        if (degree.IsEven && Sign == -1)
        {
            return false;
        }

        if (
            !TryRootOfInteger(BigInteger.Abs(Numerator), degree, out var above)
            || !TryRootOfInteger(Denominator, degree, out var below)
        )
        {
            return false;
        }

        root = new(Sign * above, below);
        return true;
    }

    private static bool TryRootOfInteger(BigInteger value, BigInteger degree, out BigInteger root)
    {
        root = value;
        if (value.IsZero)
        {
            return true;
        }

        // 2 to the number of bits is above the value already, so of this and every larger degree only 1 has a root.
        var power = (int)BigInteger.Min(degree, value.GetBitLength());
        root = IntegerRoot.Floor(value, power);
        return BigInteger.Pow(root, power) == value;
    }
}
