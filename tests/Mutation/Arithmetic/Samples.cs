using System.Numerics;
using Theory.Numbers;

namespace Theory.Mutation.Arithmetic;

/// <summary>Dyadic numbers that meet every way of computing: short, a word or two long, and longer.</summary>
internal static class Samples
{
    /// <summary>2^30: the leading bit of a number in range is at a place from -2^30 - 1 to 2^30 - 1.</summary>
    public const int Limit = 1 << 30;

    /// <summary>Short numbers, 0 included, both signs, with bits before and behind the point.</summary>
    public static Dyadic[] Short =>
        [
            0,
            .. from mantissa in new[] { 1, -1, 3, -5, 7, -11, 13 }
            from exponent in new[] { -3, 0, 2 }
            select new Dyadic(mantissa, exponent),
        ];

    /// <summary>Lengths of mantissas around those at which the way of computing changes.</summary>
    public static int[] Lengths => [31, 64, 65, 126, 127, 128, 200];

    /// <summary>Long numbers of both signs, with leading bits near 1, and 0.</summary>
    public static Dyadic[] Long =>
        [
            0,
            -1,
            .. from bits in Lengths select new Dyadic(int.IsEvenInteger(bits) ? Mixed(bits) : -Mixed(bits), -bits),
            .. from bits in Lengths select new Dyadic(int.IsEvenInteger(bits) ? -Ones(bits) : Ones(bits), 1 - bits),
        ];

    /// <summary>2^bits - 1: as many ones.</summary>
    public static BigInteger Ones(int bits) => (BigInteger.One << bits) - 1;

    /// <summary>An odd number of so many bits: the leading bits of 2/3, and a one at the end.</summary>
    public static BigInteger Mixed(int bits) => ((BigInteger.One << (bits + 1)) / 3) | 1;

    /// <summary>The largest number of a single bit, 2^(2^30 - 1).</summary>
    public static Dyadic LargestPower => new(1, Limit - 1);

    /// <summary>The smallest positive number, 2^(-2^30 - 1).</summary>
    public static Dyadic Smallest => new(1, -Limit - 1);
}
