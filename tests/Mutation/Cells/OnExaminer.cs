using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;
using Xunit;
using static Theory.Mutation.Cells.Examined;

namespace Theory.Mutation.Cells;

/// <summary>What is proved of numbers, sums, products and quotients on a cell.</summary>
public sealed class OnExaminer
{
    [Theory(DisplayName = "numbers, constants and x are smooth, and their values enclosed: ")]
    [InlineData("3", "line", "everywhere [3, 3] crd")]
    [InlineData("3", "[2, inf)", "everywhere [3, 3] crd")]
    [InlineData("pi", "[2, inf)", "everywhere [3.14159265358, 3.14159265359] crd")]
    [InlineData("e", "line", "everywhere [2.71828182845, 2.71828182846] crd")]
    [InlineData("x", "line", "everywhere (-inf, inf) crd")]
    [InlineData("x", "[2, inf)", "everywhere [2, inf) crd")]
    [InlineData("x", "(-inf, -2]", "everywhere (-inf, -2] crd")]
    [InlineData("x", "(0, 1/2]", "everywhere (0, 0.5] crd")]
    [InlineData("x", "[1, 2)", "everywhere [1, 2) crd")]
    [InlineData("-x", "(0, 1]", "everywhere [-1, 0) crd")]
    [InlineData("-log(x)", "[-2, -1]", "nowhere")]
    public void Numbers(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "a sum has the values of its parts together, and is as smooth as both: ")]
    [InlineData("log(x) + x", "[-2, -1]", "nowhere")]
    [InlineData("x + log(x)", "[-2, -1]", "nowhere")]
    [InlineData("log(x) + 1", "[-1, 1]", "unknown (-inf, 1] ---")]
    [InlineData("1 + log(x)", "[-1, 1]", "unknown (-inf, 1] ---")]
    [InlineData("abs(x) + x", "[-1, 1]", "everywhere [-1, 2] cr-")]
    [InlineData("x + abs(x)", "[-1, 1]", "everywhere [-1, 2] cr-")]
    [InlineData("step(x) + x", "[-1, 1]", "everywhere [-1, 2] -r-")]
    [InlineData("x + step(x)", "[-1, 1]", "everywhere [-1, 2] -r-")]
    [InlineData("sqrt(x) + x", "[0, 1]", "everywhere [0, 2] c--")]
    [InlineData("x + sqrt(x)", "[0, 1]", "everywhere [0, 2] c--")]
    public void Sums(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "what is left of a number beyond its floor is from 0 to 1, and below 1: ")]
    [InlineData("x - floor(x)", "line", "everywhere [0, 1) -r-")]
    [InlineData("-floor(x) + x", "line", "everywhere [0, 1) -r-")]
    [InlineData("x + floor(x)", "line", "everywhere (-inf, inf) -r-")]
    [InlineData("x - floor(2*x)", "[0, 1]", "everywhere [-2, 1] -r-")]
    [InlineData("floor(x) - x", "[0, 1]", "everywhere [-1, 1] -r-")]
    [InlineData("x - 2*floor(x)", "[0, 1]", "everywhere [-2, 1] -r-")]
    [InlineData("x + -abs(x)", "[0, 1]", "everywhere [-1, 1] cr-")]
    public void Fractions(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(
        DisplayName = "a product of equal parts is a square, and a sine times the cosine of one angle half of a sine: "
    )]
    [InlineData("x*x", "[-1, 2]", "everywhere [0, 4] crd")]
    [InlineData("x*(x+1)", "[-1, 2]", "everywhere [-3, 6] crd")]
    [InlineData("sin(x)*cos(x)", "line", "everywhere [-0.5, 0.5] crd")]
    [InlineData("cos(x)*sin(x)", "line", "everywhere [-0.5, 0.5] crd")]
    [InlineData("3*sin(x)*cos(x)", "line", "everywhere [-1.5, 1.5] crd")]
    [InlineData("sin(x)*sin(x)", "line", "everywhere [0, 1] crd")]
    [InlineData("sin(x)*cos(2*x)", "line", "everywhere [-1, 1] crd")]
    [InlineData("sin(x)*tanh(x)", "[-1, 1]", "everywhere [-0.640859384437, 0.640859384437] crd")]
    [InlineData("tanh(x)*cos(x)", "[-1, 1]", "everywhere [-0.761594155956, 0.761594155956] crd")]
    [InlineData("max(sin(x), 1/2)*cos(x)", "[-1, 1]", "everywhere [0.270151152934, 0.841470984808] cr-")]
    [InlineData("sin(x)*cos(x)", "[0, 1/4]", "everywhere [0, 0.239712769303] crd")]
    [InlineData("sin(x)*cos(x)", "[3/4, 4/5]", "everywhere [0.498747493302, 0.5] crd")]
    [InlineData("(x*x)*(sin(x)*cos(x))", "[3/4, 4/5]", "everywhere [0.280545464982, 0.320000000001] crd")]
    [InlineData("cos(x)*cos(2*x)*sin(2*x)", "[0, 1]", "everywhere [-0.378401247654, 0.5] crd")]
    [InlineData("(x + step(x))*(x + 3)", "[-1, 1]", "everywhere [-4, 8] -r-")]
    [InlineData("(x + 3)*(x + abs(x))", "[-1, 1]", "everywhere [-4, 8] cr-")]
    [InlineData("sqrt(x)*3", "[0, 1]", "everywhere [0, 3] c--")]
    public void Products(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "u times the size or the rectifier of u has the slopes of one of them: ")]
    [InlineData("x*abs(x)", "[-1, 1]", "everywhere [-1, 1] crd")]
    [InlineData("abs(x)*x", "[-1, 1]", "everywhere [-1, 1] crd")]
    [InlineData("x*relu(x)", "[-1, 1]", "everywhere [-1, 1] crd")]
    [InlineData("relu(x)*x", "[-1, 1]", "everywhere [-1, 1] crd")]
    [InlineData("x*tanh(x)", "[-1, 1]", "everywhere [-0.761594155956, 0.761594155956] crd")]
    [InlineData("abs(x)*relu(x)", "[-1, 1]", "everywhere [0, 1] cr-")]
    [InlineData("x*abs(2*x)", "[-1, 1]", "everywhere [-2, 2] cr-")]
    [InlineData("step(x)*abs(step(x))", "[-1, 1]", "everywhere [0, 1] -r-")]
    [InlineData("abs(x)*abs(abs(x))", "[-1, 1]", "everywhere [0, 1] cr-")]
    [InlineData("max(0, x)*abs(max(0, x))", "[-1, 1]", "everywhere [0, 1] cr-")]
    public void Twins(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "a quotient is 1 where its parts are the same, and undefined where the divisor is 0 alone: ")]
    [InlineData("x/x", "[1, 2]", "everywhere [1, 1] crd")]
    [InlineData("x/x", "[-1, 2]", "unknown [1, 1] ---")]
    [InlineData("x/3", "[3, 3]", "everywhere [1, 1] crd")]
    [InlineData("x/(3*x)", "[1, 1]", "everywhere [0.333333333333, 0.333333333334] crd")]
    [InlineData("1/x", "(0, 1]", "everywhere [1, inf) crd")]
    [InlineData("1/x", "[-1, 1]", "unknown (-inf, inf) ---")]
    [InlineData("1/x", "[0, 1]", "unknown [1, inf) ---")]
    [InlineData("1/(x-x)", "[0, 1]", "unknown (-inf, inf) ---")]
    [InlineData("1/(0*x)", "[0, 1]", "nowhere")]
    [InlineData("x/(x+1)", "[2, inf)", "everywhere (0.5, 1) crd")]
    [InlineData("log(x)/x", "[-2, -1]", "nowhere")]
    [InlineData("x/log(x)", "[-2, -1]", "nowhere")]
    [InlineData("1/floor(x)", "[1/2, 3/4]", "nowhere")]
    [InlineData("1/(floor(x) + 1/2)", "[0, 1]", "everywhere [0.666666666666, 2] -r-")]
    [InlineData("1/floor(-x)", "(0, 1]", "everywhere [-1, -1] -r-")]
    [InlineData("abs(x)/3", "[-1, 1]", "everywhere [0, 0.333333333334] cr-")]
    [InlineData("1/(1 + abs(x))", "[-1, 1]", "everywhere [0.5, 1] cr-")]
    [InlineData("1/(2 + step(x))", "[-1, 1]", "everywhere [0.333333333333, 0.5] -r-")]
    [InlineData("sqrt(x)/3", "[0, 1]", "everywhere [0, 0.333333333334] c--")]
    [InlineData("3/(1 + sqrt(x))", "[0, 1]", "everywhere [1.5, 3] c--")]
    [InlineData("1/sqrt(x)", "[0, 1]", "unknown [1, inf) ---")]
    public void Quotients(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "a germ says what an enclosure of the parts loses: ")]
    [InlineData("x - x^2", "[2, inf)", "everywhere (-inf, -2] crd")]
    [InlineData("x - x", "[1, inf)", "everywhere [0, 0] crd")]
    [InlineData("1/x - 1/x", "(0, 1]", "everywhere [0, 0] crd")]
    [InlineData("exp(x)*exp(-x)", "[2, inf)", "everywhere [1, 1] crd")]
    [InlineData("x + 1/x", "[2, inf)", "everywhere (2, inf) crd")]
    [InlineData("x/exp(x)", "[2, inf)", "everywhere (0, 0.270670566474] crd")]
    [InlineData("x*(1/x + sin(x))", "[2, inf)", "everywhere (-inf, inf) crd")]
    [InlineData("(x^2 + x)*exp(-x) - x*exp(-x)", "[1/2, inf)", "everywhere (0, inf) crd")]
    [InlineData("x*exp(-x) - (x^2 + x)*exp(-x)", "[1/2, inf)", "everywhere (-inf, 0) crd")]
    [InlineData("log(x)", "[1/2, inf)", "everywhere [-0.69314718056, inf) crd")]
    [InlineData("log(x)^2", "[1, inf)", "everywhere [0, inf) crd")]
    [InlineData("log(x)", "(0, 2]", "everywhere (-inf, 0.69314718056] crd")]
    [InlineData("log(x)", "(0, 1/2]", "everywhere (-inf, -0.693147180559] crd")]
    public void Germs(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "near an open end a function is described by a germ: ")]
    [InlineData("3", "[2, inf)", "3")]
    [InlineData("3", "[2, 3]", "none")]
    [InlineData("pi", "[2, inf)", "c")]
    [InlineData("x", "[2, inf)", "1 y^1")]
    [InlineData("x", "(-inf, -2]", "-1 y^1")]
    [InlineData("x", "(0, 1/2]", "1 y^-1")]
    [InlineData("x", "[1, 2)", "2 + -1 y^-1")]
    [InlineData("-x", "(0, 1]", "-1 y^-1")]
    [InlineData("-sqrt(x)", "[-1, 1]", "none")]
    [InlineData("x + 1/x", "[2, inf)", "1 y^1 + 1 y^-1")]
    [InlineData("1/x + x", "(0, 1]", "1 y^1 + 1 y^-1")]
    [InlineData("sin(x) + log(x)", "[2, inf)", "1 L^1 + [-1, 1]")]
    [InlineData("log(sin(x)) + x", "[2, inf)", "none")]
    [InlineData("x + log(sin(x))", "[2, inf)", "none")]
    [InlineData("sin(x)*x", "[2, inf)", "[-1, 1] y^1")]
    [InlineData("log(sin(x))*x", "[2, inf)", "none")]
    [InlineData("x*log(sin(x))", "[2, inf)", "none")]
    [InlineData("x/exp(x)", "[2, inf)", "1 y^1 e^(-1 y^1)")]
    [InlineData("exp(x)/(2+sin(x))", "[2, inf)", "[0.333333333333, 1] e^(1 y^1)")]
    [InlineData("x/sin(x)", "[2, inf)", "none")]
    [InlineData("log(sin(x))/x", "[2, inf)", "none")]
    [InlineData("x/log(sin(x))", "[2, inf)", "none")]
    [InlineData("1/x - 1/x", "(0, 1]", "0")]
    public void Described(string function, string cell, string expected) => GermOn(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "along a sequence on which an angle stands still, sines are as at that angle: ")]
    [InlineData("sin(x)", "[64, inf)", "x", "1/2", "1")]
    [InlineData("sin(x)", "[64, inf)", "x", "3/2", "-1")]
    [InlineData("sin(1/x)", "(0, 1/64]", "1/x", "1/2", "1")]
    [InlineData("x*cos(x)", "[64, inf)", "x", "0", "1 y^1")]
    [InlineData("sin(x)", "[64, 65]", "x", "1/2", "none")]
    [InlineData("sin(x)", "[64, inf)", "1/x", "1/2", "none")]
    public void Sequences(string function, string cell, string angle, string turn, string expected) =>
        Text(
                Examiner
                    .Along(
                        Formula.Of(F(function)),
                        C(cell),
                        new(F(angle), Rational.Parse(turn, null)),
                        Settings.Default
                    )
                    .Germ
            )
            .ShouldBe(expected);

    [Theory(DisplayName = "at a point a formula has its value, as exactly as is asked for: ")]
    [InlineData("x^2 + 1", "3", "everywhere [10, 10] crd")]
    [InlineData("1/x", "3", "everywhere [0.333333333333, 0.333333333334] crd")]
    [InlineData("1/x", "0", "nowhere")]
    [InlineData("abs(x)", "0", "everywhere [0, 0] crd")]
    public void Points(string function, string point, string expected) =>
        Text(Examiner.AtPoint(Formula.Of(F(function)), Rational.Parse(point, null), 64)).ShouldBe(expected);

    [Fact(DisplayName = "the precision is that of the intervals")]
    public void Precisions()
    {
        foreach (var bits in new[] { 24, 100 })
        {
            var third = Interval.Divide(1, 3, bits);
            Examiner.AtPoint(Formula.Of(F("1/x")), 3, bits).Span.Values.ShouldBe(third);
            Examiner.On(Formula.Of(F("1/(2 + x - x)")), Cell.Line, new(bits, 2)).Span.ShouldBe(Span.Whole);
            Examiner.On(Formula.Of(F("1/3")), C("[2, inf)"), new(bits, 2)).Span.Values.ShouldBe(third);
        }
    }

    [Fact(DisplayName = "a germ has as many terms as is asked for")]
    public void Orders()
    {
        foreach (var order in new[] { 2, 5 })
        {
            var facts = Examiner.On(Formula.Of(F("exp(1/x)")), C("[2, inf)"), new(64, order));
            facts.Germ.ShouldNotBeNull().Terms.Length.ShouldBe(order);
        }
    }

    [Fact(DisplayName = "a part that occurs often is examined once")]
    public void Shared_parts()
    {
        var sum = Expression.X;
        for (var i = 0; i < 10; i++)
        {
            sum += sum;
        }

        var polls = 0;
        Cancellation
            .Until(() => ++polls < 0, () => Examiner.AtPoint(Formula.Of(sum), 1, 64))
            .Span.Values.ShouldBe(1024);
        polls.ShouldBe(11);
    }

    [Fact(DisplayName = "an examination ends when the computation is cancelled")]
    public void Ending() =>
        Should.Throw<OperationCanceledException>(() =>
            Cancellation.Until(() => true, () => Examiner.AtPoint(Formula.Of(Expression.X), 0, 64))
        );
}
