namespace Theory.Numbers.Enclosures;

/// <summary>The natural logarithm, and log(1 + t).</summary>
/// <remarks>
/// <para>x = 2^k m with 3/4 &lt;= m &lt; 3/2 and log x = k log 2 + 2 atanh(z), z = (m - 1) / (m + 1), |z| &lt;= 1/5 (DLMF 4.6.4 and
/// 4.37.24); for k = 0 nothing is added and nothing cancels near x = 1, for k other than 0 at most two bits do.</para>
/// <para>atanh(z) = z sum z^(2k) / (2k + 1), with the sum in fixed point (<see cref="FixedSeries"/>, M = 1 / (1 - z^2) &lt;= 9/8); all the
/// rest is interval arithmetic with 16 bits or more to spare, so that no further error analysis is needed.</para>
/// </remarks>
internal static class Logarithm
{
    private const int Guard = 16;

    private static FixedSeries InverseTangentSeries => new(false, null, static k => 2 * k + 1);

    /// <summary>The image of the positive elements; there is at least one.</summary>
    public static Interval Image(Interval x, int precision) =>
        x.Lower.Sign > 0
            ? Monotone.Image(x, precision, AtPoint, Bound.NegativeInfinity, Bound.PositiveInfinity)
            : new(
                Bound.NegativeInfinity,
                x.Upper.IsFinite ? AtPoint(x.Upper.Value, precision).Upper : Bound.PositiveInfinity
            );

    public static Interval AtPoint(Dyadic x, int precision)
    {
        var working = precision + Guard;
        var (k, m) = Reduce(x);
        var fraction = TwiceInverseTangent(Ratio(m, working), working);
        // The bits of k log 2 before the point add to its precision.
        var whole = Interval.Multiply(k, Constants.Log2Interval(working), working);
        return Interval.Add(whole, fraction, precision);
    }

    /// <summary>x = 2^k m with m from 3/4 to 3/2; x is above 0.</summary>
    public static (int Exponent, Dyadic Fraction) Reduce(Dyadic x)
    {
        // m is in [1/2, 1) at first; below 3/4 the other half of the range serves.
        var m = x.Scale(-x.Top);
        return m < new Dyadic(3, -2) ? (x.Top - 1, m.Scale(1)) : (x.Top, m);
    }

    /// <summary>log(1 + t) for an interval of numbers t from 0 to 1, not 0 alone, with relative accuracy however small they are.</summary>
    /// <remarks>
    /// t - t^2/2 &lt;= log(1 + t) &lt;= t (DLMF 4.5.1 and the alternating series 4.6.1) where that suffices: below 2^(1-precision) the
    /// square costs less than a unit of the last place.
    /// </remarks>
    public static Interval OnePlus(Interval t, int precision)
    {
        var working = precision + Guard;
        if (t.Upper.Value.Top < 2 - precision)
        {
            var half = Interval.Multiply(t, new Dyadic(1, -1), working);
            var lower = Interval.Multiply(t, Interval.Subtract(1, half, working), precision);
            return new(lower.Lower, t.Upper);
        }

        return TwiceInverseTangent(Interval.Divide(t, Interval.Add(2, t, working), working), precision);
    }

    private static Interval Ratio(in Dyadic m, int precision) =>
        new(
            Directed.Divide(m - Dyadic.One, m + Dyadic.One, precision, Rounding.Down),
            Directed.Divide(m - Dyadic.One, m + Dyadic.One, precision, Rounding.Up)
        );

    private static Interval TwiceInverseTangent(Interval z, int precision)
    {
        var scale = precision + Guard;
        var (square, spread) = FixedNumber.Square(z, scale);
        var sum = InverseTangentSeries.Sum(square, spread, scale).ToInterval(scale, 1);
        return Interval.Multiply(z, sum, precision);
    }
}
