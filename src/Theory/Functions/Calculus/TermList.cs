using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>A sum of different products, each times a number. The number alone is a multiple of 1.</summary>
internal sealed record TermList
{
    private TermList(ImmutableArray<Term> terms) => Terms = terms;

    /// <summary>The terms, in the order in which they were met. A coefficient 0 stands only before a product that isn't defined everywhere.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The formula as a x + b, or null when it is none.</summary>
    public (Rational Slope, Rational Intercept)? AsAffine =>
        Terms.All(term => term.Product is Expression.Variable or Expression.Number)
            ? (CoefficientOf(Expression.X), CoefficientOf(1))
            : null;

    public static TermList Of(Expression simplified) =>
        simplified switch
        {
            Expression.Sum(var left, var right) => Of(left).Plus(Of(right)),
            _ => OfProduct(FactorList.Of(simplified)),
        };

    public TermList Scale(Rational factor) =>
        new([.. Terms.Select(term => term with { Coefficient = term.Coefficient * factor })]);

    // a u + b u = (a + b) u
    public TermList Plus(TermList other)
    {
        var terms = Terms.ToBuilder();
        var places = new Dictionary<Expression, int>();
        for (var i = 0; i < terms.Count; i++)
        {
            places[terms[i].Product] = i;
        }

        foreach (var (coefficient, product) in other.Terms)
        {
            if (places.TryGetValue(product, out var at))
            {
                terms[at] = new(terms[at].Coefficient + coefficient, product);
            }
            else
            {
                terms.Add(new(coefficient, product));
            }
        }

        return new([.. terms.Where(term => !term.IsZero)]);
    }

    /// <summary>The sum as a formula that begins with a term of positive sign where there is one.</summary>
    public Expression ToExpression()
    {
        if (Terms.IsEmpty)
        {
            return 0;
        }

        var first = Terms.IndexOf(Terms.FirstOrDefault(term => term.Coefficient.Sign >= 0, Terms[0]));
        return Terms.RemoveAt(first).Aggregate(Terms[first].ToExpression(), (sum, term) => term.AddTo(sum));
    }

    // -(u + v) = -u - v, and c (a x + b) = c a x + c b; other sums stay together under their number
    private static TermList OfProduct(FactorList product)
    {
        var core = product.Core.ToExpression();
        return
            core is Expression.Sum
            && Of(core) is var sum
            && (product.Coefficient == -1 || product.Coefficient == 1 || sum.AsAffine is not null)
            ? sum.Scale(product.Coefficient)
            : new TermList([]).Plus(new([new(product.Coefficient, core)]));
    }

    private Rational CoefficientOf(Expression product) =>
        Terms.FirstOrDefault(term => term.Product.Equals(product), new(0, product)).Coefficient;
}

/// <summary>A product times a number.</summary>
/// <param name="Coefficient">The number.</param>
/// <param name="Product">The product, whose own number is 1.</param>
internal readonly record struct Term(Rational Coefficient, Expression Product)
{
    /// <summary>Whether the term is 0 at every x.</summary>
    public bool IsZero => Coefficient.IsZero && SureFacts.IsTotal(Product);

    public Expression ToExpression() => FactorList.Of(Product).Scale(Coefficient).ToExpression();

    public Expression AddTo(Expression sum) =>
        Coefficient.Sign < 0 ? sum - FactorList.Of(Product).Scale(-Coefficient).ToExpression() : sum + ToExpression();
}
