using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Roots between two points, and the poles where a divisor has one.</summary>
public sealed class OnRootsOfFormulas
{
    [Theory(DisplayName = "a continuous function with different signs at the ends changes its sign")]
    [InlineData("x", -1, 1, true)]
    [InlineData("-x", -1, 1, true)]
    [InlineData("x", 0, 1, false)]
    [InlineData("x", -1, 0, false)]
    [InlineData("x^2 + 1", -1, 1, false)]
    [InlineData("-x^2 - 1", -1, 1, false)]
    [InlineData("1/x", -1, 1, false)]
    [InlineData("log(x)", -1, 2, false)]
    [InlineData("sign(x) + 1/2", -1, 1, false)]
    [InlineData("x^3 - 2", 1, 2, true)]
    public void Signs(string formula, int low, int high, bool changes) =>
        Roots.ChangesSign(Expression.Parse(formula), low, high, 64).ShouldBe(changes);

    [Theory(
        DisplayName = "a divisor that is evaluated everywhere vanishes with a factor, or with the base of a positive power"
    )]
    [InlineData("1/x", true)]
    [InlineData("x^(-1)", true)]
    [InlineData("(x - 1/2)^(-1/2)", true)]
    [InlineData("1/x^2", true)]
    [InlineData("1/(-x^2)", true)]
    [InlineData("1/(x^2*(x + 5))", true)]
    [InlineData("1/((x + 5)*x^2)", true)]
    [InlineData("1/(x + 5)", false)]
    [InlineData("1/(x^2 + 1)", false)]
    [InlineData("1/((x + 5)*(x + 6))", false)]
    [InlineData("1/x^0", false)]
    [InlineData("1/x^(-2)", true)]
    [InlineData("1/(1/x^2)", true)]
    [InlineData("1/(x^2)^(-1)", true)]
    [InlineData("1/(2 + exp(x))", false)]
    [InlineData("x^0", false)]
    [InlineData("x^2", false)]
    [InlineData("x", false)]
    [InlineData("-(1/x)", true)]
    [InlineData("1/x + 5", true)]
    [InlineData("5 + 1/x", true)]
    [InlineData("(1/x)*5", true)]
    [InlineData("5*(1/x)", true)]
    [InlineData("(1/x)/5", true)]
    [InlineData("5/(x + 5 + 1/x)", true)]
    [InlineData("(1/x)^2", true)]
    [InlineData("sin(1/x)", true)]
    [InlineData("max(5, 1/x)", true)]
    [InlineData("piecewise(1/x < 1: 2; else: 3)", true)]
    [InlineData("piecewise(1 < 1/x: 2; else: 3)", true)]
    [InlineData("piecewise(x < 1: 1/x; else: 3)", false)]
    [InlineData("piecewise(x < 1: 2; else: 1/x)", false)]
    [InlineData("piecewise(x < 1: 2; 1/x < 1: 3; else: 4)", false)]
    public void Divisors(string formula, bool vanishes) =>
        Roots.DivisorVanishes(Expression.Parse(formula), -1, 1, 64).ShouldBe(vanishes);

    [Theory(DisplayName = "a pole has the sign of dividend and divisor, or both where the divisor changes its sign")]
    [InlineData("1/x", 2)]
    [InlineData("-(1/x)", 2)]
    [InlineData("(x - 2)*(1/x)", 2)]
    [InlineData("1/x^2", 1)]
    [InlineData("-(1/x^2)", -1)]
    [InlineData("-1/x^2", -1)]
    [InlineData("(x - 2)/x^2", -1)]
    [InlineData("1/(-x^2)", -1)]
    [InlineData("-2/(-x^2)", 1)]
    [InlineData("1/(x^2*(x - 5))", -1)]
    [InlineData("1/(x*(x - 1/2))", 0)]
    [InlineData("-(1/(x*(x - 1/2)))", 0)]
    [InlineData("1/(x^2*(x + 1)^2)", null)]
    [InlineData("1/(x^2 + 1)", null)]
    [InlineData("x/x^2", null)]
    [InlineData("sign(x)/x^2", null)]
    [InlineData("1/x^2 + x", 1)]
    [InlineData("x + 1/x^2", 1)]
    [InlineData("1/x + x", 2)]
    [InlineData("x + x", null)]
    [InlineData("x + (x + 1)", null)]
    [InlineData("1/x + 1/x", null)]
    [InlineData("1/x + sign(x)", null)]
    [InlineData("sign(x) + 1/x", null)]
    [InlineData("1/x^2 + abs(x)", 1)]
    [InlineData("1/x^2 + log(x + 1)", null)]
    [InlineData("1/x^2 + x^(1/3)", null)]
    [InlineData("(x + 2)*(1/x^2)", 1)]
    [InlineData("(x - 2)*(1/x^2)", -1)]
    [InlineData("(1/x^2)*(x + 2)", 1)]
    [InlineData("(1/x^2)*(x - 2)", -1)]
    [InlineData("x*(1/x^2)", null)]
    [InlineData("(1/x^2)*x", null)]
    [InlineData("(x + 2)*3", null)]
    [InlineData("exp(1/x)", null)]
    public void Poles(string formula, int? pole)
    {
        Roots.PoleOf(Expression.Parse(formula), -1, 1, 64).ShouldBe(pole);
        Roots.HasPole(Expression.Parse(formula), -1, 1, 64).ShouldBe(pole is not null);
    }
}
