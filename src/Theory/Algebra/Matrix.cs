using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Algebra;

/// <summary>A rectangle of exact rationals. Immutable; equal when shape and entries are equal.</summary>
/// <remarks>A matrix may have 0 rows or 0 columns; its shape is then still part of its identity.</remarks>
public sealed class Matrix : IEquatable<Matrix>
{
    private readonly ImmutableArray<Rational> _entries;

    private Matrix(int rows, int columns, ImmutableArray<Rational> entries)
    {
        Rows = rows;
        Columns = columns;
        _entries = entries;
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>The entry in a row and a column, both counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public Rational this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns);
            return _entries[row * Columns + column];
        }
    }

    /// <summary>The matrix whose entry in row i and column j is <paramref name="entry"/>(i, j).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side is negative.</exception>
    public static Matrix Create(int rows, int columns, Func<int, int, Rational> entry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        var entries = from i in Enumerable.Range(0, rows) from j in Enumerable.Range(0, columns) select entry(i, j);
        return new(rows, columns, [.. entries]);
    }

    /// <summary>The matrix with the given rows.</summary>
    /// <exception cref="ArgumentException">There is no row, or the rows differ in length.</exception>
    public static Matrix FromRows(IReadOnlyList<Vector> rows)
    {
        if (rows.Count == 0)
        {
            throw new ArgumentException("A matrix given by rows needs at least one row.", nameof(rows));
        }

        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Count != rows[0].Count)
            {
                throw new ArgumentException(
                    $"Row {i} has {rows[i].Count} entries and row 0 has {rows[0].Count}; all rows need the same number.",
                    nameof(rows)
                );
            }
        }

        return Create(rows.Count, rows[0].Count, (i, j) => rows[i][j]);
    }

    /// <summary>The identity matrix: 1 on the diagonal, 0 elsewhere.</summary>
    public static Matrix Identity(int size) => Create(size, size, (i, j) => i == j ? Rational.One : Rational.Zero);

    /// <summary>The matrix product.</summary>
    /// <exception cref="ArgumentException">The left matrix has not as many columns as the right one has rows.</exception>
    public static Matrix operator *(Matrix left, Matrix right)
    {
        RequireFit(left, right.Rows);
        Vector[] rows = [.. Enumerable.Range(0, left.Rows).Select(left.Row)];
        Vector[] columns = [.. Enumerable.Range(0, right.Columns).Select(right.Transpose().Row)];
        return Create(left.Rows, right.Columns, (i, j) => rows[i].Dot(columns[j]));
    }

    /// <summary>The matrix applied to a vector.</summary>
    /// <exception cref="ArgumentException">The matrix has not as many columns as the vector has entries.</exception>
    public static Vector operator *(Matrix left, Vector right)
    {
        RequireFit(left, right.Count);
        return new(Enumerable.Range(0, left.Rows).Select(i => left.Row(i).Dot(right)));
    }

    /// <summary>The row at an index counted from 0.</summary>
    public Vector Row(int index) => new(Enumerable.Range(0, Columns).Select(j => this[index, j]));

    /// <summary>The matrix with rows and columns exchanged.</summary>
    public Matrix Transpose() => Create(Columns, Rows, (i, j) => this[j, i]);

    /// <inheritdoc/>
    public bool Equals(Matrix? other) =>
        other is not null
        && Rows == other.Rows
        && Columns == other.Columns
        && _entries.AsSpan().SequenceEqual(other._entries.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Matrix);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Aggregate(Rows, HashCode.Combine);

    /// <summary>The rows in square brackets, as in "[1, 0; 0, 1]".</summary>
    public override string ToString() =>
        $"[{string.Join("; ", Enumerable.Range(0, Rows).Select(i => string.Join(", ", Row(i))))}]";

    private static void RequireFit(Matrix left, int rows)
    {
        if (left.Columns != rows)
        {
            throw new ArgumentException(
                $"A matrix of {left.Rows} x {left.Columns} cannot multiply something of {rows} rows; it needs {left.Columns}.",
                nameof(left)
            );
        }
    }
}
