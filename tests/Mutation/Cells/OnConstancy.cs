using Shouldly;
using Theory.Analysis;
using Theory.Numbers;
using Xunit;
using static Theory.Mutation.Cells.Examined;

namespace Theory.Mutation.Cells;

/// <summary>Where a function is constant, where it is differentiable, and where a difference of it is not 0.</summary>
public sealed class OnConstancy
{
    [Theory(DisplayName = "a cell is constant inside of the intervals, and varies everywhere outside of them: ")]
    [InlineData("relu(x)", "-inf,0", "[-2, -1]", true)]
    [InlineData("relu(x)", "-inf,0", "[-2, 0]", true)]
    [InlineData("relu(x)", "-inf,0", "[-2, 1]", false)]
    [InlineData("relu(x)", "-inf,0", "[1, 2]", true)]
    [InlineData("relu(x)", "-inf,0", "(0, 1]", true)]
    [InlineData("relu(x)", "-inf,0", "[0, 1]", false)]
    [InlineData("relu(x)", "", "[-2, -1]", false)]
    [InlineData("abs(x) + x", "-inf,0", "[-2, -1]", true)]
    [InlineData("floor(x)", "0,3", "[0, 2]", false)]
    [InlineData("x", "0,3", "[1, 2]", false)]
    [InlineData("log(x)", "-inf,0", "[-2, -1]", false)]
    [InlineData("sqrt(x)^0", "-2,2", "[-1, 1]", false)]
    [InlineData("x", "0,1 5,6", "[1/2, 3]", false)]
    [InlineData("x", "0,1 5,6", "[2, 3]", true)]
    [InlineData("log(x)", "", "[-2, -1]", true)]
    [InlineData("log(x)", "", "[0, 1]", false)]
    [InlineData("x^2", "", "[-1, 1]", true)]
    [InlineData("x^4", "", "[-1, 1]", true)]
    [InlineData("x^5", "", "[-1, 1]", false)]
    [InlineData("(x - 5)^3", "", "[1, 9]", true)]
    [InlineData("(x - 5)^3", "", "[1, inf)", false)]
    [InlineData("(x + 5)^3", "", "(-inf, -1]", false)]
    [InlineData("(x - 5)^2", "", "[1, inf)", true)]
    [InlineData("(x + 5)^2", "", "(-inf, -1]", true)]
    [InlineData("x + floor(x)", "", "[0, 2]", true)]
    [InlineData("x + sqrt(x)", "", "[0, 1]", false)]
    public void Cells(string function, string intervals, string cell, bool expected) =>
        new ConstancyTest(F(function), Ranges(intervals, false), Settings.Default).Holds(C(cell)).ShouldBe(expected);

    [Theory(DisplayName = "a point goes on with the constant inside of an interval, and breaks it where two meet: ")]
    [InlineData("relu(x)", "-inf,0", "-1", true)]
    [InlineData("relu(x)", "-inf,0", "0", true)]
    [InlineData("relu(-x)", "0,inf", "0", true)]
    [InlineData("piecewise(x < -1: 0; x <= -1: 5; else: 0)", "-2,0", "-1", false)]
    [InlineData("piecewise(x < -1: 0; x <= -1: 5; else: 0)", "-2,0 1,2", "-1", false)]
    [InlineData("step(x)", "-1,1", "0", false)]
    [InlineData("step(-x)", "-1,1", "0", false)]
    [InlineData("0*x + abs(sqrt(2)*sqrt(3) - sqrt(6))", "-1,1", "0", false)]
    [InlineData("x", "", "5", true)]
    [InlineData("step(x)", "-inf,0 0,inf", "0", true)]
    [InlineData("step(-x)", "-inf,0 0,inf", "0", true)]
    [InlineData("0*x", "-inf,0 0,inf", "0", false)]
    [InlineData("x/x", "-inf,0 0,inf", "0", true)]
    [InlineData("0*x + abs(sqrt(2)*sqrt(3) - sqrt(6))", "-inf,0 0,inf", "0", false)]
    public void Points(string function, string intervals, string point, bool expected) =>
        Shows(new ConstancyTest(F(function), Ranges(intervals, false), Settings.Default), point).ShouldBe(expected);

    private const string NotLookedAt = "two intervals meet at a point that is not looked at";

    [Theory(DisplayName = "where two intervals meet a special point is needed: ")]
    [InlineData("step(x)", "-inf,0 0,inf", "-1 0! 1", null)]
    [InlineData("3 + 0*x", "-inf,0 0,inf", "-1 0! 1", "the point 0 does not show it")]
    [InlineData("3 + 0*x", "-inf,0 0,inf", "0", NotLookedAt)]
    [InlineData("3 + 0*x", "-inf,0 0,inf", "0 1 2! 3", NotLookedAt)]
    [InlineData("min(relu(x), 1)", "-inf,0 1,inf", "-1 0! 1/2 1! 2", null)]
    [InlineData("min(relu(x - 1), 1)", "-inf,0 0,1 2,inf", "0 1/2 1! 3/2 2! 5/2", NotLookedAt)]
    public void Meetings(string function, string intervals, string cuts, string? expected) =>
        new ConstancyTest(F(function), Ranges(intervals, false), Settings.Default)
            .Objection(Cuts(cuts))
            .ShouldBe(expected);

