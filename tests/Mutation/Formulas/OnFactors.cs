using Shouldly;
using Theory.Functions;
using Theory.Functions.Calculus;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Powers as factors of a product: what they ask of their bases, how they are raised, merged, ordered and written.</summary>
public sealed class OnFactors
{
    [Theory(DisplayName = "a factor keeps what is asked of its base as long as the base is not sure of it")]
    [InlineData("x", "1", "", "x^1")]
    [InlineData("x", "2", "", "x^2")]
    [InlineData("x", "-1", "", "x^-1 Nonzero")]
    [InlineData("x", "1/2", "", "x^1/2 Nonnegative")]
    [InlineData("x", "1", "Nonzero", "x^1 Nonzero")]
    [InlineData("x^2 + 1", "1", "Nonzero", "x^2 + 1^1")]
    [InlineData("x^2 + 1", "-1/2", "", "x^2 + 1^-1/2")]
    [InlineData("abs(x)", "-1/2", "", "abs(x)^-1/2 Nonzero")]
    [InlineData("exp(x)", "1", "", "exp(x)^1")]
    [InlineData("exp(x)", "3", "", "exp(3*x)^1")]
    [InlineData("exp(x)", "-1/2", "Nonzero", "exp(-x/2)^1")]
    [InlineData("log(x)", "3", "", "log(x)^3")]
    [InlineData("abs(x)", "2", "", "x^2")]
    [InlineData("abs(x)", "-2", "", "x^-2 Nonzero")]
    [InlineData("abs(x)", "0", "Nonzero", "x^0 Nonzero")]
    [InlineData("abs(x)", "3", "", "abs(x)^3")]
    [InlineData("abs(x)", "2/3", "", "abs(x)^2/3")]
    [InlineData("sin(x)", "2", "", "sin(x)^2")]
    public void Kept(string @base, string exponent, string asked, string factor) =>
        Text(Made(@base, exponent, asked)).ShouldBe(factor);

    [Theory(
        DisplayName = "a power of a power multiplies the exponents, of an absolute value where the even one is lost"
    )]
    [InlineData("x", "3", "", "2", "x^6")]
    [InlineData("x", "3", "", "-2", "x^-6 Nonzero")]
    [InlineData("x", "1/2", "", "2", "x^1 Nonnegative")]
    [InlineData("x", "-1", "", "-1", "x^1 Nonzero")]
    [InlineData("x", "0", "Nonzero", "2", "x^0 Nonzero")]
    [InlineData("x", "0", "Nonzero", "1/2", "x^0 Nonzero")]
    [InlineData("x", "0", "", "-1", "x^0")]
    [InlineData("x", "0", "", "1/2", "x^0")]
    [InlineData("x", "2", "", "1/2", "abs(x)^1")]
    [InlineData("x", "4", "", "1/2", "x^2")]
    [InlineData("x", "2", "", "1/4", "abs(x)^1/2")]
    [InlineData("x", "2", "", "3/2", "abs(x)^3")]
    [InlineData("x", "2", "", "-1/2", "abs(x)^-1 Nonzero")]
    [InlineData("x", "4", "", "-1/2", "x^-2 Nonzero")]
    [InlineData("x", "-2", "", "1/2", "abs(x)^-1 Nonzero")]
    [InlineData("x", "-2", "", "-1/2", "abs(x)^1 Nonzero")]
    [InlineData("x", "-4", "", "-1/2", "x^2 Nonzero")]
    [InlineData("x", "2", "Nonzero", "1/2", "abs(x)^1 Nonzero")]
    [InlineData("x", "2", "Nonnegative", "1/2", "x^1 Nonnegative")]
    [InlineData("x", "2", "Nonnegative", "-1/2", "x^-1 Nonzero, Nonnegative")]
    [InlineData("x", "3", "", "1/2", "x^3/2 Nonnegative")]
    [InlineData("x", "1", "Nonzero", "1/2", "x^1/2 Nonzero, Nonnegative")]
    [InlineData("x", "1/2", "", "1/2", "x^1/4 Nonnegative")]
    [InlineData("x", "1/2", "", "-1/2", "x^-1/4 Nonzero, Nonnegative")]
    [InlineData("x", "2/3", "", "3/2", "x^1 Nonnegative")]
    public void Raised(string @base, string exponent, string asked, string raised, string factor) =>
        Text(Made(@base, exponent, asked).Raise(Rational.Parse(raised))).ShouldBe(factor);

