using System.Numerics;

namespace Theory.Numbers;

public readonly partial struct Rational
{
    private const int FractionBits = 52;
    private const int ExponentBias = 1075;

    /// <summary>The exact value of a double: every finite double is an integer times a power of 2.</summary>
    /// <param name="value">A finite double; -0.0 gives 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The double is NaN or infinite.</exception>
    /// <remarks>IEEE 754-2019, section 3.4: 52 fraction bits, exponent bias 1023.</remarks>
    public static Rational FromDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only a finite double is a rational number.");
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var fraction = bits & ((1L << FractionBits) - 1);
        var biased = (int)((bits >> FractionBits) & 0x7FF);
        var mantissa = (BigInteger)(biased == 0 ? fraction : fraction | (1L << FractionBits));
        var exponent = int.Max(biased, 1) - ExponentBias;
        var signed = bits < 0 ? -mantissa : mantissa;
        return exponent >= 0 ? new(signed << exponent) : new(signed, BigInteger.One << -exponent);
    }

    /// <summary>The double nearest to this number, or nearly: for searching and display, never for proving.</summary>
    /// <remarks>The result is within one unit in the last place, and infinite where the number lies beyond the doubles.</remarks>
    public double ToDouble()
    {
        var shift = (int)long.Clamp(Numerator.GetBitLength() - Denominator.GetBitLength(), -2000, 2000) - 64;
        var scaled = shift >= 0 ? Numerator / (Denominator << shift) : (Numerator << -shift) / Denominator;
        return double.ScaleB((double)scaled, shift);
    }
}
