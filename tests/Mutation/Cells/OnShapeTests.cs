using Shouldly;
using Theory.Analysis;
using Theory.Numbers;
using Xunit;
using static Theory.Mutation.Cells.Examined;

namespace Theory.Mutation.Cells;

/// <summary>What a cell, and a special point between two, show of a property.</summary>
public sealed class OnShapeTests
{
    [Theory(DisplayName = "a cell shows, or does not show: ")]
    [InlineData("bounded", "1/x", "(0, 1]", false)]
    [InlineData("bounded", "tanh(x)", "line", true)]
    [InlineData("bounded", "x", "line", false)]
    [InlineData("bounded", "x", "[0, 1]", true)]
    [InlineData("bounded", "log(x)", "[-2, -1]", true)]
    [InlineData("locally bounded", "1/x", "(0, 1]", false)]
    [InlineData("locally bounded", "1/x", "[-1, 0)", false)]
    [InlineData("locally bounded", "sin(1/x)", "(0, 1]", true)]
    [InlineData("locally bounded", "1/x", "[-1, 1]", false)]
    [InlineData("locally bounded", "x", "line", true)]
    [InlineData("locally bounded", "floor(x)", "line", true)]
    [InlineData("locally bounded", "sqrt(relu(x))", "line", true)]
    [InlineData("locally bounded", "floor(sqrt(relu(x)))", "line", false)]
    [InlineData("locally bounded", "log(x)", "[-2, -1]", true)]
    [InlineData("locally bounded", "log(x)", "[0, 1]", false)]
    [InlineData("locally bounded", "piecewise(sqrt(x) > -1: x; else: 0)", "line", false)]
    [InlineData("monotone", "x", "line", true)]
    [InlineData("monotone", "-x", "line", false)]
    [InlineData("monotone", "x^2", "[0, 1]", true)]
    [InlineData("monotone", "x^2", "[-1, 0]", false)]
    [InlineData("monotone", "3", "line", true)]
    [InlineData("monotone", "floor(x)", "line", false)]
    [InlineData("monotone", "sqrt(x)", "[0, 1]", false)]
    [InlineData("monotone", "sqrt(x)", "(0, 1]", true)]
    [InlineData("monotone", "log(x)", "[-2, -1]", true)]
    [InlineData("monotone", "log(x)", "[0, 1]", false)]
    [InlineData("distinguishes sign", "x^2", "(-inf, -1]", true)]
    [InlineData("distinguishes sign", "x^2", "(-inf, 0]", true)]
    [InlineData("distinguishes sign", "x^2", "(-inf, 1]", false)]
    [InlineData("distinguishes sign", "x^2", "[-2, -1]", true)]
    [InlineData("distinguishes sign", "x^2", "[-1, 0]", true)]
    [InlineData("distinguishes sign", "x^2", "[-1, 0)", true)]
    [InlineData("distinguishes sign", "x^2", "(-1, 0]", true)]
    [InlineData("distinguishes sign", "x^2", "(-1, 1/2]", false)]
    [InlineData("distinguishes sign", "x^2", "[-1, 1)", false)]
    [InlineData("distinguishes sign", "x^2", "[1, 2]", false)]
    [InlineData("distinguishes sign", "x^2", "(0, 1]", false)]
    [InlineData("distinguishes sign", "x^2", "[1, inf)", false)]
    [InlineData("distinguishes sign", "x^2", "line", false)]
    [InlineData("distinguishes sign", "x", "[1, 2]", true)]
    [InlineData("distinguishes sign", "x", "[0, 2]", false)]
    [InlineData("distinguishes sign", "x^3", "(0, 1]", true)]
    [InlineData("distinguishes sign", "-x", "[1, inf)", true)]
    [InlineData("distinguishes sign", "x + x^2", "[1, 2]", true)]
    [InlineData("distinguishes sign", "log(x)", "[1, 2]", false)]
    [InlineData("distinguishes sign", "log(x + 2) + 9", "[1, 3]", false)]
    [InlineData("total", "x", "line", true)]
    [InlineData("total", "1/x", "[1, 2]", true)]
    [InlineData("total", "1/x", "[0, 1]", false)]
    [InlineData("total", "log(x)", "[-2, -1]", false)]
    [InlineData("continuous", "abs(x)", "line", true)]
    [InlineData("continuous", "floor(x)", "line", false)]
    [InlineData("continuous", "log(x)", "[-2, -1]", false)]
    [InlineData("continuous", "piecewise(sqrt(x) > -1: x; else: 0)", "line", false)]
    [InlineData("backpropagates", "abs(x)", "line", true)]
    [InlineData("backpropagates", "sqrt(x)", "[0, 1]", false)]
    [InlineData("backpropagates", "floor(x)", "line", false)]
    [InlineData("backpropagates", "log(x)", "[0, 1]", false)]
    [InlineData("smooth", "x*abs(x)", "line", true)]
    [InlineData("smooth", "abs(x)", "line", false)]
    [InlineData("smooth", "floor(x)", "line", false)]
    [InlineData("smooth", "piecewise(sqrt(x) > -1: x; else: 0)", "line", false)]
    [InlineData("odd", "x^2", "[-2, -1]", true)]
    [InlineData("odd", "x^2", "[-2, 0]", true)]
    [InlineData("odd", "x^2", "(-inf, 0]", true)]
    [InlineData("odd", "x^2", "(-inf, 1]", false)]
    [InlineData("odd", "x^2", "[-1, 1]", false)]
    [InlineData("odd", "x^2", "[1, inf)", false)]
    [InlineData("odd", "x^2", "line", false)]
    [InlineData("odd", "x", "[1, inf)", true)]
    [InlineData("odd", "log(x)", "[1, inf)", false)]
    [InlineData("odd", "max(x, 0) + min(x, 0)", "(0, 1]", true)]
    [InlineData("positive indicator", "step(x)", "(0, 1]", true)]
    [InlineData("positive indicator", "step(x)", "[1/2, 1]", true)]
    [InlineData("positive indicator", "step(x)", "[1/2, 1)", true)]
    [InlineData("positive indicator", "step(x)", "[1/2, inf)", true)]
    [InlineData("positive indicator", "step(x)", "[-2, -1]", true)]
    [InlineData("positive indicator", "step(x)", "[-2, 0]", true)]
    [InlineData("positive indicator", "step(x)", "(-inf, -1]", true)]
    [InlineData("positive indicator", "step(x)", "[-2, 0)", true)]
    [InlineData("positive indicator", "step(x)", "(-2, -1]", true)]
    [InlineData("positive indicator", "step(x)", "[0, 1]", false)]
    [InlineData("positive indicator", "1", "(0, 1]", true)]
    [InlineData("positive indicator", "1", "(-1, 1]", false)]
    [InlineData("positive indicator", "1", "[0, 1]", false)]
    [InlineData("positive indicator", "1", "[0, 1)", false)]
    [InlineData("positive indicator", "1", "[0, inf)", false)]
    [InlineData("positive indicator", "1", "[-2, -1]", false)]
    [InlineData("positive indicator", "1", "(-inf, -1]", false)]
    [InlineData("positive indicator", "1", "(-inf, 1]", false)]
    [InlineData("positive indicator", "1", "line", false)]
    [InlineData("positive indicator", "0", "[-2, -1]", true)]
    [InlineData("positive indicator", "0", "line", false)]
    [InlineData("positive indicator", "0", "[1, inf)", false)]
    [InlineData("positive indicator", "0", "(-inf, 1]", false)]
    [InlineData("positive indicator", "0", "[-2, 1]", false)]
    [InlineData("positive indicator", "1/2", "[1, 2]", false)]
    [InlineData("positive indicator", "1/2", "[-2, -1]", false)]
    [InlineData("positive indicator", "sqrt(x - 1)^0", "[1/2, 2]", false)]
    public void Cells(string property, string function, string cell, bool expected) =>
        Test(property, function).Holds(C(cell)).ShouldBe(expected);

