using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Theory.Data;

/// <summary>An immutable list that is equal to another when all items are equal, as a record's fields need to be.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    /// <summary>Makes the list of the given items.</summary>
    public ValueList(IEnumerable<T> items) => _items = [.. items];

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at an index counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Aggregate(Count, HashCode.Combine);

    /// <summary>The items with commas between, in square brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes lists of type <see cref="ValueList{T}"/>; this is what <c>ValueList&lt;T&gt; list = [a, b]</c> calls.</summary>
public static class ValueList
{
    /// <summary>The list of the given items.</summary>
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
