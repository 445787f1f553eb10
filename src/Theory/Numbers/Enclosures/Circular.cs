using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>Sine and cosine.</summary>
/// <remarks>
/// <para>x = k pi/2 + r (<see cref="CircularReduction"/>) turns sin x into one of sin r, cos r, -sin r, -cos r by k mod 4 (DLMF 4.21).
/// sin r = r sum (-r^2)^k / (2k + 1)! and cos r = sum (-r^2)^k / (2k)! (DLMF 4.19.1, 4.19.2), with r^2 &lt; 0.7 and the sums in
/// fixed point (<see cref="FixedSeries"/>, M &lt;= 1.4); cos r is at least 0.7, so both keep the relative accuracy.</para>
/// <para>On an interval, the values at the ends and, where a multiple j pi/2 with an extreme value lies inside, that value: j is
/// inside exactly when floor(a / (pi/2)) &lt; j &lt;= floor(b / (pi/2)) (j = 0 at an end a = 0 is seen there).</para>
/// <para>With an end infinite or of size 2^16384 or more the result is [-1, 1].</para>
/// </remarks>
internal static class Circular
{
    private const int Guard = 16;

    private static FixedSeries SineSeries => new(true, static k => 2L * k * (2L * k + 1));

    private static FixedSeries CosineSeries => new(true, static k => 2L * k * (2L * k - 1));

    public static Interval SineImage(Interval x, int precision) => Image(x, precision, 0);

    /// <remarks>cos x = sin(x + pi/2), a shift of the multiple by 1.</remarks>
    public static Interval CosineImage(Interval x, int precision) => Image(x, precision, 1);

    private static Interval Image(Interval x, int precision, int shift)
    {
        if (!IsReducible(x.Lower) || !IsReducible(x.Upper))
        {
            return new(-1, 1);
        }

        var ((first, left), (last, right)) = Monotone.AtEnds(x, end => AtEnd(end.Value, precision, shift));
        var ends = left.Hull(right);
        return new(
            HasMultiple(first, last, 3 - shift) ? -1 : ends.Lower,
            HasMultiple(first, last, 1 - shift) ? 1 : ends.Upper
        );
    }

    private static bool IsReducible(Bound end) => end.IsFinite && end.Value.Top <= CircularReduction.MaxTop;

    /// <summary>Whether some j = residue modulo 4 has after &lt; j &lt;= last.</summary>
    private static bool HasMultiple(BigInteger after, BigInteger last, int residue) =>
        FixedNumber.Floor(after - residue, -2) < FixedNumber.Floor(last - residue, -2);

    private static (BigInteger Quadrant, Interval Value) AtEnd(in Dyadic x, int precision, int shift)
    {
        var reduction = CircularReduction.Of(x, precision + Guard, Constants.Pi);
        var turn = (int)((reduction.Multiple + shift) & 3);
        var value = int.IsEvenInteger(turn)
            ? Sine(reduction.Remainder, precision)
            : Cosine(reduction.Remainder, precision);
        var signed = turn < 2 ? value : -value;
        return (reduction.Quadrant, new(Bound.Max(-1, signed.Lower), Bound.Min(1, signed.Upper)));
    }

    private static Interval Sine(Interval r, int precision)
    {
        var scale = precision + Guard;
        var (square, spread) = FixedNumber.Square(r, scale);
        return Interval.Multiply(r, SineSeries.Sum(square, spread, scale).ToInterval(scale), precision);
    }

    private static Interval Cosine(Interval r, int precision)
    {
        var scale = precision + Guard;
        var (square, spread) = FixedNumber.Square(r, scale);
        return r == Interval.Zero ? Interval.One : CosineSeries.Sum(square, spread, scale).ToInterval(precision);
    }
}
