namespace Theory.Numbers.Enclosures;

/// <summary>The inverse tangent.</summary>
/// <remarks>
/// <para>atan x = atan(1/2) + atan((2x - 1) / (x + 2)) for 1/4 &lt;= x &lt; 1, and for x >= 1 the same of 1/x with atan x = pi/2 -
/// atan(1/x) (DLMF 4.24.15, 4.24.17); from 4 on 1/x needs no shift. The result is then at least 0.2 and at most a bit cancels.</para>
/// <para>What remains has |z| &lt;= 1/3: atan z = z sum (-z^2)^k / (2k + 1) (DLMF 4.24.3), with the sum in fixed point
/// (<see cref="FixedSeries"/>, M = 1 / (1 - z^2) &lt;= 9/8); the rest is interval arithmetic with 16 bits to spare, so the relative
/// accuracy holds however small x is.</para>
/// </remarks>
internal static class Arctangent
{
    private const int Guard = 16;

    private static FixedSeries Series => new(true, static _ => 1, static k => 2 * k + 1);

    public static Interval Image(Interval x, int precision)
    {
        var quarter = HalfPi(precision);
        return Monotone.Image(x, precision, AtPoint, -quarter.Upper, quarter.Upper);
    }

    private static Interval AtPoint(Dyadic x, int precision)
    {
        if (x.Sign < 0)
        {
            return -AtPoint(-x, precision);
        }

        // The top t has 2^(t-1) <= x < 2^t.
        var working = precision + Guard;
        switch (x.IsZero ? -2 : x.Top)
        {
            case < -1:
                return AroundZero(x, Dyadic.One, precision);
            case < 1:
                var shifted = AroundZero(x.Scale(1) - Dyadic.One, x + 2, working);
                return Interval.Add(Constants.AtanHalfInterval(working), shifted, precision);
            case < 3:
                var atanTwo = Interval.Subtract(HalfPi(working), Constants.AtanHalfInterval(working), working);
                return Interval.Subtract(atanTwo, AroundZero(2 - x, x.Scale(1) + Dyadic.One, working), precision);
            default:
                return Interval.Subtract(HalfPi(working), AroundZero(Dyadic.One, x, working), precision);
        }
    }

    private static Interval HalfPi(int precision) =>
        Interval.Multiply(Constants.PiInterval(precision), new Dyadic(1, -1), precision);

    /// <summary>atan(p / q) for |p / q| up to 1/3.</summary>
    private static Interval AroundZero(Dyadic p, Dyadic q, int precision)
    {
        var working = precision + Guard;
        var z = q == Dyadic.One ? p : Interval.Divide(p, q, working);
        var (square, spread) = FixedNumber.Square(z, working);
        return Interval.Multiply(z, Series.Sum(square, spread, working).ToInterval(working), precision);
    }
}
