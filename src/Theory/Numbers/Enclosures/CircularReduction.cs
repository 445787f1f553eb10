using System.Numerics;

namespace Theory.Numbers.Enclosures;

/// <summary>A number as a multiple of pi/2 and a remainder of size at most pi/4, up to the rounding error.</summary>
/// <param name="Multiple">The integer k of x = k pi/2 + r.</param>
/// <param name="Remainder">An enclosure of r that does not contain 0, unless x is 0.</param>
/// <remarks>
/// At b bits after the point, x cut off and pi/2 known to a unit give r with an error of at most |k| + 1 units, below 2^(t+1) where
/// |x| &lt; 2^t. As pi is irrational r is not 0, so doubling b reaches every relative accuracy (Brent and Zimmermann, Modern Computer
/// Arithmetic, section 4.4.1; Payne and Hanek 1983).
/// </remarks>
internal readonly record struct CircularReduction(BigInteger Multiple, Interval Remainder)
{
    // From here on a number would need so many digits of pi that [-1, 1] is the answer given.
    public const int MaxTop = 1 << 14;

    /// <summary>floor(x / (pi/2)), the quarter turn in which x lies.</summary>
    public BigInteger Quadrant => Remainder.Lower.Sign < 0 ? Multiple - BigInteger.One : Multiple;

    /// <summary>Reduces x, |x| &lt; 2^<see cref="MaxTop"/>, with a remainder accurate to about the precision.</summary>
    public static CircularReduction Of(in Dyadic x, int precision)
    {
        // |x| < 1/2 is less than pi/4.
        if (x.Top < 0 || x.IsZero)
        {
            return new(BigInteger.Zero, x);
        }

        for (var bits = precision + x.Top + 16; ; bits *= 2)
        {
            var quarter = Constants.Pi(bits - 1);
            var argument = FixedNumber.Truncate(x, bits);
            var doubled = 2 * argument + quarter;
            var multiple = BigInteger.DivRem(doubled, 2 * quarter, out var rest);
            if (rest.Sign < 0)
            {
                multiple -= BigInteger.One;
            }

            var remainder = argument - multiple * quarter;
            var error = BigInteger.One << (x.Top + 1);
            if (BigInteger.Abs(remainder).GetBitLength() >= precision + x.Top + 2)
            {
                return new(multiple, new FixedNumber(remainder, error, bits).ToInterval(precision));
            }
        }
    }
}
