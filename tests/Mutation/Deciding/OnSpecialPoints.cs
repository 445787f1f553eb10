using Shouldly;
using Theory.Functions;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>Special points of formulas that are known by hand, and rational numbers near doubles.</summary>
public sealed class OnSpecialPoints
{
    [Theory(
        DisplayName = "the number near a double is the first convergent of its continued fraction that is near enough"
    )]
    [InlineData(0.5, 1e-9, "1/2")]
    [InlineData(-0.25, 1e-9, "-1/4")]
    [InlineData(7, 1e-9, "7")]
    [InlineData(0.33333333333333331, 1e-9, "1/3")]
    [InlineData(3.1415926535897931, 1e-2, "22/7")]
    [InlineData(3.1415926535897931, 1e-6, "355/113")]
    [InlineData(3.1415926535897931, 1e-9, "103993/33102")]
    [InlineData(1000.001, 1e-6, "1000")]
    [InlineData(1000.001, 1e-8, "1000001/1000")]
    [InlineData(5e-10, 1e-9, "0")]
    [InlineData(5e-9, 1e-9, "1/200000000")]
    [InlineData(0.5, 0.5, "0")]
    [InlineData(1e-12, 1e-15, "0")]
    [InlineData(double.NaN, 1e-9, "0")]
    [InlineData(double.PositiveInfinity, 1e-9, "0")]
    [InlineData(double.NegativeInfinity, 1e-9, "0")]
    public void Near(double x, double tolerance, string number) =>
        SpecialPoints.Near(x, tolerance).ToString().ShouldBe(number);

    [Theory(DisplayName = "special are roots of divisors, joints, jumps, and ends of domains")]
    [InlineData("x^2", "")]
    [InlineData("x^0", "")]
    [InlineData("exp(x - 2)", "")]
    [InlineData("log(2)", "")]
    [InlineData("1/2 + x/3", "")]
    [InlineData("1/x", "0")]
    [InlineData("1/(2*x - 3)", "3/2")]
    [InlineData("1/(x/3 - 3)", "9")]
    [InlineData("1/x^2", "0")]
    [InlineData("x^(-1)", "0")]
    [InlineData("(x - 5)^(1/2)", "5")]
    [InlineData("1/((x - 1)*(x - 2))", "1 2")]
    [InlineData("log(x - 2)", "2")]
    [InlineData("sqrt(2*x + 1)", "-1/2")]
    [InlineData("abs(x - 2)", "2")]
    [InlineData("step(x) + sign(x - 1) + relu(x - 2)", "0 1 2")]
    [InlineData("max(x, 3)", "3")]
    [InlineData("min(2*x, x - 4)", "-4")]
    [InlineData("piecewise(x < 2: 1; x <= 7: 1/(x - 3); else: log(x - 9))", "2 3 7 9")]
    [InlineData("exp(1/(x - 1))*log(x) - abs(x + 1)/sqrt(x + 2)", "-2 -1 0 1")]
    [InlineData("floor(x)", "-3 -2 -1 0 1 2 3")]
    [InlineData("floor(2*x - 1)", "-1 -1/2 0 1/2 1 3/2 2")]
    [InlineData("1/(x^3 - x)", "-1 0 1")]
    [InlineData("1/(3*x^2 - x - 2)", "-2/3 1")]
    [InlineData("1/(x^2 - 1/1267650600228229401496703205376)", "-1/1125899906842624 1/1125899906842624")]
    [InlineData("1/(exp(x) - 1)", "0")]
    [InlineData("1/log(x)", "0 1")]
    [InlineData("1/(relu(x)*exp(x))", "0")]
    public void Rational_points(string formula, string points)
    {
        var special = SpecialPoints.Of(Expression.Parse(formula));
        Text(special.Rational).ShouldBe(points);
        special.Brackets.ShouldBeEmpty();
    }

    [Theory(DisplayName = "of more than 24 rational points, those nearest to 0 are kept")]
    [InlineData(24, 24)]
    [InlineData(25, 24)]
    [InlineData(26, 24)]
    public void Many_points(int count, int kept)
    {
        var poles = string.Join(" + ", Enumerable.Range(1, count).Select(n => $"1/(x - {n})"));
        SpecialPoints.Of(Expression.Parse(poles)).Rational.ShouldBe(Enumerable.Range(1, kept).Select(n => (Rational)n));
    }

    [Theory(
        DisplayName = "irrational roots of polynomials are enclosed, to 2^-31 of the power of 2 above Cauchy's bound"
    )]
    [InlineData("1/(x^2 - 2)", "-2 2", 2)]
    [InlineData("1/(x^2 - 2000000000000)", "-2000000000000 2000000000000", 41)]
    [InlineData("floor(x^2)", "-2 2", 2)]
    [InlineData("1/(2*x^2 - 1)", "-1/2 1/2", 2)]
    public void Irrational_roots(string formula, string squares, int power)
    {
        var special = SpecialPoints.Of(Expression.Parse(formula));
        var brackets = special.Brackets;
        brackets.Count.ShouldBe(2);
        foreach (var ((low, high), square) in brackets.Zip(Numbers(squares)))
        {
            (low * low.Abs() < square && square < high * high.Abs()).ShouldBeTrue();
            var length = new Rational(1L << power, 1L << 31);
            (high - low).ShouldBeInRange(length, length * new Rational(1025, 1024));
        }
    }

