using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Algebra.Words;

/// <summary>
/// A term multiplied out into a sum of words. A word is a product of symbols: numbers, which commute, sorted in front, and matrices in
/// their order. Two terms with the same normal form are equal for all sides and all values, since only distributivity, associativity,
/// the unit and zero laws and the commutation of numbers are used.
/// </summary>
public sealed class NormalForm : IEquatable<NormalForm>
{
    /// <summary>The most words that a sum or product may multiply out to; products of sums grow exponentially, and a hostile term must not.</summary>
    public const int MaximalWords = 5_000;

    private const int MaximalLetters = 2_000;

    private readonly ImmutableSortedDictionary<Word, Rational> _words;
    private readonly Shape _shape;

    private NormalForm(Shape shape, ImmutableSortedDictionary<Word, Rational> words)
    {
        _shape = shape;
        _words = words;
    }

    private static ImmutableSortedDictionary<Word, Rational> Nothing => ImmutableSortedDictionary<Word, Rational>.Empty;

    /// <summary>Multiplies a term out.</summary>
    /// <exception cref="ArgumentException">A part multiplies out to more than <see cref="MaximalWords"/> words, or to a word that is too long.</exception>
    public static NormalForm Of(Term term) =>
        term switch
        {
            Term.Atom atom => new(term.Shape, Single(Word.Of(atom.Symbol), Rational.One)),
            Term.Number number => new(term.Shape, Single(Word.Empty, number.Value)),
            Term.Identity => new(term.Shape, Single(Word.Empty, Rational.One)),
            Term.Sum sum => new(term.Shape, Add(Of(sum.Left)._words, Of(sum.Right)._words)),
            Term.Product product => new(term.Shape, Multiply(Of(product.Left)._words, Of(product.Right)._words)),
            _ => new(term.Shape, Nothing),
        };

    /// <inheritdoc/>
    public bool Equals(NormalForm? other) =>
        other is not null && _shape == other._shape && _words.SequenceEqual(other._words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NormalForm);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_shape, _words.Count);

    /// <summary>The words with their coefficients, as in "W2 W1 x + 2 W2 b1"; "0" when there are none.</summary>
    public override string ToString() =>
        _words.IsEmpty
            ? "0"
            : string.Join(" + ", _words.Select(pair => pair.Value == 1 ? $"{pair.Key}" : $"{pair.Value} {pair.Key}"));

    private static ImmutableSortedDictionary<Word, Rational> Single(Word word, Rational coefficient) =>
        coefficient.IsZero ? Nothing : Nothing.Add(word, coefficient);

    private static ImmutableSortedDictionary<Word, Rational> Add(
        ImmutableSortedDictionary<Word, Rational> left,
        ImmutableSortedDictionary<Word, Rational> right
    )
    {
        RequireFewWords((long)left.Count + right.Count);
        var sum = left.ToBuilder();
        foreach (var (word, coefficient) in right)
        {
            Accumulate(sum, word, coefficient);
        }

        return sum.ToImmutable();
    }

    private static ImmutableSortedDictionary<Word, Rational> Multiply(
        ImmutableSortedDictionary<Word, Rational> left,
        ImmutableSortedDictionary<Word, Rational> right
    )
    {
        RequireFewWords((long)left.Count * right.Count);
        var product = ImmutableSortedDictionary.CreateBuilder<Word, Rational>();
        foreach (var (first, a) in left)
        {
            foreach (var (second, b) in right)
            {
                Accumulate(product, first.Then(second, MaximalLetters), a * b);
            }
        }

        return product.ToImmutable();
    }

    private static void Accumulate(
        ImmutableSortedDictionary<Word, Rational>.Builder words,
        Word word,
        Rational coefficient
    )
    {
        var total = words.GetValueOrDefault(word) + coefficient;
        if (total.IsZero)
        {
            words.Remove(word);
        }
        else
        {
            words[word] = total;
        }
    }

    // Counted before equal words are added up, which bounds the work as well.
    private static void RequireFewWords(long count)
    {
        if (count > MaximalWords)
        {
            throw new ArgumentException($"The term multiplies out to more than {MaximalWords} words.", nameof(count));
        }
    }
}