    [Theory(DisplayName = "a special point shows, or does not show: ")]
    [InlineData("bounded", "1/x", 0, true)]
    [InlineData("locally bounded", "1/x", 0, true)]
    [InlineData("monotone", "1/x", 0, true)]
    [InlineData("monotone", "-1/x", 0, false)]
    [InlineData("monotone", "x/x", 0, true)]
    [InlineData("monotone", "x/abs(x)", 0, true)]
    [InlineData("monotone", "-x/abs(x)", 0, false)]
    [InlineData("monotone", "log(x)", 0, true)]
    [InlineData("monotone", "log(-x)", 0, true)]
    [InlineData("monotone", "1/log(abs(x))", 0, true)]
    [InlineData("monotone", "x", 0, true)]
    [InlineData("monotone", "step(x)", 0, true)]
    [InlineData("monotone", "-step(x)", 0, false)]
    [InlineData("monotone", "step(-x)", 0, false)]
    [InlineData("monotone", "piecewise(x < 0: 0; x <= 0: 1/2; else: 1)", 0, true)]
    [InlineData("monotone", "piecewise(x < 0: 0; x <= 0: -1; else: 1)", 0, false)]
    [InlineData("monotone", "piecewise(x < 0: 0; x <= 0: 2; else: 1)", 0, false)]
    [InlineData("monotone", "sqrt(x)", 0, true)]
    [InlineData("monotone", "piecewise(x > 0: -1; else: sqrt(x))", 0, false)]
    [InlineData("monotone", "piecewise(x < 0: 1; else: sqrt(-x))", 0, false)]
    [InlineData("monotone", "piecewise(x < 0: 1/x; x <= 0: 0; else: 1/x)", 0, true)]
    [InlineData("monotone", "piecewise(x < 0: -1/x; x <= 0: 0; else: 1/x)", 0, false)]
    [InlineData("monotone", "piecewise(x < 0: 1/x; x <= 0: 0; else: -1/x)", 0, false)]
    [InlineData("monotone", "piecewise(x < 0: sin(1/x); x <= 0: 2; else: 2)", 0, false)]
    [InlineData("monotone", "piecewise(x < 0: -2; x <= 0: -2; else: sin(1/x))", 0, false)]
    [InlineData("monotone", "piecewise(x < 0: tanh(99); else: 1)", 0, true)]
    [InlineData("monotone", "x + sqrt(2)", 0, true)]
    [InlineData("monotone", "piecewise(x <= 0: sqrt(2); else: sqrt(2) + 0.0000000000000000000000001)", 0, true)]
    [InlineData("monotone", "piecewise(x <= 0: sqrt(2); else: sqrt(2) - 0.0000000000000000000000001)", 0, false)]
    [InlineData("monotone", "x + abs(sqrt(2)*sqrt(3) - sqrt(6))", 0, false)]
    [InlineData("distinguishes sign", "x^2", -1, true)]
    [InlineData("distinguishes sign", "x^2", 0, true)]
    [InlineData("distinguishes sign", "x^2", 1, false)]
    [InlineData("distinguishes sign", "1/x", 0, false)]
    [InlineData("distinguishes sign", "sqrt(x + sqrt(2) - sqrt(2))", 0, true)]
    [InlineData("distinguishes sign", "x", 1, true)]
    [InlineData("distinguishes sign", "log(x)", 1, false)]
    [InlineData("total", "x", 0, true)]
    [InlineData("total", "1/x", 0, false)]
    [InlineData("total", "sqrt(x + sqrt(2) - sqrt(2))", 0, true)]
    [InlineData("total", "1/(x + sqrt(2) - sqrt(2))", 0, false)]
    [InlineData("total", "x + abs(sqrt(2)*sqrt(3) - sqrt(6))", 0, true)]
    [InlineData("continuous", "abs(x)", 0, true)]
    [InlineData("continuous", "step(x)", 0, false)]
    [InlineData("continuous", "step(-x)", 0, false)]
    [InlineData("continuous", "x/x", 0, false)]
    [InlineData("backpropagates", "abs(x)", 0, true)]
    [InlineData("backpropagates", "sqrt(abs(x))", 0, false)]
    [InlineData("backpropagates", "piecewise(x < 0: x; else: sqrt(x))", 0, false)]
    [InlineData("backpropagates", "piecewise(x < 0: sqrt(-x); else: x)", 0, false)]
    [InlineData("smooth", "x*abs(x)", 0, true)]
    [InlineData("smooth", "abs(x)", 0, false)]
    [InlineData("smooth", "piecewise(x < 0: x; else: sqrt(x))", 0, false)]
    [InlineData("smooth", "piecewise(x < 0: sqrt(-x); else: x)", 0, false)]
    [InlineData("odd", "x^2", -1, true)]
    [InlineData("odd", "x^2", 1, false)]
    [InlineData("odd", "x^2", 0, true)]
    [InlineData("odd", "x + 1", 0, false)]
    [InlineData("odd", "x", 1, true)]
    [InlineData("odd", "1/x", 0, false)]
    [InlineData("positive indicator", "step(x)", 0, true)]
    [InlineData("positive indicator", "step(x)", 1, true)]
    [InlineData("positive indicator", "step(x)", -1, true)]
    [InlineData("positive indicator", "1", 0, false)]
    [InlineData("positive indicator", "1", -1, false)]
    [InlineData("positive indicator", "0", 1, false)]
    [InlineData("positive indicator", "1/x", 0, false)]
    public void Points(string property, string function, int point, bool expected) =>
        HoldsAt(Test(property, function), point).ShouldBe(expected);

