using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>The binary digits of pi, log 2, atan(1/2) and 2 / sqrt(pi), the first three by Machin's formulas with arctangents of reciprocals.</summary>
/// <remarks>
/// <para>pi = 16 atan(1/5) - 4 atan(1/239) (Machin 1706); log 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749) (Brent and
/// Zimmermann, Modern Computer Arithmetic, section 4.8); atan(1/2) = pi/4 - atan(1/3) (Euler).</para>
/// <para>A term 1 / ((2k+1) n^(2k+1)) comes from floors of integer divisions and is less than 2 units too small; the tail after
/// the first term that vanishes is below 2 units. So a sum of n terms is off by less than 2 n + 2 units, times the sum of the
/// factors, at most 28.</para>
/// <para>2 / sqrt(pi) is the integer square root of 4 / pi, where pi cut to s bits costs less than half a unit of 2^-s and the
/// two floors less than 2.</para>
/// <para>The digits are taken with 64 bits or more to spare, and kept where both sides of the error have the same floor.</para>
/// </remarks>
internal static class Constants
{
    private const int SumOfFactors = 28;

    // Cached for speed: the digits cost more than the functions that use them. A cache is replaced as a whole, by one
    // reference, so that every thread sees either the old or the new one.
    private static Digits? s_pi;
    private static Digits? s_log2;
    private static Digits? s_atanHalf;
    private static Digits? s_erfFactor;

    /// <summary>floor(pi * 2^<paramref name="scale"/>).</summary>
    public static BigInteger Pi(int scale) => Cut(ref s_pi, scale, MachinPi);

    /// <summary>floor(log(2) * 2^<paramref name="scale"/>).</summary>
    public static BigInteger Log2(int scale) => Cut(ref s_log2, scale, MachinLog2);

    /// <summary>pi, rounded outward.</summary>
    public static Interval PiInterval(int precision) => Outward(Pi(precision + 4), precision);

    /// <summary>log 2, rounded outward.</summary>
    public static Interval Log2Interval(int precision) => Outward(Log2(precision + 4), precision);

    /// <summary>atan(1/2), rounded outward.</summary>
    public static Interval AtanHalfInterval(int precision) =>
        Outward(Cut(ref s_atanHalf, precision + 4, AtanHalfDigits), precision);

    /// <summary>2 / sqrt(pi), rounded outward.</summary>
    public static Interval TwoOverRootPi(int precision) =>
        Outward(Cut(ref s_erfFactor, precision + 4, TwoOverRootPiDigits), precision);

    private static Interval Outward(BigInteger floor, int precision) =>
        new(
            Directed.Round(floor, -precision - 4, precision, Rounding.Down),
            Directed.Round(floor + BigInteger.One, -precision - 4, precision, Rounding.Up)
        );

    private static BigInteger Cut(ref Digits? cache, int scale, Func<int, (BigInteger Value, BigInteger Error)> compute)
    {
        var digits = Volatile.Read(ref cache);
        if (digits is null || digits.Scale < scale)
        {
            digits = Compute(scale + 64, compute);
            Volatile.Write(ref cache, digits);
        }

        return digits.Floor >> (digits.Scale - scale);
    }

    private static Digits Compute(int scale, Func<int, (BigInteger Value, BigInteger Error)> compute)
    {
        for (var spare = 64; ; spare *= 2)
        {
            var (value, error) = compute(scale + spare);
            var floor = (value - error) >> spare;
            if (floor == (value + error) >> spare)
            {
                return new(scale, floor);
            }
        }
    }

    private static (BigInteger Value, BigInteger Error) MachinPi(int scale)
    {
        var (first, terms) = InverseTangent(5, scale, alternates: true);
        var (second, _) = InverseTangent(239, scale, alternates: true);
        return (16 * first - 4 * second, ErrorOf(terms));
    }

    private static (BigInteger Value, BigInteger Error) MachinLog2(int scale)
    {
        var (first, terms) = InverseTangent(26, scale, alternates: false);
        var (second, _) = InverseTangent(4801, scale, alternates: false);
        var (third, _) = InverseTangent(8749, scale, alternates: false);
        return (18 * first - 2 * second + 8 * third, ErrorOf(terms));
    }

    private static (BigInteger Value, BigInteger Error) AtanHalfDigits(int scale)
    {
        var (third, terms) = InverseTangent(3, scale, alternates: true);
        return ((Pi(scale) >> 2) - third, ErrorOf(terms));
    }

    private static (BigInteger Value, BigInteger Error) TwoOverRootPiDigits(int scale) =>
        (IntegerRoot.Floor((BigInteger.One << (3 * scale + 2)) / Pi(scale), 2), 3);

    private static BigInteger ErrorOf(int terms) => SumOfFactors * (2 * (BigInteger)terms + 2);

    private static (BigInteger Sum, int Terms) InverseTangent(int n, int scale, bool alternates)
    {
        var power = (BigInteger.One << scale) / n;
        var sum = power;
        for (var k = 1; ; k++)
        {
            power /= n * n;
            if (power.IsZero)
            {
                return (sum, k);
            }

            var term = power / (2 * k + 1);
            sum = alternates && int.IsOddInteger(k) ? sum - term : sum + term;
        }
    }

    private sealed record Digits(int Scale, BigInteger Floor);
}
