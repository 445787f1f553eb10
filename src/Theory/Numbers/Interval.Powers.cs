using System.Globalization;
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
        return PowerOf(value, exponent, precision);
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
                ? PowerOf(value, (long)exponent.Numerator, precision)
                : throw new ArgumentOutOfRangeException(
                    nameof(exponent),
                    exponent,
                    "An integer exponent is at most 2^63 - 1 in size."
                );
        }

        var domain = InDomain(value, "a power with a fractional exponent", "0 or above");
        return exponent.Sign == 1
            ? PowerOf(domain, exponent, precision)
            : Quotient(One, PowerOf(domain, -exponent, precision + 2), precision);
    }

    /// <summary>All square roots of the elements that are not negative.</summary>
    /// <remarks>Correctly rounded: the ends are the nearest numbers of the precision on each side; exact at squares.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Every element is negative, or the precision is out of range.</exception>
    public static Interval Sqrt(Interval value, int precision = DefaultPrecision)
    {
        CheckPrecision(precision);
        var domain = InDomain(value, "a square root", "0 or above");
        return new(
            SquareRoot(domain.Lower, precision, Rounding.Down),
            SquareRoot(domain.Upper, precision, Rounding.Up)
        );
    }

    private static Interval InDomain(Interval value, string function, string domain) =>
        value.IsNegative
            ? throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"No element of the interval is in the domain of {function}, which is {domain}."
            )
            : Max(value, Zero);

    // Rounding n factors to w bits costs n * 2^-w, so log2(n) + 3 bits more than the precision keep the loss below a quarter ulp.
    private static int Guarded(int precision, long factors) => precision + 4 + (int)long.Log2(factors);

    private static Interval PowerOf(Interval value, long exponent, int precision) =>
        exponent == 0 ? One
        : long.IsPositive(exponent) ? PositivePower(value, exponent, precision)
        // The reciprocal first: it tells the two sides of a pole at 0 apart.
        : PositivePower(Quotient(One, value, Guarded(precision, -exponent)), -exponent, precision);

    private static Interval PositivePower(Interval value, long exponent, int precision)
    {
        if (long.IsEvenInteger(exponent))
        {
            value = Abs(value);
        }

        return new(
            PowerOf(value.Lower, exponent, precision, Rounding.Down),
            PowerOf(value.Upper, exponent, precision, Rounding.Up)
        );
    }

    // A negative bound comes with an odd exponent.
    private static Bound PowerOf(Bound value, long exponent, int precision, Rounding rounding)
    {
        if (value.Sign == -1)
        {
            var opposite = rounding == Rounding.Down ? Rounding.Up : Rounding.Down;
            return -PowerOf(-value, exponent, precision, opposite);
        }

        var working = Guarded(precision, exponent);
        var power = value;
        foreach (var bit in exponent.ToString("b", CultureInfo.InvariantCulture).AsSpan(1))
        {
            power = Multiply(power, power, working, rounding);
            if (bit == '1')
            {
                power = Multiply(power, value, working, rounding);
            }
        }

        return Add(power, Dyadic.Zero, precision, rounding);
    }

    // x^q for x >= 0 and q > 0 increases in x.
    private static Interval PowerOf(Interval value, Rational exponent, int precision) =>
        new(PowerOf(value.Lower, exponent, precision).Lower, PowerOf(value.Upper, exponent, precision).Upper);

    private static Interval PowerOf(Bound value, Rational exponent, int precision)
    {
        if (!value.IsFinite)
        {
            return AtLeast(new Dyadic(1, Dyadic.ExponentLimit - 1));
        }

        // No larger power of a perfect power but 0 and 1 is in range.
        var (a, b) = (exponent.Numerator, exponent.Denominator);
        if (b <= MaxRootDegree && a <= Dyadic.ExponentLimit + 1)
        {
            var working = Guarded(precision, (long)a);
            var root = new Interval(
                Directed.Root(value.Value, (int)b, working, Rounding.Down),
                Directed.Root(value.Value, (int)b, working, Rounding.Up)
            );
            return PositivePower(root, (long)a, precision);
        }

        if (value.IsZero)
        {
            return Zero;
        }

        // x^q = exp(q log x): the relative error of the power is the absolute error of its logarithm, below 2^32 in range.
        var logarithm = Log(value.Value, precision + 40);
        return Exp(Multiply(Exactly(exponent, precision + 40), logarithm, precision + 40), precision);
    }

    private static Bound SquareRoot(Bound value, int precision, Rounding rounding) =>
        value.IsFinite ? Directed.Root(value.Value, 2, precision, rounding) : value;
}
