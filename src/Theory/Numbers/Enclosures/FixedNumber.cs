using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>A real number known to differ from Value * 2^-Scale by at most Error * 2^-Scale.</summary>
internal readonly record struct FixedNumber(BigInteger Value, BigInteger Error, int Scale)
{
    /// <summary>Whether the error is at most 2^-<paramref name="bits"/> of the value's size.</summary>
    public bool IsAccurate(int bits) => Error << bits <= BigInteger.Abs(Value);

    /// <summary>The enclosure, times 2^<paramref name="places"/>, rounded outward.</summary>
    public Interval ToInterval(int precision, long places = 0) =>
        new(
            Directed.Round(Value - Error, places - Scale, precision, Rounding.Down),
            Directed.Round(Value + Error, places - Scale, precision, Rounding.Up)
        );

    /// <summary>The integer part of value * 2^<paramref name="places"/>: a shift by a negative number of places goes right and rounds down.</summary>
    public static BigInteger Floor(BigInteger value, int places) => value << places;

    /// <summary>The integer part of x * 2^scale, less than 1 too small.</summary>
    public static BigInteger Truncate(in Dyadic x, int scale) => Floor(x.Mantissa, x.Exponent + scale);

    /// <summary>The squares of an interval's elements as between x and x + spread, in units of 2^-scale.</summary>
    public static (BigInteger X, BigInteger Spread) Square(Interval value, int scale)
    {
        var x = TruncatedSquare(value.Mignitude.Value, scale);
        return (x, TruncatedSquare(value.Magnitude.Value, scale) + BigInteger.One - x);
    }

    // A square that is shifted right by 2^31 places is 0, however many places more were due.
    private static BigInteger TruncatedSquare(in Dyadic x, int scale) =>
        Floor(x.Mantissa * x.Mantissa, (int)long.Max(2L * x.Exponent + scale, int.MinValue));
}
