using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>What the form of a formula shows of f(-x) and of f(x + T).</summary>
public sealed class OnPeriods
{
    [Theory(DisplayName = "a formula is even or odd by its parts")]
    [InlineData("5", 1)]
    [InlineData("x", -1)]
    [InlineData("-x", -1)]
    [InlineData("-x^2", 1)]
    [InlineData("x + x", -1)]
    [InlineData("x^2 + 5", 1)]
    [InlineData("x + 5", null)]
    [InlineData("5 + x", null)]
    [InlineData("exp(x) + x", null)]
    [InlineData("exp(x) + exp(x)", null)]
    [InlineData("x*x", 1)]
    [InlineData("x*5", -1)]
    [InlineData("5*x", -1)]
    [InlineData("x*exp(x)", null)]
    [InlineData("5*exp(x)", null)]
    [InlineData("exp(x)*x", null)]
    [InlineData("x/x", 1)]
    [InlineData("5/x", -1)]
    [InlineData("x/5", -1)]
    [InlineData("5/exp(x)", null)]
    [InlineData("exp(x)/5", null)]
    [InlineData("x^2", 1)]
    [InlineData("x^3", -1)]
    [InlineData("x^(-2)", 1)]
    [InlineData("x^(-3)", -1)]
    [InlineData("x^(1/2)", null)]
    [InlineData("x^pi", null)]
    [InlineData("abs(x)^pi", 1)]
    [InlineData("exp(x)^2", null)]
    [InlineData("tanh(x)", -1)]
    [InlineData("atan(x)", -1)]
    [InlineData("erf(x)", -1)]
    [InlineData("sin(x)", -1)]
    [InlineData("sign(x)", -1)]
    [InlineData("abs(x)", 1)]
    [InlineData("cos(x)", 1)]
    [InlineData("exp(x)", null)]
    [InlineData("sigmoid(x)", null)]
    [InlineData("exp(x^2)", 1)]
    [InlineData("abs(exp(x))", null)]
    [InlineData("max(x^2, 5)", 1)]
    [InlineData("max(x, 5)", null)]
    [InlineData("max(5, x)", null)]
    [InlineData("max(x, x)", null)]
    [InlineData("piecewise(x^2 < 1: 2; else: cos(x))", 1)]
    [InlineData("piecewise(x < 1: 2; else: 3)", null)]
    [InlineData("piecewise(1 < x: 2; else: 3)", null)]
    [InlineData("piecewise(x^2 < 1: x; else: 3)", null)]
    [InlineData("piecewise(x^2 < 1: 2; else: x)", null)]
    [InlineData("piecewise(x < x: x; else: x)", null)]
    public void Parities(string formula, int? parity) => Parity.Of(Expression.Parse(formula)).ShouldBe(parity);