    [Theory(DisplayName = "a factor is written so that both sides ask the same")]
    [InlineData("x", "1", "", "x", "1")]
    [InlineData("x", "3", "", "x^3", "1")]
    [InlineData("x", "1/2", "", "sqrt(x)", "1")]
    [InlineData("x", "-1", "", "1", "x")]
    [InlineData("x", "-2", "", "1", "x^2")]
    [InlineData("x", "-1/2", "", "1", "sqrt(x)")]
    [InlineData("log(x)", "0", "", "log(x)^0", "1")]
    [InlineData("x", "0", "Nonzero", "x", "x")]
    [InlineData("x", "1", "Nonzero", "x^2", "x")]
    [InlineData("x", "2", "Nonnegative", "sqrt(x)^4", "1")]
    [InlineData("x", "0", "Nonnegative", "sqrt(x)^0", "1")]
    [InlineData("x", "-1", "Nonnegative", "1", "sqrt(x)^2")]
    [InlineData("x", "-2", "Nonnegative", "1", "sqrt(x)^4")]
    [InlineData("x", "0", "Nonzero, Nonnegative", "sqrt(x)", "sqrt(x)")]
    [InlineData("x", "1", "Nonzero, Nonnegative", "x^(3/2)", "sqrt(x)")]
    [InlineData("x", "1/2", "Nonzero", "x^(3/2)", "x")]
    public void Written(string @base, string exponent, string asked, string dividend, string divisor)
    {
        var (above, below) = Made(@base, exponent, asked).ToFraction();
        (above?.ToString() ?? "1").ShouldBe(dividend);
        (below?.ToString() ?? "1").ShouldBe(divisor);
    }

    [Theory(DisplayName = "a factor is 1 where its exponent is 0 and its base is defined everywhere and as asked")]
    [InlineData("x", "0", "", true, true)]
    [InlineData("x", "1", "", false, true)]
    [InlineData("x", "0", "Nonzero", false, false)]
    [InlineData("log(x)", "0", "", false, false)]
    [InlineData("log(x)", "1", "", false, false)]
    [InlineData("x", "-1", "", false, false)]
    public void One(string @base, string exponent, string asked, bool isOne, bool isTotal)
    {
        var factor = Made(@base, exponent, asked);
        (factor.IsOne, factor.IsTotal).ShouldBe((isOne, isTotal));
    }

    [Theory(DisplayName = "a positive constant under an exponent that is no integer is the root of a constant")]
    [InlineData("2", "1/2", true)]
    [InlineData("pi", "-2/3", true)]
    [InlineData("2", "2", false)]
    [InlineData("exp(x)", "1", false)]
    [InlineData("1 + x^2", "1/2", false)]
    [InlineData("log(2)", "1/2", false)]
    public void Roots(string @base, string exponent, bool isRoot) =>
        Made(@base, exponent, "").IsConstantRoot.ShouldBe(isRoot);

    [Theory(
        DisplayName = "two factors merge where they have the same base, are exponentials, or a sign and its number"
    )]
    [InlineData("x^2", "x^3", "x^5")]
    [InlineData("x", "1/x", "x^0 Nonzero")]
    [InlineData("sqrt(x)", "sqrt(x)", "x^1 Nonnegative")]
    [InlineData("exp(x)", "exp(2*x)", "exp(3*x)^1")]
    [InlineData("exp(x)", "sin(2*x)", null)]
    [InlineData("sin(x)", "exp(2*x)", null)]
    [InlineData("x", "exp(x)", null)]
    [InlineData("sign(x)^2", "1/x", "x^-1 Nonzero")]
    [InlineData("1/x", "sign(x)^2", "x^-1 Nonzero")]
    [InlineData("sign(x)^2", "1/abs(x)", "abs(x)^-1 Nonzero")]
    [InlineData("sign(x)^2", "1/(x + 1)", null)]
    [InlineData("sign(x)^2", "x", null)]
    [InlineData("sign(x)^3", "1/x", null)]
    [InlineData("sin(x)^2", "1/x", null)]
    [InlineData("1/x", "sin(x)^2", null)]
    [InlineData("abs(x)", "sign(x)", "x^1")]
    [InlineData("sign(x)", "abs(x)", "x^1")]
    [InlineData("abs(x)", "sign(x + 1)", null)]
    [InlineData("sin(x)", "sign(x)", null)]
    [InlineData("abs(x)", "sin(x)", null)]
    [InlineData("x", "sign(x)", "abs(x)^1")]
    [InlineData("sign(x)", "x", "abs(x)^1")]
    [InlineData("x", "sign(x + 1)", null)]
    [InlineData("x", "step(x)", "relu(x)^1")]
    [InlineData("step(x)", "x", "relu(x)^1")]
    [InlineData("x", "step(x + 1)", null)]
    [InlineData("x^2", "sign(x)", null)]
    [InlineData("x", "sign(x)^3", null)]
    [InlineData("sign(x)^3", "x", null)]
    [InlineData("sin(x)", "cos(x)", null)]
    public void Merged(string left, string right, string? factor) =>
        (ProductRules.Merge(Single(left), Single(right)) is { } merged ? Text(merged) : null).ShouldBe(factor);

