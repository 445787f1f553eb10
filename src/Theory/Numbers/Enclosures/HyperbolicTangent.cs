namespace Theory.Numbers.Enclosures;

/// <summary>The hyperbolic tangent.</summary>
/// <remarks>
/// <para>For |x| >= 1/2, tanh x = 1 - 2 / (exp(2x) + 1) with x taken positive (DLMF 4.28.4); the difference is at least 0.46, so at
/// most two bits cancel.</para>
/// <para>For |x| below 1/2, tanh x = s / sqrt(1 + s^2) with s = sinh x = x sum x^(2k) / (2k + 1)! (DLMF 4.33.1), summed in fixed point
/// (<see cref="FixedSeries"/>, M &lt;= 1.05), so that the relative accuracy holds however small x is.</para>
/// </remarks>
internal static class HyperbolicTangent
{
    private const int Guard = 16;

    private static FixedSeries SinhSeries => new(false, static k => 2L * k * (2L * k + 1));

    public static Interval Image(Interval x, int precision) => Monotone.OddImage(x, precision, FromZero, 1);

    // Stryker disable once Equality : between 1/2 and 1 both ways give the value to the precision.
    private static Interval FromZero(Dyadic x, int precision) => x.Top < 0 ? Small(x, precision) : Large(x, precision);

    private static Interval Large(in Dyadic x, int precision)
    {
        var working = precision + Guard;
        // The square of exp(x), since 2x may lie beyond the range.
        var power = Interval.Square(Exponential.AtPoint(x, working), working);
        return Interval.Subtract(1, Interval.Divide(2, Interval.Add(power, 1, working), working), precision);
    }

    private static Interval Small(in Dyadic x, int precision)
    {
        var working = precision + Guard;
        var (square, spread) = FixedNumber.Square(x, working);
        var ratio = SinhSeries.Sum(square, spread, working).ToInterval(working);
        var sinh = Interval.Multiply(x, ratio, working);
        var cosh = Interval.Sqrt(Interval.Add(1, Interval.Square(sinh, working), working), working);
        return Interval.Divide(sinh, cosh, precision);
    }
}
