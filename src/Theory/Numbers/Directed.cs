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
    // Mantissas up to this length leave room for a carry and a sign in Int128.
    private const int FastBits = 125;

    // A word shifted by this distance stays below 2^124.
    private const int WordBits = 66;
    private const int FastDistance = 58;

    public static Bound Round(in Dyadic value, int precision, Rounding rounding) =>
        value.MantissaBits <= precision ? value
        : value.IsSmall ? Round(value.SmallMantissa, value.Exponent, precision, rounding)
        : Round(value.Mantissa, value.Exponent, precision, rounding);

    public static Bound Add(in Dyadic left, in Dyadic right, int precision, Rounding rounding)
    {
        var distance = (long)left.Exponent - right.Exponent;
        if (long.Abs(distance) <= FastDistance && IsWord(left) && IsWord(right))
        {
            return unchecked(
                distance >= 0
                    ? Round(
                        (left.SmallMantissa << (int)distance) + right.SmallMantissa,
                        right.Exponent,
                        precision,
                        rounding
                    )
                    : Round(
                        left.SmallMantissa + (right.SmallMantissa << (int)-distance),
                        left.Exponent,
                        precision,
                        rounding
                    )
            );
        }

        if (left.IsZero)
        {
            return Round(right, precision, rounding);
        }

        if (right.IsZero)
        {
            return Round(left, precision, rounding);
        }

        return left.Top >= right.Top
            ? AddOrdered(left, right, precision, rounding)
            : AddOrdered(right, left, precision, rounding);
    }

    public static Bound Subtract(in Dyadic left, in Dyadic right, int precision, Rounding rounding) =>
        Add(left, -right, precision, rounding);

    public static Bound Multiply(in Dyadic left, in Dyadic right, int precision, Rounding rounding)
    {
        var exponent = (long)left.Exponent + right.Exponent;
        if (!left.IsSmall || !right.IsSmall || precision > FastBits)
        {
            return Round(left.Mantissa * right.Mantissa, exponent, precision, rounding);
        }

        Int128 first = left.SmallMantissa,
            second = right.SmallMantissa;
        UInt128 firstSize = Dyadic.Magnitude(first),
            secondSize = Dyadic.Magnitude(second);
        var negative = Int128.IsNegative(first) != Int128.IsNegative(second);
        if (((firstSize | secondSize) >> 64) == UInt128.Zero)
        {
            return Round(
                negative,
                unchecked((UInt128)(ulong)firstSize * (ulong)secondSize),
                exponent,
                precision,
                rounding
            );
        }

        var product = new WideProduct(firstSize, secondSize);
        var drop = int.Max(product.BitLength - precision - 1, 0);
        var kept = product.ShiftRight(drop);
        // The bits below are all cut off or not; one odd bit in their place rounds the same way.
        return product.HasRemainder(drop)
            ? Round(negative, (kept << 1) | UInt128.One, exponent + drop - 1, precision, rounding)
            : Round(negative, kept, exponent + drop, precision, rounding);
    }

    /// <summary>The rounded quotient; the divisor is not 0.</summary>
    public static Bound Divide(in Dyadic left, in Dyadic right, int precision, Rounding rounding) =>
        left.IsZero
            ? Dyadic.Zero
            : Divide(left.Mantissa, right.Mantissa, (long)left.Exponent - right.Exponent, precision, rounding);

    /// <summary>A rounded rational number.</summary>
    public static Bound Round(Rational value, int precision, Rounding rounding) =>
        Divide(value.Numerator, value.Denominator, 0, precision, rounding);

    /// <summary>The rounded square root of a number that is not negative.</summary>
    public static Bound Sqrt(in Dyadic value, int precision, Rounding rounding) => Root(value, 2, precision, rounding);

    /// <summary>The rounded root of positive degree of a number that is not negative.</summary>
    public static Bound Root(in Dyadic value, int degree, int precision, Rounding rounding)
    {
        if (value.IsZero)
        {
            return Dyadic.Zero;
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
    public static Bound Round(BigInteger mantissa, long exponent, int precision, Rounding rounding)
    {
        if (mantissa.GetBitLength() <= FastBits)
        {
            return Round((Int128)mantissa, exponent, precision, rounding);
        }

        var drop = (int)(BigInteger.Abs(mantissa).GetBitLength() - precision);
        if (drop > 0)
        {
            mantissa = rounding == Rounding.Down ? mantissa >> drop : -(-mantissa >> drop);
            exponent += drop;
        }

        var top = exponent + BigInteger.Abs(mantissa).GetBitLength();
        return IsOutOfRange(top) && !mantissa.IsZero
            ? OutOfRange(mantissa.Sign < 0, top, rounding)
            : Dyadic.Normalise(mantissa, exponent);
    }

    private static bool IsWord(in Dyadic value) =>
        value.IsSmall
        && (value.SmallMantissa >> WordBits) is var high
        && (high == Int128.Zero || high == Int128.NegativeOne);

    private static Bound Round(Int128 mantissa, long exponent, int precision, Rounding rounding) =>
        Round(Int128.IsNegative(mantissa), Dyadic.Magnitude(mantissa), exponent, precision, rounding);

    private static Bound Round(bool negative, UInt128 magnitude, long exponent, int precision, Rounding rounding)
    {
        if (magnitude == UInt128.Zero)
        {
            return Dyadic.Zero;
        }

        var bits = Dyadic.BitLength(magnitude);
        if (bits > precision)
        {
            var drop = bits - precision;
            var kept = magnitude >> drop;
            if (negative == (rounding == Rounding.Down) && (kept << drop) != magnitude)
            {
                kept++;
            }

            magnitude = kept;
            exponent += drop;
            bits = Dyadic.BitLength(magnitude);
        }

        if (IsOutOfRange(exponent + bits))
        {
            return OutOfRange(negative, exponent + bits, rounding);
        }

        var zeros = (int)UInt128.TrailingZeroCount(magnitude);
        magnitude >>= zeros;
        if (bits - zeros > FastBits)
        {
            return Dyadic.Normalise(negative ? -(BigInteger)magnitude : magnitude, exponent + zeros);
        }

        var signed = unchecked((Int128)magnitude);
        return Dyadic.Normalise(negative ? -signed : signed, exponent + zeros);
    }

    private static Bound AddOrdered(in Dyadic large, in Dyadic small, int precision, Rounding rounding)
    {
        // With |small| < 2^(low + 1), low at least two places below every bit of the larger number and below the rounding
        // place, the sum lies strictly inside a gap of the multiples of 2^(low + 1), as does large + sign(small) * 2^low.
        var room = int.Max(precision - large.MantissaBits, 0) + 2;
        var low = large.Exponent - room;
        if (small.Top <= low + 1)
        {
            return large.IsSmall && large.MantissaBits + room <= FastBits
                ? Round((large.SmallMantissa << room) + small.Sign, low, precision, rounding)
                : Round((large.Mantissa << room) + small.Sign, low, precision, rounding);
        }

        low = int.Min(large.Exponent, small.Exponent);
        return large.Top - low <= FastBits
            ? Round(
                (large.SmallMantissa << (large.Exponent - low)) + (small.SmallMantissa << (small.Exponent - low)),
                low,
                precision,
                rounding
            )
            : Round(
                (large.Mantissa << (large.Exponent - low)) + (small.Mantissa << (small.Exponent - low)),
                low,
                precision,
                rounding
            );
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

        var negative = (numerator.Sign < 0) != (denominator.Sign < 0);
        return Round(negative ? -quotient : quotient, exponent - stretch - 1, precision, rounding);
    }

    private static bool IsOutOfRange(long top) => long.Abs(top) > Dyadic.ExponentLimit;

    private static Bound OutOfRange(bool negative, long top, Rounding rounding)
    {
        var awayFromZero = negative == (rounding == Rounding.Down);
        if (top > 0)
        {
            var largest = Dyadic.Normalise(negative ? Int128.NegativeOne : Int128.One, Dyadic.ExponentLimit - 1);
            return !awayFromZero ? largest
                : negative ? Bound.NegativeInfinity
                : Bound.PositiveInfinity;
        }

        return awayFromZero
            ? Dyadic.Normalise(negative ? Int128.NegativeOne : Int128.One, -Dyadic.ExponentLimit - 1)
            : Dyadic.Zero;
    }
}
