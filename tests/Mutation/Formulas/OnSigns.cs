using Shouldly;
using Theory.Functions;
using Theory.Functions.Calculus;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Which signs a formula may have, where it surely has a value, and what powers ask of their bases.</summary>
public sealed class OnSigns
{
    [Theory(DisplayName = "the opposite of a value has the opposite signs")]
    [InlineData("", "")]
    [InlineData("-", "+")]
    [InlineData("0", "0")]
    [InlineData("+", "-")]
    [InlineData("-0", "0+")]
    [InlineData("0+", "-0")]
    [InlineData("-+", "-+")]
    [InlineData("-0+", "-0+")]
    public void Opposite(string signs, string negated) =>
        Text(PossibleSignsArithmetic.Negate(Signs(signs))).ShouldBe(negated);

    [Theory(DisplayName = "a sum may have the signs that sums of numbers of such signs have")]
    [InlineData("", "+", "")]
    [InlineData("+", "+", "+")]
    [InlineData("-", "-", "-")]
    [InlineData("0", "0", "0")]
    [InlineData("0", "+", "+")]
    [InlineData("-", "0", "-")]
    [InlineData("-", "+", "-0+")]
    [InlineData("+", "-", "-0+")]
    [InlineData("0+", "+", "+")]
    [InlineData("-0", "-0", "-0")]
    public void Sums(string left, string right, string signs) =>
        Text(PossibleSignsArithmetic.Add(Signs(left), Signs(right))).ShouldBe(signs);

    [Theory(DisplayName = "a product may have the signs that products of numbers of such signs have")]
    [InlineData("+", "", "")]
    [InlineData("+", "+", "+")]
    [InlineData("-", "-", "+")]
    [InlineData("-", "+", "-")]
    [InlineData("+", "-", "-")]
    [InlineData("0", "-0+", "0")]
    [InlineData("-0", "-", "0+")]
    [InlineData("-+", "+", "-+")]
    public void Products(string left, string right, string signs) =>
        Text(PossibleSignsArithmetic.Multiply(Signs(left), Signs(right))).ShouldBe(signs);

    [Theory(DisplayName = "each sign that a value may have is mapped")]
    [InlineData("", "")]
    [InlineData("-", "+")]
    [InlineData("0", "0")]
    [InlineData("+", "-")]
    [InlineData("-+", "-+")]
    public void Maps(string signs, string mapped) =>
        Text(PossibleSignsArithmetic.Map(Signs(signs), sign => PossibleSignsArithmetic.Of(-sign))).ShouldBe(mapped);

    [Theory(DisplayName = "a formula may have no other signs than these where it is defined")]
    [InlineData("2", "+")]
    [InlineData("0", "0")]
    [InlineData("-2", "-")]
    [InlineData("pi", "+")]
    [InlineData("x", "-0+")]
    [InlineData("-exp(x)", "-")]
    [InlineData("1 + exp(x)", "+")]
    [InlineData("1 - exp(x)", "-0+")]
    [InlineData("x - floor(x)", "0+")]
    [InlineData("-floor(x) + x", "0+")]
    [InlineData("x + floor(x)", "-0+")]
    [InlineData("x - floor(x + 1)", "-0+")]
    [InlineData("x - sin(x)", "-0+")]
    [InlineData("-sin(x) + x", "-0+")]
    [InlineData("-2*exp(x)", "-")]
    [InlineData("-2/exp(x)", "-")]
    [InlineData("abs(x)/x", "-0+")]
    [InlineData("1/abs(x)", "+")]
    [InlineData("0/x", "0")]
    [InlineData("x^2", "0+")]
    [InlineData("x^3", "-0+")]
    [InlineData("x^0", "+")]
    [InlineData("x^-2", "+")]
    [InlineData("x^-1", "-+")]
    [InlineData("x^(1/2)", "0+")]
    [InlineData("x^(-1/2)", "+")]
    [InlineData("(-exp(x))^2", "+")]
    [InlineData("(-exp(x))^3", "-")]
    [InlineData("(-exp(x))^(1/2)", "")]
    [InlineData("0^-1", "")]
    [InlineData("0^0", "+")]
    [InlineData("exp(x)^pi", "+")]
    [InlineData("x^pi", "-0+")]
    [InlineData("exp(x)", "+")]
    [InlineData("sigmoid(x)", "+")]
    [InlineData("softplus(x)", "+")]
    [InlineData("tanh(x^2)", "0+")]
    [InlineData("erf(-x^2)", "-0")]
    [InlineData("atan(exp(x))", "+")]
    [InlineData("sign(-exp(x))", "-")]
    [InlineData("sqrt(x)", "0+")]
    [InlineData("sqrt(exp(x))", "+")]
    [InlineData("abs(x)", "0+")]
    [InlineData("abs(-exp(x))", "+")]
    [InlineData("step(x)", "0+")]
    [InlineData("step(exp(x))", "+")]
    [InlineData("relu(-exp(x))", "0")]
    [InlineData("relu(x)", "0+")]
    [InlineData("floor(x)", "-0+")]
    [InlineData("floor(exp(x))", "0+")]
    [InlineData("floor(-exp(x))", "-")]
    [InlineData("floor(x^2)", "0+")]
    [InlineData("max(x, exp(x))", "+")]
    [InlineData("max(exp(x), x)", "+")]
    [InlineData("max(x, 0)", "0+")]
    [InlineData("max(x, -1)", "-0+")]
    [InlineData("min(x, -1)", "-")]
    [InlineData("min(-1, x)", "-")]
    [InlineData("min(x, 0)", "-0")]
    [InlineData("log(x)", "-0+")]
    [InlineData("sin(x^2)", "-0+")]
    [InlineData("piecewise(x < 0: 1; else: 2)", "+")]
    [InlineData("piecewise(x < 0: -1; else: 2)", "-+")]
    [InlineData("piecewise(x < 0: 1; x < 1: 0; else: 2)", "0+")]
    public void Of_formulas(string formula, string signs)
    {
        var parsed = Expression.Parse(formula);
        Text(SureFacts.SignsOf(parsed)).ShouldBe(signs);
        SureFacts.IsPositive(parsed).ShouldBe(signs == "+");
        SureFacts.IsNonnegative(parsed).ShouldBe(!signs.Contains('-'));
        SureFacts.IsNonzero(parsed).ShouldBe(!signs.Contains('0'));
    }

