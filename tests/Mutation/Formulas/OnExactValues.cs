using Shouldly;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Exact values of formulas at points, and what is said where there is none.</summary>
public sealed class OnExactValues
{
    [Theory(DisplayName = "the value is exactly what a computation by hand gives")]
    [InlineData("x^2 - 3*x + 1/2", "5/2", "-3/4")]
    [InlineData("-x^2", "3", "-9")]
    [InlineData("2^-3^2", "0", "1/512")]
    [InlineData("1/(1 + x)", "-1/3", "3/2")]
    [InlineData("x^(1/3)", "8", "2")]
    [InlineData("x^(-2/3)", "27/8", "4/9")]
    [InlineData("x^(2/4)", "16", "4")]
    [InlineData("(x^5)^(1/5)", "1234567/89", "1234567/89")]
    [InlineData("x^0", "0", "1")]
    [InlineData("x^(1/2)", "0", "0")]
    [InlineData("x^pi", "0", "0")]
    [InlineData("x^pi", "1", "1")]
    [InlineData("pi^0", "7", "1")]
    [InlineData("x^-3", "-1/2", "-8")]
    [InlineData("(-1)^1e9999", "0", "1")]
    [InlineData("(-1)^(1e9999 + 1)", "0", "-1")]
    [InlineData("exp(x)", "0", "1")]
    [InlineData("log(x)", "1", "0")]
    [InlineData("sqrt(x)", "0", "0")]
    [InlineData("sqrt(x)", "144/25", "12/5")]
    [InlineData("abs(x)", "-7/3", "7/3")]
    [InlineData("sign(x)", "-1/9", "-1")]
    [InlineData("sign(x)", "0", "0")]
    [InlineData("sign(x)", "1/9", "1")]
    [InlineData("step(x)", "0", "0")]
    [InlineData("step(x)", "1e-30", "1")]
    [InlineData("step(x)", "-1e-30", "0")]
    [InlineData("relu(x)", "-2", "0")]
    [InlineData("relu(x)", "5/2", "5/2")]
    [InlineData("sigmoid(x)", "0", "1/2")]
    [InlineData("tanh(x)", "0", "0")]
    [InlineData("erf(x)", "0", "0")]
    [InlineData("sin(x)", "0", "0")]
    [InlineData("cos(x)", "0", "1")]
    [InlineData("atan(x)", "0", "0")]
    [InlineData("max(x, 1/3)", "0.3", "1/3")]
    [InlineData("min(x, 1/3)", "0.3", "3/10")]
    [InlineData("floor(x)", "-7/2", "-4")]
    [InlineData("floor(x)", "-4", "-4")]
    [InlineData("floor(x)", "7/2", "3")]
    [InlineData("piecewise(x < 0: -1; x <= 1.5: 10; else: 100)", "3/2", "10")]
    [InlineData("piecewise(x < 0: -1; x < 1.5: 10; else: 100)", "3/2", "100")]
    [InlineData("piecewise(x > 0: -1; x >= -1.5: 10; else: 100)", "-3/2", "10")]
    [InlineData("piecewise(x > 0: -1; x > -1.5: 10; else: 100)", "-3/2", "100")]
    [InlineData("piecewise(x < 0: 1/0; else: x)", "2", "2")]
    [InlineData("piecewise(x > 0: 1; 1/x > 0: 2; else: 3)", "1", "1")]
    [InlineData("x*sigmoid(1.702*x)", "0", "0")]
    [InlineData("x*tanh(softplus(x))", "0", "0")]
    [InlineData("x*(1 + erf(x/sqrt(2)))/2", "0", "0")]
    [InlineData("0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))", "0", "0")]
    [InlineData("step(pi) + sign(exp(x)) + step(sqrt(softplus(x)/e))", "5", "3")]
    [InlineData("0*sin(x) + cos(x)*0 + 0/atan(x) + 0/(x + exp(x))", "1", "0")]
    [InlineData("1^log(2) + 0^softplus(2) + erf(x)^0", "2", "2")]
    [InlineData("relu(x) - relu(-x)", "-11/7", "-11/7")]
    [InlineData("step(x - 1.5)", "3/2", "0")]
    public void Exact(string formula, string x, string value) =>
        At(formula, x).ShouldBe(new Value.Exact(Rational.Parse(value)));

