using System.Globalization;
using System.Numerics;

namespace Theory.Numbers;

/// <summary>Roots of integers, rounded down.</summary>
internal static class IntegerRoot
{
    /// <summary>The largest integer whose power of the degree is at most the radicand; both are positive.</summary>
    public static BigInteger Floor(BigInteger radicand, int degree) =>
        degree == 2 ? SquareRoot(radicand) : NewtonRoot(radicand, degree);

    /// <remarks>
    /// Each round doubles the number of right bits, so all but the last work on short numbers; at most one too large at the end.
    /// Proof of the invariant (a - 1)^2 &lt; n / 4^(c - d) &lt; (a + 1)^2: M. Dickinson, CPython, Modules/mathmodule.c, "isqrt".
    /// </remarks>
    private static BigInteger SquareRoot(BigInteger radicand)
    {
        var half = (int)((radicand.GetBitLength() - 1) / 2);
        var root = BigInteger.One;
        var done = 0;
        for (var shift = 31 - int.LeadingZeroCount(half); shift >= 0; shift--)
        {
            var before = done;
            done = Natural.ShiftRight(half, shift);
            root = (root << (done - before - 1)) + Natural.ShiftRight(radicand, 2 * half - before - done + 1) / root;
        }

        return root * root > radicand ? root - BigInteger.One : root;
    }

    /// <remarks>
    /// The root of the leading bits, plus 1 and with a zero for each further bit, is above the root with these bits and near it, so
    /// that few rounds are needed, for a high degree too. The root of the first bits, below 2^degree, is at most 1.
    /// </remarks>
    private static BigInteger NewtonRoot(BigInteger radicand, int degree)
    {
        var bits = (int)(radicand.GetBitLength() / degree);
        var root = BigInteger.One;
        var done = 0;
        foreach (var digit in bits.ToString("b", CultureInfo.InvariantCulture))
        {
            // Twice the bits done, and one more where the digit is 1.
            var more = done + (digit - '0');
            done += more;
            // Stryker disable once Arithmetic : another cut only starts farther above the root, and more rounds come to the same one.
            root = Descend(Natural.ShiftRight(radicand, (bits - done) * degree), degree, (root + 1) << more);
        }

        return root;
    }

    /// <remarks>
    /// Newton's iteration from above decreases until it reaches the floor of the root (Brent and Zimmermann, Modern Computer
    /// Arithmetic, section 1.5.2).
    /// </remarks>
    private static BigInteger Descend(BigInteger radicand, int degree, BigInteger start)
    {
        var next = start;
        BigInteger root;
        do
        {
            root = next;
            next = (root * (degree - 1) + radicand / BigInteger.Pow(root, degree - 1)) / degree;
        } while (next < root);

        return root;
    }
}
