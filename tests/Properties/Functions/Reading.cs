using Shouldly;
using Theory.Data;
using Theory.Functions;
using Theory.Numbers;
using Xunit;
using static Theory.Functions.ElementaryFunction;

namespace Theory.Properties.Functions;

public sealed class Reading
{
    private static Expression X => Expression.X;

    private static Expression Two => 2;

    private static Expression Three => 3;

    public static TheoryData<string, Expression> Forms =>
        new()
        {
            { "-x^2", new Expression.Negation(X.Pow(2)) },
            { "2^3^2", Two.Pow(Three.Pow(2)) },
            { "-2^-3^-2", -Two.Pow(-Three.Pow(-2)) },
            { "x^-2", X.Pow(-2) },
            { "x^--2", X.Pow(-(Expression)(-2)) },
            { "x^pi*2", X.Pow(Expression.Pi) * 2 },
            { "x - 1 - 2", X - 1 - 2 },
            { "x/2/3", X / 2 / 3 },
            { "x*2/3", X * 2 / 3 },
            { "x - 2/3*x", X - (Expression)new Rational(2, 3) * X },
            { "2/3", new Rational(2, 3) },
            { "-2/3", new Rational(-2, 3) },
            { "--2/3", -(Expression)(-2) / 3 },
            { "4/6/x", (Expression)new Rational(2, 3) / X },
            { "2/0", Two / 0 },
            { "2/00", Two / 0 },
            { "2/3^0", Two / Three.Pow(0) },
            { "2.0/3", Two / 3 },
            { "2/3.0", Two / 3 },
            { "2/-3", Two / -3 },
            { "(2)/3", Two / 3 },
            { "-x*2", new Expression.Negation(X) * 2 },
            { "2*-x", Two * -X },
            { "x--2", X - -2 },
            { "-(2)", -Two },
            { "2*e^2", Two * Expression.E.Pow(2) },
            { "2e2*e", (Expression)200 * Expression.E },
            { "1e-3 + 1.5E+1 + .5", (Expression)new Rational(1, 1000) + 15 + (Expression)new Rational(1, 2) },
            { " max( x ,\n\t-x ) \r\n", Max.Of(X, -X) },
            { "((x))", X },
            {
                "piecewise(x<=1:x;else:piecewise(x>2:0;else:1))",
                new Expression.Piecewise(
                    [new(new(X, Comparison.LessOrEqual, 1), X)],
                    new Expression.Piecewise([new(new(X, Comparison.Greater, 2), 0)], 1)
                )
            },
        };

    [Theory(DisplayName = "a text is read as the formula that the grammar gives")]
    [MemberData(nameof(Forms))]
    public void Read_as(string text, Expression expression) => Expression.Parse(text).ShouldBe(expression);

    [Theory(DisplayName = "every elementary function is read by its name")]
    [MemberData(nameof(Functions))]
    public void Names(string name)
    {
        var function = All.Single(function => function.Name == name);
        var arguments = function.Arity == 1 ? "x" : "x, x";
        var read = Expression.Parse($"{name}({arguments})").ShouldBeOfType<Expression.Application>();
        read.Function.ShouldBeSameAs(function);
        read.Arguments.ShouldAllBe(argument => argument == X);
    }

    public static TheoryData<string> Functions => [.. All.Select(function => function.Name)];

    private const string Known =
        "exp, log, sqrt, abs, sign, step, relu, sigmoid, tanh, softplus, erf, sin, cos, atan, max, min, floor, piecewise";

    [Theory(DisplayName = "a text that is no formula is refused with its place, what was found and what is expected")]
    [InlineData("", "line 1, column 1: found the end; expected a number, x, a function or '('")]
    [InlineData("x + )", "line 1, column 5: found ')'; expected a number, x, a function or '('")]
    [InlineData("x x", "line 1, column 3: found 'x'; expected an operator or the end")]
    [InlineData("2x", "line 1, column 2: found 'x'; expected an operator or the end")]
    [InlineData("+x", "line 1, column 1: found '+'; expected a number, x, a function or '('")]
    [InlineData("x\n + y", "line 2, column 4: found 'y'; expected x, pi, e, or a function: " + Known)]
    [InlineData("Exp(x)", "line 1, column 1: found 'Exp'; expected x, pi, e, or a function: " + Known)]
    [InlineData("\n\nsin(x, 2)", "line 3, column 1: found 2 arguments of sin; expected 1")]
    [InlineData("1 + max(x)", "line 1, column 5: found 1 argument of max; expected 2")]
    [InlineData("sin x", "line 1, column 5: found 'x'; expected '('")]
    [InlineData("sin()", "line 1, column 5: found ')'; expected a number, x, a function or '('")]
    [InlineData("(x", "line 1, column 3: found the end; expected an operator or ')'")]
    [InlineData(
        "x^x",
        "line 1, column 3: found an exponent that contains x; expected a constant one, such as 2, (1/3) or pi"
    )]
    [InlineData(
        "2^(3*x)^2",
        "line 1, column 3: found an exponent that contains x; expected a constant one, such as 2, (1/3) or pi"
    )]
    [InlineData("1.2.3", "line 1, column 1: found \"1.2.3\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3")]
    [InlineData("2 + 5.", "line 1, column 5: found \"5.\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3")]
    [InlineData("1e999999999", "line 1, column 1: the number \"1e999999999\" has an exponent beyond 10000")]
    [InlineData("x \u00a7 2", "line 1, column 3: found the character U+00A7; expected an operator or the end")]
    [InlineData("x\u0000", "line 1, column 2: found the character U+0000; expected an operator or the end")]
    [InlineData("piecewise(else: x)", "line 1, column 11: found 'else'; expected x, pi, e, or a function: " + Known)]
    [InlineData(
        "piecewise(x: 1; else: 2)",
        "line 1, column 12: found ':'; expected an operator or one of <, <=, >, >="
    )]
    [InlineData("piecewise(x < 1; else: 2)", "line 1, column 16: found ';'; expected an operator or ':'")]
    [InlineData(
        "piecewise(x < 1: 2)",
        "line 1, column 19: found ')'; expected an operator or ';' (a piecewise ends with else)"
    )]
    [InlineData("piecewise(x < 1: 2; else 3)", "line 1, column 26: found '3'; expected ':'")]
    [InlineData("x < 1", "line 1, column 3: found '<'; expected an operator or the end")]
    public void Refused(string text, string message) =>
        Should.Throw<MalformedInputException>(() => Expression.Parse(text)).Message.ShouldBe(message);

    [Fact(DisplayName = "a long unknown name is shown in part")]
    public void Long_name() =>
        Should
            .Throw<MalformedInputException>(() => Expression.Parse(new string('q', 5000)))
            .Message.ShouldStartWith($"line 1, column 1: found '{new string('q', 37)}...'; expected");
}