    [Theory(DisplayName = "where a part has no value in the reals the whole is undefined, and says why")]
    [InlineData("1/x", "0", "a division by 0 occurs")]
    [InlineData("0*(1/x)", "0", "a division by 0 occurs")]
    [InlineData("exp(1)*(1/x)", "0", "a division by 0 occurs")]
    [InlineData("pi/(x - x)", "7", "a division by 0 occurs")]
    [InlineData("max(1/x, 2)", "0", "a division by 0 occurs")]
    [InlineData("x^2/x", "0", "a division by 0 occurs")]
    [InlineData("(1/x)^0", "0", "a division by 0 occurs")]
    [InlineData("2^(1/0)", "0", "a division by 0 occurs")]
    [InlineData("log(x)", "0", "log(0) occurs, and log needs an argument above 0")]
    [InlineData("log(x)", "-1/2", "log(-1/2) occurs, and log needs an argument above 0")]
    [InlineData("sqrt(x)", "-0.01", "sqrt(-0.01) occurs, and sqrt needs an argument at least 0")]
    [InlineData("sign(x)*sqrt(x)", "-4", "sqrt(-4) occurs, and sqrt needs an argument at least 0")]
    [InlineData("x^(1/3)", "-8", "(-8)^(1/3) occurs, and a negative base needs an integer exponent")]
    [InlineData("x^-1", "0", "0^-1 occurs, and 0 has no negative powers")]
    [InlineData("x^(-1/2)", "0", "0^(-1/2) occurs, and 0 has no negative powers")]
    [InlineData(
        "x^pi",
        "-1",
        "a power of -1 occurs whose exponent is irrational, and a negative base needs an integer exponent"
    )]
    [InlineData(
        "x^(e/2 + 1)",
        "-3",
        "a power of -3 occurs whose exponent is irrational, and a negative base needs an integer exponent"
    )]
    [InlineData("piecewise(1/x > 0: 1; else: 2)", "0", "a division by 0 occurs")]
    [InlineData("piecewise(pi > 1/x: 1; else: 2)", "0", "a division by 0 occurs")]
    [InlineData("piecewise(x < 0: 1; x < 1: log(x); else: 2)", "0", "log(0) occurs, and log needs an argument above 0")]
    public void Undefined(string formula, string x, string because) =>
        At(formula, x).ShouldBe(new Value.Undefined(because));

