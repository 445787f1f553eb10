using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Theory.Functions.Calculus;

/// <summary>The order of the factors of a product: constants, x, functions, sums; in each group by the text of the base.</summary>
internal static class FactorOrder
{
    // A factor is compared with many others, and its text takes as long as it is large.
    private static readonly ConditionalWeakTable<Expression, string> Texts = [];

    public static ImmutableArray<Factor> Insert(ImmutableArray<Factor> factors, Factor factor) =>
        factors.Add(factor).Sort((one, other) => Compare(one.Base, other.Base));

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

    private static int Compare(Expression left, Expression right) =>
        Rank(left) != Rank(right)
            ? Rank(left) - Rank(right)
            : string.CompareOrdinal(Texts.GetValue(left, TextOf), Texts.GetValue(right, TextOf));

    private static string TextOf(Expression @base) => @base.ToString();
}
