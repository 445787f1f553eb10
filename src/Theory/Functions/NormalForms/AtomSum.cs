using System.Collections.Immutable;
using System.Numerics;
using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>A polynomial in atoms with rational coefficients, reduced by the relations of <see cref="AtomRelations"/>. No coefficient is 0.</summary>
internal sealed class AtomSum
{
    /// <summary>The most terms of a sum; a longer one ends the work with <see cref="FormTooLargeException"/>.</summary>
    private const int MostTerms = 300;

    /// <summary>The most bits of a coefficient's numerator or denominator.</summary>
    private const int MostBits = 4096;

    private static readonly ImmutableSortedDictionary<AtomProduct, Rational> Empty = ImmutableSortedDictionary<
        AtomProduct,
        Rational
    >.Empty;

    private AtomSum(ImmutableSortedDictionary<AtomProduct, Rational> terms) => Terms = terms;

    public static AtomSum Zero => new(Empty);

    public static AtomSum One => Of(1);

    /// <summary>The terms, the smallest product first.</summary>
    public ImmutableSortedDictionary<AtomProduct, Rational> Terms { get; }

    /// <summary>Whether x occurs in it.</summary>
    public bool ContainsVariable => Terms.Keys.Any(product => product.Powers.Any(power => power.Atom.ContainsVariable));

    public bool IsZero => Terms.IsEmpty;

    public bool IsOne => Number is { } number && number == 1;

    /// <summary>The number that this sum is, where it has no atoms; else null.</summary>
    public Rational? Number =>
        IsZero ? Rational.Zero
        : Terms.Count == 1 && Leading is { Key.IsOne: true, Value: var number } ? number
        : null;

    /// <summary>The largest product with its coefficient. Not of 0.</summary>
    public KeyValuePair<AtomProduct, Rational> Leading => Terms.Last();

    /// <summary>Whether it has the same terms as another sum.</summary>
    public bool IsSameAs(AtomSum other) => Terms.SequenceEqual(other.Terms);

    public static AtomSum Of(Rational number) => Of(number, AtomProduct.One);

    public static AtomSum Of(Atom atom) => Of(1, AtomProduct.Of(atom, 1));

    /// <summary>A term that no relation reduces.</summary>
    public static AtomSum Of(Rational coefficient, AtomProduct product) =>
        coefficient.IsZero ? Zero : new(Empty.Add(product, coefficient));

    /// <summary>The sum of terms that no relation reduces; a product may occur several times.</summary>
    public static AtomSum OfReduced(IEnumerable<(AtomProduct Product, Rational Coefficient)> terms)
    {
        var sum = Empty.ToBuilder();
        foreach (var (product, coefficient) in terms)
        {
            Include(sum, product, coefficient);
        }

        return Limited(sum);
    }

    public static AtomSum operator +(AtomSum left, AtomSum right)
    {
        var terms = left.Terms.ToBuilder();
        Include(terms, right, 1);
        return Limited(terms);
    }

    public static AtomSum operator -(AtomSum left, AtomSum right) => left + right.Scale(-1);

    public static AtomSum operator *(AtomSum left, AtomSum right)
    {
        if (left.Number is { } a)
        {
            return right.Scale(a);
        }

        if (right.Number is { } b)
        {
            return left.Scale(b);
        }

        if ((long)left.Terms.Count * right.Terms.Count > MostTerms * 8)
        {
            throw new FormTooLargeException();
        }

        FormWork.Count(left.Terms.Count * right.Terms.Count);
        var terms = Empty.ToBuilder();
        foreach (var (first, c) in left.Terms)
        {
            foreach (var (second, d) in right.Terms)
            {
                Include(terms, AtomRelations.Reduce(first * second), c * d);
            }
        }

        return Limited(terms);
    }

    public AtomSum Scale(Rational factor) =>
        factor.IsZero ? Zero
        : factor == 1 ? this
        : Limited(Terms.ToImmutableSortedDictionary(term => term.Key, term => term.Value * factor).ToBuilder());

    /// <summary>The sum with every product multiplied by one to which no relation has to be applied: of exponentials, or the reciprocal of a common factor.</summary>
    public AtomSum Shift(AtomProduct factor) =>
        factor.IsOne ? this : new(Terms.ToImmutableSortedDictionary(term => term.Key * factor, term => term.Value));

    public AtomSum Power(int exponent)
    {
        var power = One;
        for (var i = 0; i < exponent; i++)
        {
            power *= this;
        }

        return power;
    }

    /// <summary>The sum without a factor that divides every term.</summary>
    public AtomSum Without(AtomProduct factor) => Shift(AtomProduct.One / factor);

    /// <summary>The greatest product that divides every term. Not of 0.</summary>
    public AtomProduct CommonFactor()
    {
        var common = AtomProduct.One;
        foreach (var atom in Terms.Keys.SelectMany(product => product.Powers).Select(power => power.Atom).Distinct())
        {
            var least = Terms.Keys.Select(product => product.ExponentOf(atom)).Min();
            common *= AtomProduct.Of(atom, least);
        }

        return common;
    }

    /// <summary>The positive number c such that the sum divided by c has integer coefficients without a common divisor. Not of 0.</summary>
    public Rational Content()
    {
        var numerator = BigInteger.Zero;
        var denominator = BigInteger.One;
        foreach (var coefficient in Terms.Values)
        {
            numerator = BigInteger.GreatestCommonDivisor(numerator, coefficient.Numerator);
            denominator *=
                coefficient.Denominator / BigInteger.GreatestCommonDivisor(denominator, coefficient.Denominator);
        }

        return new(numerator, denominator);
    }

    /// <summary>Whether the form alone shows a value above 0: positive multiples of even powers and of positive atoms, one term of positive atoms alone among them.</summary>
    public bool IsSurelyPositive =>
        Terms.All(term =>
            term.Value.Sign == 1
            && term.Key.Powers.All(power =>
                power.Atom.IsPositive || power.Atom.Kind == AtomKind.Root || IsEven(power.Exponent)
            )
        ) && Terms.Keys.Any(product => product.Powers.All(power => power.Atom.IsPositive));

    public override string ToString() =>
        IsZero ? "0" : string.Join(" + ", Terms.Select(term => $"{term.Value}*{term.Key}"));

    private static bool IsEven(Rational exponent) => exponent.IsInteger && exponent.Numerator.IsEven;

    private static void Include(
        ImmutableSortedDictionary<AtomProduct, Rational>.Builder terms,
        AtomSum sum,
        Rational factor
    )
    {
        foreach (var (product, coefficient) in sum.Terms)
        {
            Include(terms, product, factor * coefficient);
        }
    }

    private static void Include(
        ImmutableSortedDictionary<AtomProduct, Rational>.Builder terms,
        AtomProduct product,
        Rational coefficient
    )
    {
        var total = terms.GetValueOrDefault(product) + coefficient;
        if (total.IsZero)
        {
            terms.Remove(product);
        }
        else
        {
            terms[product] = total;
        }
    }

    private static AtomSum Limited(ImmutableSortedDictionary<AtomProduct, Rational>.Builder terms) =>
        terms.Count <= MostTerms && terms.Values.All(IsShort)
            ? new(terms.ToImmutable())
            : throw new FormTooLargeException();

    private static bool IsShort(Rational coefficient) =>
        coefficient.Numerator.GetBitLength() <= MostBits && coefficient.Denominator.GetBitLength() <= MostBits;
}