    [Theory(DisplayName = "values that are bounded in cells and at points: ")]
    [InlineData("x - x^2", "[0, 1/4]", "3/16", true)]
    [InlineData("x - x^2", "[0, 1/4]", "1/4", true)]
    [InlineData("x - x^2", "[0, 1/4]", "187/1000", false)]
    [InlineData("log(x)", "[-2, -1]", "-9", true)]
    [InlineData("tanh(x)", "line", "1", true)]
    [InlineData("tanh(x)", "line", "1/2", false)]
    [InlineData("1/x", "0", "-9", true)]
    [InlineData("x^2", "2", "4", true)]
    [InlineData("x^2", "2", "3", false)]
    [InlineData("sqrt(2)^2", "0", "2", true)]
    [InlineData("sqrt(2)^2", "0", "1", false)]
    [InlineData("sqrt(2)", "0", "1", false)]
    public void Bounds(string function, string where, string bound, bool expected) =>
        Shows(new BoundTest(F(function), Rational.Parse(bound, null), Settings.Default), where).ShouldBe(expected);

    [Fact(DisplayName = "the closest bound at a point is the upper end of the enclosure")]
    public void Closest_bounds()
    {
        var end = Interval.Exp(1, 64).Upper.Value.ToRational();
        Shows(new BoundTest(F("exp(1)"), end, Settings.Default), "0").ShouldBeTrue();
        Shows(new BoundTest(F("exp(1)"), end - new Rational(1, 1L << 62), Settings.Default), "0").ShouldBeFalse();
    }

