using Shouldly;
using Xunit;
using static Theory.Mutation.Cells.Examined;

namespace Theory.Mutation.Cells;

/// <summary>What is proved of choices, of functions with kinks, jumps and domains, and of the larger and the smaller of two.</summary>
public sealed class OnBranches
{
    [Theory(
        DisplayName = "a choice takes the first branch whose condition holds, and is as smooth as it where the condition is strict: "
    )]
    [InlineData("piecewise(x > 0: 1; else: 2)", "[1, 2]", "everywhere [1, 1] crd")]
    [InlineData("piecewise(x > 0: 1; else: 2)", "[0, 2]", "everywhere [1, 2] -r-")]
    [InlineData("piecewise(x > 0: 1; else: 2)", "(0, 2]", "everywhere [1, 1] crd")]
    [InlineData("piecewise(x > 0: 1; else: 2)", "[-2, 0]", "everywhere [2, 2] -r-")]
    [InlineData("piecewise(x > 0: 1; else: 2)", "[-2, -1]", "everywhere [2, 2] crd")]
    [InlineData("piecewise(x > 0: 1; else: 2)", "[-2, 0)", "everywhere [2, 2] crd")]
    [InlineData("piecewise(x >= 0: 1; else: 2)", "[0, 2]", "everywhere [1, 1] -r-")]
    [InlineData("piecewise(x >= 0: 1; else: 2)", "[-2, 0]", "everywhere [1, 2] -r-")]
    [InlineData("piecewise(x >= 0: 1; else: 2)", "[-2, 0)", "everywhere [2, 2] crd")]
    [InlineData("piecewise(x < 0: 1; else: 2)", "[-2, -1]", "everywhere [1, 1] crd")]
    [InlineData("piecewise(x < 0: 1; else: 2)", "[-2, 0]", "everywhere [1, 2] -r-")]
    [InlineData("piecewise(x < 0: 1; else: 2)", "[0, 1]", "everywhere [2, 2] -r-")]
    [InlineData("piecewise(x <= 0: 1; else: 2)", "[-1, 0]", "everywhere [1, 1] -r-")]
    [InlineData("piecewise(x <= 0: 1; else: 2)", "(0, 1]", "everywhere [2, 2] crd")]
    [InlineData("piecewise(x <= 0: 1; else: 2)", "[0, 1]", "everywhere [1, 2] -r-")]
    [InlineData("piecewise(x < 0: 1; x < 1: x; else: 7)", "[-1, 1/2]", "everywhere [-1, 1] -r-")]
    [InlineData("piecewise(x < 0: 1; x < 1: x; else: 7)", "[0, 1/2]", "everywhere [0, 0.5] -r-")]
    [InlineData("piecewise(x < 0: 1; x < 1: x; else: 7)", "[1, 2]", "everywhere [7, 7] -r-")]
    [InlineData("piecewise(x > 0: floor(x); else: 3)", "[1, 3]", "everywhere [1, 3] -r-")]
    [InlineData("piecewise(x > 0: abs(x-2); else: 3)", "[1, 3]", "everywhere [0, 1] cr-")]
    [InlineData("piecewise(x > 0: sqrt(x - 1); else: 3)", "[1, 5]", "everywhere [0, 2] c--")]
    [InlineData("piecewise(floor(x) > 0: x; else: 3)", "[1, 5/4]", "everywhere [1, 1.25] crd")]
    [InlineData("piecewise(floor(x) < 1: x; else: 3)", "[-1/2, 1/2]", "everywhere [-0.5, 0.5] crd")]
    [InlineData("piecewise(floor(x) >= 0: x; else: 3)", "[0, 1/2]", "everywhere [0, 0.5] -r-")]
    [InlineData("piecewise(abs(x) > -1: x; else: 3)", "[-1, 1]", "everywhere [-1, 1] crd")]
    [InlineData("piecewise(sqrt(x) > -1: x; else: 3)", "[0, 1]", "everywhere [0, 1] c-d")]
    [InlineData("piecewise(x < 1: x; x < 1/2: log(x); else: 3)", "[-1, 0]", "everywhere [-1, 0] crd")]
    public void Choices(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "a choice has no value where the condition that decides, or the branch, has none: ")]
    [InlineData("piecewise(log(x) < 0: 1; x < 1: x; else: 7)", "[-2, -1]", "nowhere")]
    [InlineData("piecewise(x < -3: 1; log(x) < 1: x; else: 7)", "[-2, -1]", "nowhere")]
    [InlineData("piecewise(x < -1: 3; log(x) < 1: x; else: 7)", "[-2, 0]", "unknown [3, 3] ---")]
    [InlineData("piecewise(x < 0: log(x); else: 7)", "[-2, -1]", "nowhere")]
    [InlineData("piecewise(x < 0: log(x); else: 7)", "[-2, 1]", "unknown (-inf, 7] ---")]
    [InlineData("piecewise(x < 0: 7; else: log(x))", "[-2, 1]", "unknown (-inf, 7] ---")]
    [InlineData("piecewise(x < 0: 7; else: log(x - 5))", "[-2, 1]", "unknown [7, 7] ---")]
    [InlineData("piecewise(log(x) < 1: 2; else: 3)", "[1, 2]", "everywhere [2, 2] crd")]
    [InlineData("piecewise(log(x) < 1: 2; else: 3)", "[0, 2]", "unknown [2, 2] c-d")]
    public void Undefined_choices(string function, string cell, string expected) =>
        On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "the germ of a choice is that of the branch, or an enclosure of all possible ones: ")]
    [InlineData("piecewise(x > 1: x; else: 2)", "[2, inf)", "1 y^1")]
    [InlineData("piecewise(x > 3: x; else: 2)", "[2, inf)", "none")]
    [InlineData("piecewise(x > 3: sin(x); else: 2)", "[2, inf)", "[-1, 2]")]
    [InlineData("piecewise(x < 1: x; else: 3)", "(0, 1/2]", "1 y^-1")]
    [InlineData("piecewise(x < 1: x; else: 3)", "(0, 2]", "[0, 3]")]
    [InlineData("piecewise(x < 1: x; else: 3)", "[0, 2]", "none")]
    public void Chosen_germs(string function, string cell, string expected) =>
        GermOn(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "a function with a kink is smooth away from 0, and where its argument is 0 alone: ")]
    [InlineData("abs(x)", "[1, 2]", "everywhere [1, 2] crd")]
    [InlineData("abs(x)", "[0, 2]", "everywhere [0, 2] cr-")]
    [InlineData("abs(x)", "[-1, 2]", "everywhere [0, 2] cr-")]
    [InlineData("abs(x)", "(0, 2]", "everywhere (0, 2] crd")]
    [InlineData("abs(x)", "[-2, -1]", "everywhere [1, 2] crd")]
    [InlineData("abs(0*x)", "[-2, -1]", "everywhere [0, 0] crd")]
    [InlineData("relu(0*x)", "[-2, 1]", "everywhere [0, 0] crd")]
    [InlineData("abs(floor(x))", "[1, 5/4]", "everywhere [1, 1] -r-")]
    [InlineData("abs(abs(x) + 1)", "[-1, 1]", "everywhere [1, 2] cr-")]
    [InlineData("abs(0*abs(x))", "[-1, 1]", "everywhere [0, 0] cr-")]
    [InlineData("exp(abs(x))", "[-1, 0]", "everywhere [1, 2.71828182846] cr-")]
    [InlineData("exp(step(x))", "[-1, 0]", "everywhere [1, 1] -r-")]
    public void Sizes(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "a function that jumps is constant away from its jumps: ")]
    [InlineData("sign(x)", "(0, 1]", "everywhere [1, 1] crd")]
    [InlineData("sign(x)", "[0, 1]", "everywhere [0, 1] -r-")]
    [InlineData("sign(x)", "[-1, 1]", "everywhere [-1, 1] -r-")]
    [InlineData("step(x)", "[1, 2]", "everywhere [1, 1] crd")]
    [InlineData("step(x)", "[0, 2]", "everywhere [0, 1] -r-")]
    [InlineData("sign(floor(x))", "(0, 1/2]", "everywhere [0, 0] -r-")]
    [InlineData("sign(floor(x))", "[1, 3/2]", "everywhere [1, 1] crd")]
    [InlineData("floor(x)", "[1, 2]", "everywhere [1, 2] -r-")]
    [InlineData("floor(x)", "[1/4, 1/2]", "everywhere [0, 0] crd")]
    [InlineData("floor(x)", "(1, 2]", "everywhere [1, 2] -r-")]
    [InlineData("floor(x)", "[3/2, 2)", "everywhere [1, 1] crd")]
    [InlineData("floor(x)", "[1, 2)", "everywhere [1, 1] -r-")]
    [InlineData("floor(x)", "(1, 3/2]", "everywhere [1, 1] crd")]
    [InlineData("floor(x)", "[1, 3/2]", "everywhere [1, 1] -r-")]
    [InlineData("floor(step(x)/2 + 1/4)", "[-1, 1]", "everywhere [0, 0] crd")]
    [InlineData("floor(step(x)/2)", "[-1, 1]", "everywhere [0, 0] -r-")]
    [InlineData("floor(sigmoid(x))", "line", "everywhere [0, 0] crd")]
    [InlineData("floor(x - floor(x))", "line", "everywhere [0, 0] -r-")]
    [InlineData("floor(floor(x) - x)", "[1/4, 1/2]", "everywhere [-1, -1] crd")]
    [InlineData("floor(1/2 + 0*floor(x))", "[1, 2]", "everywhere [0, 0] crd")]
    public void Jumps(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "a logarithm needs an argument above 0, a root one that is not below: ")]
    [InlineData("log(x)", "[1, 2]", "everywhere [0, 0.69314718056] crd")]
    [InlineData("log(x)", "[0, 2]", "unknown (-inf, 0.69314718056] ---")]
    [InlineData("log(x)", "[-2, 0]", "nowhere")]
    [InlineData("log(x)", "(0, 2]", "everywhere (-inf, 0.69314718056] crd")]
    [InlineData("log(x)", "[-1, 2]", "unknown (-inf, 0.69314718056] ---")]
    [InlineData("log(floor(x))", "[1, 3/2]", "everywhere [0, 0] -r-")]
    [InlineData("log(step(x))", "(0, 1]", "everywhere [0, 0] crd")]
    [InlineData("log(1 - floor(x))", "(0, 1)", "unknown (-inf, 0] ---")]
    [InlineData("log(-floor(-x))", "(0, 1]", "everywhere [0, 0] -r-")]
    [InlineData("sqrt(x)", "[1, 2]", "everywhere [1, 1.41421356238] crd")]
    [InlineData("sqrt(x)", "[0, 2]", "everywhere [0, 1.41421356238] c--")]
    [InlineData("sqrt(x)", "(0, 2]", "everywhere (0, 1.41421356238] crd")]
    [InlineData("sqrt(x)", "[-1, 2]", "unknown [0, 1.41421356238] ---")]
    [InlineData("sqrt(x)", "[-2, -1]", "nowhere")]
    [InlineData("sqrt(x)", "[-2, 0)", "nowhere")]
    [InlineData("sqrt(x)", "[-2, 0]", "unknown [0, 0] ---")]
    [InlineData("sqrt(floor(x))", "[0, 2]", "everywhere [0, 1.41421356238] ---")]
    [InlineData("sqrt(1 + floor(x))", "[0, 2]", "everywhere [1, 1.73205080757] -r-")]
    [InlineData("exp(log(x))", "[-2, -1]", "nowhere")]
    public void Domains(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "the germ of a function of a germ needs the argument in the domain: ")]
    [InlineData("log(x)", "[2, inf)", "1 L^1")]
    [InlineData("log(x - 3)", "[2, inf)", "none")]
    [InlineData("sqrt(x)", "(0, 1/2]", "1 y^-1/2")]
    [InlineData("sqrt(x - 3)", "[2, inf)", "none")]
    [InlineData("sqrt(sin(x))", "[2, inf)", "none")]
    [InlineData("log(sin(x))", "[2, inf)", "none")]
    [InlineData("log(sin(x) + 2)", "[2, inf)", "[0, 1.09861228867]")]
    [InlineData("abs(sin(x))", "[2, inf)", "[0, 1]")]
    [InlineData("sqrt(2 + sin(x))", "[2, inf)", "[1, 1.73205080757]")]
    [InlineData("exp(x)", "[2, 3]", "none")]
    public void Germs(string function, string cell, string expected) => GermOn(function, cell).ShouldBe(expected);

    [Theory(
        DisplayName = "the larger of two is the one that is larger throughout, else as smooth as both but for a kink: "
    )]
    [InlineData("max(x, 1)", "[2, 3]", "everywhere [2, 3] crd")]
    [InlineData("max(x, 1)", "[1, 3]", "everywhere [1, 3] cr-")]
    [InlineData("max(x, 1)", "(1, 3]", "everywhere (1, 3] crd")]
    [InlineData("max(x, 1)", "[-1, 0]", "everywhere [1, 1] crd")]
    [InlineData("max(x, 1)", "[-1, 1]", "everywhere [1, 1] cr-")]
    [InlineData("max(x, 1)", "[0, 3]", "everywhere [1, 3] cr-")]
    [InlineData("max(0*x, 0*x^2)", "[-1, 2]", "everywhere [0, 0] crd")]
    [InlineData("max(0*x, 0*abs(x))", "[-1, 2]", "everywhere [0, 0] cr-")]
    [InlineData("max(log(x), 1)", "[-2, -1]", "nowhere")]
    [InlineData("max(1, log(x))", "[-2, -1]", "nowhere")]
    [InlineData("max(sqrt(x), -1)", "[-1, 2]", "unknown [0, 1.41421356238] ---")]
    [InlineData("max(-1, sqrt(x))", "[-1, 2]", "unknown [0, 1.41421356238] ---")]
    [InlineData("max(floor(x), -1)", "[0, 2]", "everywhere [0, 2] -r-")]
    [InlineData("max(-1, floor(x))", "[0, 2]", "everywhere [0, 2] -r-")]
    [InlineData("max(floor(x), x - 3)", "[0, 2]", "everywhere [0, 2] -r-")]
    [InlineData("max(x, floor(x) - 3)", "[0, 2]", "everywhere [0, 2] crd")]
    [InlineData("max(x, floor(x))", "[0, 2]", "everywhere [0, 2] -r-")]
    [InlineData("max(x, abs(x) - 5)", "[-1, 1]", "everywhere [-1, 1] crd")]
    [InlineData("max(abs(x), x - 5)", "[-1, 1]", "everywhere [0, 1] cr-")]
    [InlineData("max(sqrt(x), sqrt(x) - 1)", "[0, 1]", "everywhere [0, 1] c--")]
    [InlineData("max(x, 3)", "[1, inf)", "everywhere [3, inf) cr-")]
    public void Larger(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(
        DisplayName = "the smaller of two is the one that is smaller throughout, else as smooth as both but for a kink: "
    )]
    [InlineData("min(x, 1)", "[2, 3]", "everywhere [1, 1] crd")]
    [InlineData("min(x, 1)", "[-1, 0]", "everywhere [-1, 0] crd")]
    [InlineData("min(x, 1)", "[0, 3]", "everywhere [0, 1] cr-")]
    [InlineData("min(x, 1)", "[1, 3]", "everywhere [1, 1] cr-")]
    [InlineData("min(x, 1)", "[-1, 1]", "everywhere [-1, 1] cr-")]
    [InlineData("min(x, -x)", "[-1, 2]", "everywhere [-2, 1] cr-")]
    [InlineData("min(1, log(x))", "[-2, -1]", "nowhere")]
    [InlineData("min(x, 0*x)", "(0, 1]", "everywhere [0, 0] crd")]
    public void Smaller(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(
        DisplayName = "the germ of an extreme is that of one side, with an enclosure of what is added to the other: "
    )]
    [InlineData("max(x, x + 1/2)", "[1, inf)", "1 y^1 + 1/2")]
    [InlineData("max(x + 1/2, x)", "[1, inf)", "1 y^1 + 1/2")]
    [InlineData("max(x, x + sin(x))", "[1, inf)", "1 y^1 + [-1, 2]")]
    [InlineData("min(x, x + sin(x))", "[1, inf)", "1 y^1 + [-2, 1]")]
    [InlineData("max(x + sin(x), x)", "[1, inf)", "1 y^1 + [0, 1]")]
    [InlineData("min(x + sin(x), x)", "[1, inf)", "1 y^1 + [-1, 0]")]
    [InlineData("max(x, x + 2*sin(x) + 1)", "[1, inf)", "1 y^1 + [-1, 4]")]
    [InlineData("min(x, x + 2*sin(x) + 1)", "[1, inf)", "1 y^1 + [-4, 3]")]
    [InlineData("max(x, 2*x - 3)", "[1, inf)", "none")]
    [InlineData("max(2*x - 3, x)", "[1, inf)", "none")]
    [InlineData("min(2*x - 3, x)", "[1, inf)", "none")]
    [InlineData("min(x, 2*x - 3)", "[1, inf)", "none")]
    [InlineData("max(x, sqrt(sin(x)))", "[1, inf)", "1 y^1")]
    [InlineData("max(x, 1)", "[0, 3]", "none")]
    public void Chosen_extremes(string function, string cell, string expected) =>
        GermOn(function, cell).ShouldBe(expected);
}
