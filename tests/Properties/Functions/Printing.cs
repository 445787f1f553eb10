using Shouldly;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Numbers;
using Xunit;
using static Theory.Functions.ElementaryFunction;

namespace Theory.Properties.Functions;

public sealed class Printing
{
    private static Expression X => Expression.X;

    private static Expression Third => new Rational(1, 3);

    public static TheoryData<string, Expression> Forms =>
        new()
        {
            { "x", X },
            { "pi*e", Expression.Pi * Expression.E },
            { "-2", -2 },
            { "-(2)", -(Expression)2 },
            { "-(-2)", -(Expression)(-2) },
            { "-1/3", new Rational(-1, 3) },
            { "-(1/3)", -Third },
            { "1/(3)", (Expression)1 / 3 },
            { "-1/(3)", (Expression)(-1) / 3 },
            { "-(1)/3", -(Expression)1 / 3 },
            { "1/0", (Expression)1 / 0 },
            { "1/3*x", Third * X },
            { "x*(1/3)", X * Third },
            { "x*1/3", X * 1 / 3 },
            { "1/3/4", Third / 4 },
            { "1/(1/3)", 1 / Third },
            { "1/3^2", 1 / ((Expression)3).Pow(2) },
            { "(1/3)^2", Third.Pow(2) },
            { "x^(1/3)", X.Pow(Third) },
            { "x^-2", X.Pow(-2) },
            { "x^-(2)", X.Pow(-(Expression)2) },
            { "x^(2 + pi)", X.Pow(2 + Expression.Pi) },
            { "(-2)^2", ((Expression)(-2)).Pow(2) },
            { "-2^2", -((Expression)2).Pow(2) },
            { "2^3^2", ((Expression)2).Pow(((Expression)3).Pow(2)) },
            { "(2^3)^2", ((Expression)2).Pow(3).Pow(2) },
            { "-x^2", -X.Pow(2) },
            { "(-x)^2", (-X).Pow(2) },
            { "x + (1 + 2)", X + ((Expression)1 + 2) },
            { "x + 1 + 2", X + 1 + 2 },
            { "x - (1 + 2)", X - ((Expression)1 + 2) },
            { "x - 2", X - 2 },
            { "x - (-2)", X - -2 },
            { "x + (-2)", X + -2 },
            { "x + (-x*2)", X + -X * 2 },
            { "-x + 1", -X + 1 },
            { "x*(x*2)", X * (X * 2) },
            { "x*x*2", X * X * 2 },
            { "x/(x/2)", X / (X / 2) },
            { "x/x/2", X / X / 2 },
            { "x*(-2)", X * -2 },
            { "-x*2", -X * 2 },
            { "-(x*2)", -(X * 2) },
            { "(x + 1)*(x - 1)", (X + 1) * (X - 1) },
            { "0.01*x", new Rational(1, 100) * X },
            { "-1.702", new Rational(-851, 500) },
            { "0.044715^2", ((Expression)new Rational(8943, 200000)).Pow(2) },
            { "3/8", new Rational(3, 8) },
            { "1e300", ((Rational)10).Pow(300) },
            { "-25e-301", -25 * ((Rational)10).Pow(-301) },
            { "sigmoid(-x)", Sigmoid.Of(-X) },
            { "max(x, 1 - x)", Max.Of(X, 1 - X) },
            {
                "piecewise(x < 0: -x; x + 1 >= 3/2: x^2; else: 0)",
                new Expression.Piecewise(
                    [
                        new(new(X, Comparison.Less, 0), -X),
                        new(new(X + 1, Comparison.GreaterOrEqual, new Rational(3, 2)), X.Pow(2)),
                    ],
                    0
                )
            },
        };

    [Theory(DisplayName = "a formula is written with the fewest parentheses that keep its form")]
    [MemberData(nameof(Forms))]
    public void Written_as(string text, Expression expression) => expression.ToString().ShouldBe(text);

    [Theory(DisplayName = "what is written is read as the same formula")]
    [MemberData(nameof(Forms))]
    public void Read_back(string text, Expression expression) => Expression.Parse(text).ShouldBe(expression);

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
