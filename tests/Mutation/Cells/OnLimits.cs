using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Xunit;
using static Theory.Mutation.Cells.Examined;

namespace Theory.Mutation.Cells;

/// <summary>What functions and their difference quotients tend to on the way to an open end.</summary>
public sealed class OnLimits
{
    [Theory(DisplayName = "a function tends on a way to: ")]
    [InlineData("tanh(x)", "[64, inf)", "1")]
    [InlineData("tanh(x)", "(-inf, -64]", "-1")]
    [InlineData("x^2", "(-inf, -64]", "inf")]
    [InlineData("1/x", "[-1/64, 0)", "-inf")]
    [InlineData("step(x)", "(0, 1/64]", "1")]
    [InlineData("sin(x)", "[64, inf)", "unknown")]
    [InlineData("sqrt(-x)", "[64, inf)", "unknown")]
    [InlineData("log(log(x))", "[64, inf)", "inf")]
    public void Values(string function, string cell, string expected) =>
        Text(To(cell).TendencyOf(Formula.Of(F(function)))).ShouldBe(expected);

    [Theory(DisplayName = "a difference quotient tends on a way to a point to: ")]
    [InlineData("x^2", "(1, 2]", "2")]
    [InlineData("x^2", "[0, 1)", "2")]
    [InlineData("abs(x)", "(0, 1]", "1")]
    [InlineData("abs(x)", "[-1, 0)", "-1")]
    [InlineData("sqrt(abs(x))", "(0, 1]", "inf")]
    [InlineData("sqrt(abs(x))", "[-1, 0)", "-inf")]
    [InlineData("step(x)", "(0, 1]", "inf")]
    [InlineData("step(x)", "[-1, 0)", "0")]
    [InlineData("x", "[64, inf)", "unknown")]
    [InlineData("1/x", "(0, 1]", "unknown")]
    [InlineData("sqrt(x)", "[-1, 0)", "unknown")]
    [InlineData("x^pi", "(0, 1]", "unknown")]
    public void Quotients(string function, string cell, string expected) =>
        Text(To(cell).QuotientOf(Formula.Of(F(function)))).ShouldBe(expected);

    [Theory(DisplayName = "where the whole has no germ, limits of parts give that of the whole: ")]
    [InlineData("-log(log(x))", "-inf")]
    [InlineData("-(1/log(log(x)) + 1)", "-1")]
    [InlineData("-(log(log(x)) + sin(x))", "unknown")]
    [InlineData("log(log(x)) + tanh(x)", "inf")]
    [InlineData("tanh(x) + log(log(x))", "inf")]
    [InlineData("tanh(x) - log(log(x))", "-inf")]
    [InlineData("-log(log(x)) + tanh(x)", "-inf")]
    [InlineData("log(log(x)) + log(log(x))", "inf")]
    [InlineData("-log(log(x)) - log(log(x))", "-inf")]
    [InlineData("log(log(x)) - log(log(x))", "unknown")]
    [InlineData("log(log(x)) - x", "unknown")]
    [InlineData("log(log(x)) + sin(x)", "unknown")]
    [InlineData("sin(x) + log(log(x))", "unknown")]
    [InlineData("1/log(log(x)) + sin(x)", "unknown")]
    [InlineData("1/log(log(x)) + 3", "3")]
    [InlineData("3 - 1/log(log(x))", "3")]
    [InlineData("log(log(x))*tanh(x)", "inf")]
    [InlineData("tanh(x)*log(log(x))", "inf")]
    [InlineData("-2*log(log(x))", "-inf")]
    [InlineData("log(log(x))*(-atan(x))", "-inf")]
    [InlineData("log(log(x))*log(log(x))", "inf")]
    [InlineData("-log(log(x))*log(log(x))", "-inf")]
    [InlineData("log(log(x))*(1/x)", "unknown")]
    [InlineData("log(log(x))*sin(x)", "unknown")]
    [InlineData("sin(x)*(1/log(log(x)) + 1)", "unknown")]
    [InlineData("(1/log(log(x)) + 2)*3", "6")]
    [InlineData("(1/log(log(x)) + 2)*2^(-99)", "unknown")]
    [InlineData("floor(-log(log(x)))", "-inf")]
    [InlineData("3/log(log(x))", "0")]
    [InlineData("-3/log(log(x))", "0")]
    [InlineData("3/(1/log(log(x)))", "unknown")]
    [InlineData("6/(1/log(log(x)) + 2)", "3")]
    [InlineData("log(log(x))/(1/log(log(x)) + 2)", "inf")]
    [InlineData("3/(log(log(x)) + sin(x) + 2)", "unknown")]
    [InlineData("exp(log(log(x)))", "inf")]
    [InlineData("exp(-log(log(x)))", "0")]
    [InlineData("sqrt(log(log(x)))", "inf")]
    [InlineData("tanh(-log(log(x)))", "-1")]
    [InlineData("relu(-log(log(x)))", "0")]
    [InlineData("sin(log(log(x)))", "unknown")]
    [InlineData("log(1/log(log(x)))", "-inf")]
    [InlineData("log(1/log(log(x)) + 1)", "0")]
    [InlineData("abs(1/log(log(x)) - 2)", "2")]
    [InlineData("cos(1/log(log(x)))", "1")]
    [InlineData("floor(1/log(log(x)))", "unknown")]
    [InlineData("exp(log(log(x)) + sin(x))", "unknown")]
    [InlineData("max(log(log(x)), 1)", "unknown")]
    public void Laws(string function, string expected) =>
        Text(LimitLaws.Of(F(function), To("[64, inf)"))).ShouldBe(expected);

    [Theory(DisplayName = "a formula is taken apart as long as it is no deeper than 50: ")]
    [InlineData(47, "inf")]
    [InlineData(48, "unknown")]
    public void Depths(int sizes, string expected)
    {
        var nested = F(string.Concat(Enumerable.Repeat("abs(", sizes)) + "log(log(x))" + new string(')', sizes));
        nested.Depth.ShouldBe(3 + sizes);
        Text(LimitLaws.Of(nested, To("[64, inf)"))).ShouldBe(expected);
    }

    [Theory(DisplayName = "a way is sound when its settings are in range and it starts away from its end: ")]
    [InlineData("[1, inf)", 64, true, null)]
    [InlineData("[0, inf)", 64, false, null)]
    [InlineData("(-inf, -1]", 64, true, null)]
    [InlineData("(-inf, 0]", 64, false, null)]
    [InlineData("(1, 2]", 64, true, "1")]
    [InlineData("(1, 2]", 23, false, "1")]
    [InlineData("(2, 1]", 64, false, "2")]
    [InlineData("[1, 2)", 64, true, "2")]
    [InlineData("[2, 1)", 64, false, "1")]
    [InlineData("[1, 2]", 64, false, null)]
    [InlineData("line", 64, false, null)]
    public void Sound_ways(string cell, int precision, bool isSound, string? point)
    {
        var way = new Approach(C(cell), null, new(precision, 6));
        way.IsSound.ShouldBe(isSound);
        way.Point?.ToString().ShouldBe(point);
        (way.Point is null).ShouldBe(point is null);
    }

    [Fact(DisplayName = "a way goes along all of a cell, or along a sequence in it")]
    public void Sequences()
    {
        var way = To("[64, inf)");
        Text(way.Examine(Formula.Of(F("sin(x)"))).Germ).ShouldBe("[-1, 1]");
        Text((way with { Phase = new(Expression.X, new(1, 2)) }).Examine(Formula.Of(F("sin(x)"))).Germ).ShouldBe("1");
        way.Near.ShouldBe(new Neighbourhood(64, 64, 6));
    }
}