    [Theory(DisplayName = "slopes that are bounded in cells and at points: ")]
    [InlineData("x^2", "[0, 1/2]", "1", true)]
    [InlineData("x^2", "[-1/2, 0]", "1", true)]
    [InlineData("x^2", "[0, 1/2]", "9/10", false)]
    [InlineData("x^2/2 - x^3/3", "[0, 1/4]", "3/16", true)]
    [InlineData("x^2/2 - x^3/3", "[0, 1/4]", "187/1000", false)]
    [InlineData("log(x)", "[-2, -1]", "0", true)]
    [InlineData("log(x)", "[0, 1]", "9", false)]
    [InlineData("x^(3/2)", "[0, 1]", "9", false)]
    [InlineData("piecewise(sqrt(x) > -1: x; else: 0)", "line", "9", false)]
    [InlineData("floor(x)", "(0, 1]", "9", false)]
    [InlineData("floor(x)", "[0, 1)", "9", false)]
    [InlineData("floor(x)", "[0, 1]", "0", true)]
    [InlineData("floor(x)", "[1, inf)", "0", true)]
    [InlineData("x", "(0, 1]", "1", true)]
    [InlineData("sqrt(abs(x))", "0", "1", true)]
    public void Slopes(string function, string where, string bound, bool expected) =>
        Shows(new SlopeTest(F(function), Rational.Parse(bound, null), Settings.Default), where).ShouldBe(expected);

