using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Shouldly;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Calculus;

public sealed partial class Derivatives
{
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

    [Fact(DisplayName = "difference quotients approach the derivative")]
    public void Difference_quotients()
    {
        var compared = 0;
        ExpressionGenerator
            .Formulas(25)
            .Filter(formula => !Steep.IsMatch(formula.ToString()))
            .ShouldAll(
                400,
                formula =>
                {
                    var derivative = formula.Derivative();
                    var third = derivative.Derivative().Derivative();

                    // Points that no simple number comes near: break points of these formulas are elsewhere.
                    foreach (Rational x in new Rational[] { new(-271, 97), new(-31, 89), new(37, 83), new(173, 79) })
                    {
                        compared += Agree(formula, derivative, third, x) ? 1 : 0;
                    }
                }
            );
        compared.ShouldBeGreaterThan(400);
    }

    [GeneratedRegex("[0-9]{3}|[0-9]e|floor", RegexOptions.None, 1000)]
    private static partial Regex Steep { get; }

    // The symmetric quotient differs from the derivative by h^2/6 times a third derivative, here less than 2^-60.
    private static bool Agree(Expression formula, Expression derivative, Expression third, Rational x)
    {
        var h = new Rational(1, 2).Pow(80);
        if (EnclosureOrNull.At(third, x) is not { } curvature || curvature.Magnitude > (Dyadic)(1L << 60))
        {
            return false;
        }

        var (below, above) = (EnclosureOrNull.At(formula, x - h), EnclosureOrNull.At(formula, x + h));
        var slope = EnclosureOrNull.At(derivative, x);
        if (below is null || above is null || slope is null)
        {
            return false;
        }

        var quotient = Interval.Divide(Interval.Subtract(above, below, 300), Interval.Exactly(2 * h), 300);
        var difference = Interval.Abs(Interval.Subtract(quotient, slope, 300)).Lower;
        var tolerance = Interval.Multiply(
            Interval.Add(1, Interval.Abs(slope)),
            Interval.Exactly(new Rational(1, 2).Pow(50))
        );
        (difference <= tolerance.Upper).ShouldBeTrue(
            $"({formula})' = {derivative} at {x}: {slope}, but quotient {quotient}"
        );
        return slope.IsBounded && quotient.IsBounded;
    }
}
