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
        if (Sign < 0 && degree.IsEven)
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

        root = new(Sign < 0 ? -above : above, below);
        return true;
    }

    private static bool TryRootOfInteger(BigInteger value, BigInteger degree, out BigInteger root)
    {
        root = value;
        if (value <= 1 || degree.IsOne)
        {
            return true;
        }

        // 2 to this degree is already larger than the value.
        if (degree > value.GetBitLength())
        {
            return false;
        }

        root = IntegerRoot.Floor(value, (int)degree);
        return BigInteger.Pow(root, (int)degree) == value;
    }
}
