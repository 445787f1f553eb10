using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>
/// A power series sum of w_k t_k with t_0 = 1 and t_k = (+-) t_(k-1) x / d_k, summed in fixed point with a proved error.
/// </summary>
/// <param name="Alternates">Whether the sign changes from term to term.</param>
/// <param name="Divisor">d_k for k = 1, 2, ...; positive and not decreasing.</param>
/// <param name="Weight">1 / w_k, a positive integer; null where all are 1.</param>
/// <remarks>
/// <para>Requirements: x >= 0; M := sum |t_k| is at most 2 unless the series neither alternates nor has weights; and the loop's last
/// ratio x / d_K is at most 1/2. So it is when x / d_1 is; and for erf, whose t_k stay above 1/8 as long as it is not, so that
/// each floor on the way loses a share of 2^(3-s) at most and leaves no 0.</para>
/// <para>Error, in units of the last place 2^-s. (1) Each t_k is floor(t_(k-1) x / d_k), one floor, so it loses less than 1; the
/// loss is passed on by the ratios that follow, which do not increase, so each floor costs at most M in the sum, n of them n M.
/// (2) A weight's floor costs less than 1 a term, n in all. (3) The loop ends at the first t_K that is 0, whose true value is
/// below M by (1); the ratios are then at most 1/2, so the tail is below 2 M. (4) The argument is known to differ from
/// x by at most spread (spread at most 2^(s-2)), and the sum's derivative in x is at most M, since k w_k / d_k is at most 1 in each series
/// here; that costs spread * M. Altogether less than (2 n + 2 + spread) M.</para>
/// </remarks>
internal sealed record FixedSeries(bool Alternates, Func<int, long> Divisor, Func<int, long>? Weight = null)
{
    // Room in 128 bits for the products d_k t_k, with a divisor below 2^10, and for a carry.
    private const int FastBits = 116;

    /// <summary>Sums the series at an argument from x - spread to x + spread, both in units of 2^-scale.</summary>
    public FixedNumber Sum(BigInteger x, BigInteger spread, int scale)
    {
        var (sum, terms) = IsFast(x, scale) ? SumFast((UInt128)x, scale) : SumLong(x, scale);
        // Without signs and weights the sum is M itself, up to an error far below its half.
        var majorant = Alternates || Weight is not null ? 2 : 2 * ((sum >> scale) + 1);
        return new(sum, (2 * terms + 2 + spread) * majorant, scale);
    }

    // Above x = 1 the divisors here are at least 2 k, so that t_k and their sum are below exp(x / 2) < 2^(3x/4).
    private static bool IsFast(BigInteger x, int scale) =>
        scale <= FastBits
        && (
            x.GetBitLength() <= scale || (x.GetBitLength() <= scale + 6 && scale + (int)(x >> scale) * 3 / 4 < FastBits)
        );

    private (BigInteger Sum, int Terms) SumLong(BigInteger x, int scale)
    {
        var term = BigInteger.One << scale;
        var sum = term;
        for (var k = 1; ; k++)
        {
            term = ((term * x) >> scale) / Divisor(k);
            if (term.IsZero)
            {
                return (sum, k);
            }

            var weighted = Weight is null ? term : term / Weight(k);
            sum = Alternates && int.IsOddInteger(k) ? sum - weighted : sum + weighted;
        }
    }

    private (BigInteger Sum, int Terms) SumFast(UInt128 x, int scale)
    {
        var term = UInt128.One << scale;
        var sum = term;
        for (var k = 1; ; k++)
        {
            term = Quotient(new WideProduct(term, x).ShiftRight(scale), (uint)Divisor(k));
            if (term == UInt128.Zero)
            {
                return (sum, k);
            }

            var weighted = Weight is null ? term : Quotient(term, (uint)Weight(k));
            sum = unchecked(Alternates && int.IsOddInteger(k) ? sum - weighted : sum + weighted);
        }
    }

    // Short division digit by digit; the general division of UInt128 takes several times as long.
    private static UInt128 Quotient(UInt128 value, uint divisor)
    {
        if (divisor == 1)
        {
            return value;
        }

        var high = unchecked((ulong)(value >> 64));
        var low = unchecked((ulong)value);
        var top = high / divisor;
        var rest = ((high - top * divisor) << 32) | (low >> 32);
        var middle = rest / divisor;
        rest = ((rest - middle * divisor) << 32) | unchecked((uint)low);
        return new UInt128(top, (middle << 32) | (rest / divisor));
    }
}
