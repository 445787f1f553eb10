using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>The exponential function.</summary>
/// <remarks>
/// <para>x = k log 2 + r with 0 &lt;= r &lt;= log 2, then exp(r) = exp(r / 2^h)^(2^h) with the Taylor series of exp (DLMF 4.2.19) inside
/// and h squarings outside (Brent and Zimmermann, Modern Computer Arithmetic, section 4.3.1).</para>
/// <para>Error, in units of 2^-w. Reduction: x is cut off at w + g bits and log 2 is known to a unit there; with |k| + 2 at most
/// 2^g both together cost less than 1, and so does cutting to w bits, so that r is known to 2 units. Divided by 2^h, at least 2, and
/// cut off again, the argument is so too. Series: see <see cref="FixedSeries"/>.
/// Squaring y with error e gives at most 2 y e + e^2 + 1; the product of the factors 2 y over h squarings is at most
/// 2^h exp(r) &lt;= 2^(h+1), so e units become at most 2^(h+2) (e + 1), the squares e^2 (a tiny part of y e) included.</para>
/// <para>Overflow rule: exp(x) of a point beyond the range of <see cref="Dyadic"/> is [2^(2^30 - 1), inf] above and
/// [0, 2^(-2^30 - 1)] below; |x| from 2^30 on is decided by its size alone, as exp(2^30) > 2^(2^30 + 1).</para>
/// </remarks>
internal static class Exponential
{
    private static FixedSeries Taylor => new(false, static k => k);

    public static Interval Image(Interval x, int precision) =>
        Monotone.Image(x, precision, AtPoint, Dyadic.Zero, Bound.PositiveInfinity);

    public static Interval AtPoint(Dyadic x, int precision)
    {
        if (x.Top > 30)
        {
            return new FixedNumber(BigInteger.One, BigInteger.Zero, 0).ToInterval(precision, x.Sign * (1L << 31));
        }

        return x.IsZero || x.Top < 1 - precision ? NearOne(x, precision) : Reduced(x, precision);
    }

    /// <summary>The k of x = k log 2 + r, and r, at least 0 and at most log 2, in units of 2^-scale and known to 2 of them.</summary>
    /// <param name="x">The number, |x| &lt; 2^30.</param>
    /// <param name="scale">Bits after the point.</param>
    /// <param name="log2">floor(log(2) * 2^scale) by the scale.</param>
    public static (long Multiple, BigInteger Remainder) Reduce(in Dyadic x, int scale, Func<int, BigInteger> log2)
    {
        var guard = int.Max(x.Top, 0) + 3;
        var unit = log2(scale + guard);
        var argument = FixedNumber.Truncate(x, scale + guard);
        var multiple = (argument - (argument.Sign < 0 ? unit : BigInteger.Zero)) / unit;
        return ((long)multiple, FixedNumber.Floor(argument - multiple * unit, -guard));
    }

    /// <summary>exp(r) for the remainder of a reduction, by at least 1 halving.</summary>
    public static FixedNumber OfRemainder(BigInteger remainder, int halvings, int scale)
    {
        var series = Taylor.Sum(FixedNumber.Floor(remainder, -halvings), 2, scale);
        // Stryker disable once Conditional : the long way gives the same power, only slower.
        var power =
            scale < 128 ? PowerFast((UInt128)series.Value, halvings, scale) : PowerLong(series.Value, halvings, scale);
        return new(power, (series.Error + BigInteger.One) << (halvings + 2), scale);
    }

    /// <summary>1 + x &lt;= exp(x) &lt;= 1 + 2x for 0 &lt;= x &lt;= 1, and 1 + x &lt;= exp(x) &lt;= 1 for x &lt;= 0 (DLMF 4.5.1).</summary>
    /// <remarks>Below 2^-precision the ends are the two neighbours of the value.</remarks>
    private static Interval NearOne(in Dyadic x, int precision) =>
        new(
            Directed.Add(Dyadic.One, x, precision, Rounding.Down),
            Directed.Add(Dyadic.One, Dyadic.Max(x.Scale(1), Dyadic.Zero), precision, Rounding.Up)
        );

    private static Interval Reduced(in Dyadic x, int precision)
    {
        var halvings = (int)IntegerRoot.Floor(precision, 2);
        var scale = precision + halvings + 24;
        var (multiple, remainder) = Reduce(x, scale, Constants.Log2);
        return OfRemainder(remainder, halvings, scale).ToInterval(precision, multiple);
    }

    // exp(r) is at most 2, so that every power has room in 128 bits up to scale 127.
    private static BigInteger PowerFast(UInt128 value, int squarings, int scale)
    {
        for (var i = 0; i < squarings; i++)
        {
            value = new WideProduct(value, value).ShiftRight(scale);
        }

        return value;
    }

    private static BigInteger PowerLong(BigInteger value, int squarings, int scale)
    {
        for (var i = 0; i < squarings; i++)
        {
            value = FixedNumber.Floor(value * value, -scale);
        }

        return value;
    }
}
