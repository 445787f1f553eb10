using System.Numerics;
using Theory.Numbers;

namespace Theory.Mutation.Arithmetic;

/// <summary>A fraction with a positive denominator, not in lowest terms: exact arithmetic written plainly, to compare with.</summary>
internal readonly record struct Fraction(BigInteger Above, BigInteger Below)
{
    public static Fraction operator +(Fraction x, Fraction y) =>
        new((x.Above * y.Below) + (y.Above * x.Below), x.Below * y.Below);

    public static Fraction operator -(Fraction x, Fraction y) =>
        new((x.Above * y.Below) - (y.Above * x.Below), x.Below * y.Below);

    public static Fraction operator *(Fraction x, Fraction y) => new(x.Above * y.Above, x.Below * y.Below);

    public static Fraction operator /(Fraction x, Fraction y) =>
        new(x.Above * y.Below * y.Above.Sign, x.Below * y.Above * y.Above.Sign);

    /// <summary>The number m * 2^e.</summary>
    public static Fraction Of(BigInteger mantissa, int exponent) =>
        exponent > 0 ? new(mantissa << exponent, 1) : new(mantissa, BigInteger.One << -exponent);

    public static Fraction Of(Dyadic value) => Of(value.Mantissa, value.Exponent);

    public static Fraction Of(Rational value) => new(value.Numerator, value.Denominator);

    /// <summary>-1, 0 or 1 as the left is smaller, the same or larger.</summary>
    public static int Compare(Fraction x, Fraction y) => (x - y).Above.Sign;

    /// <summary>The largest number of so many bits that is at most this one, or the smallest that is at least this one.</summary>
    public Dyadic Rounded(int bits, Rounding rounding)
    {
        if (Above.IsZero)
        {
            return 0;
        }

        var (size, unit) = (BigInteger.Abs(Above), Below);
        var places = (int)(size.GetBitLength() - unit.GetBitLength()) - bits;
        (size, unit) = places > 0 ? (size, unit << places) : (size << -places, unit);
        // The quotient has as many bits as asked for, or one more.
        if (size >= unit << bits)
        {
            (unit, places) = (unit << 1, places + 1);
        }

        var mantissa = size / unit;
        if (mantissa * unit != size && (Above.Sign > 0) == (rounding == Rounding.Up))
        {
            mantissa += 1;
        }

        return new(Above.Sign > 0 ? mantissa : -mantissa, places);
    }

    /// <summary>The two neighbours of so many bits, or the number alone where it has no more.</summary>
    public Interval Neighbours(int bits) => new(Rounded(bits, Rounding.Down), Rounded(bits, Rounding.Up));
}
