using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Algebra;

/// <summary>Exact Gauss-Jordan elimination: the reduced row echelon form of a matrix, its rank, and linear systems solved by it.</summary>
/// <remarks>Every step is an exact row operation, so rank and solutions are those of the matrix itself (any textbook on linear algebra).</remarks>
public sealed class RowReduction
{
    private readonly Rational[][] _rows;

    private RowReduction(Rational[][] rows, ImmutableArray<int> pivots)
    {
        _rows = rows;
        PivotColumns = pivots;
    }

    /// <summary>The column of the leading 1 of each nonzero row, in order.</summary>
    public ImmutableArray<int> PivotColumns { get; }

    /// <summary>The rank: the number of nonzero rows of the echelon form.</summary>
    public int Rank => PivotColumns.Length;

    /// <summary>Reduces a matrix.</summary>
    public static RowReduction Of(Matrix matrix) =>
        Of([.. Enumerable.Range(0, matrix.Rows).Select(i => matrix.Row(i).ToArray())], matrix.Columns);

    /// <summary>One solution x of A x = b, with 0 for every free unknown; null when there is none.</summary>
    /// <exception cref="ArgumentException">The right side has not one entry for each row of A.</exception>
    public static Vector? Solve(Matrix matrix, Vector right)
    {
        if (matrix.Rows != right.Count)
        {
            throw new ArgumentException(
                $"The matrix has {matrix.Rows} rows and the right side {right.Count} entries.",
                nameof(right)
            );
        }

        var rows = Enumerable.Range(0, matrix.Rows).Select(i => matrix.Row(i).Append(right[i]).ToArray());
        var reduced = Of([.. rows], matrix.Columns + 1);
        if (reduced.PivotColumns.Contains(matrix.Columns))
        {
            return null;
        }

        var solution = new Rational[matrix.Columns];
        for (var i = 0; i < reduced.Rank; i++)
        {
            solution[reduced.PivotColumns[i]] = reduced._rows[i][matrix.Columns];
        }

        return new(solution);
    }

    private static RowReduction Of(Rational[][] rows, int columns)
    {
        var pivots = ImmutableArray.CreateBuilder<int>();
        for (var column = 0; column < columns; column++)
        {
            var next = pivots.Count;
            var pivot = Array.FindIndex(rows, next, row => !row[column].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            (rows[next], rows[pivot]) = (rows[pivot], rows[next]);
            Scale(rows[next], rows[next][column].Reciprocal());
            for (var i = 0; i < rows.Length; i++)
            {
                if (i != next && !rows[i][column].IsZero)
                {
                    Subtract(rows[i], rows[i][column], rows[next]);
                }
            }

            pivots.Add(column);
        }

        return new(rows, pivots.ToImmutable());
    }

    private static void Scale(Rational[] row, Rational factor)
    {
        for (var j = 0; j < row.Length; j++)
        {
            row[j] *= factor;
        }
    }

    private static void Subtract(Rational[] row, Rational factor, Rational[] other)
    {
        for (var j = 0; j < row.Length; j++)
        {
            row[j] -= factor * other[j];
        }
    }
}
