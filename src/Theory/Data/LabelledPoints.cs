using System.Collections.Immutable;
using Theory.Algebra;

namespace Theory.Data;

/// <summary>A point and the class it belongs to.</summary>
/// <param name="Point">The coordinates.</param>
/// <param name="IsPositive">Whether the point belongs to the positive class.</param>
public sealed record LabelledPoint(Vector Point, bool IsPositive);

/// <summary>
/// A finite set of points in two classes, in the order of its rows. Rows are counted from 1. Immutable, equal when all rows are equal.
/// </summary>
public sealed class LabelledPoints : IEquatable<LabelledPoints>
{
    /// <summary>Makes the set from its rows.</summary>
    /// <exception cref="ArgumentException">A class is empty, or the points differ in dimension.</exception>
    public LabelledPoints(IEnumerable<LabelledPoint> rows)
    {
        Rows = [.. rows];
        if (Rows.All(row => row.IsPositive) || !Rows.Any(row => row.IsPositive))
        {
            throw new ArgumentException("Separation needs at least one point of each class.", nameof(rows));
        }

        Dimension = Rows[0].Point.Count;
        for (var i = 1; i < Rows.Length; i++)
        {
            if (Rows[i].Point.Count != Dimension)
            {
                throw new ArgumentException(
                    $"Row {i + 1} has {Rows[i].Point.Count} coordinates and row 1 has {Dimension}; all need the same number.",
                    nameof(rows)
                );
            }
        }
    }

    /// <summary>The rows; the row numbered n is at index n - 1.</summary>
    public ImmutableArray<LabelledPoint> Rows { get; }

    /// <summary>The number of coordinates of every point.</summary>
    public int Dimension { get; }

    /// <summary>The same rows with every point replaced by its image.</summary>
    /// <exception cref="ArgumentException">The images differ in dimension.</exception>
    public LabelledPoints Map(Func<Vector, Vector> image) =>
        new(Rows.Select(row => row with { Point = image(row.Point) }));

    /// <inheritdoc/>
    public bool Equals(LabelledPoints? other) => other is not null && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LabelledPoints);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows.Length, Rows[0], Rows[^1]);

    /// <summary>The rows as "(0, 1): positive; (1, 1): negative".</summary>
    public override string ToString() =>
        string.Join("; ", Rows.Select(row => $"{row.Point}: {(row.IsPositive ? "positive" : "negative")}"));
}
