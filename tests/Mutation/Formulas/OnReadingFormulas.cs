using Shouldly;
using Theory.Data;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Texts of formulas, read as the trees that the grammar gives, or refused at their place.</summary>
public sealed class OnReadingFormulas
{
    private const string Known =
        "exp, log, sqrt, abs, sign, step, relu, sigmoid, tanh, softplus, erf, sin, cos, atan, max, min, floor, piecewise";

    [Theory(DisplayName = "a text is read as the tree that the grammar gives")]
    [InlineData("x", "x")]
    [InlineData("pi", "pi")]
    [InlineData("e", "e")]
    [InlineData("-x^2", "[neg [x ^ 2]]")]
    [InlineData("2^3^2", "[2 ^ [3 ^ 2]]")]
    [InlineData("-2^-3^-2", "[neg [2 ^ [neg [3 ^ -2]]]]")]
    [InlineData("x^-2", "[x ^ -2]")]
    [InlineData("x^--2", "[x ^ [neg -2]]")]
    [InlineData("x^-pi", "[x ^ [neg pi]]")]
    [InlineData("x^pi*2", "[[x ^ pi] * 2]")]
    [InlineData("x - 1 - 2", "[[x + [neg 1]] + [neg 2]]")]
    [InlineData("x + 1 + 2", "[[x + 1] + 2]")]
    [InlineData("x + 2*3", "[x + [2 * 3]]")]
    [InlineData("x*2 - 3", "[[x * 2] + [neg 3]]")]
    [InlineData("x/2/3", "[[x / 2] / 3]")]
    [InlineData("x*2/3", "[[x * 2] / 3]")]
    [InlineData("x/2*3", "[[x / 2] * 3]")]
    [InlineData("x - 2/3*x", "[x + [neg [2/3 * x]]]")]
    [InlineData("2/3", "2/3")]
    [InlineData("-2/3", "-2/3")]
    [InlineData("--2/3", "[[neg -2] / 3]")]
    [InlineData("---2", "[neg [neg -2]]")]
    [InlineData("---x", "[neg [neg [neg x]]]")]
    [InlineData("4/6/x", "[2/3 / x]")]
    [InlineData("2/0", "[2 / 0]")]
    [InlineData("-2/0", "[-2 / 0]")]
    [InlineData("2/00", "[2 / 0]")]
    [InlineData("2/3^0", "[2 / [3 ^ 0]]")]
    [InlineData("2.0/3", "[2 / 3]")]
    [InlineData("2/3.0", "[2 / 3]")]
    [InlineData("2/-3", "[2 / -3]")]
    [InlineData("2*3", "[2 * 3]")]
    [InlineData("2/x", "[2 / x]")]
    [InlineData("(2)/3", "[2 / 3]")]
    [InlineData("-x*2", "[[neg x] * 2]")]
    [InlineData("2*-x", "[2 * [neg x]]")]
    [InlineData("x--2", "[x + [neg -2]]")]
    [InlineData("-(2)", "[neg 2]")]
    [InlineData("-2^2", "[neg [2 ^ 2]]")]
    [InlineData("(-2)^2", "[-2 ^ 2]")]
    [InlineData("2*e^2", "[2 * [e ^ 2]]")]
    [InlineData("2e2*e", "[200 * e]")]
    [InlineData("1e-3 + 1.5E+1 + .5", "[[1/1000 + 15] + 1/2]")]
    [InlineData(" max( x ,\n\t-x ) \r\n", "[max x [neg x]]")]
    [InlineData("((x))", "x")]
    [InlineData("(x + 1)*2", "[[x + 1] * 2]")]
    [InlineData("sin(x) + cos(x)", "[[sin x] + [cos x]]")]
    [InlineData("piecewise(x<=1:x;else:2)", "[if x LessOrEqual 1 then x else 2]")]
    [InlineData("piecewise(x < 1: x; else: 2)", "[if x Less 1 then x else 2]")]
    [InlineData("piecewise(x > 1: x; else: 2)", "[if x Greater 1 then x else 2]")]
    [InlineData("piecewise(x >= 1: x; else: 2)", "[if x GreaterOrEqual 1 then x else 2]")]
    [InlineData(
        "piecewise(x<=1:x; 2 < x: 3;else:piecewise(x>2:0;else:1))",
        "[if x LessOrEqual 1 then x if 2 Less x then 3 else [if x Greater 2 then 0 else 1]]"
    )]
    public void Read_as(string text, string shape) => Shape.Of(Expression.Parse(text)).ShouldBe(shape);