    [Theory(DisplayName = "two factors do not merge where more is asked of one than its exponent does")]
    [InlineData("x^2/x", "sign(x)")]
    [InlineData("x", "sign(x)^2/sign(x)")]
    [InlineData("1/x", "sign(x)^3/sign(x)")]
    public void Apart(string left, string right) => ProductRules.Merge(Single(left), Single(right)).ShouldBeNull();

    [Theory(DisplayName = "a product is its number times its powers")]
    [InlineData("6", "6")]
    [InlineData("-x", "-1 x^1")]
    [InlineData("2*x*3", "6 x^1")]
    [InlineData("3/x/4", "3/4 x^-1 Nonzero")]
    [InlineData("x^3", "1 x^3")]
    [InlineData("x^pi", "1 x^pi^1")]
    [InlineData("sqrt(x)", "1 x^1/2 Nonnegative")]
    [InlineData("sin(x)", "1 sin(x)^1")]
    [InlineData("(2*x)^3", "8 x^3")]
    [InlineData("(2*x)^-1", "1/2 x^-1 Nonzero")]
    [InlineData("(2*x*sin(x))^2", "4 x^2 sin(x)^2")]
    [InlineData("(x*sin(x))^513", "1 x^513 sin(x)^513")]
    [InlineData("(0*log(x))^2", "0 log(x)^1")]
    [InlineData("(0*log(x))^-2", "1 0*log(x)^-2 Nonzero")]
    [InlineData("(0*log(x))^0", "1 log(x)^0")]
    [InlineData("0^-1", "1 0^-1 Nonzero")]
    [InlineData("sqrt(4*x)", "2 x^1/2 Nonnegative")]
    [InlineData("sqrt(x/4)", "1/2 x^1/2 Nonnegative")]
    [InlineData("sqrt(2*x/3)", "1 2^1/2 3^-1/2 x^1/2 Nonnegative")]
    [InlineData("sqrt(-x)", "1 -x^1/2 Nonnegative")]
    [InlineData("sqrt(0*log(x))", "1 0*log(x)^1/2")]
    [InlineData("sqrt(pi*x)", "1 pi^1/2 x^1/2 Nonnegative")]
    [InlineData("sqrt(pi*e)", "1 e^1/2 pi^1/2")]
    [InlineData("sqrt(log(2)*x)", "1 log(2)*x^1/2 Nonnegative")]
    [InlineData("sqrt(exp(log(-1))*x)", "1 exp(log(-1))*x^1/2 Nonnegative")]
    [InlineData("sqrt(2*x*sin(x))", "1 2^1/2 x*sin(x)^1/2 Nonnegative")]
    [InlineData("sqrt(exp(x)*x)", "1 x*exp(x)^1/2 Nonnegative")]
    [InlineData("sqrt(pi)*sqrt(pi)", "1 pi^1")]
    [InlineData("sqrt(2)*sqrt(2)", "2")]
    [InlineData("2^(1/3)*2^(2/3)", "2")]
    [InlineData("(-2)^(1/3)", "1 -2^1/3 Nonnegative")]
    [InlineData("x*x", "1 x^2")]
    [InlineData("x*sin(x)*x^2", "1 x^3 sin(x)^1")]
    [InlineData("exp(x)*exp(-x)", "1 exp(0)^1")]
    [InlineData("(1 + x^2)/(1 + x^2)", "1")]
    [InlineData("(1 + x^2)*sin(x)/(1 + x^2)", "1 sin(x)^1")]
    [InlineData("abs(x)*sign(x)*x", "1 x^2")]
    [InlineData("x^0", "1")]
    [InlineData("x^0*sin(x)", "1 sin(x)^1")]
    [InlineData("log(x)^0", "1 log(x)^0")]
    [InlineData("1^(1/513)", "1")]
    [InlineData("4^129", "1 4^129")]
    [InlineData("4^-129", "1 4^-129")]
    [InlineData("(2*x)^200", "1 2*x^200")]
    [InlineData("8^(1/3)", "2")]
    [InlineData("8^(-2/3)", "1/4")]
    [InlineData("(4/9)^(1/2)", "2/3")]
    public void Products(string formula, string factors) =>
        Text(FactorList.Of(Expression.Parse(formula))).ShouldBe(factors);

