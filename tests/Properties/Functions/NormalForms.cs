using Shouldly;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Laws.Generators;
using Theory.Numbers;
using Theory.Properties.Calculus;
using Xunit;

namespace Theory.Properties.Functions;

public sealed class NormalForms
{
    private static readonly Rational[] Points =
    [
        -7,
        new(-3, 2),
        -1,
        new(-1, 3),
        0,
        new(1, 5),
        new(1, 2),
        1,
        new(5, 3),
        2,
        new(31, 4),
    ];

    [Theory(DisplayName = "identities of the textbooks are seen")]
    [InlineData("softplus(x) - softplus(-x)", "x")]
    [InlineData("x*(sigmoid(x) + sigmoid(-x))", "x")]
    [InlineData("relu(x) - relu(-x)", "x")]
    [InlineData("relu(x) + relu(-x)", "abs(x)")]
    [InlineData("max(0, x) - max(0, -x)", "x")]
    [InlineData("relu(x)^3 - relu(-x)^3", "x^3")]
    [InlineData("abs(x - 1)^2", "(x - 1)^2")]
    [InlineData("min(x, 2) + max(x, 2)", "x + 2")]
    [InlineData("step(x) + step(-x)", "sign(x)^2")]
    [InlineData("piecewise(x < 2: 3*x; else: x + 4)", "2*min(x, 2) + x")]
    [InlineData("piecewise(x <= 0: 0; else: x)", "relu(x)")]
    [InlineData("log(exp(3*x + 1))", "3*x + 1")]
    [InlineData("exp(softplus(x))", "1 + exp(x)")]
    [InlineData("exp(3*log(1 + x^2))", "(1 + x^2)^3")]
    [InlineData("log(12*exp(x)) - 2*log(2)", "x + log(3)")]
    [InlineData("2*sigmoid(2*x) - 1", "tanh(x)")]
    [InlineData("(exp(x) - exp(-x))/(exp(x) + exp(-x))", "tanh(x)")]
    [InlineData("sigmoid(x)*(1 - sigmoid(x))", "exp(-x)/(1 + exp(-x))^2")]
    [InlineData("x*tanh(softplus(x))", "x*((1 + exp(x))^2 - 1)/((1 + exp(x))^2 + 1)")]
    [InlineData("log(2) + log(sigmoid(x))", "log(2*sigmoid(x))")]
    [InlineData("sin(x)^2 + cos(x)^2", "1")]
    [InlineData("sin(2*x)", "2*sin(x)*cos(x)")]
    [InlineData("cos(3*x)", "4*cos(x)^3 - 3*cos(x)")]
    [InlineData("sin(x + pi/2)", "cos(x)")]
    [InlineData("cos(x - 3*pi)", "-cos(x)")]
    [InlineData("sin(-x)*atan(-x)", "sin(x)*atan(x)")]
    [InlineData("floor(x + 3) - 3", "floor(x)")]
    [InlineData("sqrt(x^2)", "abs(x)")]
    [InlineData("sqrt(4*exp(2*x))", "2*exp(x)")]
    [InlineData("sqrt(1 + x^2)*sqrt(1 + x^2)", "1 + x^2")]
    [InlineData("sqrt(8)", "2*sqrt(2)")]
    [InlineData("(x^2 - 1)/(x - 1)", "x + 1")]
    [InlineData("abs(tanh(x))", "tanh(x)*sign(x)")]
    [InlineData("exp(x)*e^(-1)", "exp(x - 1)")]
    public void Equal(string left, string right) =>
        NormalForm.ShowEqual(Expression.Parse(left), Expression.Parse(right)).ShouldBeTrue();

    [Theory(DisplayName = "functions that differ somewhere are never told to be equal")]
    [InlineData("relu(x)", "x")]
    [InlineData("abs(x)", "x")]
    [InlineData("sign(x)^2", "1")]
    [InlineData("step(x) + step(-x)", "1")]
    [InlineData("sqrt(x^2)", "x")]
    [InlineData("sqrt((x - 1)^2)", "x - 1")]
    [InlineData("piecewise(x < 0: x; else: x + 1)", "x")]
    [InlineData("piecewise(x <= 0: 1; else: 0)", "1 - sign(x)")]
    [InlineData("sin(2*x)", "2*sin(x)")]
    [InlineData("cos(x + pi)", "cos(x)")]
    [InlineData("floor(x + 1/2)", "floor(x)")]
    [InlineData("floor(-x)", "-floor(x)")]
    [InlineData("log(1 + exp(x))", "x")]
    [InlineData("log(x^2)", "log(x)")]
    [InlineData("tanh(x)", "2*sigmoid(x) - 1")]
    [InlineData("x^(2/3)", "x^(1/3)")]
    [InlineData("exp(x^2)", "exp(x)^2")]
    [InlineData("x + 1e-30", "x")]
    public void Different(string left, string right) =>
        NormalForm.ShowEqual(Expression.Parse(left), Expression.Parse(right)).ShouldBeFalse();

    [Fact(DisplayName = "the formula written from a normal form has the same values")]
    public void Keeps_values()
    {
        var compared = 0;
        ExpressionGenerator
            .Formulas(40)
            .ShouldAll(
                1500,
                formula =>
                {
                    if (NormalForm.Rewrite(formula) is not { } rewritten)
                    {
                        return;
                    }

                    foreach (var x in Points)
                    {
                        if (
                            EnclosureOrNull.At(formula, x) is { } before
                            && EnclosureOrNull.At(rewritten, x) is { } after
                        )
                        {
                            before
                                .Overlaps(after)
                                .ShouldBeTrue(() => $"{formula}  ~>  {rewritten}  at {x}: {before} and {after}");
                            compared++;
                        }
                    }
                }
            );
        compared.ShouldBeGreaterThan(3000);
    }

    [Fact(DisplayName = "a form that would grow without bound is given up")]
    public void Bounded()
    {
        NormalForm.Rewrite(Expression.Parse("(1 + x + exp(x) + sin(x) + atan(x))^30")).ShouldBeNull();
        NormalForm.Rewrite(Expression.Parse("((((2^32)^32)^32)^32)^32*x")).ShouldBeNull();
        NormalForm.Rewrite(Expression.Parse("max(e + (x*4)^(-5/4), x - 1/8)^-11")).ShouldBeNull();
        NormalForm.Rewrite(Expression.Parse("((((x^32)^32)^32)^32)^32")).ShouldBeNull();
    }
}
