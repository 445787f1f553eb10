using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>An integer matrix that multiplies columns of digits below 2^31, in machine integers where its entries allow.</summary>
internal sealed class DigitProduct
{
    private readonly BigInteger[][] _columns;
    private readonly long[][]? _small;

    public DigitProduct(BigInteger[][] columns)
    {
        _columns = columns;
        _small = Small(columns);
    }

    /// <summary>The matrix in machine integers; null when sums of products with its entries may be too large for them.</summary>
    internal static long[][]? Small(BigInteger[][] columns)
    {
        // With entries below this the sum of all products in a row has less than 63 bits.
        var limit = (1L << 32) / (columns.Length + 1);
        return columns.All(column => column.All(entry => BigInteger.Abs(entry) < limit))
            ? Array.ConvertAll(columns, column => Array.ConvertAll(column, entry => (long)entry))
            : null;
    }

    /// <summary>Subtracts the matrix times the digits from a column.</summary>
    public void SubtractFrom(BigInteger[] column, ulong[] digits)
    {
        if (_small is null)
        {
            for (var j = 0; j < digits.Length; j++)
            {
                for (var i = 0; i < column.Length; i++)
                {
                    column[i] -= _columns[j][i] * digits[j];
                }
            }

            return;
        }

        var sums = new long[column.Length];
        for (var j = 0; j < digits.Length; j++)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += _small[j][i] * (long)digits[j];
            }
        }

        for (var i = 0; i < sums.Length; i++)
        {
            column[i] -= sums[i];
        }
    }
}