    [Fact(
        DisplayName = "a power of a number is multiplied out up to 512 binary digits, and a root up to the 512th is taken"
    )]
    public void Longest_numbers()
    {
        // 4 has 4 binary digits with its denominator.
        Text(FactorList.Of(Expression.Parse("4^128"))).ShouldBe(((Rational)2).Pow(256).ToString());
        Text(FactorList.Of(Expression.Parse("4^-128"))).ShouldBe(((Rational)2).Pow(-256).ToString());
        // 2^510 has 511 of them, and one more with its denominator.
        Text(FactorList.Of(Power(510, new(1, 510)))).ShouldBe("2");
        Text(FactorList.Of(Power(512, new(1, 512)))).ShouldBe("2");
        FactorList.Of(Power(513, new(1, 513))).Coefficient.ShouldBe(1);
    }

    [Theory(DisplayName = "the order is constants, x, functions, sums, choices, and in each group that of the text")]
    [InlineData("sin(x)*x*pi*(1 + x)*e", "1 e^1 pi^1 x^1 sin(x)^1 1 + x^1")]
    [InlineData("(x + 2)*(x + 1)*cos(x)*sin(x)", "1 cos(x)^1 sin(x)^1 x + 1^1 x + 2^1")]
    [InlineData("piecewise(x < 0: 1; else: x)*(x + 1)*x", "1 x^1 x + 1^1 piecewise(x < 0: 1; else: x)^1")]
    [InlineData("pi*sqrt(3)*sqrt(2)", "1 2^1/2 3^1/2 pi^1")]
    public void Order(string formula, string factors) =>
        Text(FactorList.Of(Expression.Parse(formula))).ShouldBe(factors);

    [Theory(DisplayName = "a product is written as one fraction with the number and its sign in front")]
    [InlineData("x*2", "2*x")]
    [InlineData("x*2/3", "2*x/3")]
    [InlineData("x/3", "x/3")]
    [InlineData("x*0.01", "0.01*x")]
    [InlineData("x*-2", "-2*x")]
    [InlineData("-x/2", "-x/2")]
    [InlineData("-2*x/3", "-2*x/3")]
    [InlineData("-1/x", "-1/x")]
    [InlineData("-3/x", "-3/x")]
    [InlineData("-1/(2*x)", "-1/(2*x)")]
    [InlineData("1/(2*x)", "1/(2*x)")]
    [InlineData("2/0", "2/0")]
    [InlineData("1/0", "1/0")]
    [InlineData("2/3", "2/3")]
    [InlineData("1/3*1", "1/3")]
    [InlineData("x^0", "1")]
    [InlineData("0*exp(x)", "0")]
    [InlineData("0*log(x)*exp(x)", "0*log(x)")]
    [InlineData("0/x", "0/x")]
    [InlineData("-(x - sin(x))", "sin(x) - x")]
    [InlineData("-(x - sin(x))^2", "-(x - sin(x))^2")]
    [InlineData("-2*(x - sin(x))", "-2*(x - sin(x))")]
    [InlineData("-sin(x)", "-sin(x)")]
    [InlineData("-x*(x - sin(x))", "-x*(x - sin(x))")]
    [InlineData("sqrt(2)*sqrt(pi)*x", "sqrt(2*pi)*x")]
    [InlineData("x/sqrt(2)/sqrt(pi)", "x/sqrt(2*pi)")]
    [InlineData("sqrt(2)/sqrt(pi)", "sqrt(2/pi)")]
    [InlineData("2^(1/3)*sqrt(pi)", "2^(1/3)*sqrt(pi)")]
    [InlineData("x*sqrt(pi)", "sqrt(pi)*x")]
    [InlineData("x/x", "x/x")]
    public void Written_products(string formula, string text) =>
        FactorList.Of(Expression.Parse(formula)).ToExpression().ToString().ShouldBe(text);

    private static Expression Power(int twos, Rational exponent) => ((Expression)((Rational)2).Pow(twos)).Pow(exponent);

    private static Factor Made(string @base, string exponent, string asked) =>
        Factor.Of(
            Expression.Parse(@base),
            Rational.Parse(exponent),
            asked == "" ? Asked.Nothing : Enum.Parse<Asked>(asked)
        );

    private static Factor Single(string formula) => FactorList.Of(Expression.Parse(formula)).Factors.Single();

    private static string Text(Factor factor) =>
        $"{factor.Base}^{factor.Exponent}{(factor.Asked == Asked.Nothing ? "" : $" {factor.Asked}")}";

    private static string Text(FactorList list) =>
        string.Join(' ', list.Factors.Select(Text).Prepend(list.Coefficient.ToString()));
}
