using System.Collections.Immutable;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>
/// A real number as a sum of products: each term is a rational number times powers, with rational exponents, of positive real numbers
/// (integers, pi, e, tanh(10), ...) that are told apart by how they are written.
/// </summary>
/// <remarks>
/// Two constants with the same terms are equal, so a difference without terms is 0. The converse does not hold (sqrt(2)*sqrt(3) and
/// sqrt(6)), so other terms alone prove no difference; one term alone is not 0, because its factors are not.
/// </remarks>
internal sealed class Constant
{
    private const int MostTerms = 24;

    private readonly ImmutableSortedDictionary<string, Monomial> _terms;

    private Constant(ImmutableSortedDictionary<string, Monomial> terms) => _terms = terms;

    public static Constant Zero => new(Empty);

    private static ImmutableSortedDictionary<string, Monomial> Empty =>
        ImmutableSortedDictionary.Create<string, Monomial>(StringComparer.Ordinal);

    public bool IsZero => _terms.IsEmpty;

    /// <summary>The number, where it is written as a rational one.</summary>
    public Rational? Rational =>
        _terms.IsEmpty ? Numbers.Rational.Zero
        : _terms.Count == 1 && _terms.TryGetValue(string.Empty, out var term) ? term.Coefficient
        : null;

    public static Constant Of(Rational value) => value.IsZero ? Zero : new(Empty.Add(string.Empty, Monomial.Of(value)));

    /// <summary>A number given by a formula without x that is not 0; the formula itself becomes the name of its distance from 0.</summary>
    public static Constant Named(Expression positive) => Of(Monomial.Of(1).Times(positive, 1));

    /// <summary>e to a rational power.</summary>
    public static Constant PowerOfE(Rational exponent) => Of(Monomial.Of(1).Times(Expression.E, exponent));

    public static Constant operator -(Constant value) =>
        new(
            value._terms.ToImmutableSortedDictionary(
                pair => pair.Key,
                pair => pair.Value.Scaled(-1),
                StringComparer.Ordinal
            )
        );

    /// <summary>The sum, or null where it has too many terms to go on with.</summary>
    public static Constant? Add(Constant left, Constant right)
    {
        if (left.Rational is { } a && right.Rational is { } b)
        {
            return Of(a + b);
        }

        var terms = left._terms.ToBuilder();
        foreach (var term in right._terms.Values)
        {
            Include(terms, term);
        }

        return terms.Count > MostTerms ? null : new(terms.ToImmutable());
    }

    /// <summary>The product, or null where it has too many terms to go on with.</summary>
    public static Constant? Multiply(Constant left, Constant right)
    {
        if (left.Rational is { } a && right.Rational is { } b)
        {
            return Of(a * b);
        }

        if (left._terms.Count * right._terms.Count > MostTerms)
        {
            return null;
        }

        var terms = Empty.ToBuilder();
        foreach (var first in left._terms.Values)
        {
            foreach (var second in right._terms.Values)
            {
                Include(terms, first.Times(second));
            }
        }

        return new(terms.ToImmutable());
    }

    /// <summary>The power, or null where it can't be written: of a sum, or of a negative number where the exponent is no integer.</summary>
    public Constant? Power(Rational exponent)
    {
        if (exponent.IsZero)
        {
            return Of(1);
        }

        if (IsZero)
        {
            return exponent.Sign == 1 ? this : null;
        }

        if (Only is { } term)
        {
            return term.Power(exponent) is { } power ? Of(power) : null;
        }

        if (!exponent.IsInteger || exponent.Sign == -1 || exponent > 6)
        {
            return null;
        }

        Constant? result = this;
        for (var i = 1; i < exponent.Numerator && result is not null; i++)
        {
            result = Multiply(result, this);
        }

        return result;
    }

    /// <summary>-1 or 1 where the sign is known, 0 where the constant is 0, else null.</summary>
    public int? Sign(int precision)
    {
        if (IsZero)
        {
            return 0;
        }

        if (Only is { } term)
        {
            return term.Coefficient.Sign;
        }

        var value = Enclosure(precision);
        return value.IsPositive ? 1
            : value.IsNegative ? -1
            : null;
    }

    public Interval Enclosure(int precision)
    {
        var sum = Interval.Zero;
        foreach (var term in _terms.Values)
        {
            sum = Interval.Add(sum, term.Enclosure(precision), precision);
        }

        return sum;
    }

    /// <summary>The only way to be some rational multiple of pi that this room looks for: q with value = q pi.</summary>
    public Rational? MultipleOfPi() =>
        IsZero ? Numbers.Rational.Zero
        : Only is { IsOnlyPi: true } term ? term.Coefficient
        : null;

    public Expression ToExpression() =>
        _terms.IsEmpty ? 0 : _terms.Values.Select(term => term.ToExpression()).Aggregate((sum, term) => sum + term);

    public override string ToString() => ToExpression().ToString();

    private Monomial? Only => _terms.Values.ToArray() is [var term] ? term : null;

    private static Constant Of(Monomial term) => new(Empty.Add(term.Key, term));

    private static void Include(ImmutableSortedDictionary<string, Monomial>.Builder terms, Monomial term)
    {
        if (!terms.TryGetValue(term.Key, out var present))
        {
            terms.Add(term.Key, term);
            return;
        }

        var sum = present.Coefficient + term.Coefficient;
        if (sum.IsZero)
        {
            terms.Remove(term.Key);
        }
        else
        {
            terms[term.Key] = present.Scaled(sum / present.Coefficient);
        }
    }
}
