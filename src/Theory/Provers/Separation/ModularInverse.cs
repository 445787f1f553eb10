using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>A left inverse of an integer matrix modulo the prime 2^31 - 1.</summary>
internal sealed class ModularInverse
{
    /// <summary>The prime: products of two residues and their sums stay within 64 bits.</summary>
    public const ulong Prime = int.MaxValue;

    // Row i of the inverse times the matrix is row i of the identity.
    private readonly ulong[][] _rows;

    private ModularInverse(ulong[][] rows) => _rows = rows;

    /// <summary>Inverts by Gauss-Jordan elimination; null when the columns are dependent modulo the prime.</summary>
    public static ModularInverse? Of(BigInteger[][] columns)
    {
        var height = columns[0].Length;
        var rows = new ulong[height][];
        for (var i = 0; i < height; i++)
        {
            rows[i] = new ulong[columns.Length + height];
            rows[i][columns.Length + i] = 1;
            for (var j = 0; j < columns.Length; j++)
            {
                rows[i][j] = Residue(columns[j][i]);
            }
        }

        for (var k = 0; k < columns.Length; k++)
        {
            var pivot = Array.FindIndex(rows, int.Min(k, height), row => row[k] != 0);
            if (pivot < 0)
            {
                return null;
            }

            (rows[k], rows[pivot]) = (rows[pivot], rows[k]);
            Eliminate(rows, k);
        }

        return new([.. rows.Take(columns.Length).Select(row => row[columns.Length..])]);
    }

    /// <summary>The least residue of an integer that is not negative.</summary>
    public static ulong Residue(BigInteger number)
    {
        var remainder = (long)BigInteger.Remainder(number, Prime);
        return (ulong)(remainder < 0 ? remainder + (long)Prime : remainder);
    }

    /// <summary>The inverse times a column of residues.</summary>
    public ulong[] Apply(ulong[] column) =>
        Array.ConvertAll(
            _rows,
            row =>
            {
                var sum = 0UL;
                for (var i = 0; i < row.Length; i++)
                {
                    sum += row[i] * column[i];

                    // Where the sum is the smaller, the difference is beyond 0 and wraps around to a large number.
                    sum = ulong.Min(sum, unchecked(sum - (Prime * Prime)));
                }

                return sum % Prime;
            }
        );

    private static void Eliminate(ulong[][] rows, int pivot)
    {
        var pivotRow = rows[pivot];
        var scale = (ulong)BigInteger.ModPow(pivotRow[pivot], Prime - 2, Prime);
        for (var j = pivot; j < pivotRow.Length; j++)
        {
            pivotRow[j] = pivotRow[j] * scale % Prime;
        }

        foreach (var row in rows)
        {
            var factor = Prime - row[pivot];
            if (row != pivotRow && factor != Prime)
            {
                for (var j = pivot; j < row.Length; j++)
                {
                    row[j] = (row[j] + factor * pivotRow[j]) % Prime;
                }
            }
        }
    }
}
