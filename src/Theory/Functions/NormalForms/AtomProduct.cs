using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>A product of powers of different atoms, in the order of their keys. No exponent is 0.</summary>
/// <remarks>Exponents are integers above 0 but for two kinds: exponentials have any rational exponent, roots one between 0 and 1.</remarks>
internal sealed class AtomProduct : IComparable<AtomProduct>, IEquatable<AtomProduct>
{
    private const int LargestExponent = 1000;

    private AtomProduct(ImmutableArray<(Atom Atom, Rational Exponent)> powers) => Powers = powers;

    /// <summary>The empty product, which is 1.</summary>
    public static AtomProduct One { get; } = new([]);

    public ImmutableArray<(Atom Atom, Rational Exponent)> Powers { get; }

    public bool IsOne => Powers.IsEmpty;

    public static AtomProduct Of(Atom atom, Rational exponent) => exponent.IsZero ? One : new([(atom, exponent)]);

    public Rational ExponentOf(Atom atom) => Powers.FirstOrDefault(power => power.Atom.Equals(atom)).Exponent;

    public static AtomProduct operator *(AtomProduct left, AtomProduct right) => left.With(right, 1);

    /// <summary>The product with the other's reciprocal; exponents below 0 may come of it.</summary>
    public static AtomProduct operator /(AtomProduct left, AtomProduct right) => left.With(right, -1);

    /// <summary>Whether no exponent of another product is above this one's.</summary>
    public bool IsDivisibleBy(AtomProduct other) => other.Powers.All(power => ExponentOf(power.Atom) >= power.Exponent);

    /// <summary>The part of the product that only has powers that pass.</summary>
    public AtomProduct Where(Func<Atom, Rational, bool> passes) =>
        new([.. Powers.Where(power => passes(power.Atom, power.Exponent))]);

    /// <summary>Which product comes first: the one with the larger exponent of the first atom in which they differ. Multiplying both by a product changes nothing.</summary>
    public int CompareTo(AtomProduct? other)
    {
        var theirs = other?.Powers ?? [];
        var (i, j) = (0, 0);
        while (i < Powers.Length || j < theirs.Length)
        {
            var order =
                i == Powers.Length ? 1
                : j == theirs.Length ? -1
                : Powers[i].Atom.CompareTo(theirs[j].Atom);
            var own = order <= 0 ? Powers[i++].Exponent : 0;
            var their = order >= 0 ? theirs[j++].Exponent : 0;
            if (own != their)
            {
                return own.CompareTo(their);
            }
        }

        return 0;
    }

    public bool Equals(AtomProduct? other) => other is not null && Powers.SequenceEqual(other.Powers);

    public override bool Equals(object? obj) => Equals(obj as AtomProduct);

    public override int GetHashCode() => Powers.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join('*', Powers.Select(power => $"{power.Atom.Key}^{power.Exponent}"));

    private AtomProduct With(AtomProduct other, Rational times)
    {
        if (other.IsOne)
        {
            return this;
        }

        var powers = ImmutableArray.CreateBuilder<(Atom, Rational)>();
        var (i, j) = (0, 0);
        while (i < Powers.Length || j < other.Powers.Length)
        {
            var order =
                i == Powers.Length ? 1
                : j == other.Powers.Length ? -1
                : Powers[i].Atom.CompareTo(other.Powers[j].Atom);
            var (atom, exponent) = order switch
            {
                < 0 => Powers[i++],
                0 => (Powers[i].Atom, Powers[i++].Exponent + times * other.Powers[j++].Exponent),
                _ => (other.Powers[j].Atom, times * other.Powers[j++].Exponent),
            };
            if (atom.Kind != AtomKind.Exponential && exponent > LargestExponent)
            {
                throw new FormTooLargeException();
            }

            if (!exponent.IsZero)
            {
                powers.Add((atom, exponent));
            }
        }

        return new(powers.ToImmutable());
    }
}
