using System.Collections.Immutable;
using Theory.Algebra;
using Theory.Numbers;

namespace Theory.Data;

/// <summary>One row of a table: the inputs and the output that belongs to them.</summary>
/// <param name="Inputs">The values of all columns but the last.</param>
/// <param name="Output">The value of the last column.</param>
public sealed record TableRow(Vector Inputs, Rational Output);

/// <summary>An exact table of a function: rows of inputs, each with its output. Rows are counted from 1. Immutable, equal when all rows are equal.</summary>
public sealed class Table : IEquatable<Table>
{
    /// <summary>Makes a table from its rows.</summary>
    /// <exception cref="ArgumentException">There is no row, or the rows differ in their number of inputs.</exception>
    public Table(IEnumerable<TableRow> rows)
    {
        Rows = [.. rows];
        if (Rows.IsEmpty)
        {
            throw new ArgumentException("A table needs at least one row.", nameof(rows));
        }

        for (var i = 1; i < Rows.Length; i++)
        {
            if (Rows[i].Inputs.Count != Inputs)
            {
                throw new ArgumentException(
                    $"Row {i + 1} has {Rows[i].Inputs.Count} inputs and row 1 has {Inputs}; all need the same number.",
                    nameof(rows)
                );
            }
        }
    }

    /// <summary>The rows; the row numbered n is at index n - 1.</summary>
    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>The number of inputs of every row.</summary>
    public int Inputs => Rows[0].Inputs.Count;

    /// <summary>The table of a Boolean function of <paramref name="inputs"/> inputs, as 0 and 1, the first input changing slowest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 1 or more than 20 inputs.</exception>
    public static Table OfBoolean(int inputs, Func<ImmutableArray<bool>, bool> function)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs, 20);
        return new(
            Enumerable
                .Range(0, 1 << inputs)
                .Select(code =>
                    Enumerable.Range(0, inputs).Select(i => (code & 1 << (inputs - 1 - i)) != 0).ToImmutableArray()
                )
                .Select(bits => new TableRow(new(bits.Select(Bit)), Bit(function(bits))))
        );
    }

    /// <summary>The rows as labelled points: the larger of the two outputs is the positive class.</summary>
    /// <exception cref="InvalidOperationException">The outputs are not of exactly two distinct values.</exception>
    public LabelledPoints ToLabelledPoints()
    {
        var labels = Rows.Select(row => row.Output).Distinct().Take(3).ToArray();
        if (labels.Length != 2)
        {
            var found = labels.Length == 1 ? $"only {labels[0]}" : $"{labels[0]}, {labels[1]}, {labels[2]}";
            throw new InvalidOperationException(
                $"The last column holds {found}; separation needs exactly two distinct labels."
            );
        }

        var positive = Rational.Max(labels[0], labels[1]);
        return new(Rows.Select(row => new LabelledPoint(row.Inputs, row.Output == positive)));
    }

    /// <inheritdoc/>
    public bool Equals(Table? other) => other is not null && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Table);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows.Length, Rows[0], Rows[^1]);

    /// <summary>The rows as "(0, 1) -> 1; (1, 1) -> 0".</summary>
    public override string ToString() => string.Join("; ", Rows.Select(row => $"{row.Inputs} -> {row.Output}"));

    private static Rational Bit(bool value) => value ? 1 : 0;
}