    [Theory(DisplayName = "values that lie between bounds in cells and at points: ")]
    [InlineData("x - x^2", "[0, 1/4]", 0, 1, true)]
    [InlineData("x - x^2", "[-1/4, 0]", 0, 1, false)]
    [InlineData("log(x)", "[-2, -1]", 3, 4, true)]
    [InlineData("tanh(x)", "line", -1, 1, true)]
    [InlineData("tanh(x)", "line", 0, 1, false)]
    [InlineData("tanh(x)", "line", -1, 0, false)]
    [InlineData("1/x", "0", 3, 4, true)]
    [InlineData("pi", "0", 3, 4, true)]
    [InlineData("pi", "0", 2, 3, false)]
    [InlineData("sqrt(2)^2", "0", 2, 3, true)]
    [InlineData("sqrt(2)^2", "0", 3, 4, false)]
    public void Ranges(string function, string where, int low, int high, bool expected) =>
        Shows(new ValuesTest(F(function), NumberRange.Closed(low, high), Settings.Default), where).ShouldBe(expected);

    [Theory(DisplayName = "the stretch that shows a property for the whole line, where there is one: ")]
    [InlineData("bounded", "sin(x)", "7")]
    [InlineData("bounded", "x + sin(x)", null)]
    [InlineData("continuous", "x + sin(x)", "7")]
    [InlineData("monotone", "x + sin(x)", "7")]
    [InlineData("locally bounded", "x + sin(x)", "7")]
    [InlineData("distinguishes sign", "sin(x)", null)]
    [InlineData("odd", "sin(x)", null)]
    [InlineData("positive indicator", "sin(x)", null)]
    public void Periods(string property, string function, string? expected) =>
        Test(property, function).Period?.ToString().ShouldBe(expected);

    [Fact(DisplayName = "values have the period of the function, slopes that up to a line")]
    public void Periods_of_bounds()
    {
        new BoundTest(F("sin(x)"), 1, Settings.Default).Period.ShouldBe(7);
        new BoundTest(F("x + sin(x)"), 1, Settings.Default).Period.ShouldBeNull();
        new ValuesTest(F("sin(x)"), NumberRange.Reals, Settings.Default).Period.ShouldBe(7);
        new ValuesTest(F("x + sin(x)"), NumberRange.Reals, Settings.Default).Period.ShouldBeNull();
        new SlopeTest(F("x + sin(x)"), 1, Settings.Default).Period.ShouldBe(7);
    }

    [Theory(DisplayName = "a monotone function needs a domain without gaps: ")]
    [InlineData("piecewise(x < -1: x; x > 1: x; else: log(-1))", "-2 -1! 0 1! 2", "the domain has a gap")]
    [InlineData("piecewise(x < -1: log(-1); x <= 1: x; else: log(-1))", "-2 -1! 0 1! 2", null)]
    [InlineData("log(-1)", "-2 -1! 0 1! 2", null)]
    [InlineData("log(x)", "-1 0! 1", null)]
    [InlineData("log(-1) + x", "-1 0! 1", null)]
    public void Gaps(string function, string cuts, string? expected) =>
        new MonotoneTest(F(function), Settings.Default).Objection(Cuts(cuts)).ShouldBe(expected);

    private static CellTest Test(string property, string function) =>
        property switch
        {
            "bounded" => new BoundedTest(F(function), Settings.Default),
            "locally bounded" => new LocallyBoundedTest(F(function), Settings.Default),
            "monotone" => new MonotoneTest(F(function), Settings.Default),
            "distinguishes sign" => new DistinguishesSignTest(F(function), Settings.Default),
            "total" => new TotalTest(F(function), Settings.Default),
            "continuous" => new ContinuousTest(F(function), Settings.Default),
            "backpropagates" => new BackpropagatesTest(F(function), Settings.Default),
            "smooth" => new SmoothTest(F(function), Settings.Default),
            "odd" => new OddTest(F(function), Settings.Default),
            _ => new PositiveIndicatorTest(F(function), Settings.Default),
        };
}
