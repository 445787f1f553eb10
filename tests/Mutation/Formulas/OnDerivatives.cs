using Shouldly;
using Theory.Functions;
using Theory.Functions.Calculus;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Derivatives, as the rules give them and as they read in a textbook.</summary>
public sealed class OnDerivatives
{
    [Theory(DisplayName = "each rule of differentiation is applied as it is written")]
    [InlineData("2", "0")]
    [InlineData("pi*e", "0")]
    [InlineData("exp(2)^pi", "0")]
    [InlineData("x", "1")]
    [InlineData("-x", "[neg 1]")]
    [InlineData("x + 2", "[1 + 0]")]
    [InlineData("pi + x", "[0 + 1]")]
    [InlineData("3*x", "[3 * 1]")]
    [InlineData("x*3", "[1 * 3]")]
    [InlineData("x*-x", "[[1 * [neg x]] + [x * [neg 1]]]")]
    [InlineData("3/x", "[[neg [3 * 1]] / [x ^ 2]]")]
    [InlineData("x/3", "[1 / 3]")]
    [InlineData("x/x", "[[[1 * x] + [neg [[1 * x] * 1]]] / [x ^ 2]]")]
    [InlineData("x/x^3", "[[[1 * x] + [neg [[3 * x] * 1]]] / [x ^ 4]]")]
    [InlineData("x/sqrt(x)", "[[[1 * x] + [neg [[1/2 * x] * 1]]] / [x ^ 3/2]]")]
    [InlineData("x/abs(x)", "[[[1 * [abs x]] + [neg [[1 * x] * [[sign x] * 1]]]] / [[abs x] ^ 2]]")]
    [InlineData("x^3", "[[3 * [x ^ 2]] * 1]")]
    [InlineData("(2*x)^-1", "[[-1 * [[2 * x] ^ -2]] * [2 * 1]]")]
    [InlineData("x^0", "0")]
    [InlineData("x^pi", "[[pi * [x ^ [pi + [neg 1]]]] * 1]")]
    [InlineData("exp(2*x)", "[[exp [2 * x]] * [2 * 1]]")]
    [InlineData("max(x, 2)", "[if x Greater 2 then 1 else 0]")]
    [InlineData("min(x, 2)", "[if x Less 2 then 1 else 0]")]
    [InlineData("piecewise(x < 0: 2*x; x < 1: 3; else: x)", "[if x Less 0 then [2 * 1] if x Less 1 then 0 else 1]")]
    public void Rules(string function, string derivative) =>
        Shape.Of(Differentiation.Of(Expression.Parse(function))).ShouldBe(derivative);

    [Theory(DisplayName = "derivatives read as in a textbook")]
    [InlineData("2", "0")]
    [InlineData("3*x - 2", "3")]
    [InlineData("x^3", "3*x^2")]
    [InlineData("x^(1/3)", "1/(3*x^(2/3))")]
    [InlineData("x^pi", "pi*x^(pi - 1)")]
    [InlineData("1/x", "-1/x^2")]
    [InlineData("sqrt(x)", "1/(2*sqrt(x))")]
    [InlineData("exp(-x^2)", "-2*x*exp(-x^2)")]
    [InlineData("log(x)", "1/x")]
    [InlineData("sin(x)", "cos(x)")]
    [InlineData("cos(3*x)", "-3*sin(3*x)")]
    [InlineData("atan(x)", "1/(1 + x^2)")]
    [InlineData("erf(x)", "2*exp(-x^2)/sqrt(pi)")]
    [InlineData("sigmoid(x)", "sigmoid(x)*(1 - sigmoid(x))")]
    [InlineData("tanh(x)", "1 - tanh(x)^2")]
    [InlineData("softplus(x)", "sigmoid(x)")]
    [InlineData("relu(x)", "step(x)")]
    [InlineData("abs(x)", "sign(x)")]
    [InlineData("step(x)", "0")]
    [InlineData("sign(x)", "0")]
    [InlineData("floor(x)", "0")]
    [InlineData("x*abs(x)", "2*abs(x)")]
    [InlineData("sqrt(x^2)", "sign(x)")]
    [InlineData("sqrt(abs(x))*sign(x)", "1/(2*sqrt(abs(x)))")]
    [InlineData("max(x, 0.01*x)", "piecewise(x > 0: 1; else: 0.01)")]
    [InlineData("min(x, 3)", "piecewise(x < 3: 1; else: 0)")]
    [InlineData("x*sigmoid(x)", "sigmoid(x) + x*sigmoid(x)*(1 - sigmoid(x))")]
    [InlineData("0.5*x*(1 + erf(x/sqrt(2)))", "(1 + erf(x/sqrt(2)) + 2*x*exp(-x^2/2)/sqrt(2*pi))/2")]
    [InlineData("x*tanh(softplus(x))", "tanh(softplus(x)) + x*sigmoid(x)*(1 - tanh(softplus(x))^2)")]
    [InlineData("x/(1 + abs(x))", "1/(1 + abs(x))^2")]
    [InlineData("x/sqrt(1 + x^2)", "1/(1 + x^2)^(3/2)")]
    [InlineData("piecewise(x < 0: exp(x) - 1; else: x)", "piecewise(x < 0: exp(x); else: 1)")]
    [InlineData("x + sin(x)", "1 + cos(x)")]
    [InlineData("sin(x)/x", "(x*cos(x) - sin(x))/x^2")]
    public void Readable(string function, string derivative) =>
        Expression.Parse(function).Derivative().ToString().ShouldBe(derivative);
}