    // 7 is above 2 pi; floors come back after a whole number, of which 17/16 is a little more.
    [Theory(DisplayName = "a period, and one up to a straight line, follow from the frequencies of sines and floors")]
    [InlineData("5", "1", "1")]
    [InlineData("sin(x)", "7", "7")]
    [InlineData("cos(x)", "7", "7")]
    [InlineData("cos(-2*x + 1)", "7/2", "7/2")]
    [InlineData("exp(sin(x))", "7", "7")]
    [InlineData("-sin(x)", "7", "7")]
    [InlineData("sin(x) + 5", "7", "7")]
    [InlineData("5 + sin(x)", "7", "7")]
    [InlineData("sin(x)*cos(3/2*x)", "14", "14")]
    [InlineData("sin(2*x)/(2 + cos(3*x))", "7", "7")]
    [InlineData("max(sin(2*x), sin(4*x))", "7/2", "7/2")]
    [InlineData("sin(x)^2", "7", "7")]
    [InlineData("piecewise(sin(2*x) < cos(4*x): sin(6*x); else: sin(3*x))", "7", "7")]
    [InlineData("piecewise(sin(2*x) < 0: x; else: 1)", null, null)]
    [InlineData("piecewise(x < 0: 2; else: 1)", null, null)]
    [InlineData("x", null, "1")]
    [InlineData("sin(x) + x", null, "7")]
    [InlineData("x + sin(x)", null, "7")]
    [InlineData("-(x + sin(x))", null, "7")]
    [InlineData("x + sin(2*x) + cos(3*x)", null, "7")]
    [InlineData("x*sin(x)", null, null)]
    [InlineData("sin(x)*x", null, null)]
    [InlineData("sin(x^2)", null, null)]
    [InlineData("x^2", null, null)]
    [InlineData("tanh(x)", null, null)]
    [InlineData("floor(x)", null, "17/16")]
    [InlineData("x - floor(x)", "17/16", "17/16")]
    [InlineData("2*x - floor(2*x)", "17/32", "17/32")]
    [InlineData("floor(x/2) + floor(-x/3)", null, "51/8")]
    [InlineData("floor(x) + x^2", null, null)]
    [InlineData("floor(x)^2", null, null)]
    [InlineData("floor(x^2)", null, null)]
    [InlineData("1/(x - floor(x))", null, null)]
    [InlineData("sin(pi*x)", "17/8", "17/8")]
    [InlineData("cos(pi*x)", "17/8", "17/8")]
    [InlineData("cos(3*pi*x)", "17/24", "17/24")]
    [InlineData("sin(pi*x) + floor(x)", null, "17/8")]
    public void Lengths(string formula, string? length, string? upToLine)
    {
        Periods.LengthAbove(Expression.Parse(formula)).ShouldBe(Number(length));
        Periods.LengthAboveUpToLine(Expression.Parse(formula)).ShouldBe(Number(upToLine));
    }

    [Theory(
        DisplayName = "the common measure of two fractions is the largest number of which both are whole multiples"
    )]
    [InlineData("1/2", "1/3", "1/6")]
    [InlineData("2/3", "4/9", "2/9")]
    [InlineData("3/4", "5/6", "1/12")]
    [InlineData("6", "4", "2")]
    [InlineData("4/3", "6", "2/3")]
    public void Measures(string left, string right, string measure)
    {
        Periods.CommonMeasure(Rational.Parse(left), Rational.Parse(right)).ToString().ShouldBe(measure);
        Periods.CommonMeasure(Rational.Parse(right), Rational.Parse(left)).ToString().ShouldBe(measure);
    }

    [Theory(
        DisplayName = "a function repeats itself with a period, or as a sum of floors of straight lines and multiples of them"
    )]
    [InlineData("sin(x)", true)]
    [InlineData("floor(x)", true)]
    [InlineData("pi*x", true)]
    [InlineData("pi*floor(x)", true)]
    [InlineData("floor(x)*pi", true)]
    [InlineData("floor(x)/pi", true)]
    [InlineData("-(pi*floor(x))", true)]
    [InlineData("pi*floor(x) + floor(2*x)", true)]
    [InlineData("pi*floor(x) + x", true)]
    [InlineData("pi*floor(x) + x^2", false)]
    [InlineData("x^2 + pi*floor(x)", false)]
    [InlineData("pi*floor(x^2)", false)]
    [InlineData("pi*tanh(x)", false)]
    [InlineData("tanh(x)", false)]
    [InlineData("tanh(x^2)", false)]
    [InlineData("x^2", false)]
    [InlineData("x^2*pi", false)]
    [InlineData("pi*x^2", false)]
    [InlineData("x^2/pi", false)]
    [InlineData("x^2*x", false)]
    [InlineData("x*x^2", false)]
    [InlineData("x*x", false)]
    [InlineData("pi/floor(x)", false)]
    [InlineData("floor(x)/x", false)]
    public void Repetitions(string formula, bool isSeen) =>
        Repetition.IsSeen(Expression.Parse(formula)).ShouldBe(isSeen);

    private static Rational? Number(string? text) => text is null ? null : Rational.Parse(text);
}