    [Fact(DisplayName = "a floor of something crooked is special where that is a whole number from -2 to 2")]
    public void Crooked_floors()
    {
        var special = SpecialPoints.Of(Expression.Parse("floor(x^3)"));
        Text(special.Rational).ShouldBe("-1 0 1");
        special.Brackets.Select(bracket => Math.Round(bracket.Low.ToDouble(), 6)).ShouldBe([-1.259921, 1.259921]);
        Text(SpecialPoints.Of(Expression.Parse("floor(x^2 - 1)")).Rational).ShouldBe("-1 0 1");
    }

    [Theory(DisplayName = "a root that does not look rational is enclosed to a thousandth")]
    [InlineData("1/(exp(x) - 2)", 0.6931471805599453)]
    [InlineData("1/(exp(x) - 2)^2", 0.6931471805599453)]
    [InlineData(
        "1/((exp(x) - 2)*(exp(x) - 3))",
        0.6931471805599453,
        1.0986122886681098,
        0.6931471805599453,
        1.0986122886681098
    )]
    [InlineData("1/min(exp(x) - 2, 0)", 0.6931471805599453)]
    [InlineData("1/relu(2 - exp(x))", 0.6931471805599453)]
    public void Seeming_irrational(string formula, params double[] roots)
    {
        var special = SpecialPoints.Of(Expression.Parse(formula));
        special.Rational.ShouldBeEmpty();
        special.Brackets.Count.ShouldBe(roots.Length);
        foreach (var ((low, high), root) in special.Brackets.Zip(roots))
        {
            ((low + high) / 2).ToDouble().ShouldBe(root, 1e-13);
            (high - low).ShouldBe(new Rational(1, 500));
        }
    }

    [Fact(DisplayName = "at most 64 irrational roots are kept")]
    public void Many_roots()
    {
        SpecialPoints.Of(Expression.Parse("1/sin(3*x)")).Brackets.Count.ShouldBe(64);
        int[] squares = [1, 4, 9, 16, 25, 36];
        var poles = string.Join(" + ", Enumerable.Range(1, 39).Except(squares).Select(n => $"1/(x^2 - {n})"));
        SpecialPoints.Of(Expression.Parse(poles)).Brackets.Count.ShouldBe(64);
    }

    [Theory(
        DisplayName = "the rational roots of a formula are found where it changes its sign, touches 0, or begins to have values"
    )]
    [InlineData("x", "0")]
    [InlineData("x^2 - 2", "")]
    [InlineData("(2*x - 1)*(x + 3)", "-3 1/2")]
    [InlineData("log(x/40)", "0 40")]
    [InlineData("log(x - 1/3)", "1/3 4/3")]
    [InlineData("exp(x)/(x - 1/3)", "1/3")]
    [InlineData("exp(x - 1/3) - x + 1/3 - 1", "1/3")]
    [InlineData("cos(pi*x/6) - 1", "-36 -24 -12 0 12 24 36")]
    [InlineData("sin(pi*x/12)", "-36 -24 -12 0 12 24 36")]
    [InlineData("relu(x)*exp(x)", "0")]
    [InlineData("relu(x - 1/50)*exp(x)", "0")]
    [InlineData("relu(1/50 - x)*exp(x)", "")]
    [InlineData("exp(x)*(relu(x - 1/50) - relu(1/100 - x))", "1/50")]
    [InlineData("sqrt(x - 1/9999)", "1/9999")]
    [InlineData("sqrt(x - 1/10000)", "")]
    [InlineData("sqrt(1/3 - x)", "1/3")]
    [InlineData("x*abs(x) - 2", "")]
    [InlineData("exp(x)", "")]
    [InlineData("2 + sin(x)", "")]
    public void Roots(string formula, string roots) =>
        Text(SpecialPoints.RootsOf(Expression.Parse(formula))).ShouldBe(roots);

    [Theory(DisplayName = "more than 24 rational roots are none")]
    [InlineData("sin(3*pi*x/10)", 24)]
    [InlineData("sin(5*pi*x/16)", 0)]
    public void Many_rational_roots(string formula, int count) =>
        SpecialPoints.RootsOf(Expression.Parse(formula)).Count.ShouldBe(count);

    [Fact(DisplayName = "joints that formulas give are kept, and a function without any has none")]
    public void Joints()
    {
        Text(SpecialPoints.Of(Expression.Parse("step(x - sqrt(2))")).Joints).ShouldBe("sqrt(2)");
        var none = SpecialPoints.None;
        (none.Rational.Count, none.Brackets.Count, none.Joints.Count).ShouldBe((0, 0, 0));
    }

    private static IEnumerable<Rational> Numbers(string numbers) => numbers.Split(' ').Select(n => Rational.Parse(n));

    private static string Text<T>(IEnumerable<T> items) => string.Join(" ", items);
}
