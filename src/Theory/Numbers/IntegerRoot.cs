using System.Numerics;

namespace Theory.Numbers;

/// <summary>Roots of integers, rounded down.</summary>
internal static class IntegerRoot
{
    /// <summary>The largest integer whose power of the degree is at most the radicand; both are positive.</summary>
    public static BigInteger Floor(BigInteger radicand, int degree) =>
        degree == 1 ? radicand
        : degree == 2 ? SquareRoot(radicand)
        : NewtonRoot(radicand, degree);

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
            done = half >> shift;
            root = (root << (done - before - 1)) + (radicand >> (2 * half - before - done + 1)) / root;
        }

        return root * root > radicand ? root - BigInteger.One : root;
    }

    /// <remarks>
    /// Newton's iteration from above decreases until it reaches the floor of the root (Brent and Zimmermann, Modern Computer
    /// Arithmetic, section 1.5.2). It starts from the leading half of the root, found in the same way, so that few rounds are needed
    /// for a high degree too.
    /// </remarks>
    private static BigInteger NewtonRoot(BigInteger radicand, int degree)
    {
        var half = (int)(radicand.GetBitLength() / degree / 2);
        var root = half == 0 ? 4 : (NewtonRoot(radicand >> (half * degree), degree) + 1) << half;
        while (true)
        {
            var next = (root * (degree - 1) + radicand / BigInteger.Pow(root, degree - 1)) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
