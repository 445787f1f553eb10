namespace Theory.Numbers.Enclosures;

/// <summary>The inverse tangent.</summary>
/// <remarks>
/// <para>A start is taken off so that |z| &lt;= 1/3 remains, for x >= 0: atan x = atan a + atan((x - a) / (1 + a x)) with a = 1/2 from
/// 1/4 on, with a = 2 from 1 on, and atan x = pi/2 + atan(-1/x) from 4 on (DLMF 4.24.15, 4.24.17). The result is then at least 0.2 and
/// at most a bit cancels.</para>
/// <para>What remains is atan z = z sum (-z^2)^k / (2k + 1) (DLMF 4.24.3), with the sum in fixed point
/// (<see cref="FixedSeries"/>, M = 1 / (1 - z^2) &lt;= 9/8); the rest is interval arithmetic with 16 bits to spare, so the relative
/// accuracy holds however small x is.</para>
/// </remarks>
internal static class Arctangent
{
    private const int Guard = 16;

    private static FixedSeries Series => new(true, null, static k => 2 * k + 1);

    public static Interval Image(Interval x, int precision) =>
        Monotone.OddImage(x, precision, FromZero, HalfPi(precision).Upper);

    /// <summary>The start at a precision, and p and q such that atan x is the start plus atan(p / q); x is above 0.</summary>
    public static (Func<int, Interval> Start, Dyadic P, Dyadic Q) Reduce(Dyadic x) =>
        // The top t has 2^(t-1) <= x < 2^t.
        x.Top switch
        {
            < -1 => (static _ => Interval.Zero, x, Dyadic.One),
            < 1 => (Constants.AtanHalfInterval, x.Scale(1) - Dyadic.One, x + 2),
            < 3 => (AtanTwo, x - 2, x.Scale(1) + Dyadic.One),
            _ => (HalfPi, -1, x),
        };

    private static Interval FromZero(Dyadic x, int precision)
    {
        var working = precision + Guard;
        var (start, p, q) = Reduce(x);
        var z = Interval.Divide(p, q, working);
        var (square, spread) = FixedNumber.Square(z, working);
        var rest = Interval.Multiply(z, Series.Sum(square, spread, working).ToInterval(working), working);
        return Interval.Add(start(working), rest, precision);
    }

    private static Interval AtanTwo(int precision) =>
        Interval.Subtract(HalfPi(precision), Constants.AtanHalfInterval(precision), precision);

    private static Interval HalfPi(int precision) =>
        Interval.Multiply(Constants.PiInterval(precision), new Dyadic(1, -1), precision);
}
