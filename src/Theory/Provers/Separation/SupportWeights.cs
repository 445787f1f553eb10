using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>Solves for the weights of a proposed obstacle, exactly.</summary>
internal static class SupportWeights
{
    /// <summary>
    /// Positive weights with which the positive and the negative rows of the support have the same sum, for all of the rows or some; null
    /// when there are none, or not one solution only.
    /// </summary>
    public static IEnumerable<(int Row, BigInteger Weight)>? Solve(IntegerRows rows, IReadOnlyList<int> support)
    {
        if (support.Count < 2)
        {
            return null;
        }

        // The last weight is 1 at first: the others solve a system with its row on the right.
        BigInteger[][] signed = [.. support.Select(row => Signed(rows, row))];
        var right = Array.ConvertAll(signed[^1], entry => -entry);
        if (PadicSystem.Solve(signed[..^1], right) is not var (numerators, denominator))
        {
            return null;
        }

        BigInteger[] weights = [.. numerators, denominator];
        return weights.Any(weight => weight.Sign < 0)
            ? null
            : support.Zip(weights).Where(entry => !entry.Second.IsZero);
    }

    private static BigInteger[] Signed(IntegerRows rows, int row) =>
        rows.IsPositive(row) ? rows.Entries(row) : Array.ConvertAll(rows.Entries(row), entry => -entry);
}
