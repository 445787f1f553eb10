using Shouldly;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Normal forms of formulas, term by term, and the formulas that are written from them.</summary>
public sealed class OnFormsOfFunctions
{
    [Theory(DisplayName = "signs, distances and choices are written with signs, of which cubes are signs")]
    [InlineData("abs(x)", "1*sign[1*x^1]^1*x^1", "abs(x)")]
    [InlineData("abs(x)^2", "1*x^2", "x^2")]
    [InlineData("abs(-x)", "1*sign[1*x^1]^1*x^1", "abs(x)")]
    [InlineData("abs(2*x)", "2*sign[1*x^1]^1*x^1", "2*abs(x)")]
    [InlineData("abs(x - 1)", "-1*sign[-1* + 1*x^1]^1 + 1*sign[-1* + 1*x^1]^1*x^1", "sign(x - 1)*x - sign(x - 1)")]
    [InlineData("abs(x - 1)^2", "1* + -2*x^1 + 1*x^2", "x^2 - 2*x + 1")]
    [InlineData("abs(1 - x)", "-1*sign[-1* + 1*x^1]^1 + 1*sign[-1* + 1*x^1]^1*x^1", "sign(x - 1)*x - sign(x - 1)")]
    [InlineData("sign(x)", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(-x)", "-1*sign[1*x^1]^1", "-sign(x)")]
    [InlineData("sign(x)^2", "1*sign[1*x^1]^2", "sign(x)^2")]
    [InlineData("sign(x)^3", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(x)^4", "1*sign[1*x^1]^2", "sign(x)^2")]
    [InlineData("x*sign(x)", "1*sign[1*x^1]^1*x^1", "abs(x)")]
    [InlineData("x*sign(x)^2", "1*x^1", "x")]
    [InlineData("x^2*sign(x)^2", "1*x^2", "x^2")]
    [InlineData("sign(x^2)", "1*sign[1*x^1]^2", "sign(x)^2")]
    [InlineData("sign(x^3)", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(x^3*exp(x))", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(x*log(x))", "1*sign[1*log[1*x^1]^1]^1*sign[1*x^1]^1", "sign(log(x))*sign(x)")]
    [InlineData("sign(exp(x))", "1*", "1")]
    [InlineData("sign(1 + x^2)", "1*", "1")]
    [InlineData("sign(x^2 + x^4)", "1*sign[1*x^2 + 1*x^4]^1", "sign(x^4 + x^2)")]
    [InlineData("sign(sqrt(x))", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(sqrt(x)+1)", "1*", "1")]
    [InlineData("sign(x/(1+x))", "1*sign[1* + 1*x^1]^1*sign[1*x^1]^1", "sign(x + 1)*sign(x)")]
    [InlineData("sign(tanh(x))", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(atan(erf(x)))", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(sin(x))", "1*sign[1*sin[1*x^1]^1]^1", "sign(sin(x))")]
    [InlineData("sign(0)", "0", "0")]
    [InlineData("sign(x-x)", "0", "0")]
    [InlineData("step(x)", "1/2*sign[1*x^1]^1 + 1/2*sign[1*x^1]^2", "1/2*sign(x)^2 + 1/2*sign(x)")]
    [InlineData("relu(x)", "1/2*x^1 + 1/2*sign[1*x^1]^1*x^1", "1/2*abs(x) + 1/2*x")]
    [InlineData(
        "max(x, 1)",
        "1/2* + 1/2*x^1 + -1/2*sign[-1* + 1*x^1]^1 + 1/2*sign[-1* + 1*x^1]^1*x^1",
        "1/2*(sign(x - 1)*x) - 1/2*sign(x - 1) + 1/2*x + 1/2"
    )]
    [InlineData(
        "min(x, 1)",
        "1/2* + 1/2*x^1 + 1/2*sign[-1* + 1*x^1]^1 + -1/2*sign[-1* + 1*x^1]^1*x^1",
        "-1/2*(sign(x - 1)*x) + 1/2*sign(x - 1) + 1/2*x + 1/2"
    )]
    [InlineData("max(x, x)", "1*x^1", "x")]
    [InlineData(
        "piecewise(x < 0: 1; else: 2)",
        "2* + 1/2*sign[1*x^1]^1 + -1/2*sign[1*x^1]^2",
        "-1/2*sign(x)^2 + 1/2*sign(x) + 2"
    )]
    [InlineData(
        "piecewise(x <= 0: 1; else: 2)",
        "1* + 1/2*sign[1*x^1]^1 + 1/2*sign[1*x^1]^2",
        "1/2*sign(x)^2 + 1/2*sign(x) + 1"
    )]
    [InlineData(
        "piecewise(x > 0: 1; else: 2)",
        "2* + -1/2*sign[1*x^1]^1 + -1/2*sign[1*x^1]^2",
        "-1/2*sign(x)^2 - 1/2*sign(x) + 2"
    )]
    [InlineData(
        "piecewise(x >= 0: 1; else: 2)",
        "1* + -1/2*sign[1*x^1]^1 + 1/2*sign[1*x^1]^2",
        "1/2*sign(x)^2 - 1/2*sign(x) + 1"
    )]
    [InlineData(
        "piecewise(x < 0: 1; x < 1: 2; else: 3)",
        "3* + 1*sign[1*x^1]^1 + -1*sign[1*x^1]^2 + 1/2*sign[-1* + 1*x^1]^1 + 1/4*sign[-1* + 1*x^1]^1*sign[1*x^1]^1 + -1/4*sign[-1* + 1*x^1]^1*sign[1*x^1]^2 + -1/2*sign[-1* + 1*x^1]^2 + -1/4*sign[-1* + 1*x^1]^2*sign[1*x^1]^1 + 1/4*sign[-1* + 1*x^1]^2*sign[1*x^1]^2",
        "1/4*(sign(x - 1)^2*sign(x)^2) - 1/4*(sign(x - 1)^2*sign(x)) - 1/2*sign(x - 1)^2 - 1/4*(sign(x - 1)*sign(x)^2) + 1/4*(sign(x - 1)*sign(x)) + 1/2*sign(x - 1) - sign(x)^2 + sign(x) + 3"
    )]
    [InlineData("sign(sqrt(x - 1)*x)", "1*sign[-1* + 1*x^1]^1*sign[1*x^1]^1", "sign(x - 1)*sign(x)")]
    [InlineData("sign(x^2*sin(x)^3)", "1*sign[1*sin[1*x^1]^1]^1*sign[1*x^1]^2", "sign(x)^2*sign(sin(x))")]
    [InlineData("sign(pi*x)", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(-2*x - 2)", "-1*sign[1* + 1*x^1]^1", "-sign(x + 1)")]
    [InlineData("sign(x^2*exp(x) + 1)", "1*", "1")]
    [InlineData("sign(x*pi + pi)", "1*sign[1* + 1*x^1]^1", "sign(x + 1)")]
    [InlineData("sign(-pi)", "-1*", "-1")]
    [InlineData("sign(1/x)", "1*sign[1*x^1]^1", "sign(x)")]
    [InlineData("sign(x*sqrt(x))", "1*sign[1*x^1]^2", "sign(x)^2")]
    [InlineData("x*sign(x)*sin(x)", "1*sign[1*x^1]^1*sin[1*x^1]^1*x^1", "sin(x)*abs(x)")]
    [InlineData("x^2*sign(x)", "1*sign[1*x^1]^1*x^2", "x^2*sign(x)")]
    [InlineData(
        "sin(x)*sign(sin(x))*x*sign(x)",
        "1*sign[1*sin[1*x^1]^1]^1*sign[1*x^1]^1*sin[1*x^1]^1*x^1",
        "abs(sin(x))*abs(x)"
    )]
    [InlineData("2*sign(x)*sin(x)", "2*sign[1*x^1]^1*sin[1*x^1]^1", "2*(sin(x)*sign(x))")]
    [InlineData("-sign(x)*sin(x)", "-1*sign[1*x^1]^1*sin[1*x^1]^1", "-(sin(x)*sign(x))")]
    [InlineData("x*sign(sin(x))", "1*sign[1*sin[1*x^1]^1]^1*x^1", "x*sign(sin(x))")]
    [InlineData("sqrt(x)*sign(x)", "1*root[1*x^1]^1/2*sign[1*x^1]^1", "sqrt(x)*sign(x)")]
    [InlineData("x*sqrt(x)*sign(x)", "1*root[1*x^1]^1/2*sign[1*x^1]^1*x^1", "sqrt(x)*abs(x)")]
    [InlineData("max(x, -x)", "1*sign[1*x^1]^1*x^1", "abs(x)")]
    [InlineData("min(x, -x)", "-1*sign[1*x^1]^1*x^1", "-abs(x)")]
    [InlineData("max(1, 2)", "2*", "2")]
    [InlineData("relu(-x)", "-1/2*x^1 + 1/2*sign[1*x^1]^1*x^1", "1/2*abs(x) - 1/2*x")]
    [InlineData("abs(sin(x))", "1*sign[1*sin[1*x^1]^1]^1*sin[1*x^1]^1", "abs(sin(x))")]
    [InlineData("abs(pi)", "1*pi^1", "pi")]
    [InlineData("abs(exp(x) + 1)", "1* + 1*exp[1*x^1]^1", "exp(x) + 1")]
    [InlineData(
        "abs(x^2 - 1)",
        "-1*sign[-1* + 1*x^2]^1 + 1*sign[-1* + 1*x^2]^1*x^2",
        "sign(x^2 - 1)*x^2 - sign(x^2 - 1)"
    )]
    [InlineData("abs(x^2)", "1*x^2", "x^2")]
    [InlineData("abs(x*sin(x))", "1*sign[1*sin[1*x^1]^1]^1*sign[1*x^1]^1*sin[1*x^1]^1*x^1", "abs(sin(x))*abs(x)")]
    [InlineData("sign(x + 1)*sign(x + 1)*(x + 1)", "1* + 1*x^1", "x + 1")]
    [InlineData("sign(x + 1)^2*x", "1* + 1*x^1 + -1*sign[1* + 1*x^1]^2", "-sign(x + 1)^2 + x + 1")]
    [InlineData("sign(x+1)^2*(x^2 + x)", "1*x^1 + 1*x^2", "x^2 + x")]
    [InlineData("sign(2*x+1)^2*(2*x^2)", "-1/2* + 2*x^2 + 1/2*sign[1* + 2*x^1]^2", "1/2*sign(2*x + 1)^2 + 2*x^2 - 1/2")]
    [InlineData("sign(x)^2*sin(x)", "1*sign[1*x^1]^2*sin[1*x^1]^1", "sign(x)^2*sin(x)")]
    [InlineData(
        "x*sin(x)*sign(x)*sign(sin(x))*cos(x)",
        "1*cos[1*x^1]^1*sign[1*sin[1*x^1]^1]^1*sign[1*x^1]^1*sin[1*x^1]^1*x^1",
        "cos(x)*abs(sin(x))*abs(x)"
    )]
    [InlineData("x*abs(x)", "1*sign[1*x^1]^1*x^2", "x^2*sign(x)")]
    [InlineData("abs(x)^3", "1*sign[1*x^1]^1*x^3", "x^3*sign(x)")]
    [InlineData("sign(x^(2/3)*sin(x))", "1*sign[1*sin[1*x^1]^1]^1*sign[1*x^1]^1", "sign(sin(x))*sign(x)")]
    public void Signs(string formula, string form, string written) => Check(formula, form, written);

    [Theory(
        DisplayName = "sines and cosines are those of angles without quarter turns and small multiples, without squares of cosines"
    )]
    [InlineData("sin(x)", "1*sin[1*x^1]^1", "sin(x)")]
    [InlineData("sin(-x)", "-1*sin[1*x^1]^1", "-sin(x)")]
    [InlineData("cos(-x)", "1*cos[1*x^1]^1", "cos(x)")]
    [InlineData("sin(2*x)", "2*cos[1*x^1]^1*sin[1*x^1]^1", "2*(cos(x)*sin(x))")]
    [InlineData("sin(3*x)", "3*sin[1*x^1]^1 + -4*sin[1*x^1]^3", "-4*sin(x)^3 + 3*sin(x)")]
    [InlineData("cos(2*x)", "1* + -2*sin[1*x^1]^2", "-2*sin(x)^2 + 1")]
    [InlineData("sin(x + pi/2)", "1*cos[1*x^1]^1", "cos(x)")]
    [InlineData("sin(x + pi)", "-1*sin[1*x^1]^1", "-sin(x)")]
    [InlineData("sin(x - pi/2)", "-1*cos[1*x^1]^1", "-cos(x)")]
    [InlineData("cos(x + pi/2)", "-1*sin[1*x^1]^1", "-sin(x)")]
    [InlineData("sin(x + pi/3)", "1*sin[1*x^1 + 1/3*pi^1]^1", "sin(1/3*pi + x)")]
    [InlineData("sin(x + 3*pi)", "-1*sin[1*x^1]^1", "-sin(x)")]
    [InlineData(
        "sin(8*x)",
        "8*cos[1*x^1]^1*sin[1*x^1]^1 + -80*cos[1*x^1]^1*sin[1*x^1]^3 + 192*cos[1*x^1]^1*sin[1*x^1]^5 + -128*cos[1*x^1]^1*sin[1*x^1]^7",
        "-128*(cos(x)*sin(x)^7) + 192*(cos(x)*sin(x)^5) - 80*(cos(x)*sin(x)^3) + 8*(cos(x)*sin(x))"
    )]
    [InlineData("sin(9*x)", "1*sin[9*x^1]^1", "sin(9*x)")]
    [InlineData("cos(9*x)", "1*cos[9*x^1]^1", "cos(9*x)")]
    [InlineData("sin(x/2)", "1*sin[1/2*x^1]^1", "sin(1/2*x)")]
    [InlineData("sin(0)", "0", "0")]
    [InlineData("cos(0)", "1*", "1")]
    [InlineData("cos(pi)", "-1*", "-1")]
    [InlineData("sin(pi/2)", "1*", "1")]
    [InlineData("sin(1/x)", "1*sin[(1*)/(1*x^1)]^1", "sin(1/x)")]
    [InlineData("sin(2/x)", "2*cos[(1*)/(1*x^1)]^1*sin[(1*)/(1*x^1)]^1", "2*(cos(1/x)*sin(1/x))")]
    [InlineData("cos(x)^2", "1* + -1*sin[1*x^1]^2", "-sin(x)^2 + 1")]
    [InlineData("cos(x)^3", "1*cos[1*x^1]^1 + -1*cos[1*x^1]^1*sin[1*x^1]^2", "-(cos(x)*sin(x)^2) + cos(x)")]
    [InlineData("sin(x + 5*pi/2)", "1*cos[1*x^1]^1", "cos(x)")]
    [InlineData("sin(x - 7*pi/2)", "1*cos[1*x^1]^1", "cos(x)")]
    [InlineData("cos(x + 3*pi/2)", "1*sin[1*x^1]^1", "sin(x)")]
    [InlineData("sin(2*x/3)", "2*cos[1/3*x^1]^1*sin[1/3*x^1]^1", "2*(cos(1/3*x)*sin(1/3*x))")]
    [InlineData("sin(pi/4)", "1*sin[1/4*pi^1]^1", "sin(1/4*pi)")]
    [InlineData("sin(x - 2*pi)", "1*sin[1*x^1]^1", "sin(x)")]
    [InlineData("cos(1/x + pi)", "1*cos[(1* + 1*pi^1*x^1)/(1*x^1)]^1", "cos((pi*x + 1)/x)")]
    [InlineData("sqrt(x^2*sin(x)^2)", "1*sign[1*sin[1*x^1]^1]^1*sign[1*x^1]^1*sin[1*x^1]^1*x^1", "abs(sin(x))*abs(x)")]
    [InlineData("sqrt(x^2*sin(x))", "1*root[1*sin[1*x^1]^1*x^2]^1/2", "sqrt(sin(x)*x^2)")]
    [InlineData("cos(x)*cos(x)*sin(x)", "1*sin[1*x^1]^1 + -1*sin[1*x^1]^3", "-sin(x)^3 + sin(x)")]
    [InlineData("cos(x)^4", "1* + -2*sin[1*x^1]^2 + 1*sin[1*x^1]^4", "sin(x)^4 - 2*sin(x)^2 + 1")]
    [InlineData("-3*x^2*sin(x)", "-3*sin[1*x^1]^1*x^2", "-3*(sin(x)*x^2)")]
    [InlineData("sin(x)*cos(x)/x", "(1*cos[1*x^1]^1*sin[1*x^1]^1)/(1*x^1)", "cos(x)*sin(x)/x")]
    public void Circular(string formula, string form, string written) => Check(formula, form, written);

    [Theory(DisplayName = "odd functions take the sign out, and floor the integer")]
    [InlineData("floor(x)", "1*floor[1*x^1]^1", "floor(x)")]
    [InlineData("floor(x + 3)", "3* + 1*floor[1*x^1]^1", "floor(x) + 3")]
    [InlineData("floor(x + 5/2)", "2* + 1*floor[1/2* + 1*x^1]^1", "floor(x + 1/2) + 2")]
    [InlineData("floor(x - 1/2)", "-1* + 1*floor[1/2* + 1*x^1]^1", "floor(x + 1/2) - 1")]
    [InlineData("floor(5/2)", "2*", "2")]
    [InlineData("floor(1/x)", "1*floor[(1*)/(1*x^1)]^1", "floor(1/x)")]
    [InlineData("atan(x)", "1*atan[1*x^1]^1", "atan(x)")]
    [InlineData("atan(-x)", "-1*atan[1*x^1]^1", "-atan(x)")]
    [InlineData("atan(0)", "0", "0")]
    [InlineData("erf(-x)", "-1*erf[1*x^1]^1", "-erf(x)")]
    [InlineData("atan(2*x)", "1*atan[2*x^1]^1", "atan(2*x)")]
    [InlineData("erf(1 - x)", "-1*erf[-1* + 1*x^1]^1", "-erf(x - 1)")]
    [InlineData("floor(-x)", "1*floor[-1*x^1]^1", "floor(-x)")]
    [InlineData("floor(-5/2)", "-3*", "-3")]
    [InlineData("floor(pi)", "1*floor[1*pi^1]^1", "floor(pi)")]
    [InlineData("floor(2*x - 7/3)", "-3* + 1*floor[2/3* + 2*x^1]^1", "floor(2*x + 2/3) - 3")]
    public void Odd(string formula, string form, string written) => Check(formula, form, written);

    [Theory(DisplayName = "roots have exponents between 0 and 1, of bases without squares and positive factors")]
    [InlineData("sqrt(2)", "1*root[2*]^1/2", "sqrt(2)")]
    [InlineData("sqrt(8)", "2*root[2*]^1/2", "2*sqrt(2)")]
    [InlineData("sqrt(1/2)", "(1*)/(1*root[2*]^1/2)", "1/sqrt(2)")]
    [InlineData("sqrt(x)", "1*root[1*x^1]^1/2", "sqrt(x)")]
    [InlineData("sqrt(x^2)", "1*sign[1*x^1]^1*x^1", "abs(x)")]
    [InlineData("sqrt(x)^2", "1*x^1", "x")]
    [InlineData("sqrt(x)^3", "1*root[1*x^1]^1/2*x^1", "sqrt(x)*x")]
    [InlineData("1/sqrt(x)", "(1*)/(1*root[1*x^1]^1/2)", "1/sqrt(x)")]
    [InlineData("x^(1/3)", "1*root[1*x^1]^1/3", "x^(1/3)")]
    [InlineData("x^(4/3)", "1*root[1*x^1]^1/3*x^1", "x^(1/3)*x")]
    [InlineData("x^(-1/3)", "(1*root[1*x^1]^2/3)/(1*x^1)", "x^(2/3)/x")]
    [InlineData("sqrt(x^2*exp(x))", "1*exp[1*x^1]^1/2*sign[1*x^1]^1*x^1", "exp(1/2*x)*abs(x)")]
    [InlineData("sqrt(4*exp(2*x))", "2*exp[1*x^1]^1", "2*exp(x)")]
    [InlineData("sqrt(pi)", "1*root[1*pi^1]^1/2", "sqrt(pi)")]
    [InlineData("sqrt(pi^3)", "1*pi^1*root[1*pi^1]^1/2", "pi*sqrt(pi)")]
    [InlineData("sqrt(exp(x))", "1*exp[1*x^1]^1/2", "exp(1/2*x)")]
    [InlineData("sqrt(x + 1)*sqrt(x + 1)", "1* + 1*x^1", "x + 1")]
    [InlineData(
        "sqrt(x/(1 + exp(x)))",
        "(1*root[1*x^1]^1/2)/(1*root[1* + 1*exp[1*x^1]^1]^1/2)",
        "sqrt(x)/sqrt(exp(x) + 1)"
    )]
    [InlineData(
        "sqrt((1 + exp(x))/x)",
        "(1*root[1* + 1*exp[1*x^1]^1]^1/2)/(1*root[1*x^1]^1/2)",
        "sqrt(exp(x) + 1)/sqrt(x)"
    )]
    [InlineData("sqrt(0)", "0", "0")]
    [InlineData("x^(2/3)", "1*root[1*x^1]^2/3", "x^(2/3)")]
    [InlineData("(x^2)^(1/3)", "1*root[1*x^2]^1/3", "(x^2)^(1/3)")]
    [InlineData("(x^2)^(3/2)", "1*sign[1*x^1]^1*x^3", "x^3*sign(x)")]
    [InlineData("((x+1)^2)^(1/2)", "1*sign[1* + 1*x^1]^1 + 1*sign[1* + 1*x^1]^1*x^1", "sign(x + 1)*x + sign(x + 1)")]
    [InlineData("(x^4)^(1/4)", "1*sign[1*x^1]^1*x^1", "abs(x)")]
    [InlineData("((x-1)^4)^(1/2)", "1* + -2*x^1 + 1*x^2", "x^2 - 2*x + 1")]
    [InlineData("((x-1)^4)^(-1/2)", "(1*)/(1* + -2*x^1 + 1*x^2)", "1/(x^2 - 2*x + 1)")]
    [InlineData("exp(x)^sqrt(2)", "1*exp[1*root[2*]^1/2*x^1]^1", "exp(sqrt(2)*x)")]
    [InlineData("x^32", "1*x^32", "x^32")]
    [InlineData("x^-32", "(1*)/(1*x^32)", "1/x^32")]
    [InlineData("sqrt(-x^2)", "1*root[-1*x^2]^1/2", "sqrt(-x^2)")]
    [InlineData("sqrt(sqrt(x))", "1*root[1*root[1*x^1]^1/2]^1/2", "sqrt(sqrt(x))")]
    [InlineData("(x^3)^(1/3)", "1*root[1*x^3]^1/3", "(x^3)^(1/3)")]
    [InlineData("(x^(2/3))^(3/2)", "1*root[1*root[1*x^1]^2/3]^1/2*root[1*x^1]^2/3", "sqrt(x^(2/3))*x^(2/3)")]
    [InlineData("x^(31/2)", "1*root[1*x^1]^1/2*x^15", "sqrt(x)*x^15")]
    [InlineData("sqrt(4294967296)", "65536*", "65536")]
    [InlineData("sqrt(8589934592)", "65536*root[2*]^1/2", "65536*sqrt(2)")]
    [InlineData("4294967296^(-1/2)", "1/65536*", "0.0000152587890625")]
    [InlineData("exp(x)^(2/3)", "1*exp[1*x^1]^2/3", "exp(2/3*x)")]
    [InlineData("exp(x)*x^(1/3)", "1*exp[1*x^1]^1*root[1*x^1]^1/3", "exp(x)*x^(1/3)")]
    [InlineData("sqrt(12)", "2*root[3*]^1/2", "2*sqrt(3)")]
    [InlineData("sqrt(3/8)", "(1/2*root[3*]^1/2)/(1*root[2*]^1/2)", "1/2*sqrt(3)/sqrt(2)")]
    [InlineData("sqrt(2*x)", "1*root[1*x^1]^1/2*root[2*]^1/2", "sqrt(x)*sqrt(2)")]
    [InlineData("sqrt(x*exp(3*x))", "1*exp[1*x^1]^3/2*root[1*x^1]^1/2", "exp(3/2*x)*sqrt(x)")]
    [InlineData("sqrt(x/2)", "(1*root[1*x^1]^1/2)/(1*root[2*]^1/2)", "sqrt(x)/sqrt(2)")]
    [InlineData("sqrt(1/x)", "(1*)/(1*root[1*x^1]^1/2)", "1/sqrt(x)")]
    [InlineData(
        "sqrt(exp(x)/(1+exp(x)))",
        "(1*)/(1*exp[1*x^1]^-1/2*root[1* + 1*exp[1*x^1]^1]^1/2)",
        "1/(exp(-1/2*x)*sqrt(exp(x) + 1))"
    )]
    [InlineData(
        "(1+x^2)^(3/2)",
        "1*root[1* + 1*x^2]^1/2 + 1*root[1* + 1*x^2]^1/2*x^2",
        "sqrt(x^2 + 1)*x^2 + sqrt(x^2 + 1)"
    )]
    [InlineData("(1+x^2)^(-3/2)", "(1*root[1* + 1*x^2]^1/2)/(1* + 2*x^2 + 1*x^4)", "sqrt(x^2 + 1)/(x^4 + 2*x^2 + 1)")]
    [InlineData("sqrt(x^2*(x+1)^2)", "1*root[1*x^2 + 2*x^3 + 1*x^4]^1/2", "sqrt(x^4 + 2*x^3 + x^2)")]
    [InlineData("sqrt(pi*x)", "1*root[1*pi^1]^1/2*root[1*x^1]^1/2", "sqrt(pi)*sqrt(x)")]
    [InlineData("(x^2*pi)^(3/2)", "1*pi^1*root[1*pi^1]^1/2*sign[1*x^1]^1*x^3", "pi*sqrt(pi)*x^3*sign(x)")]
    [InlineData("(x^-2)^(1/2)", "(1*)/(1*sign[1*x^1]^1*x^1)", "1/abs(x)")]
    [InlineData(
        "((x+1)^-2)^(1/2)",
        "(1*)/(1*sign[1* + 1*x^1]^1 + 1*sign[1* + 1*x^1]^1*x^1)",
        "1/(sign(x + 1)*x + sign(x + 1))"
    )]
    [InlineData(
        "((x-1)^2)^(3/2)",
        "-1*sign[-1* + 1*x^1]^1 + 3*sign[-1* + 1*x^1]^1*x^1 + -3*sign[-1* + 1*x^1]^1*x^2 + 1*sign[-1* + 1*x^1]^1*x^3",
        "sign(x - 1)*x^3 - 3*(sign(x - 1)*x^2) + 3*(sign(x - 1)*x) - sign(x - 1)"
    )]
    [InlineData("((x-1)^3)^(2/3)", "1*root[-1* + 3*x^1 + -3*x^2 + 1*x^3]^2/3", "(x^3 - 3*x^2 + 3*x - 1)^(2/3)")]
    [InlineData("sqrt(x + 1)^3", "1*root[1* + 1*x^1]^1/2 + 1*root[1* + 1*x^1]^1/2*x^1", "sqrt(x + 1)*x + sqrt(x + 1)")]
    [InlineData("sqrt(x+1)*sqrt(x)", "1*root[1* + 1*x^1]^1/2*root[1*x^1]^1/2", "sqrt(x + 1)*sqrt(x)")]
    public void Roots(string formula, string form, string written) => Check(formula, form, written);

    [Theory(DisplayName = "exponentials are those of single terms, logarithms those of single factors")]
    [InlineData("pi", "1*pi^1", "pi")]
    [InlineData("e", "1*exp[1*]^1", "exp(1)")]
    [InlineData("exp(x)", "1*exp[1*x^1]^1", "exp(x)")]
    [InlineData("exp(2*x)", "1*exp[1*x^1]^2", "exp(2*x)")]
    [InlineData("exp(x + 1)", "1*exp[1*]^1*exp[1*x^1]^1", "exp(1)*exp(x)")]
    [InlineData("exp(x/2)", "1*exp[1*x^1]^1/2", "exp(1/2*x)")]
    [InlineData("exp(1/x)", "1*exp[(1*)/(1*x^1)]^1", "exp(1/x)")]
    [InlineData("exp(1/(2*x))", "1*exp[(1*)/(1*x^1)]^1/2", "exp(1/2/x)")]
    [InlineData("exp(3/(2*x))", "1*exp[(1*)/(1*x^1)]^3/2", "exp(3/2/x)")]
    [InlineData("exp(x^2)", "1*exp[1*x^2]^1", "exp(x^2)")]
    [InlineData("exp(0)", "1*", "1")]
    [InlineData("exp(log(x))", "1*x^1", "x")]
    [InlineData("exp(2*log(x))", "1*x^2", "x^2")]
    [InlineData("exp(log(x)/x)", "1*exp[(1*log[1*x^1]^1)/(1*x^1)]^1", "exp(log(x)/x)")]
    [InlineData("exp(log(x)/2)", "1*root[1*x^1]^1/2", "sqrt(x)")]
    [InlineData("exp(log(x)^2)", "1*exp[1*log[1*x^1]^2]^1", "exp(log(x)^2)")]
    [InlineData("exp(x*log(x))", "1*exp[1*log[1*x^1]^1*x^1]^1", "exp(log(x)*x)")]
    [InlineData("log(x)", "1*log[1*x^1]^1", "log(x)")]
    [InlineData("log(2*x)", "1*log[2*]^1 + 1*log[1*x^1]^1", "log(x) + log(2)")]
    [InlineData("log(12/5)", "-1*log[5*]^1 + 1*log[3*]^1 + 2*log[2*]^1", "2*log(2) + log(3) - log(5)")]
    [InlineData("log(exp(x))", "1*x^1", "x")]
    [InlineData("log(1 + exp(x))", "1*log[1* + 1*exp[1*x^1]^1]^1", "log(exp(x) + 1)")]
    [InlineData("log(x^2)", "1*log[1*x^2]^1", "log(x^2)")]
    [InlineData("log(1/x)", "-1*log[1*x^1]^1", "-log(x)")]
    [InlineData("log(x/(1 + exp(x)))", "1*log[1*x^1]^1 + -1*log[1* + 1*exp[1*x^1]^1]^1", "-log(exp(x) + 1) + log(x)")]
    [InlineData("log((1 + exp(x))/x)", "-1*log[1*x^1]^1 + 1*log[1* + 1*exp[1*x^1]^1]^1", "log(exp(x) + 1) - log(x)")]
    [InlineData(
        "log((1+exp(x))/(2+exp(x)))",
        "-1*log[2* + 1*exp[1*x^1]^1]^1 + 1*log[1* + 1*exp[1*x^1]^1]^1",
        "log(exp(x) + 1) - log(exp(x) + 2)"
    )]
    [InlineData("log(x/(x+1))", "1*log[(1*x^1)/(1* + 1*x^1)]^1", "log(x/(x + 1))")]
    [InlineData("log(pi)", "1*log[1*pi^1]^1", "log(pi)")]
    [InlineData("log(pi^2*x)", "1*log[1*x^1]^1 + 2*log[1*pi^1]^1", "2*log(pi) + log(x)")]
    [InlineData("log(1009)", "1*log[1009*]^1", "log(1009)")]
    [InlineData("log(2018)", "1*log[2*]^1 + 1*log[1009*]^1", "log(1009) + log(2)")]
    [InlineData("log(997)", "1*log[997*]^1", "log(997)")]
    [InlineData("sigmoid(x)", "(1*)/(1*exp[1*x^1]^-1 + 1*)", "1/(1 + exp(-x))")]
    [InlineData("sigmoid(-x)", "(1*)/(1* + 1*exp[1*x^1]^1)", "1/(exp(x) + 1)")]
    [InlineData("tanh(x)", "(-1* + 1*exp[1*x^1]^2)/(1* + 1*exp[1*x^1]^2)", "(exp(2*x) - 1)/(exp(2*x) + 1)")]
    [InlineData("softplus(x)", "1*log[1* + 1*exp[1*x^1]^1]^1", "log(exp(x) + 1)")]
    [InlineData("exp(x)^pi", "1*exp[1*pi^1*x^1]^1", "exp(pi*x)")]
    [InlineData("(1 + exp(x))^pi", "1*exp[1*log[1* + 1*exp[1*x^1]^1]^1*pi^1]^1", "exp(log(exp(x) + 1)*pi)")]
    [InlineData("exp(x)/(1 + exp(x))", "(1*)/(1*exp[1*x^1]^-1 + 1*)", "1/(1 + exp(-x))")]
    [InlineData("1/(1+exp(-x))", "(1*)/(1*exp[1*x^1]^-1 + 1*)", "1/(1 + exp(-x))")]
    [InlineData("exp(-x)/(1+exp(-x))", "(1*)/(1* + 1*exp[1*x^1]^1)", "1/(exp(x) + 1)")]
    [InlineData("(exp(2*x) - 1)/(exp(x) - 1)", "1* + 1*exp[1*x^1]^1", "exp(x) + 1")]
    [InlineData("(exp(x)-1)/(exp(2*x)-1)", "(1*)/(1* + 1*exp[1*x^1]^1)", "1/(exp(x) + 1)")]
    [InlineData("exp(x)*exp(-x)", "1*", "1")]
    [InlineData("exp(x/3)*exp(x/6)", "1*exp[1*x^1]^1/2", "exp(1/2*x)")]
    [InlineData("exp(16*log(x))", "1*x^16", "x^16")]
    [InlineData("exp(-16*log(x))", "(1*)/(1*x^16)", "1/x^16")]
    [InlineData("log(994009)", "2*log[997*]^1", "2*log(997)")]
    [InlineData("log(1022117)", "1*log[1022117*]^1", "log(1022117)")]
    [InlineData("exp(-x)", "1*exp[1*x^1]^-1", "exp(-x)")]
    [InlineData("x*pi", "1*pi^1*x^1", "pi*x")]
    [InlineData("(x*exp(x) + x)/(x^2)", "(1* + 1*exp[1*x^1]^1)/(1*x^1)", "(exp(x) + 1)/x")]
    [InlineData("(x^2*exp(x) + x)/(x^3)", "(1* + 1*exp[1*x^1]^1*x^1)/(1*x^2)", "(exp(x)*x + 1)/x^2")]
    [InlineData("(exp(x)+exp(2*x))/(exp(x))", "1* + 1*exp[1*x^1]^1", "exp(x) + 1")]
    [InlineData("1/(exp(x)+exp(2*x))", "(1*)/(1*exp[1*x^1]^1 + 1*exp[1*x^1]^2)", "1/(exp(2*x) + exp(x))")]
    [InlineData("exp(2/(x+1))", "1*exp[(1*)/(1* + 1*x^1)]^2", "exp(2/(x + 1))")]
    [InlineData(
        "exp((x + 2)/(x + 1))",
        "1*exp[(1*)/(1* + 1*x^1)]^2*exp[(1*x^1)/(1* + 1*x^1)]^1",
        "exp(2/(x + 1))*exp(x/(x + 1))"
    )]
    [InlineData("exp(-x/2)", "1*exp[1*x^1]^-1/2", "exp(-1/2*x)")]
    [InlineData("log(2)*x", "1*log[2*]^1*x^1", "log(2)*x")]
    [InlineData("log(1/2)", "-1*log[2*]^1", "-log(2)")]
    [InlineData("log(exp(x)/2)", "1*x^1 + -1*log[2*]^1", "-log(2) + x")]
    [InlineData("log(x^2 + 1)", "1*log[1* + 1*x^2]^1", "log(x^2 + 1)")]
    [InlineData("log((x^2+1)*exp(2*x))", "2*x^1 + 1*log[1* + 1*x^2]^1", "log(x^2 + 1) + 2*x")]
    [InlineData("log(-x)", "1*log[-1*x^1]^1", "log(-x)")]
    [InlineData("log(-2*x)", "1*log[2*]^1 + 1*log[-1*x^1]^1", "log(-x) + log(2)")]
    [InlineData("log(x*pi*exp(3*x))", "3*x^1 + 1*log[1*x^1]^1 + 1*log[1*pi^1]^1", "log(pi) + log(x) + 3*x")]
    [InlineData("log(1/(x^2+1))", "-1*log[1* + 1*x^2]^1", "-log(x^2 + 1)")]
    [InlineData("log(2/(x))", "1*log[2*]^1 + -1*log[1*x^1]^1", "-log(x) + log(2)")]
    [InlineData("tanh(x/2)", "(-1* + 1*exp[1*x^1]^1)/(1* + 1*exp[1*x^1]^1)", "(exp(x) - 1)/(exp(x) + 1)")]
    [InlineData("sigmoid(2*x)", "(1*)/(1*exp[1*x^1]^-2 + 1*)", "1/(1 + exp(-2*x))")]
    [InlineData("sigmoid(log(x))", "(1*x^1)/(1* + 1*x^1)", "x/(x + 1)")]
    [InlineData(
        "softplus(2*x) - 2*log(1 + exp(x))",
        "1*log[1* + 1*exp[1*x^1]^2]^1 + -2*log[1* + 1*exp[1*x^1]^1]^1",
        "-2*log(exp(x) + 1) + log(exp(2*x) + 1)"
    )]
    [InlineData("e^pi", "1*exp[1*pi^1]^1", "exp(pi)")]
    [InlineData("2^pi", "1*exp[1*log[2*]^1*pi^1]^1", "exp(log(2)*pi)")]
    [InlineData("2^log(3)", "1*exp[1*log[2*]^1*log[3*]^1]^1", "exp(log(2)*log(3))")]
    [InlineData("x^2*pi*exp(x)", "1*exp[1*x^1]^1*pi^1*x^2", "exp(x)*pi*x^2")]
    [InlineData("log(1/(pi*x))", "-1*log[1*x^1]^1 + -1*log[1*pi^1]^1", "-log(pi) - log(x)")]
    [InlineData("log(1/(exp(x)+exp(2*x)))", "-1*x^1 + -1*log[1* + 1*exp[1*x^1]^1]^1", "-log(exp(x) + 1) - x")]
    [InlineData("exp(2*log(x/(x + 1)))", "(1*x^2)/(1* + 2*x^1 + 1*x^2)", "x^2/(x^2 + 2*x + 1)")]
    [InlineData("exp(x/(2*x + 2))", "1*exp[(1*x^1)/(1* + 1*x^1)]^1/2", "exp(1/2*x/(x + 1))")]
    [InlineData("exp(x/(x^2 + x))", "1*exp[(1*)/(1* + 1*x^1)]^1", "exp(1/(x + 1))")]
    public void Exponentials(string formula, string form, string written) => Check(formula, form, written);

    [Theory(DisplayName = "fractions are in lowest terms, with a divisor in integers whose leading one is above 0")]
    [InlineData("2", "2*", "2")]
    [InlineData("x", "1*x^1", "x")]
    [InlineData("-x", "-1*x^1", "-x")]
    [InlineData("x + 1", "1* + 1*x^1", "x + 1")]
    [InlineData("x*x", "1*x^2", "x^2")]
    [InlineData("x/2", "1/2*x^1", "1/2*x")]
    [InlineData("1/x", "(1*)/(1*x^1)", "1/x")]
    [InlineData("x/x", "1*", "1")]
    [InlineData("1/(2*x)", "(1/2*)/(1*x^1)", "1/2/x")]
    [InlineData("x/(1 - x)", "(-1*x^1)/(-1* + 1*x^1)", "-x/(x - 1)")]
    [InlineData("(x^2 - 1)/(x - 1)", "1* + 1*x^1", "x + 1")]
    [InlineData("(x - 1)/(x^2 - 1)", "(1*)/(1* + 1*x^1)", "1/(x + 1)")]
    [InlineData("(1+x)/(2+2*x)", "1/2*", "1/2")]
    [InlineData("(1+x)/(-2-2*x)", "-1/2*", "-1/2")]
    [InlineData("(2+2*x)/(1+x)", "2*", "2")]
    [InlineData("(x-x)/x", "0", "0")]
    [InlineData("x^3 + 2*x^2 - x + 1", "1* + -1*x^1 + 2*x^2 + 1*x^3", "x^3 + 2*x^2 - x + 1")]
    [InlineData("-x^2 - x - 1", "-1* + -1*x^1 + -1*x^2", "-x^2 - x - 1")]
    [InlineData("-x + 1", "1* + -1*x^1", "-x + 1")]
    [InlineData("(x + 1)/(x + 2)", "(1* + 1*x^1)/(2* + 1*x^1)", "(x + 1)/(x + 2)")]
    [InlineData("(x + 1)*(x + 2)/(x + 1)", "2* + 1*x^1", "x + 2")]
    [InlineData("1/x + 1/(x + 1)", "(1* + 2*x^1)/(1*x^1 + 1*x^2)", "(2*x + 1)/(x^2 + x)")]
    [InlineData("1/x + 2/x", "(3*)/(1*x^1)", "3/x")]
    [InlineData("1/x - 1/x", "0", "0")]
    [InlineData("x/(x + 1) + 1/(x + 1)", "1*", "1")]
    [InlineData("(1/x)^-2", "1*x^2", "x^2")]
    [InlineData("((x+1)/(x+2))^2", "(1* + 2*x^1 + 1*x^2)/(4* + 4*x^1 + 1*x^2)", "(x^2 + 2*x + 1)/(x^2 + 4*x + 4)")]
    [InlineData("((x+1)/(x+2))^-2", "(4* + 4*x^1 + 1*x^2)/(1* + 2*x^1 + 1*x^2)", "(x^2 + 4*x + 4)/(x^2 + 2*x + 1)")]
    [InlineData("(x + 1)^0", "1*", "1")]
    [InlineData("1/(1/x + 1)", "(1*x^1)/(1* + 1*x^1)", "x/(x + 1)")]
    [InlineData("1/(2*x+4)", "(1/2*)/(2* + 1*x^1)", "1/2/(x + 2)")]
    [InlineData("-1/(2*x+4)", "(-1/2*)/(2* + 1*x^1)", "-1/2/(x + 2)")]
    [InlineData("(2*x+2)/(3*x + 3)", "2/3*", "2/3")]
    [InlineData("(x^2 + 1)/(x + 1)", "(1* + 1*x^2)/(1* + 1*x^1)", "(x^2 + 1)/(x + 1)")]
    [InlineData("1/(x^2 - 1)*(x - 1)", "(1*)/(1* + 1*x^1)", "1/(x + 1)")]
    [InlineData("(4*x - 4)/(2*x^2 - 2)", "(2*)/(1* + 1*x^1)", "2/(x + 1)")]
    [InlineData("1/(-x)", "(-1*)/(1*x^1)", "-1/x")]
    [InlineData("x^0", "1*", "1")]
    [InlineData(
        "(x + 1)/(1 + exp(-x))",
        "(1*exp[1*x^1]^1 + 1*exp[1*x^1]^1*x^1)/(1* + 1*exp[1*x^1]^1)",
        "(exp(x)*x + exp(x))/(exp(x) + 1)"
    )]
    [InlineData("x/(x^2 + 1) + 1/(x^2 + 1)", "(1* + 1*x^1)/(1* + 1*x^2)", "(x + 1)/(x^2 + 1)")]
    [InlineData("(exp(2*x) + exp(x))/(exp(x) + 1)", "1*exp[1*x^1]^1", "exp(x)")]
    [InlineData("(exp(x) + 1)/(exp(2*x) + exp(x))", "1*exp[1*x^1]^-1", "exp(-x)")]
    [InlineData("(x + 1)/(-2*x^2 - 2)", "(-1/2* + -1/2*x^1)/(1* + 1*x^2)", "(-1/2*x - 1/2)/(x^2 + 1)")]
    [InlineData("(x + 1)/(x^2/2 + 1/3)", "(6* + 6*x^1)/(2* + 3*x^2)", "(6*x + 6)/(3*x^2 + 2)")]
    [InlineData("(1 - x)/(x^2 - 1)", "(-1*)/(1* + 1*x^1)", "-1/(x + 1)")]
    [InlineData("(2 - 2*x)/(x^2 - 1)", "(-2*)/(1* + 1*x^1)", "-2/(x + 1)")]
    public void Fractions(string formula, string form, string written) => Check(formula, form, written);

    [Theory(DisplayName = "a formula without a value, or with a form that is not simple enough, has none")]
    [InlineData("piecewise(x < 0: log(x); else: 2)")]
    [InlineData("sqrt(x/(x + 1))")]
    [InlineData("0^(-1/2)")]
    [InlineData("x^33")]
    [InlineData("x^-33")]
    [InlineData("x^1000")]
    [InlineData("x^(33/2)")]
    [InlineData("sqrt(17179869184)")]
    [InlineData("8589934592^(-1/2)")]
    [InlineData("17179869184^(-1/2)")]
    [InlineData("log(0)")]
    [InlineData("log(x - x)")]
    [InlineData("x^pi")]
    [InlineData("exp(17*log(x))")]
    [InlineData("exp(-17*log(x))")]
    [InlineData("1/(x-x)")]
    public void None(string formula) => NormalForm.Rewrite(Expression.Parse(formula)).ShouldBeNull();

    private static void Check(string formula, string form, string written)
    {
        FormWork.Begin();
        NormalForm.Read(Expression.Parse(formula)).ToString().ShouldBe(form);
        NormalForm.Rewrite(Expression.Parse(formula))!.ToString().ShouldBe(written);
    }
}
