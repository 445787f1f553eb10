using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>A real number known to differ from Value * 2^-Scale by at most Error * 2^-Scale.</summary>
internal readonly record struct FixedNumber(BigInteger Value, BigInteger Error, int Scale)
{
    /// <summary>The enclosure, times 2^<paramref name="places"/>, rounded outward.</summary>
    public Interval ToInterval(int precision, long places = 0) =>
        new(
            Directed.Round(Value - Error, places - Scale, precision, Rounding.Down),
            Directed.Round(Value + Error, places - Scale, precision, Rounding.Up)
        );

    /// <summary>The integer part of x * 2^scale, at most 1 too small.</summary>
    public static BigInteger Truncate(in Dyadic x, int scale)
    {
        var shift = x.Exponent + scale;
        return shift >= 0 ? x.Mantissa << shift : x.Mantissa >> -shift;
    }

    /// <summary>The squares of an interval's elements as between x and x + spread, in units of 2^-scale.</summary>
    public static (BigInteger X, BigInteger Spread) Square(Interval value, int scale)
    {
        var low = value.Mignitude.Value;
        var x = SquareTruncated(low, scale);
        if (value.IsPoint)
        {
            return (x, BigInteger.One);
        }

        return (x, SquareTruncated(value.Magnitude.Value, scale) + BigInteger.One - x);
    }

    private static BigInteger SquareTruncated(in Dyadic x, int scale)
    {
        var shift = 2L * x.Exponent + scale;
        if (2L * x.Top + scale <= 0)
        {
            return BigInteger.Zero;
        }

        var mantissa = x.Mantissa;
        return shift >= 0 ? (mantissa * mantissa) << (int)shift : (mantissa * mantissa) >> (int)-shift;
    }
}
