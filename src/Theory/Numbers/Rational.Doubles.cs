using System.Numerics;

namespace Theory.Numbers;

public readonly partial struct Rational
{
    // The smallest positive double is 2^-1074.
    private const int LeastExponent = -1074;

    /// <summary>The exact value of a double: every finite double is an integer times a power of 2.</summary>
    /// <param name="value">A finite double; -0.0 gives 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The double is NaN or infinite.</exception>
    /// <remarks>IEEE 754-2019, section 3.4.</remarks>
    public static Rational FromDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only a finite double is a rational number.");
        }

        // The integer has the 53 bits of the significand, or fewer below the normal doubles.
        var exponent = int.Max(Math.ILogB(value), LeastExponent) - 52;
        var integer = (BigInteger)double.ScaleB(value, -exponent);
        return new(integer << int.Max(exponent, 0), BigInteger.One << int.Max(-exponent, 0));
    }

    /// <summary>The double nearest to this number, or nearly: for searching and display, never for proving.</summary>
    /// <remarks>The result is within one unit in the last place, and infinite where the number lies beyond the doubles.</remarks>
    public double ToDouble()
    {
        var shift = (int)(Numerator.GetBitLength() - Denominator.GetBitLength()) - 64;
        var scaled = (Numerator << int.Max(-shift, 0)) / (Denominator << int.Max(shift, 0));
        return double.ScaleB((double)scaled, shift);
    }
}