    [Theory(DisplayName = "every elementary function is read by its name")]
    [InlineData("exp(x)", "[exp x]")]
    [InlineData("log(x)", "[log x]")]
    [InlineData("sqrt(x)", "[sqrt x]")]
    [InlineData("abs(x)", "[abs x]")]
    [InlineData("sign(x)", "[sign x]")]
    [InlineData("step(x)", "[step x]")]
    [InlineData("relu(x)", "[relu x]")]
    [InlineData("sigmoid(x)", "[sigmoid x]")]
    [InlineData("tanh(x)", "[tanh x]")]
    [InlineData("softplus(x)", "[softplus x]")]
    [InlineData("erf(x)", "[erf x]")]
    [InlineData("sin(x)", "[sin x]")]
    [InlineData("cos(x)", "[cos x]")]
    [InlineData("atan(x)", "[atan x]")]
    [InlineData("max(x, 2)", "[max x 2]")]
    [InlineData("min(x, 2)", "[min x 2]")]
    [InlineData("floor(x)", "[floor x]")]
    public void Names(string text, string shape) => Shape.Of(Expression.Parse(text)).ShouldBe(shape);

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
    [InlineData("max(x, 1, 2)", "line 1, column 1: found 3 arguments of max; expected 2")]
    [InlineData("sin x", "line 1, column 5: found 'x'; expected '('")]
    [InlineData("sin()", "line 1, column 5: found ')'; expected a number, x, a function or '('")]
    [InlineData("sin(x", "line 1, column 6: found the end; expected an operator, ',' or ')'")]
    [InlineData("(x", "line 1, column 3: found the end; expected an operator or ')'")]
    [InlineData("(x))", "line 1, column 4: found ')'; expected an operator or the end")]
    [InlineData(
        "x^x",
        "line 1, column 3: found an exponent that contains x; expected a constant one, such as 2, (1/3) or pi"
    )]
    [InlineData(
        "2^(3*x)^2",
        "line 1, column 3: found an exponent that contains x; expected a constant one, such as 2, (1/3) or pi"
    )]
    [InlineData(
        "2 + 2^-x",
        "line 1, column 7: found an exponent that contains x; expected a constant one, such as 2, (1/3) or pi"
    )]
    [InlineData("1.2.3", "line 1, column 1: found \"1.2.3\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3")]
    [InlineData("2 + 5.", "line 1, column 5: found \"5.\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3")]
    [InlineData("1e999999999", "line 1, column 1: the number \"1e999999999\" has an exponent beyond 10000")]
    [InlineData("x \u00a7 2", "line 1, column 3: found the character U+00A7; expected an operator or the end")]
    [InlineData("x\u0000", "line 1, column 2: found the character U+0000; expected an operator or the end")]
    [InlineData("x ~", "line 1, column 3: found '~'; expected an operator or the end")]
    [InlineData("x \u007f", "line 1, column 3: found the character U+007F; expected an operator or the end")]
    [InlineData("x \u001f", "line 1, column 3: found the character U+001F; expected an operator or the end")]
    [InlineData("piecewise(else: x)", "line 1, column 11: found 'else'; expected x, pi, e, or a function: " + Known)]
    [InlineData("piecewise x", "line 1, column 11: found 'x'; expected '('")]
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
    [InlineData("piecewise(x < 1: 2; else: 3", "line 1, column 28: found the end; expected an operator or ')'")]
    [InlineData("x < 1", "line 1, column 3: found '<'; expected an operator or the end")]
    public void Refused(string text, string message) =>
        Should.Throw<MalformedInputException>(() => Expression.Parse(text)).Message.ShouldBe(message);

    [Theory(DisplayName = "an unknown name of up to 40 characters is shown, of a longer one the first 37")]
    [InlineData(40, 40, "'")]
    [InlineData(41, 37, "...'")]
    public void Long_names(int length, int shown, string end) =>
        Should
            .Throw<MalformedInputException>(() => Expression.Parse(new string('q', length)))
            .Message.ShouldStartWith($"line 1, column 1: found '{new string('q', shown)}{end}; expected");

    [Theory(DisplayName = "a text within its limits is read")]
    [InlineData("((x+999))")]
    [InlineData("(x)+(x)+1")]
    [InlineData("max(x,(1))")]
    [InlineData("abs((-x))")]
    public void Within_limits(string text) => Expression.Parse(text, Small).ContainsVariable.ShouldBeTrue();

    [Theory(DisplayName = "a text over a limit on its length, its parentheses or its numbers is refused")]
    [InlineData("(((x)))", "line 1, column 3: more than 2 parentheses are open here")]
    [InlineData("abs((( ", "line 1, column 6: more than 2 parentheses are open here")]
    [InlineData("(x)+((((", "line 1, column 7: more than 2 parentheses are open here")]
    [InlineData("x + 1000", "line 1, column 5: the number \"1000\" has more than 3 digits")]
    [InlineData("x+x+x+x+x+x", "line 1, column 1: the text has 11 characters; expected at most 10")]
    public void Over_limits(string text, string message) =>
        Should.Throw<MalformedInputException>(() => Expression.Parse(text, Small)).Message.ShouldBe(message);

    [Theory(
        DisplayName = "limits are from 1 character to what is read in reasonable time, and from 0 parentheses to what the stack holds"
    )]
    [InlineData(1, 0, true)]
    [InlineData(500_000, 500, true)]
    [InlineData(0, 1, false)]
    [InlineData(500_001, 1, false)]
    [InlineData(1, -1, false)]
    [InlineData(1, 501, false)]
    public void Limits(int length, int nesting, bool accepted)
    {
        ExpressionLimits Made() => new(length, nesting, NumberLimits.Default);
        if (accepted)
        {
            (Made().Length, Made().Nesting).ShouldBe((length, nesting));
        }
        else
        {
            Should.Throw<ArgumentOutOfRangeException>(Made);
        }
    }

    // A chain of n signs, terms, factors or exponents is n operations deep above its first or last part.
    [Theory(DisplayName = "a chain is read as long as no part is deeper than 500 operations")]
    [InlineData("-", 499, "x", "line 1, column 1: ")]
    [InlineData("x+", 499, "x", "line 1, column 1000: ")]
    [InlineData("x*", 499, "x", "line 1, column 1000: ")]
    [InlineData("x/", 499, "x", "line 1, column 1000: ")]
    [InlineData("2^", 499, "2", "line 1, column 3: ")]
    [InlineData("x-", 498, "x", "line 1, column 998: ")]
    public void Depths(string before, int times, string core, string place)
    {
        string Chain(int count) => string.Concat(Enumerable.Repeat(before, count)) + core;
        Expression.Parse(Chain(times)).Depth.ShouldBe(500);
        Should
            .Throw<MalformedInputException>(() => Expression.Parse(Chain(times + 1)))
            .Message.ShouldBe(place + "the expression is nested deeper than 500 operations");
    }

    private static ExpressionLimits Small => new(10, 2, new NumberLimits(3, 3));
}
