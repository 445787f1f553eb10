using Shouldly;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Formulas as text: with the fewest parentheses that keep their tree, and with numbers as a person writes them.</summary>
public sealed class OnWritingFormulas
{
    [Theory(DisplayName = "a formula is written with the fewest parentheses that keep its tree")]
    [InlineData("x", "x")]
    [InlineData("pi*e", "[pi * e]")]
    [InlineData("-2", "-2")]
    [InlineData("-(2)", "[neg 2]")]
    [InlineData("-(-2)", "[neg -2]")]
    [InlineData("-(-x)", "[neg [neg x]]")]
    [InlineData("-(x + 1)", "[neg [x + 1]]")]
    [InlineData("-x^2", "[neg [x ^ 2]]")]
    [InlineData("-(x*2)", "[neg [x * 2]]")]
    [InlineData("-(x/2)", "[neg [x / 2]]")]
    [InlineData("-(-x*2)", "[neg [[neg x] * 2]]")]
    [InlineData("-(-x/2)", "[neg [[neg x] / 2]]")]
    [InlineData("-(-x + 2)", "[neg [[neg x] + 2]]")]
    [InlineData("-1/3", "-1/3")]
    [InlineData("-(1/3)", "[neg 1/3]")]
    [InlineData("1/(3)", "[1 / 3]")]
    [InlineData("-1/(3)", "[-1 / 3]")]
    [InlineData("-(1)/3", "[[neg 1] / 3]")]
    [InlineData("1/0", "[1 / 0]")]
    [InlineData("1/(-3)", "[1 / -3]")]
    [InlineData("1/0.01", "[1 / 1/100]")]
    [InlineData("0.01/3", "[1/100 / 3]")]
    [InlineData("x/3", "[x / 3]")]
    [InlineData("3/x", "[3 / x]")]
    [InlineData("1/3*x", "[1/3 * x]")]
    [InlineData("x*(1/3)", "[x * 1/3]")]
    [InlineData("x*1/3", "[[x * 1] / 3]")]
    [InlineData("1/3/4", "[1/3 / 4]")]
    [InlineData("1/(1/3)", "[1 / 1/3]")]
    [InlineData("1/3^2", "[1 / [3 ^ 2]]")]
    [InlineData("(1/3)^2", "[1/3 ^ 2]")]
    [InlineData("x^(1/3)", "[x ^ 1/3]")]
    [InlineData("x^-2", "[x ^ -2]")]
    [InlineData("x^-(2)", "[x ^ [neg 2]]")]
    [InlineData("x^-pi", "[x ^ [neg pi]]")]
    [InlineData("x^(2 + pi)", "[x ^ [2 + pi]]")]
    [InlineData("x^(2*pi)", "[x ^ [2 * pi]]")]
    [InlineData("(-2)^2", "[-2 ^ 2]")]
    [InlineData("-2^2", "[neg [2 ^ 2]]")]
    [InlineData("2^3^2", "[2 ^ [3 ^ 2]]")]
    [InlineData("(2^3)^2", "[[2 ^ 3] ^ 2]")]
    [InlineData("(-x)^2", "[[neg x] ^ 2]")]
    [InlineData("exp(x)^2", "[[exp x] ^ 2]")]
    [InlineData("x + 1 + 2", "[[x + 1] + 2]")]
    [InlineData("x + (1 + 2)", "[x + [1 + 2]]")]
    [InlineData("x - (1 + 2)", "[x + [neg [1 + 2]]]")]
    [InlineData("x - 2", "[x + [neg 2]]")]
    [InlineData("x - (-2)", "[x + [neg -2]]")]
    [InlineData("x + (-2)", "[x + -2]")]
    [InlineData("x + (-x*2)", "[x + [[neg x] * 2]]")]
    [InlineData("x + (-x/2)", "[x + [[neg x] / 2]]")]
    [InlineData("x + (-x + 2)", "[x + [[neg x] + 2]]")]
    [InlineData("x + 2*x", "[x + [2 * x]]")]
    [InlineData("x + (x + 1)*2", "[x + [[x + 1] * 2]]")]
    [InlineData("x + (-x + 1)*2", "[x + [[[neg x] + 1] * 2]]")]
    [InlineData("x + (-x + 1)/2", "[x + [[[neg x] + 1] / 2]]")]
    [InlineData("x - 1/3", "[x + [neg 1/3]]")]
    [InlineData("-x + 1", "[[neg x] + 1]")]
    [InlineData("x*(x*2)", "[x * [x * 2]]")]
    [InlineData("x*x*2", "[[x * x] * 2]")]
    [InlineData("x/(x/2)", "[x / [x / 2]]")]
    [InlineData("x/x/2", "[[x / x] / 2]")]
    [InlineData("x*(-2)", "[x * -2]")]
    [InlineData("x*(-x)", "[x * [neg x]]")]
    [InlineData("x/(-x)", "[x / [neg x]]")]
    [InlineData("-x*2", "[[neg x] * 2]")]
    [InlineData("(x + 1)*(x - 1)", "[[x + 1] * [x + [neg 1]]]")]
    [InlineData("(x + 1)/(x - 1)", "[[x + 1] / [x + [neg 1]]]")]
    [InlineData("0.01*x", "[1/100 * x]")]
    [InlineData("x*0.01", "[x * 1/100]")]
    [InlineData("0.044715^2", "[8943/200000 ^ 2]")]
    [InlineData("sigmoid(-x)", "[sigmoid [neg x]]")]
    [InlineData("max(x, 1 - x)", "[max x [1 + [neg x]]]")]
    [InlineData(
        "piecewise(x < 0: -x; x + 1 >= 3/2: x^2; else: 0)",
        "[if x Less 0 then [neg x] if [x + 1] GreaterOrEqual 3/2 then [x ^ 2] else 0]"
    )]
    [InlineData(
        "piecewise(x <= 0: 1; x > 1: 2; else: -x)",
        "[if x LessOrEqual 0 then 1 if x Greater 1 then 2 else [neg x]]"
    )]
    public void Written_as(string text, string shape)
    {
        var formula = Expression.Parse(text);
        Shape.Of(formula).ShouldBe(shape);
        formula.ToString().ShouldBe(text);
    }

