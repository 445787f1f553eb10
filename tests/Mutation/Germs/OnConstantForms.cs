using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Formulas without x as exact constants.</summary>
public sealed class OnConstantForms
{
    [Theory(DisplayName = "a formula without x has an exact form by its parts")]
    [InlineData("2/3", "2/3")]
    [InlineData("e", "1*e")]
    [InlineData("pi", "1*pi")]
    [InlineData("-pi", "-1*pi")]
    [InlineData("pi + 1", "1 + 1*pi")]
    [InlineData("2*pi", "2*pi")]
    [InlineData("pi/2", "1/2*pi")]
    [InlineData("1/pi", "1*pi^-1")]
    [InlineData("1/(pi + 1)", "1*(1/(1 + 1*pi))")]
    [InlineData("pi^2", "1*pi^2")]
    [InlineData("pi^0", "1")]
    [InlineData("pi^65", "1*(1*pi)^65")]
    [InlineData("(1 - pi)^2", "1 + (-2*pi) + 1*pi^2")]
    [InlineData("(pi - 1)^(1/2)", "1*(-1 + 1*pi)^(1/2)")]
    [InlineData("pi^pi", "1*(1*pi)^(1*pi)")]
    [InlineData("max(pi, 3)", "1*pi")]
    [InlineData("max(3, pi)", "1*pi")]
    [InlineData("min(pi, 3)", "3")]
    [InlineData("min(3, pi)", "3")]
    [InlineData("max(pi, pi)", "1*pi")]
    [InlineData("piecewise(pi < 3: 1; else: 2)", "2")]
    [InlineData("piecewise(pi > 3: 1; else: 2)", "1")]
    [InlineData("piecewise(pi < 3: 1; pi <= 4: 5; else: 2)", "5")]
    public void Parts(string formula, string form) =>
        ConstantForm.Of(Expression.Parse(formula))!.ToString().ShouldBe(form);

    [Theory(DisplayName = "a formula has no form where it has no value, or too little is known of it")]
    [InlineData("x")]
    [InlineData("-log(0)")]
    [InlineData("1 + log(0)")]
    [InlineData("log(0)")]
    [InlineData("log(-2)")]
    [InlineData("log(-pi)")]
    [InlineData("log(3 - pi)")]
    [InlineData("1/(pi - pi)")]
    [InlineData("0^(-1)")]
    [InlineData("0^pi")]
    [InlineData("(-2)^pi")]
    [InlineData("(3 - pi)^pi")]
    [InlineData("(1 - pi)^7")]
    [InlineData("(1 - pi)^(1/2)")]
    [InlineData("sqrt(-2)")]
    [InlineData("sqrt(-pi)")]
    [InlineData("sqrt(3 - pi)")]
    [InlineData("exp(pi*10^12)")]
    [InlineData("sin(log(0))")]
    // The difference is 0, which no enclosure shows.
    [InlineData("tanh(sqrt(2)*sqrt(3) - sqrt(6))")]
    [InlineData("sin(sqrt(2)*sqrt(3) - sqrt(6))")]
    [InlineData("sqrt(sqrt(2)*sqrt(3) - sqrt(6))")]
    [InlineData("floor(3 + sqrt(2)*sqrt(3) - sqrt(6))")]
    [InlineData("cos(sqrt(2)*sqrt(3)/sqrt(6)*pi/2)")]
    [InlineData("max(sqrt(2)*sqrt(3), sqrt(6))")]
    [InlineData("piecewise(sqrt(2)*sqrt(3) < sqrt(6): 1; else: 2)")]
    public void Nothing(string formula) => ConstantForm.Of(Expression.Parse(formula)).ShouldBeNull();

