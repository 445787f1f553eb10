using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>A number as a multiple of pi/2 and a remainder of size at most pi/4, up to the rounding error.</summary>
/// <param name="Multiple">The integer k of x = k pi/2 + r.</param>
/// <param name="Remainder">An enclosure of r that does not contain 0, unless x is 0.</param>
/// <remarks>
/// As pi is irrational r is not 0, so doubling the number of bits reaches every relative accuracy (Brent and Zimmermann, Modern
/// Computer Arithmetic, section 4.4.1; Payne and Hanek 1983).
/// </remarks>
internal readonly record struct CircularReduction(BigInteger Multiple, Interval Remainder)
{
    // From here on a number would need so many digits of pi that [-1, 1] is the answer given.
    public const int MaxTop = 1 << 14;

    /// <summary>floor(x / (pi/2)), the quarter turn in which x lies.</summary>
    public BigInteger Quadrant => Remainder.Lower.Sign < 0 ? Multiple - BigInteger.One : Multiple;

    /// <summary>Reduces x, |x| &lt; 2^<see cref="MaxTop"/>, with a remainder accurate to about the precision.</summary>
    /// <param name="x">The number.</param>
    /// <param name="precision">Bits.</param>
    /// <param name="pi">floor(pi * 2^scale) by the scale; an ordinary number asks once, for 15 bits more than its own and the precision.</param>
    public static CircularReduction Of(in Dyadic x, int precision, Func<int, BigInteger> pi)
    {
        // |x| < 1/2 is less than pi/4.
        if (x.Top < 0 || x.IsZero)
        {
            return new(BigInteger.Zero, x);
        }

        for (var bits = precision + x.Top + 16; ; bits *= 2)
        {
            var (multiple, remainder) = AtScale(x.Abs(), bits, pi);
            if (remainder.IsAccurate(precision))
            {
                return new(x.Sign * multiple, Interval.Multiply(x.Sign, remainder.ToInterval(precision), precision));
            }
        }
    }

    /// <summary>The multiple and the remainder of x >= 0, at some number of bits after the point.</summary>
    /// <remarks>x cut off and pi/2 known to a unit give r with an error of at most k + 1 units.</remarks>
    public static (BigInteger Multiple, FixedNumber Remainder) AtScale(in Dyadic x, int bits, Func<int, BigInteger> pi)
    {
        var quarter = pi(bits - 1);
        var argument = FixedNumber.Truncate(x, bits);
        var multiple = (2 * argument + quarter) / (2 * quarter);
        return (multiple, new(argument - multiple * quarter, multiple + BigInteger.One, bits));
    }
}
