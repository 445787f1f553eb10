using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>
/// A power series sum of w_k t_k with t_0 = 1 and t_k = (+-) t_(k-1) x / d_k, summed in fixed point with a proved error.
/// </summary>
/// <param name="Alternates">Whether the sign changes from term to term.</param>
/// <param name="Divisor">d_k for k = 1, 2, ...; positive and not decreasing; null where all are 1.</param>
/// <param name="Weight">1 / w_k, a positive integer, for k = 0, 1, ..., with w_0 = 1; null where all are 1.</param>
/// <remarks>
/// <para>Requirements: x >= 0; M := sum |t_k| is at most 2 unless the series neither alternates nor has weights; the sum is at least
/// 0; and the loop's last ratio x / d_K is at most 1/2. So it is when x / d_1 is; and for erf, whose t_k stay above 1/8 as long as it
/// is not, so that each floor on the way loses a share of 2^(3-s) at most and leaves no 0.</para>
/// <para>Error, in units of the last place 2^-s. (1) Each t_k is floor(t_(k-1) x / d_k), one floor, so it loses less than 1; the
/// loss is passed on by the ratios that follow, which do not increase, so each floor costs at most M in the sum, n of them n M.
/// (2) A weight's floor costs less than 1 a term, n in all. (3) The loop ends at the first t_K that is 0, whose true value is
/// below M by (1); the ratios are then at most 1/2, so the tail is below 2 M. (4) The argument is known to differ from
/// x by at most spread (spread at most 2^(s-2)), and the sum's derivative in x is at most M, since k w_k / d_k is at most 1 in each series
/// here; that costs spread * M. Altogether less than (2 n + 2 + spread) M, where 2 (floor(sum) + 1) stands for M: without signs and
/// weights the sum is M itself, up to an error far below its half, and else M is at most 2.</para>
/// </remarks>
internal sealed record FixedSeries(bool Alternates, Func<int, long>? Divisor, Func<int, long>? Weight = null)
{
    /// <summary>Sums the series at an argument from x - spread to x + spread, both in units of 2^-scale.</summary>
    public FixedNumber Sum(BigInteger x, BigInteger spread, int scale)
    {
        // Stryker disable once Conditional : the long way gives the same sum, only slower.
        var (sum, terms) = IsFast(x, scale) ? SumFast((UInt128)x, scale) : SumLong(x, scale);
        var majorant = 2 * (FixedNumber.Floor(sum, -scale) + BigInteger.One);
        return new(sum, (2 * terms + 2 + spread) * majorant, scale);
    }

    /// <summary>Whether terms and sum have room in 128 bits: below x = 1 no term exceeds 1, and the sum is at most e.</summary>
    public static bool IsFast(BigInteger x, int scale) => scale < 127 && FixedNumber.Floor(x, -scale).IsZero;

    private (BigInteger Sum, int Terms) SumLong(BigInteger x, int scale)
    {
        var term = BigInteger.One << scale;
        var sum = BigInteger.Zero;
        var k = 0;
        while (!term.IsZero)
        {
            var weighted = Weight is null ? term : term / Weight(k);
            sum = Alternates && int.IsOddInteger(k) ? sum - weighted : sum + weighted;
            k++;
            var product = FixedNumber.Floor(term * x, -scale);
            term = Divisor is null ? product : product / Divisor(k);
        }

        return (sum, k);
    }

    private (BigInteger Sum, int Terms) SumFast(UInt128 x, int scale)
    {
        var term = UInt128.One << scale;
        var sum = UInt128.Zero;
        var k = 0;
        while (term != UInt128.Zero)
        {
            var weighted = Weight is null ? term : term / (ulong)Weight(k);
            sum = Alternates && int.IsOddInteger(k) ? sum - weighted : sum + weighted;
            k++;
            var product = new WideProduct(term, x).ShiftRight(scale);
            term = Divisor is null ? product : product / (ulong)Divisor(k);
        }

        return (sum, k);
    }
}
