namespace Theory.Numbers.Enclosures;

/// <summary>The error function, 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x.</summary>
/// <remarks>
/// <para>erf x = 2 / sqrt(pi) x exp(-x^2) sum (2x^2)^k / (1 * 3 * ... * (2k + 1)) (DLMF 7.6.2): all terms positive, so nothing
/// cancels; the sum in fixed point (<see cref="FixedSeries"/>), the rest interval arithmetic with 16 bits or more to spare.</para>
/// <para>Where exp(-x^2) is below the precision, 1 - exp(-x^2) &lt;= erf x &lt;= 1 for x >= 0 (DLMF 7.8.3 and its comparison with exp(-x^2);
/// Chiani, Dardari and Simon 2003, erfc x &lt;= exp(-x^2)).</para>
/// </remarks>
internal static class ErrorFunction
{
    private const int Guard = 16;

    private static FixedSeries Series => new(false, static k => 2L * k + 1);

    public static Interval Image(Interval x, int precision) => Monotone.OddImage(x, precision, FromZero, 1);

    private static Interval FromZero(Dyadic x, int precision)
    {
        var working = precision + Guard;
        // One exponential serves where the square is a number, which it is unless x is long.
        var square = new Interval(
            Directed.Multiply(x, x, 4 * working, Rounding.Down),
            Directed.Multiply(x, x, 4 * working, Rounding.Up)
        );
        var gauss = Exponential.Image(-square, working);
        // Below 2^-precision it makes the two neighbours of the value: 1 and the number before.
        if (gauss.Upper.Value.Top < 1 - precision)
        {
            return new(Directed.Subtract(Dyadic.One, gauss.Upper.Value, precision, Rounding.Down), Dyadic.One);
        }

        var (argument, spread) = FixedNumber.Square(x, working + 1);
        var sum = Series.Sum(argument, spread, working).ToInterval(working);
        var product = Interval.Multiply(Interval.Multiply(gauss, sum, working), x, working);
        return Interval.Multiply(Constants.TwoOverRootPi(working), product, precision);
    }
}
