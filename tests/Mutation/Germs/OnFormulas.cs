using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Formulas as lists of parts, what is known of them on a cell, and how fast they grow.</summary>
public sealed class OnFormulas
{
    [Theory(DisplayName = "equal parts stand once, after their own parts")]
    [InlineData("x", "Variable")]
    [InlineData("x + x", "Variable; Sum 0 0")]
    [InlineData("2*x", "Number; Variable; Product 0 1")]
    [InlineData("-pi/x", "Constant; Negation 0; Variable; Quotient 1 2")]
    [InlineData("x^2 + exp(x^2)", "Variable; Number; Power 0 1; Application 2; Sum 2 3")]
    [InlineData("max(x, 2)", "Variable; Number; Negation 1; Sum 0 2; Application 0 1 3")]
    [InlineData("piecewise(x < 1: 2; else: x)", "Variable; Number; Negation 1; Sum 0 2; Number; Choice 3 4 0")]
    [InlineData(
        "piecewise(x < 1: 2; else: x) + piecewise(x <= 1: 2; else: x)",
        "Variable; Number; Negation 1; Sum 0 2; Number; Choice 3 4 0; Choice 3 4 0; Sum 5 6"
    )]
    public void Parts(string formula, string parts)
    {
        var list = Formula.Of(Expression.Parse(formula));
        string.Join(
                "; ",
                Enumerable
                    .Range(0, list.Count)
                    .Select(place => string.Join(' ', [$"{list[place].Operation}", .. list[place].Parts]))
            )
            .ShouldBe(parts);
        list.Root.ShouldBe(list.Count - 1);
        list.Expression.ToString().ShouldBe(formula);
    }

    [Theory(DisplayName = "a formula is away from 0 where no value is 0, and none beside it where it may jump")]
    [InlineData("(0, 1]", true, true, true)]
    [InlineData("(0, 1]", false, true, false)]
    [InlineData("[1, 2]", false, true, true)]
    [InlineData("[0, 1]", true, false, false)]
    [InlineData("[0, 1]", false, false, false)]
    public void Away(string span, bool isContinuous, bool isNonzero, bool isAway)
    {
        var facts = Facts.None with { Span = Written.Span(span), IsContinuous = isContinuous };
        facts.Span.IsNonzero.ShouldBe(isNonzero);
        facts.IsAwayFromZero.ShouldBe(isAway);
    }

    // 15/64 -+ 3/8 by the mean value at 3/8; the parts alone give [-9/16, 3/4].
    [Theory(
        DisplayName = "slopes enclose the values on a closed cell: between the ends where f is monotone, else around the middle"
    )]
    [InlineData("x - x^2", "1 - 2*x", "0", "1/2", "[0, 0.25]")]
    [InlineData("x^2 - x", "2*x - 1", "0", "1/2", "[-0.25, 0]")]
    [InlineData("x - x^2", "1 - 2*x", "0", "3/4", "[-0.140625, 0.609375]")]
    [InlineData("x - x^2", null, "0", "1/2", "[-0.25, 0.5]")]
    [InlineData("x - floor(x)", "1", "1/2", "5/4", "[0, 1)")]
    [InlineData("x^2 - abs(x)", "2*x - sign(x)", "0", "1/2", "[-0.4375, 0.0625]")]
    [InlineData("x - sqrt(x)", "1 - 1/(2*sqrt(x))", "0", "1", "[-1, 1]")]
    [InlineData("x - x^2", "log(-1 - x^2)", "0", "1/2", "[-0.25, 0.5]")]
    public void Slopes(string formula, string? derivative, string low, string high, string range)
    {
        var cell = Cell.Closed(Rational.Parse(low), Rational.Parse(high));
        var slopes = derivative is null ? null : Formula.Of(Expression.Parse(derivative));
        RangeBound.On(Formula.Of(Expression.Parse(formula)), slopes, cell, Settings.Default).ToString().ShouldBe(range);
    }

    [Fact(DisplayName = "a cell without ends keeps the enclosure of the formula")]
    public void No_ends()
    {
        var derivative = Formula.Of(Expression.Parse("1 - tanh(x)^2"));
        RangeBound
            .On(Formula.Of(Expression.Parse("tanh(x)")), derivative, Cell.Line, Settings.Default)
            .ToString()
            .ShouldBe("(-1, 1)");
    }

    [Theory(DisplayName = "a function grows no faster than a polynomial of some degree, or like none")]
    [InlineData("x^2 + x", 2, false)]
    [InlineData("5", 0, false)]
    [InlineData("x - x", 0, false)]
    [InlineData("1/x", 0, false)]
    [InlineData("x^(-1/2)", 0, false)]
    [InlineData("sqrt(x)", 0, true)]
    [InlineData("x^(3/2)", 1, true)]
    [InlineData("log(x)", 1, true)]
    [InlineData("x^2*log(x)", 3, true)]
    [InlineData("x^2/log(x)", 2, true)]
    [InlineData("exp(-x)", 0, false)]
    [InlineData("x^5*exp(-x)", 0, false)]
    [InlineData("exp(x)", null, true)]
    [InlineData("exp(x)*sin(x)", null, false)]
    [InlineData("sin(x)", 0, false)]
    [InlineData("x^2*sin(x)", 2, false)]
    [InlineData("x^1000", 1000, false)]
    [InlineData("x^1001", null, false)]
    [InlineData("log(x - 9)", null, false)]
    [InlineData("log(log(x))", null, false)]
    [InlineData("sin(1/(x - 9))", null, false)]
    [InlineData("tanh(log(log(x)))", 0, false)]
    public void Growths(string formula, int? degree, bool isOfNoPolynomial)
    {
        var way = new Approach(new(CellKind.RightTail, 8, default), null, Settings.Default);
        Growth.Degree(Expression.Parse(formula), way).ShouldBe(degree);
        Growth.IsOfNoPolynomial(Expression.Parse(formula), way).ShouldBe(isOfNoPolynomial);
    }
}
