using System.Numerics;

namespace Theory.Numbers;

public sealed partial class Interval
{
    // A root of a higher degree goes through the logarithm: an integer root of a radicand so many times as long would cost more.
    private const int MaxRootDegree = 8;

    /// <summary>All x^2.</summary>
    public static Interval Square(Interval value, int precision = DefaultPrecision) => Power(value, 2, precision);

    /// <summary>All x^n for an integer n; x^0 is 1, also for x = 0.</summary>
    /// <remarks>For even n the powers of |x|, so that [-1, 2]^2 is [0, 4]. For negative n, 1 / x^-n over the x other than 0.</remarks>
    /// <exception cref="DivideByZeroException">The interval is [0, 0] and n is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of range.</exception>
    public static Interval Power(Interval value, int exponent, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        return IntegerPower(value, exponent, precision);
    }

    /// <summary>All x^q for the elements x that are not negative and a rational number q; x^0 is 1, also for x = 0.</summary>
    /// <remarks>
    /// Where x^q is an integer power all elements take part. For negative q, 1 / x^-q over the positive x. With a denominator up to 8
    /// by roots, exact at perfect powers; else by exp(q log x).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// No element is in the domain (q is no integer and all are negative), q is an integer beyond 2^63 - 1, or the precision is
    /// out of range.
    /// </exception>
    /// <exception cref="DivideByZeroException">The interval has no positive element but 0, and q is negative.</exception>
    public static Interval Power(Interval value, Rational exponent, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        if (exponent.IsInteger)
        {
            return BigInteger.Abs(exponent.Numerator) <= long.MaxValue
                ? IntegerPower(value, (long)exponent.Numerator, precision)
                : throw new ArgumentOutOfRangeException(
                    nameof(exponent),
                    exponent,
                    "An integer exponent is at most 2^63 - 1 in size."
                );
        }

        var domain = InDomain(value, "a power with a fractional exponent", "0 or above");
        if (exponent.Sign < 0)
        {
            return Reciprocal(Power(domain, -exponent, precision + 2), precision);
        }

        return new(PowerOf(domain.Lower, exponent, precision).Lower, PowerOf(domain.Upper, exponent, precision).Upper);
    }

    /// <summary>All square roots of the elements that are not negative.</summary>
    /// <remarks>Correctly rounded: the ends are the nearest numbers of the precision on each side; exact at squares.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Every element is negative, or the precision is out of range.</exception>
    public static Interval Sqrt(Interval value, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        var domain = InDomain(value, "a square root", "0 or above");
        return new(Root(domain.Lower, 2, precision, Rounding.Down), Root(domain.Upper, 2, precision, Rounding.Up));
    }

    private static Interval InDomain(Interval value, string function, string domain) =>
        value.Upper.Sign < 0
            ? throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"No element of the interval is in the domain of {function}, which is {domain}."
            )
        : value.Lower.Sign >= 0 ? value
        : new(Dyadic.Zero, value.Upper);

    // Rounding n factors to w bits costs n * 2^-w, so log2(n) + 3 bits more than the precision keep the loss below a quarter ulp.
    private static int Guarded(int precision, long factors) =>
        int.Min(precision + 67 - (int)long.LeadingZeroCount(factors), MaxPrecision);

    private static Interval IntegerPower(Interval value, long exponent, int precision)
    {
        if (exponent < 0)
        {
            // The reciprocal first: it tells the two sides of a pole at 0 apart.
            return PositivePower(Reciprocal(value, Guarded(precision, -exponent)), -exponent, precision);
        }

        return exponent == 0 ? One : PositivePower(value, exponent, precision);
    }

    private static Interval PositivePower(Interval value, long exponent, int precision)
    {
        if (long.IsEvenInteger(exponent))
        {
            value = Abs(value);
        }

        var lower = PowerOf(value.Lower, exponent, precision, Rounding.Down);
        var upper = PowerOf(value.Upper, exponent, precision, Rounding.Up);
        return new(lower, upper);
    }

    private static Bound PowerOf(Bound value, long exponent, int precision, Rounding rounding)
    {
        if (value.Sign < 0)
        {
            var opposite = rounding == Rounding.Down ? Rounding.Up : Rounding.Down;
            return -PowerOf(-value, exponent, precision, opposite);
        }

        var working = Guarded(precision, exponent);
        Bound power = Dyadic.One,
            square = value;
        for (var rest = exponent; ; )
        {
            if (long.IsOddInteger(rest))
            {
                power = Multiply(power, square, working, rounding);
            }

            rest >>= 1;
            if (rest == 0)
            {
                return power.IsFinite ? Directed.Round(power.Value, precision, rounding) : power;
            }

            square = Multiply(square, square, working, rounding);
        }
    }

    // x^(a/b) for x >= 0 and a/b > 0 increases in x.
    private static Interval PowerOf(Bound value, Rational exponent, int precision)
    {
        if (value.IsZero || !value.IsFinite)
        {
            return value.IsZero ? Zero : AtLeast(new Dyadic(1, Dyadic.ExponentLimit - 1));
        }

        var (a, b) = (exponent.Numerator, exponent.Denominator);
        if (b <= MaxRootDegree && a <= int.MaxValue)
        {
            var working = Guarded(precision, (long)a);
            var root = new Interval(
                Directed.Root(value.Value, (int)b, working, Rounding.Down),
                Directed.Root(value.Value, (int)b, working, Rounding.Up)
            );
            return Power(root, (int)a, precision);
        }

        // x^q = exp(q log x): the relative error of the power is the absolute error of its logarithm, below 2^32 in range.
        var logarithm = Log(Point(value.Value), precision + 40);
        return Exp(Multiply(Exactly(exponent, precision + 40), logarithm, precision + 40), precision);
    }

    private static Bound Root(Bound value, int degree, int precision, Rounding rounding) =>
        value.IsFinite ? Directed.Root(value.Value, degree, precision, rounding) : value;
}