    [Theory(
        DisplayName = "a formula is surely defined everywhere where every part is and every operation admits its parts"
    )]
    [InlineData("2", true)]
    [InlineData("pi", true)]
    [InlineData("x", true)]
    [InlineData("-x", true)]
    [InlineData("-log(x)", false)]
    [InlineData("x + 1", true)]
    [InlineData("x + log(x)", false)]
    [InlineData("log(x) + x", false)]
    [InlineData("x*x", true)]
    [InlineData("x*log(x)", false)]
    [InlineData("log(x)*x", false)]
    [InlineData("x/exp(x)", true)]
    [InlineData("log(x)/exp(x)", false)]
    [InlineData("x/(1 + log(x)^2)", false)]
    [InlineData("1/x", false)]
    [InlineData("1/(1 + x^2)", true)]
    [InlineData("x^2", true)]
    [InlineData("x^0", true)]
    [InlineData("x^-1", false)]
    [InlineData("exp(x)^-1", true)]
    [InlineData("x^(1/2)", false)]
    [InlineData("(x^2)^(1/2)", true)]
    [InlineData("(x^2)^(-1/2)", false)]
    [InlineData("(-exp(x))^(1/2)", false)]
    [InlineData("log(x)^2", false)]
    [InlineData("exp(x)^pi", true)]
    [InlineData("x^pi", false)]
    [InlineData("abs(x)^pi", false)]
    [InlineData("exp(x)^log(-1)", false)]
    [InlineData("exp(x)", true)]
    [InlineData("exp(log(x))", false)]
    [InlineData("log(exp(x))", true)]
    [InlineData("log(x^2)", false)]
    [InlineData("log(x)", false)]
    [InlineData("sqrt(x)", false)]
    [InlineData("sqrt(x^2)", true)]
    [InlineData("sqrt(-exp(x))", false)]
    [InlineData("max(x, 1)", true)]
    [InlineData("max(x, log(x))", false)]
    [InlineData("max(log(x), x)", false)]
    [InlineData("piecewise(x < 0: 1; else: 2)", true)]
    [InlineData("piecewise(log(x) < 0: 1; else: 2)", false)]
    [InlineData("piecewise(x < log(x): 1; else: 2)", false)]
    [InlineData("piecewise(x < 0: log(x); else: 2)", false)]
    [InlineData("piecewise(x < 0: 1; else: log(x))", false)]
    public void Total(string formula, bool isTotal) => SureFacts.IsTotal(Expression.Parse(formula)).ShouldBe(isTotal);

    [Theory(
        DisplayName = "a negative exponent asks for a base other than 0, one that is no integer for a base of at least 0"
    )]
    [InlineData("2", "Nothing")]
    [InlineData("0", "Nothing")]
    [InlineData("-1", "Nonzero")]
    [InlineData("1/2", "Nonnegative")]
    [InlineData("-1/2", "Nonzero, Nonnegative")]
    public void Asked_by_exponents(string exponent, string asked) =>
        Asked.By(Rational.Parse(exponent)).ToString().ShouldBe(asked);

    [Theory(DisplayName = "nothing is asked of a base that is sure of it anyway")]
    [InlineData("-1/2", "-0+", "Nonzero, Nonnegative")]
    [InlineData("-1/2", "-+", "Nonnegative")]
    [InlineData("-1/2", "0+", "Nonzero")]
    [InlineData("-1/2", "+", "Nothing")]
    [InlineData("2", "-0+", "Nothing")]
    [InlineData("-1", "-0+", "Nonzero")]
    [InlineData("1/2", "-", "Nonnegative")]
    public void Still_asked(string exponent, string signs, string asked) =>
        Asked.By(Rational.Parse(exponent)).Without(Signs(signs)).ToString().ShouldBe(asked);

    private static PossibleSigns Signs(string text) =>
        (text.Contains('-') ? PossibleSigns.Negative : PossibleSigns.None)
        | (text.Contains('0') ? PossibleSigns.Zero : PossibleSigns.None)
        | (text.Contains('+') ? PossibleSigns.Positive : PossibleSigns.None);

    private static string Text(PossibleSigns signs) =>
        (signs.HasFlag(PossibleSigns.Negative) ? "-" : "")
        + (signs.HasFlag(PossibleSigns.Zero) ? "0" : "")
        + (signs.HasFlag(PossibleSigns.Positive) ? "+" : "");
}
