using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>pi, log 2, atan(1/2) and 2 / sqrt(pi) times 2^s, with the error at most, by arctangents of reciprocals.</summary>
/// <remarks>
/// <para>pi = 16 atan(1/5) - 4 atan(1/239) (Machin 1706); log 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749) (Brent and
/// Zimmermann, Modern Computer Arithmetic, section 4.8).</para>
/// <para>A power n^-(2k+1) comes from floors of divisions by n^2, at least 4, and is less than 4/3 units too small; so a term, that
/// divided by 2k + 1 and rounded down once more, by less than 2. The tail after the first power that vanishes is below 2 units. So a
/// sum of n terms is off by less than 2 n + 2 units, times its factor.</para>
/// <para>2 / sqrt(pi) is the integer square root of 4 / pi. Its derivative in pi is below 1/5 there, so an error of e units costs less
/// than e, and the two floors cost less than 2.</para>
/// </remarks>
internal static class Machin
{
    public static (BigInteger Value, BigInteger Error) Pi(int scale) => Sum(scale, true, [(16, 5), (-4, 239)]);

    public static (BigInteger Value, BigInteger Error) Log2(int scale) =>
        Sum(scale, false, [(18, 26), (-2, 4801), (8, 8749)]);

    public static (BigInteger Value, BigInteger Error) AtanHalf(int scale) => Sum(scale, true, [(1, 2)]);

    public static (BigInteger Value, BigInteger Error) TwoOverRootPi(int scale)
    {
        var (pi, error) = Pi(scale);
        return (IntegerRoot.Floor((BigInteger.One << (3 * scale + 2)) / pi, 2), error + 2);
    }

    private static (BigInteger Value, BigInteger Error) Sum(
        int scale,
        bool alternates,
        ReadOnlySpan<(int Factor, int Of)> parts
    )
    {
        BigInteger value = BigInteger.Zero,
            error = BigInteger.Zero;
        foreach (var (factor, n) in parts)
        {
            var (sum, terms) = InverseTangent(n, scale, alternates);
            value += factor * sum;
            error += int.Abs(factor) * (2 * terms + 2);
        }

        return (value, error);
    }

    /// <summary>atan(1/n), or atanh(1/n) where the signs do not alternate (DLMF 4.24.3 and 4.37.24).</summary>
    private static (BigInteger Sum, int Terms) InverseTangent(int n, int scale, bool alternates)
    {
        var power = (BigInteger.One << scale) / n;
        var sum = BigInteger.Zero;
        var k = 0;
        for (; !power.IsZero; k++)
        {
            var term = power / (2 * k + 1);
            sum = alternates && int.IsOddInteger(k) ? sum - term : sum + term;
            power /= n * n;
        }

        return (sum, k);
    }
}