    [Theory(DisplayName = "a number is written as a fraction, a decimal or with a power of ten, whichever reads best")]
    [InlineData("3", "3")]
    [InlineData("-1/3", "-1/3")]
    [InlineData("3/8", "3/8")]
    [InlineData("7/10", "7/10")]
    [InlineData("1/11", "1/11")]
    [InlineData("7/12", "7/12")]
    [InlineData("1/16", "0.0625")]
    [InlineData("1/20", "0.05")]
    [InlineData("-851/500", "-1.702")]
    [InlineData("1/25", "0.04")]
    [InlineData("-1/100", "-0.01")]
    [InlineData("12345/100", "123.45")]
    [InlineData("1234567/1024", "1205.6318359375")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("-1234567890123456789", "-1234567890123456789")]
    [InlineData("123456789012345678901", "123456789012345678901")]
    [InlineData("123456789012345678900", "123456789012345678900")]
    [InlineData("123456789012345678000", "123456789012345678e3")]
    [InlineData("100000000000000000000", "1e20")]
    [InlineData("10000000000000000000", "10000000000000000000")]
    [InlineData("-10000000000000000000", "-1e19")]
    [InlineData("-1000000000000000000", "-1000000000000000000")]
    [InlineData("1234500000000000000000", "12345e17")]
    [InlineData("1e300", "1e300")]
    [InlineData("-25e-301", "-25e-301")]
    [InlineData("1e-20", "0.00000000000000000001")]
    [InlineData("1e-21", "1e-21")]
    [InlineData("3e-25", "3e-25")]
    [InlineData("1/1048576", "0.00000095367431640625")]
    [InlineData("1/2097152", "1/2097152")]
    public void Numbers(string number, string text)
    {
        NumberText.Of(Rational.Parse(number)).ShouldBe(text);
        Rational.Parse(text).ShouldBe(Rational.Parse(number));
    }

    [Theory(DisplayName = "a number is digits where its text is, but for a sign")]
    [InlineData("12", true)]
    [InlineData("-12", true)]
    [InlineData("1/3", false)]
    [InlineData("0.01", false)]
    [InlineData("1e30", false)]
    public void Digits(string number, bool isDigits) => NumberText.IsDigits(Rational.Parse(number)).ShouldBe(isDigits);
}