    [Theory(DisplayName = "a function of a constant is a number, a product of powers, or a name, by its sign")]
    [InlineData("exp(0)", "1")]
    [InlineData("exp(1/2)", "1*e^(1/2)")]
    [InlineData("exp(pi)", "1*exp(1*pi)")]
    [InlineData("exp(log(2) + log(3))", "6")]
    [InlineData("exp(softplus(0))", "2")]
    [InlineData("exp(sqrt(2)*sqrt(3) - sqrt(6))", "1")]
    [InlineData("sqrt(0)", "0")]
    [InlineData("sqrt(2)", "1*2^(1/2)")]
    [InlineData("sqrt(1 + pi)", "1*sqrt(1 + 1*pi)")]
    [InlineData("log(1)", "0")]
    [InlineData("log(e^2)", "2")]
    [InlineData("log(2)", "1*log(2)")]
    [InlineData("log(1/2)", "-1*log(2)")]
    [InlineData("log(3/2)", "1*log(3/2)")]
    [InlineData("log(1 + pi)", "1*log(1 + 1*pi)")]
    [InlineData("atan(1)", "1/4*pi")]
    [InlineData("atan(-1)", "-1/4*pi")]
    [InlineData("atan(2)", "1*atan(2)")]
    [InlineData("atan(-2)", "-1*atan(2)")]
    [InlineData("atan(pi)", "1*atan(1*pi)")]
    [InlineData("tanh(0)", "0")]
    [InlineData("tanh(1)", "1*tanh(1)")]
    [InlineData("tanh(-1)", "-1*tanh(1)")]
    [InlineData("erf(1)", "1*erf(1)")]
    [InlineData("erf(-1)", "-1*erf(1)")]
    [InlineData("abs(pi)", "1*pi")]
    [InlineData("abs(-pi)", "1*pi")]
    [InlineData("relu(pi)", "1*pi")]
    [InlineData("relu(-pi)", "0")]
    [InlineData("sign(pi)", "1")]
    [InlineData("sign(-pi)", "-1")]
    [InlineData("step(pi)", "1")]
    [InlineData("step(-pi)", "0")]
    [InlineData("floor(pi)", "3")]
    [InlineData("floor(-pi)", "-4")]
    [InlineData("sigmoid(0)", "1/2")]
    [InlineData("sigmoid(1)", "1*sigmoid(1)")]
    [InlineData("sigmoid(-1)", "1 + (-1*sigmoid(1))")]
    [InlineData("softplus(0)", "1*softplus(0)")]
    [InlineData("softplus(1)", "1*softplus(1)")]
    [InlineData("softplus(-1)", "-1 + 1*softplus(1)")]
    [InlineData("sin(0)", "0")]
    [InlineData("sin(pi/2)", "1")]
    [InlineData("sin(pi)", "0")]
    [InlineData("sin(3*pi/2)", "-1")]
    [InlineData("sin(2*pi)", "0")]
    [InlineData("sin(5*pi/2)", "1")]
    [InlineData("sin(-pi/2)", "-1")]
    [InlineData("sin(-7*pi/2)", "1")]
    [InlineData("cos(pi/2)", "0")]
    [InlineData("cos(pi)", "-1")]
    [InlineData("cos(3*pi/2)", "0")]
    [InlineData("cos(2*pi)", "1")]
    [InlineData("cos(-pi)", "-1")]
    [InlineData("cos(-pi/2)", "0")]
    [InlineData("sin(pi/3)", "1*sin(1/3*pi)")]
    [InlineData("sin(1)", "1*sin(1)")]
    [InlineData("sin(-1)", "-1*sin(1)")]
    [InlineData("cos(1)", "1*cos(1)")]
    [InlineData("cos(-1)", "1*cos(1)")]
    [InlineData("sin(4)", "-1*(-sin(4))")]
    public void Functions(string formula, string form) => Parts(formula, form);

    [Theory(DisplayName = "a name is at most 24 parts deep")]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Depth(int count, bool isKnown)
    {
        // Each level is 1 times a name within tanh: two parts more.
        Expression formula = 1;
        for (var i = 0; i < count; i++)
        {
            formula = ElementaryFunction.Tanh.Of(formula);
        }

        (ConstantForm.Of(formula) is not null).ShouldBe(isKnown);
    }

    [Theory(DisplayName = "the value of a formula at a number is exact where its form is")]
    [InlineData("x^2 + pi", "9 + 1*pi")]
    [InlineData("pi", "1*pi")]
    public void Values(string formula, string form) =>
        ConstantForm.At(Expression.Parse(formula), 3)!.ToString().ShouldBe(form);

    [Theory(DisplayName = "a function of a coefficient stays in the image of its range, which must be in the domain")]
    [InlineData("exp", "1", "1*e")]
    [InlineData("exp", "[0,0]", "[1,1]")]
    [InlineData("exp", "~[0,0]", "~[1,1]")]
    [InlineData("abs", "[-1,2]", "[0,2]")]
    [InlineData("log", "[1,1]", "[0,0]")]
    [InlineData("log", "[0,1]", null)]
    [InlineData("log", "[-1,1]", null)]
    [InlineData("log", "[-2,-1]", null)]
    [InlineData("sqrt", "[0,4]", "[0,2]")]
    [InlineData("sqrt", "[1,4]", "[1,2]")]
    [InlineData("sqrt", "[-1,4]", null)]
    [InlineData("sqrt", "[-2,-1]", null)]
    [InlineData("log", "0", null)]
    public void Coefficients(string function, string argument, string? value)
    {
        var applied = (UnaryFunction)ElementaryFunction.Named(function)!;
        var seen = ConstantForm.Apply(applied, Written.Coefficient(argument), 64);
        (seen is null ? null : Written.Text(seen)).ShouldBe(value);
    }

    [Fact(DisplayName = "2 / sqrt(pi) is 2 pi^(-1/2)")]
    public void Slope_of_erf() => ConstantForm.TwoOverRootPi.ToString().ShouldBe("2*pi^(-1/2)");

    [Theory(DisplayName = "a formula without x is enclosed, unless it has no value")]
    [InlineData("2/3", "[0.666666,0.666667]")]
    [InlineData("pi", "[3.14159,3.1416]")]
    [InlineData("e", "[2.71828,2.71829]")]
    [InlineData("pi + 1", "[4.14159,4.1416]")]
    public void Enclosures(string formula, string text) =>
        Written.Text(Coefficient.Varying(ConstantForm.Enclosure(Expression.Parse(formula), 64))).ShouldBe(text);

    [Fact(DisplayName = "a constant without a value has no enclosure")]
    public void No_enclosure() =>
        Should
            .Throw<ArithmeticException>(() => ConstantForm.Enclosure(Expression.Parse("log(-pi)"), 64))
            .Message.ShouldBe("The constant log(-pi) is not known to be defined.");
}
