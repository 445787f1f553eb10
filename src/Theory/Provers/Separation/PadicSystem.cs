using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>Solves A x = b exactly, for an integer matrix with independent columns, by lifting a solution modulo a prime (Dixon 1982).</summary>
/// <remarks>
/// Digit by digit in base p the solution is found as an integer modulo a power of p, which is enough to tell the fractions: by Cramer's
/// rule and Hadamard's bound their numerators and common denominator are small beside it. The cost grows with the cube of the size where
/// elimination over the rationals needs at least the fourth power. The result is verified, so nothing rests on the bounds.
/// </remarks>
internal static class PadicSystem
{
    private const double BitsOfDigit = 30.9;

    /// <summary>The solution as numerators over one positive denominator.</summary>
    /// <returns>null when there is no solution, or when the columns are dependent, if only modulo the prime.</returns>
    public static (BigInteger[] Numerators, BigInteger Denominator)? Solve(BigInteger[][] columns, BigInteger[] right)
    {
        var bits = columns.Sum(BitsOfLength) + BitsOfLength(right);
        var digits = Digits(bits);
        if (ModularInverse.Of(columns) is not { } inverse || Lift(columns, inverse, right, digits) is not { } lifted)
        {
            return null;
        }

        var solution = Fractions(lifted, BigInteger.Pow(ModularInverse.Prime, digits), BigInteger.One << (int)bits);
        return Solves(columns, solution, right) ? solution : null;
    }

    /// <summary>As many digits as show numerators and denominators of so many bits: their product, twice, is below the power of the prime.</summary>
    internal static int Digits(double bits) => (int)(2 * bits / BitsOfDigit) + 1;

    /// <summary>An upper bound on the logarithm, to base 2, of the Euclidean length of a column; at least 0.</summary>
    internal static double BitsOfLength(BigInteger[] column)
    {
        var square = column.Aggregate(BigInteger.One, (sum, entry) => sum + entry * entry);
        return square.GetBitLength() / 2.0;
    }

    /// <summary>The solution modulo a power of the prime; null when a remainder shows that there is none.</summary>
    internal static BigInteger[]? Lift(BigInteger[][] columns, ModularInverse inverse, BigInteger[] right, int digits)
    {
        var product = new DigitProduct(columns);
        BigInteger[] rest = [.. right];
        var found = new ulong[digits][];
        for (var step = 0; step < digits; step++)
        {
            found[step] = inverse.Apply(Array.ConvertAll(rest, ModularInverse.Residue));
            product.SubtractFrom(rest, found[step]);
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] = BigInteger.DivRem(rest[i], ModularInverse.Prime, out var remainder);
                if (!remainder.IsZero)
                {
                    return null;
                }
            }
        }

        return [.. Enumerable.Range(0, columns.Length).Select(j => Join(found, j))];
    }

    private static BigInteger Join(ulong[][] digits, int unknown)
    {
        var value = BigInteger.Zero;
        for (var step = digits.Length - 1; step >= 0; step--)
        {
            value = value * ModularInverse.Prime + digits[step][unknown];
        }

        return value;
    }

    /// <summary>Numerators of at most the bound, and a common denominator, that have the given residues as quotients.</summary>
    internal static (BigInteger[] Numerators, BigInteger Denominator) Fractions(
        BigInteger[] residues,
        BigInteger modulus,
        BigInteger bound
    )
    {
        var numerators = new BigInteger[residues.Length];
        var denominator = BigInteger.One;
        for (var j = 0; j < residues.Length; j++)
        {
            var residue = residues[j] * denominator % modulus;
            var factor = Denominator(residue, modulus, bound);
            var numerator = residue * factor % modulus;
            numerators[j] = numerator * 2 > modulus ? numerator - modulus : numerator;
            denominator *= factor;
            for (var k = 0; k < j; k++)
            {
                numerators[k] *= factor;
            }
        }

        return (numerators, denominator);
    }

    /// <summary>The denominator of the fraction with this residue, by the Euclidean algorithm stopped at the bound (Wang 1981).</summary>
    internal static BigInteger Denominator(BigInteger residue, BigInteger modulus, BigInteger bound)
    {
        var (previous, current) = (modulus, residue);
        var (previousFactor, factor) = (BigInteger.Zero, BigInteger.One);
        // The factors alternate in sign; only their sizes are needed.
        while (current > bound)
        {
            var quotient = BigInteger.DivRem(previous, current, out var remainder);
            (previous, current) = (current, remainder);
            (previousFactor, factor) = (factor, previousFactor + quotient * factor);
        }

        return factor;
    }

    internal static bool Solves(
        BigInteger[][] columns,
        (BigInteger[] Numerators, BigInteger Denominator) solution,
        BigInteger[] right
    )
    {
        for (var i = 0; i < right.Length; i++)
        {
            var sum = -solution.Denominator * right[i];
            for (var j = 0; j < columns.Length; j++)
            {
                sum += columns[j][i] * solution.Numerators[j];
            }

            if (!sum.IsZero)
            {
                return false;
            }
        }

        return true;
    }
}
