using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>Solves for the weights of a proposed obstacle, exactly.</summary>
internal static class SupportWeights
{
    /// <summary>
    /// The weights, all positive, with which the positive and the negative rows of the support have the same sum; null when the rows have
    /// no such weights, or more than one choice of them.
    /// </summary>
    public static List<(int Row, BigInteger Weight)>? Solve(IntegerRows rows, IReadOnlyList<int> support)
    {
        if (support.Count == 0)
        {
            return null;
        }

        var matrix = Signed(rows, support);
        return Eliminate(matrix) is { } determinant ? Positive(matrix, determinant, support) : null;
    }

    /// <summary>The equations, one for each coordinate and one for the scale, with an unknown for each row of the support.</summary>
    private static BigInteger[][] Signed(IntegerRows rows, IReadOnlyList<int> support) =>
        [
            .. Enumerable
                .Range(0, rows.Dimension + 1)
                .Select(j =>
                    support.Select(row => rows.IsPositive(row) ? rows.Entries(row)[j] : -rows.Entries(row)[j]).ToArray()
                ),
        ];

    /// <summary>
    /// Fraction-free Gauss-Jordan elimination (Bareiss 1968) of all columns but the last: in the end row i says
    /// determinant * unknown i + entry * last unknown = 0. Null when the columns but the last are dependent, or all are independent.
    /// </summary>
    private static BigInteger? Eliminate(BigInteger[][] matrix)
    {
        var last = matrix[0].Length - 1;
        var previous = BigInteger.One;
        for (var k = 0; k < last; k++)
        {
            var pivot = Array.FindIndex(matrix, int.Min(k, matrix.Length), row => !row[k].IsZero);
            if (pivot < 0)
            {
                return null;
            }

            (matrix[k], matrix[pivot]) = (matrix[pivot], matrix[k]);
            for (var i = 0; i < matrix.Length; i++)
            {
                if (i != k)
                {
                    Subtract(matrix[i], matrix[k], k, previous);
                }
            }

            previous = matrix[k][k];
        }

        return matrix.Skip(last).All(row => row[last].IsZero) ? previous : null;
    }

    private static void Subtract(BigInteger[] row, BigInteger[] pivotRow, int pivot, BigInteger previous)
    {
        var (factor, own) = (pivotRow[pivot], row[pivot]);
        for (var j = pivot; j < row.Length; j++)
        {
            row[j] = (factor * row[j] - own * pivotRow[j]) / previous;
        }
    }

    private static List<(int Row, BigInteger Weight)>? Positive(
        BigInteger[][] matrix,
        BigInteger determinant,
        IReadOnlyList<int> support
    )
    {
        var last = support.Count - 1;
        var weights = new List<(int Row, BigInteger Weight)> { (support[last], BigInteger.Abs(determinant)) };
        for (var i = 0; i < last; i++)
        {
            var weight = determinant.Sign > 0 ? -matrix[i][last] : matrix[i][last];
            if (weight.Sign < 0)
            {
                return null;
            }

            if (weight.Sign > 0)
            {
                weights.Add((support[i], weight));
            }
        }

        return weights;
    }
}
