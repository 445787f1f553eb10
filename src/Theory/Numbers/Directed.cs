using System.Numerics;

namespace Theory.Numbers;

/// <summary>
/// Arithmetic on dyadic numbers, correctly rounded to a side: the result is the nearest number of the precision on that side.
/// </summary>
/// <remarks>
/// Above the range a result rounds to infinity or to the largest power of 2, below it to 0 or to the smallest one, whichever
/// lies on the side asked for.
/// </remarks>
internal static class Directed
{
    public static Bound Round(in Dyadic value, int precision, Rounding rounding) =>
        AddFar(value, 0, precision, rounding);

    public static Bound Add(in Dyadic left, in Dyadic right, int precision, Rounding rounding)
    {
        if (IsFar(right, left, precision))
        {
            return AddFar(left, right.Sign, precision, rounding);
        }

        if (IsFar(left, right, precision))
        {
            return AddFar(right, left.Sign, precision, rounding);
        }

        var low = int.Min(left.Exponent, right.Exponent);
        return int.Max(left.Top, right.Top) - low < Dyadic.SmallBits
            ? Round(
                (left.SmallMantissa << (left.Exponent - low)) + (right.SmallMantissa << (right.Exponent - low)),
                low,
                precision,
                rounding
            )
            : Round(
                (left.Mantissa << (left.Exponent - low)) + (right.Mantissa << (right.Exponent - low)),
                low,
                precision,
                rounding
            );
    }

    public static Bound Subtract(in Dyadic left, in Dyadic right, int precision, Rounding rounding) =>
        Add(left, -right, precision, rounding);

    public static Bound Multiply(in Dyadic left, in Dyadic right, int precision, Rounding rounding)
    {
        var exponent = (long)left.Exponent + right.Exponent;
        if (!left.IsSmall || !right.IsSmall || precision >= Dyadic.SmallBits)
        {
            return Round(left.Mantissa * right.Mantissa, exponent, precision, rounding);
        }

        var product = new WideProduct(
            (UInt128)Int128.Abs(left.SmallMantissa),
            (UInt128)Int128.Abs(right.SmallMantissa)
        );
        // Mantissas are odd, and so is their product: where bits are cut off, one odd bit in their place rounds the same way.
        var drop = int.Max(product.BitLength - precision, 0);
        var magnitude = ((Int128)product.ShiftRight(drop) << 1) | int.Min(drop, 1);
        return Round(left.Sign == right.Sign ? magnitude : -magnitude, exponent + drop - 1, precision, rounding);
    }

    /// <summary>The rounded quotient; the divisor is not 0.</summary>
    public static Bound Divide(in Dyadic left, in Dyadic right, int precision, Rounding rounding) =>
        Divide(left.Mantissa, right.Mantissa, (long)left.Exponent - right.Exponent, precision, rounding);

    /// <summary>A rounded rational number.</summary>
    public static Bound Round(Rational value, int precision, Rounding rounding) =>
        Divide(value.Numerator, value.Denominator, 0, precision, rounding);

    /// <summary>The rounded root, of a degree of at least 2, of a number that is not negative.</summary>
    public static Bound Root(in Dyadic value, int degree, int precision, Rounding rounding)
    {
        if (value.IsZero)
        {
            return value;
        }

        // The radicand is stretched so that its root has a bit more than the precision and its exponent divides by the degree.
        var stretch = long.Max(0, (long)degree * (precision + 2) - value.MantissaBits);
        stretch += ((value.Exponent - stretch) % degree + degree) % degree;
        var radicand = value.Mantissa << (int)stretch;
        var root = IntegerRoot.Floor(radicand, degree);
        var exact = BigInteger.Pow(root, degree) == radicand;
        return Round((root << 1) + (exact ? 0 : 1), (value.Exponent - stretch) / degree - 1, precision, rounding);
    }

    /// <summary>A mantissa times a power of 2, rounded to the precision and brought into range.</summary>
    public static Bound Round<T>(T mantissa, long exponent, int precision, Rounding rounding)
        where T : IBinaryInteger<T>
    {
        var drop = int.Max(Dyadic.BitLength(mantissa) - precision, 0);
        var kept = rounding == Rounding.Down ? mantissa >> drop : -(-mantissa >> drop);
        exponent += drop;
        var top = exponent + Dyadic.BitLength(kept);
        return long.Abs(top) > Dyadic.ExponentLimit && !T.IsZero(kept)
            ? OutOfRange(T.IsNegative(kept), top, rounding)
            : Dyadic.Normalise(kept, exponent);
    }

    // Whether a number is 0 or below every bit of the other one and below its rounding place, by two places at least.
    private static bool IsFar(in Dyadic small, in Dyadic large, int precision) =>
        small.IsZero || (!large.IsZero && small.Top <= large.Exponent - Room(large, precision));

    private static int Room(in Dyadic large, int precision) => int.Max(precision - large.MantissaBits, 0) + 2;

    // With low two places down as above and |small| < 2^low, the sum lies strictly inside a gap of the multiples of 2^(low + 1),
    // as does large + sign(small) * 2^low; so they are rounded alike.
    private static Bound AddFar(in Dyadic large, int sign, int precision, Rounding rounding)
    {
        var room = Room(large, precision);
        return large.MantissaBits + room <= Dyadic.SmallBits
            ? Round((large.SmallMantissa << room) + sign, large.Exponent - room, precision, rounding)
            : Round((large.Mantissa << room) + sign, large.Exponent - room, precision, rounding);
    }

    private static Bound Divide(
        BigInteger numerator,
        BigInteger denominator,
        long exponent,
        int precision,
        Rounding rounding
    )
    {
        // A quotient of at least precision + 1 bits and one odd bit for the remainder round like the exact quotient.
        var size = BigInteger.Abs(numerator);
        var divisor = BigInteger.Abs(denominator);
        var stretch = (int)long.Max(0, precision + 2 - size.GetBitLength() + divisor.GetBitLength());
        var quotient = BigInteger.DivRem(size << stretch, divisor, out var remainder) << 1;
        if (!remainder.IsZero)
        {
            quotient += BigInteger.One;
        }

        return Round(
            numerator.Sign == denominator.Sign ? quotient : -quotient,
            exponent - stretch - 1,
            precision,
            rounding
        );
    }

    private static Bound OutOfRange(bool negative, long top, Rounding rounding)
    {
        var awayFromZero = negative == (rounding == Rounding.Down);
        var unit = negative ? Int128.NegativeOne : Int128.One;
        if (long.IsPositive(top))
        {
            var largest = Dyadic.Normalise(unit, Dyadic.ExponentLimit - 1);
            return !awayFromZero ? largest
                : negative ? Bound.NegativeInfinity
                : Bound.PositiveInfinity;
        }

        return awayFromZero ? Dyadic.Normalise(unit, -Dyadic.ExponentLimit - 1) : Dyadic.Zero;
    }
}
