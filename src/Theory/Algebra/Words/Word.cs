using System.Collections.Immutable;

namespace Theory.Algebra.Words;

/// <summary>A product of symbols: the numbers among them sorted, the matrices in their order. Equal when it is the same product of the same symbols.</summary>
internal readonly struct Word : IComparable<Word>, IEquatable<Word>
{
    private readonly ImmutableArray<Symbol> _scalars;
    private readonly ImmutableArray<Symbol> _matrices;

    private Word(ImmutableArray<Symbol> scalars, ImmutableArray<Symbol> matrices)
    {
        _scalars = scalars;
        _matrices = matrices;
    }

    /// <summary>The product of no symbols: the number 1, or an identity matrix.</summary>
    public static Word Empty => new([], []);

    /// <summary>The word of one symbol.</summary>
    public static Word Of(Symbol symbol) => symbol.Shape.IsScalar ? new([symbol], []) : new([], [symbol]);

    /// <summary>The product of this word and the next.</summary>
    /// <exception cref="ArgumentException">The product has more than <paramref name="limit"/> symbols.</exception>
    public Word Then(Word next, int limit)
    {
        var word = new Word(_scalars.AddRange(next._scalars).Sort(CompareSymbols), _matrices.AddRange(next._matrices));
        return word._scalars.Length + word._matrices.Length <= limit
            ? word
            : throw new ArgumentException(
                $"The term multiplies out to a word of more than {limit} symbols.",
                nameof(next)
            );
    }

    /// <inheritdoc/>
    public int CompareTo(Word other)
    {
        var first = Compare(_scalars, other._scalars);
        return first != 0 ? first : Compare(_matrices, other._matrices);
    }

    /// <inheritdoc/>
    public bool Equals(Word other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Word other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_scalars.Length, _matrices.Length);

    /// <summary>The symbols with spaces between; "1" for the empty word.</summary>
    public override string ToString() =>
        _scalars.IsEmpty && _matrices.IsEmpty ? "1" : string.Join(' ', _scalars.Concat(_matrices));

    private static int Compare(ImmutableArray<Symbol> left, ImmutableArray<Symbol> right)
    {
        for (var i = 0; i < int.Min(left.Length, right.Length); i++)
        {
            var order = CompareSymbols(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    // Name and shape both count, so that two symbols of one name and different shapes stay apart.
    private static int CompareSymbols(Symbol left, Symbol right) =>
        Texts(left).Zip(Texts(right), string.CompareOrdinal).FirstOrDefault(order => order != 0);

    private static string[] Texts(Symbol symbol) => [symbol.Name, symbol.Shape.Rows, symbol.Shape.Columns];
}