    [Theory(DisplayName = "a function is differentiable outside of closed ranges: ")]
    [InlineData("abs(x)", "-2,2", "[-1, 1]", true)]
    [InlineData("abs(x)", "-2,2 5,6", "[-1, 1]", true)]
    [InlineData("abs(x)", "", "[-1, 1]", false)]
    [InlineData("abs(x)", "", "[1, 2]", true)]
    [InlineData("abs(x)", "0,1", "[-1, 1]", false)]
    [InlineData("abs(x)", "0,0", "0", true)]
    [InlineData("abs(x)", "1,1", "0", false)]
    [InlineData("x*abs(x)", "", "0", true)]
    public void Slopes(string function, string outside, string where, bool expected) =>
        Shows(new DifferentiableTest(F(function), Ranges(outside, true), Settings.Default), where).ShouldBe(expected);

    [Fact(DisplayName = "a period stands for the line where nothing is said of single places")]
    public void Periods()
    {
        new ConstancyTest(F("sin(x)"), [], Settings.Default).Period.ShouldBe(7);
        new ConstancyTest(F("sin(x)"), Ranges("0,1", false), Settings.Default).Period.ShouldBeNull();
        new DifferentiableTest(F("sin(x)"), [], Settings.Default).Period.ShouldBe(7);
        new DifferentiableTest(F("sin(x)"), Ranges("0,1", true), Settings.Default).Period.ShouldBeNull();
    }

    [Theory(DisplayName = "a difference of order n is 0 for polynomials of a lower degree alone: ")]
    [InlineData("x^2", "0", "1", 2, true)]
    [InlineData("x^2", "0", "1", 3, false)]
    [InlineData("x^3", "5", "2", 3, true)]
    [InlineData("x^3", "5", "2", 4, false)]
    [InlineData("x^4", "-1", "1/3", 4, true)]
    [InlineData("x^4", "-1", "1/4", 5, false)]
    [InlineData("sqrt(x)", "0", "1", 1, true)]
    [InlineData("abs(x - 2)", "0", "2", 2, true)]
    [InlineData("abs(x - 2)", "0", "1", 2, false)]
    [InlineData("log(x)", "0", "1", 1, false)]
    [InlineData("log(2 - x)", "1", "1", 1, false)]
    [InlineData("3", "0", "1", 0, true)]
    public void Differing(string function, string start, string step, int order, bool expected) =>
        Differences
            .IsNonzero(F(function), Rational.Parse(start, null), Rational.Parse(step, null), order, 64)
            .ShouldBe(expected);

    [Theory(DisplayName = "a jump between two points is larger than slopes allow: ")]
    [InlineData("step(x)", "-1/16", "1/16", true)]
    [InlineData("x", "-1/16", "1/16", false)]
    [InlineData("x + step(x)", "-1/16", "1/16", true)]
    [InlineData("16*x + step(x)", "-1/16", "1/16", true)]
    [InlineData("floor(x) - 8*x", "-1/16", "1/16", false)]
    [InlineData("step(x)", "1/16", "1/8", false)]
    [InlineData("1/x", "-1/16", "1/16", false)]
    [InlineData("step(x) + 0*sqrt(x + 1/16)", "-1/16", "1/16", false)]
    [InlineData("step(x) + 0*log(x)", "-1/8", "-1/16", false)]
    public void Jumps(string function, string low, string high, bool expected) =>
        SlopeJump
            .IsDiscontinuous(F(function), Rational.Parse(low, null), Rational.Parse(high, null), 64)
            .ShouldBe(expected);

    [Theory(DisplayName = "a kink between two points is a jump of the slope: ")]
    [InlineData("abs(x)", "-1/4", "1/4", true)]
    [InlineData("x^2", "-1/4", "1/4", false)]
    [InlineData("abs(x)", "0", "1", false)]
    [InlineData("abs(x)", "-1", "0", false)]
    [InlineData("abs(x)", "-1/64", "1", false)]
    [InlineData("abs(x)", "-1", "1/64", false)]
    [InlineData("abs(x + 1)", "-65/64", "65/64", false)]
    [InlineData("abs(x + 1)", "-9/8", "9/8", false)]
    [InlineData("abs(x + 1)", "-5/4", "9/8", true)]
    [InlineData("abs(x) + abs(x + 1)", "-63/64", "1/4", false)]
    [InlineData("abs(x) + abs(x - 1)", "-1/4", "63/64", false)]
    [InlineData("abs(x) + abs(x - 1)", "-1/4", "1/4", true)]
    public void Kinks(string function, string low, string high, bool expected) =>
        SlopeJump
            .IsNotDifferentiable(F(function), Rational.Parse(low, null), Rational.Parse(high, null), 64)
            .ShouldBe(expected);
}
