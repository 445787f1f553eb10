using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Theory.Numbers;

namespace Theory.Algebra;

/// <summary>A column of exact rationals. Immutable; two vectors are equal when they have the same entries in the same order.</summary>
/// <remarks>The empty vector exists: it is the argument of an affine map of width 0 and nothing more.</remarks>
[CollectionBuilder(typeof(Vector), nameof(Of))]
public sealed class Vector : IReadOnlyList<Rational>, IEquatable<Vector>
{
    private readonly ImmutableArray<Rational> _entries;

    /// <summary>Makes a vector of the given entries.</summary>
    public Vector(IEnumerable<Rational> entries) => _entries = [.. entries];

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry at an index counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such entry.</exception>
    public Rational this[int index] => _entries[index];

    /// <summary>The vector of the given entries; this is what <c>Vector v = [1, 2]</c> calls.</summary>
    public static Vector Of(ReadOnlySpan<Rational> entries) => new(entries.ToArray());

    /// <summary>The vector of <paramref name="count"/> zeros.</summary>
    public static Vector Zero(int count) => new(Enumerable.Repeat(Rational.Zero, count));

    /// <summary>The sum, entry by entry.</summary>
    /// <exception cref="ArgumentException">The vectors differ in length.</exception>
    public static Vector operator +(Vector left, Vector right)
    {
        RequireSameLength(left, right);
        return new(left.Zip(right, (a, b) => a + b));
    }

    /// <summary>The difference, entry by entry.</summary>
    /// <exception cref="ArgumentException">The vectors differ in length.</exception>
    public static Vector operator -(Vector left, Vector right)
    {
        RequireSameLength(left, right);
        return new(left.Zip(right, (a, b) => a - b));
    }

    /// <summary>The vector with every entry negated.</summary>
    public static Vector operator -(Vector value) => new(value.Select(entry => -entry));

    /// <summary>The vector with every entry multiplied by <paramref name="factor"/>.</summary>
    public static Vector operator *(Rational factor, Vector value) => new(value.Select(entry => factor * entry));

    /// <summary>The sum of the products of entries in the same place.</summary>
    /// <exception cref="ArgumentException">The vectors differ in length.</exception>
    public Rational Dot(Vector other)
    {
        RequireSameLength(this, other);
        var sum = Rational.Zero;
        for (var i = 0; i < Count; i++)
        {
            sum += _entries[i] * other._entries[i];
        }

        return sum;
    }

    /// <inheritdoc/>
    public IEnumerator<Rational> GetEnumerator() => ((IEnumerable<Rational>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Vector? other) => other is not null && _entries.AsSpan().SequenceEqual(other._entries.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Vector);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Aggregate(Count, HashCode.Combine);

    /// <summary>The entries in round brackets, as in "(1, -1/2)".</summary>
    public override string ToString() => $"({string.Join(", ", _entries)})";

    private static void RequireSameLength(Vector left, Vector right)
    {
        if (left.Count != right.Count)
        {
            throw new ArgumentException(
                $"The vectors have {left.Count} and {right.Count} entries; both need the same number.",
                nameof(right)
            );
        }
    }
}
