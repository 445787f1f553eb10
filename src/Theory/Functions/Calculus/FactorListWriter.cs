using System.Collections.Immutable;
using System.Numerics;
using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>Writes a product as a formula: x/(2*sqrt(pi)), with one fraction and the number in front.</summary>
internal static class FactorListWriter
{
    public static Expression Write(FactorList list) =>
        list.Coefficient.IsZero ? WriteZero(list.Factors)
        : list.Coefficient == -1
        && list.Factors is [var single]
        && single.Base is Expression.Sum
        && single == Factor.Of(single.Base, 1)
            // -(a - b) = b - a
            ? TermList.Of(single.Base).Scale(-1).ToExpression()
        : Write(list.Coefficient, list.Factors);

    // 0 u = 0 where u has a value
    private static Expression WriteZero(ImmutableArray<Factor> factors) =>
        Write(0, [.. factors.Where(factor => !factor.IsTotal)]);

    private static Expression Write(Rational coefficient, ImmutableArray<Factor> factors)
    {
        var isFraction = NumberText.Of(coefficient).Contains('/');
        var dividends = new List<Expression>();
        var divisors = new List<Expression>();
        Add(dividends, isFraction ? (Rational)BigInteger.Abs(coefficient.Numerator) : coefficient.Abs());
        Add(divisors, isFraction ? (Rational)coefficient.Denominator : 1);
        foreach (var factor in WithJoinedRoots(factors))
        {
            var (dividend, divisor) = factor.ToFraction();
            Add(dividends, dividend);
            Add(divisors, divisor);
        }

        if (coefficient.Sign == -1)
        {
            Negate(dividends);
        }

        return (dividends, divisors) switch
        {
            ([Expression.Number(var above)], [Expression.Number(var below)]) when !below.IsZero => above / below,
            ([], [Expression.Number(var below)]) when !below.IsZero => below.Reciprocal(),
            (_, []) => Product(dividends),
            _ => Product(dividends) / Product(divisors),
        };
    }

    // The minus stands before the first factor: -2*x, -x/2, -1/x.
    private static void Negate(List<Expression> factors)
    {
        if (factors is [Expression.Number(var number), ..])
        {
            factors[0] = -number;
        }
        else if (factors.Count > 0)
        {
            factors[0] = -factors[0];
        }
        else
        {
            factors.Add(-1);
        }
    }

    private static void Add(List<Expression> factors, Expression? factor)
    {
        if (factor is not null && !IsOne(factor))
        {
            factors.Add(factor);
        }
    }

    private static bool IsOne(Expression factor) => factor is Expression.Number(var value) && value == 1;

    private static Expression Product(List<Expression> factors) =>
        factors.Count == 0 ? 1 : factors.Aggregate((left, right) => left * right);

    // a^r b^r / c^r = (a b / c)^r for positive constants
    private static IEnumerable<Factor> WithJoinedRoots(ImmutableArray<Factor> factors) =>
        factors
            .Where(factor => factor.IsConstantRoot)
            .GroupBy(factor => factor.Exponent.Abs(), Joined)
            .Concat(factors.Where(factor => !factor.IsConstantRoot));

    private static Factor Joined(Rational exponent, IEnumerable<Factor> roots)
    {
        var above = roots.Where(root => root.Exponent.Sign == 1).Select(root => root.Base).ToList();
        var below = roots.Where(root => root.Exponent.Sign == -1).Select(root => root.Base).ToList();
        return (above, below) switch
        {
            ([], _) => Factor.Of(Product(below), -exponent),
            (_, []) => Factor.Of(Product(above), exponent),
            _ => Factor.Of(Product(above) / Product(below), exponent),
        };
    }
}
