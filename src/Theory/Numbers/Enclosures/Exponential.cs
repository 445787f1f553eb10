using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>The exponential function.</summary>
/// <remarks>
/// <para>x = k log 2 + r with 0 &lt;= r &lt;= log 2, then exp(r) = exp(r / 2^h)^(2^h) with the Taylor series of exp (DLMF 4.2.19) inside
/// and h squarings outside (Brent and Zimmermann, Modern Computer Arithmetic, section 4.3.1).</para>
/// <para>Error, in units of 2^-w. Reduction: x is cut off at w + g bits and log 2 is known to a unit there; with |k| + 2 at most
/// 2^g both together, cut to w bits and divided by 2^h, leave the argument known to 2 units. Series: see <see cref="FixedSeries"/>.
/// Squaring y with error e gives at most 2 y e + e^2 + 1; the product of the factors 2 y over h squarings is at most
/// 2^h exp(r) &lt;= 2^(h+1), so e units become at most 2^(h+2) (e + 1), the squares e^2 (a tiny part of y e) included.</para>
/// <para>Overflow rule: exp(x) of a point beyond the range of <see cref="Dyadic"/> is [2^(2^30 - 1), inf] above and
/// [0, 2^(-2^30 - 1)] below; |x| from 2^32 on is decided by its size alone, as exp(2^32) > 2^(2^32).</para>
/// </remarks>
internal static class Exponential
{
    private static FixedSeries Taylor => new(false, static k => k);

    public static Interval Image(Interval x, int precision) =>
        Monotone.Image(x, precision, AtPoint, Dyadic.Zero, Bound.PositiveInfinity);

    public static Interval AtPoint(Dyadic x, int precision)
    {
        if (x.IsZero)
        {
            return Interval.One;
        }

        if (x.Top > 32)
        {
            return Beyond(x.Sign);
        }

        return x.Top < -precision - 2 ? NearOne(x, precision) : Reduced(x, precision);
    }

    /// <summary>1 + x &lt;= exp(x) &lt;= 1 + 2x for 0 &lt;= x &lt;= 1, and 1 + x &lt;= exp(x) &lt;= 1 for x &lt;= 0 (DLMF 4.5.1).</summary>
    private static Interval NearOne(in Dyadic x, int precision) =>
        new(
            Directed.Add(Dyadic.One, x, precision, Rounding.Down),
            x.Sign < 0 ? Dyadic.One : Directed.Add(Dyadic.One, x.Scale(1), precision, Rounding.Up)
        );

    private static Interval Beyond(int sign) =>
        sign > 0
            ? Interval.AtLeast(new Dyadic(1, Dyadic.ExponentLimit - 1))
            : new(Dyadic.Zero, new Dyadic(1, -Dyadic.ExponentLimit - 1));

    private static Interval Reduced(in Dyadic x, int precision)
    {
        var halvings = int.Max(4, (int)IntegerRoot.Floor(precision, 2));
        var scale = precision + halvings + 24;
        var guard = int.Max(x.Top, 0) + 3;
        var argument = FixedNumber.Truncate(x, scale + guard);
        var log2 = Constants.Log2(scale + guard);
        var k = (long)BigInteger.Divide(argument - (argument.Sign < 0 ? log2 : BigInteger.Zero), log2);
        var remainder = (argument - k * log2) >> (guard + halvings);
        var series = Taylor.Sum(remainder, 2, scale);
        var power = SquaredOften(series.Value, halvings, scale);
        var error = (series.Error + BigInteger.One) << (halvings + 2);
        return new FixedNumber(power, error, scale).ToInterval(precision, k);
    }

    private static BigInteger SquaredOften(BigInteger value, int times, int scale)
    {
        // exp(log 2) = 2, so below 2^126 every power has room.
        if (scale <= 124)
        {
            var fast = (UInt128)value;
            for (var i = 0; i < times; i++)
            {
                fast = new WideProduct(fast, fast).ShiftRight(scale);
            }

            return fast;
        }

        for (var i = 0; i < times; i++)
        {
            value = (value * value) >> scale;
        }

        return value;
    }
}