    [Theory(DisplayName = "where the value is not known to be rational, nothing more is claimed than is proved")]
    [InlineData("exp(x)", "1", "exp(1) is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("exp(x) - 1", "1", "exp(1) is irrational", RealFacts.Irrational)]
    [InlineData("2*(exp(x) + 1)", "1", "exp(1) is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("log(x)", "2", "log(2) is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("log(x)", "1/2", "log(1/2) is irrational", RealFacts.Irrational)]
    [InlineData("sqrt(x)", "2", "sqrt(2) is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("x^(1/3)", "9", "9^(1/3) is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("x^(5/3)", "3/8", "(3/8)^(5/3) is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("softplus(x)", "0", "softplus(0) is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("sin(x)", "1", "sin(1) is irrational", RealFacts.Irrational)]
    [InlineData("erf(x)", "-1", "erf(-1) is not known to be rational", RealFacts.Real)]
    [InlineData("pi + e", "0", "pi is irrational", RealFacts.Positive)]
    [InlineData("pi - e", "0", "pi is irrational", RealFacts.Real)]
    [InlineData("pi*e", "0", "pi is irrational", RealFacts.Positive)]
    [InlineData("sqrt(pi)", "0", "pi is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("sqrt(2)^2", "0", "sqrt(2) is irrational", RealFacts.Positive)]
    [InlineData("(-log(2))^2", "0", "log(2) is irrational", RealFacts.Real)]
    [InlineData("sin(x)^1", "1", "sin(1) is irrational", RealFacts.Irrational)]
    [InlineData("sin(x)^-1", "1", "sin(1) is irrational", RealFacts.Irrational)]
    [InlineData("sin(x)^-2", "1", "sin(1) is irrational", RealFacts.Real)]
    [InlineData("sin(x)^(1/2)", "1", "sin(1) is irrational", RealFacts.None)]
    [InlineData("erf(x)^-2", "-1", "erf(-1) is not known to be rational", RealFacts.None)]
    [InlineData("erf(x)^2", "-1", "erf(-1) is not known to be rational", RealFacts.Real)]
    [InlineData("erf(x)^0.5", "1", "erf(1) is not known to be rational", RealFacts.Positive)]
    [InlineData("x^pi", "2", "pi is irrational", RealFacts.Positive)]
    [InlineData("x^(pi - e)", "0", "pi is irrational", RealFacts.None)]
    [InlineData("pi^e", "0", "pi is irrational", RealFacts.Positive)]
    [InlineData("(e - pi)^e", "0", "e is irrational", RealFacts.None)]
    [InlineData("3/pi", "0", "pi is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData("pi/-3", "0", "pi is irrational", RealFacts.Irrational)]
    [InlineData("floor(pi)", "0", "pi is irrational", RealFacts.Real)]
    [InlineData("log(exp(x))", "2", "exp(2) is irrational", RealFacts.Real)]
    [InlineData("log(exp(x) - 3)", "1", "exp(1) is irrational", RealFacts.None)]
    [InlineData("0*log(exp(x) - 3)", "1", "exp(1) is irrational", RealFacts.None)]
    [InlineData("1/(erf(x) - erf(x))", "1", "erf(1) is not known to be rational", RealFacts.None)]
    [InlineData("(-2)^(log(4)/log(2))", "0", "log(4) is irrational", RealFacts.None)]
    [InlineData("abs(1 - pi)", "0", "pi is irrational", RealFacts.Irrational | RealFacts.Positive)]
    [InlineData(
        "piecewise(exp(x) < 1: 1/0; else: 2)",
        "1",
        "whether < holds is not told exactly: exp(1) is irrational",
        RealFacts.None
    )]
    [InlineData("max(pi, x)", "-1", "pi is irrational", RealFacts.Positive)]
    [InlineData("min(pi, x)", "-1", "pi is irrational", RealFacts.Real)]
    public void Inexact(string formula, string x, string because, RealFacts facts) =>
        At(formula, x).ShouldBe(new Value.Inexact(because, facts));

    [Fact(
        DisplayName = "the evaluation tells which elementary functions were applied to what, in order, in chosen branches alone"
    )]
    public void Applied()
    {
        var evaluation = Expression
            .Parse("piecewise(sign(x) >= 0: step(x - 1) + max(x, step(2*x)); else: exp(x))")
            .Trace(1);
        evaluation.Value.ShouldBe(new Value.Exact(1));
        evaluation
            .Applied.Select(applied => $"{applied.Function}({string.Join(", ", applied.Arguments)})")
            .ShouldBe(["sign(1)", "step(0)", "step(2)", "max(1, 1)"]);
    }

    [Fact(DisplayName = "a value says in words what it is")]
    public void Words()
    {
        At("x/2", "1").ToString().ShouldBe("1/2");
        At("1/x", "0").ToString().ShouldBe("undefined, because a division by 0 occurs");
        At("pi", "0").ToString().ShouldBe("not exact, because pi is irrational");
        At("1/x", "2").Match(exact: n => n, undefined: _ => 8, inexact: _ => 9).ShouldBe(new Rational(1, 2));
        At("1/x", "0").Match(exact: n => n, undefined: _ => 8, inexact: _ => 9).ShouldBe(8);
        At("pi", "0").Match(exact: n => n, undefined: _ => 8, inexact: _ => 9).ShouldBe(9);
    }

    private static Value At(string formula, string x) => Expression.Parse(formula).At(Rational.Parse(x));
}
