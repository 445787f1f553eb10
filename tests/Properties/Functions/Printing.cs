using Shouldly;
using Theory.Functions;
using Theory.Laws.Generators;
using Xunit;

namespace Theory.Properties.Functions;

/// <summary>What is written is read again as the same formula, and is as short as it can be.</summary>
public sealed class Printing
{
    [Fact(DisplayName = "reading what was written gives the same formula, whatever the formula")]
    public void Round_trip() =>
        ExpressionGenerator
            .Formulas()
            .ShouldAll(
                3000,
                expression =>
                {
                    var read = Expression.Parse(expression.ToString());
                    read.ShouldBe(expression);
                    read.GetHashCode().ShouldBe(expression.GetHashCode());
                }
            );

    [Fact(DisplayName = "no pair of parentheses can be left out of what was written")]
    public void No_needless_parentheses() =>
        ExpressionGenerator
            .Formulas(20)
            .ShouldAll(1000, expression => NeedlessPair(expression).ShouldBeNull(expression.ToString()));

    // The text without one pair of grouping parentheses, if it is still read as the same formula. A pair that keeps a minus
    // from following another operator is there for the reader.
    private static string? NeedlessPair(Expression expression)
    {
        var text = expression.ToString();
        return Pairs(text)
            .Where(pair => !char.IsAsciiLetter(text[int.Max(pair.Open - 1, 0)]) && text[pair.Open + 1] != '-')
            .Select(pair => text.Remove(pair.Close, 1).Remove(pair.Open, 1))
            .FirstOrDefault(shorter => IsReadAs(expression, shorter));
    }

    private static bool IsReadAs(Expression expression, string text)
    {
        try
        {
            return Expression.Parse(text) == expression;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<(int Open, int Close)> Pairs(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
            {
                open.Push(i);
            }
            else if (text[i] == ')')
            {
                yield return (open.Pop(), i);
            }
        }
    }
}
