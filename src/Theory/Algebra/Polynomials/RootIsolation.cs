using System.Collections.Immutable;
using System.Numerics;
using Theory.Numbers;

namespace Theory.Algebra.Polynomials;

/// <summary>Finds all real roots of a polynomial in an open interval, each apart from the others.</summary>
public static class RootIsolation
{
    /// <summary>The different roots x with lower &lt; x &lt; upper, in ascending order. Their intervals lie in (lower, upper) and meet at most in end points.</summary>
    /// <param name="polynomial">A polynomial other than 0.</param>
    /// <param name="lower">The lower end, null for none.</param>
    /// <param name="upper">The upper end, null for none.</param>
    /// <exception cref="ArgumentException">The polynomial is 0, or the upper end is below the lower end.</exception>
    public static ImmutableArray<RealRoot> Isolate(
        Polynomial polynomial,
        Rational? lower = null,
        Rational? upper = null
    )
    {
        var sturm = new SturmSequence(polynomial);
        var bound = Bound(sturm.SquareFree);
        var roots = ImmutableArray.CreateBuilder<RealRoot>();
        var waiting = new Stack<(Rational Low, Rational High)>();
        if (sturm.CountBetween(lower, upper) > 0)
        {
            waiting.Push((Rational.Max(lower ?? -bound, -bound), Rational.Min(upper ?? bound, bound)));
        }

        // Bisects until an interval holds one root and has no root at an end; the leftmost interval comes first.
        while (waiting.TryPop(out var interval))
        {
            var (low, high) = interval;
            var count = sturm.CountBetween(low, high);
            if (low == high)
            {
                roots.Add(new(sturm.SquareFree, low, high));
            }
            else if (count == 1 && !sturm.SquareFree.At(low).IsZero && !sturm.SquareFree.At(high).IsZero)
            {
                roots.Add(Exactly(sturm.SquareFree, low, high));
            }
            else if (count > 0)
            {
                var middle = (low + high) / 2;
                waiting.Push((middle, high));
                if (sturm.SquareFree.At(middle).IsZero)
                {
                    waiting.Push((middle, middle));
                }

                waiting.Push((low, middle));
            }
        }

        return roots.ToImmutable();
    }

    // A linear polynomial tells its root.
    private static RealRoot Exactly(Polynomial squareFree, Rational low, Rational high) =>
        squareFree.Degree == 1
            ? new(squareFree, -squareFree[0] / squareFree[1], -squareFree[0] / squareFree[1])
            : new(squareFree, low, high);

    // Cauchy 1829: every root is smaller in size than 1 + max |c_i / c_n|; the power of 2 above gives short midpoints.
    private static Rational Bound(Polynomial polynomial)
    {
        var largest = polynomial.Coefficients.Select(c => (c / polynomial.Leading).Abs()).Max();
        return BigInteger.One << (int)(1 + largest).Floor().GetBitLength();
    }
}
