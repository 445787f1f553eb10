using System.Collections.Immutable;

namespace Theory.Functions.Calculus;

/// <summary>The order of the factors of a product: constants, x, functions, sums; in each group by the text of the base.</summary>
internal static class FactorOrder
{
    public static ImmutableArray<Factor> Insert(ImmutableArray<Factor> factors, Factor factor)
    {
        var key = KeyOf(factor);
        var at = 0;
        while (at < factors.Length && Compare(KeyOf(factors[at]), key) <= 0)
        {
            at++;
        }

        return factors.Insert(at, factor);
    }

    private static (int Rank, string Text) KeyOf(Factor factor) => (Rank(factor.Base), factor.Base.ToString());

    private static int Rank(Expression @base) =>
        @base switch
        {
            Expression.Number => 0,
            _ when !@base.ContainsVariable => 1,
            Expression.Variable => 2,
            Expression.Sum => 4,
            Expression.Piecewise => 5,
            _ => 3,
        };

    private static int Compare((int Rank, string Text) left, (int Rank, string Text) right) =>
        left.Rank != right.Rank ? left.Rank - right.Rank : string.CompareOrdinal(left.Text, right.Text);
}
