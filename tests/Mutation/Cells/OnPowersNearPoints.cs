using Shouldly;
using Xunit;
using static Theory.Mutation.Cells.Examined;

namespace Theory.Mutation.Cells;

/// <summary>What is proved of powers on a cell.</summary>
public sealed class OnPowersNearPoints
{
    [Theory(DisplayName = "a whole power is that of the enclosure, away from 0 where the exponent is negative: ")]
    [InlineData("x^2", "[-1, 2]", "everywhere [0, 4] crd")]
    [InlineData("x^3", "[-1, 2]", "everywhere [-1, 8] crd")]
    [InlineData("x^0", "[-1, 2]", "everywhere [1, 1] crd")]
    [InlineData("x^(-1)", "[-1, 2]", "unknown (-inf, inf) ---")]
    [InlineData("x^(-1)", "[1, 2]", "everywhere [0.5, 1] crd")]
    [InlineData("x^(-2)", "[0, 1]", "unknown [1, inf) ---")]
    [InlineData("x^(-2)", "(0, 1]", "everywhere [1, inf) crd")]
    [InlineData("x^(-1)", "[0, 0]", "nowhere")]
    [InlineData("x^(-1)", "[2, inf)", "everywhere (0, 0.5] crd")]
    [InlineData("floor(x)^(-1)", "[1, 2]", "everywhere [0.5, 1] -r-")]
    [InlineData("floor(-x)^(-1)", "(0, 1]", "everywhere [-1, -1] -r-")]
    [InlineData("log(x)^2", "[-2, -1]", "nowhere")]
    [InlineData("log(x)^2", "[-2, 1]", "unknown [0, inf) ---")]
    [InlineData("2^(log(-1))", "[1, 2]", "nowhere")]
    [InlineData("x^(1/0)", "[1, 2]", "nowhere")]
    [InlineData("2^(sqrt(sin(pi)))", "[1, 2]", "unknown (-inf, inf) ---")]
    [InlineData("log(-1)^pi", "[1, 2]", "nowhere")]
    [InlineData("x^1000000", "[0, 1]", "everywhere [0, 1] crd")]
    [InlineData("x^1000001", "[0, 1]", "unknown (-inf, inf) ---")]
    [InlineData("x^(-1000000)", "[1, 1]", "everywhere [1, 1] crd")]
    [InlineData("x^(-1000001)", "[1, 1]", "unknown (-inf, inf) ---")]
    [InlineData("x^(1/1000000)", "[0, 1]", "everywhere [0, 1] c--")]
    [InlineData("x^(1/1000001)", "[0, 1]", "unknown (-inf, inf) ---")]
    [InlineData("x^(1000001/2)", "[0, 1]", "unknown (-inf, inf) ---")]
    public void Whole(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "the power of a size or a rectifier is smooth from the exponent 2 on: ")]
    [InlineData("abs(x)^2", "[-1, 1]", "everywhere [0, 1] crd")]
    [InlineData("abs(x)^3", "[-1, 1]", "everywhere [0, 1] crd")]
    [InlineData("abs(x)^1", "[-1, 1]", "everywhere [0, 1] cr-")]
    [InlineData("abs(x)^0", "[-1, 1]", "everywhere [1, 1] cr-")]
    [InlineData("abs(x)^(-2)", "[-1, 1]", "unknown [1, inf) ---")]
    [InlineData("abs(x)^(5/2)", "[-1, 1]", "everywhere [0, 1] c--")]
    [InlineData("relu(x)^2", "[-1, 1]", "everywhere [0, 1] crd")]
    [InlineData("relu(abs(x))^2", "[-1, 1]", "everywhere [0, 1] cr-")]
    [InlineData("sign(x)^2", "[-1, 1]", "everywhere [0, 1] -r-")]
    [InlineData("max(x, 0)^2", "[-1, 1]", "everywhere [0, 1] cr-")]
    public void Sizes(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(
        DisplayName = "a power with a rational exponent needs a base that is not below 0, above 0 where the exponent is negative: "
    )]
    [InlineData("x^(1/2)", "[0, 4]", "everywhere [0, 2] c--")]
    [InlineData("x^(1/2)", "(0, 4]", "everywhere (0, 2] crd")]
    [InlineData("x^(1/2)", "[-4, -1]", "nowhere")]
    [InlineData("x^(1/2)", "[-4, 0)", "nowhere")]
    [InlineData("x^(1/2)", "[-4, 0]", "unknown [0, 0] ---")]
    [InlineData("x^(1/2)", "[-1, 4]", "unknown [0, 2] ---")]
    [InlineData("x^(1/2)", "[1, 4)", "everywhere [1, 2) crd")]
    [InlineData("x^(1/2)", "(-inf, -1]", "nowhere")]
    [InlineData("x^(-1/2)", "[1, 4]", "everywhere [0.5, 1] crd")]
    [InlineData("x^(-1/2)", "[0, 4]", "unknown [0.5, inf) ---")]
    [InlineData("x^(-1/2)", "(0, 4]", "everywhere [0.5, inf) crd")]
    [InlineData("x^(-1/2)", "[-4, 0]", "nowhere")]
    [InlineData("x^(-1/2)", "[-4, 0)", "nowhere")]
    [InlineData("x^(-1/2)", "[-1, 4]", "unknown [0.5, inf) ---")]
    [InlineData("x^(3/2)", "[0, 4]", "everywhere [0, 8] c-d")]
    [InlineData("x^(3/2)", "[-1, 4]", "unknown [0, 8] ---")]
    [InlineData("x^(3/2)", "[1, 4]", "everywhere [1, 8] crd")]
    [InlineData("x^(-3/2)", "[1, 4]", "everywhere [0.125, 1] crd")]
    [InlineData("abs(x)^(3/2)", "[-1, 4]", "everywhere [0, 8] c--")]
    [InlineData("floor(x)^(1/2)", "[1, 4]", "everywhere [1, 2] -r-")]
    [InlineData("floor(x)^(1/2)", "[0, 4]", "everywhere [0, 2] ---")]
    [InlineData("floor(-x)^(2/2)", "[0, 1]", "everywhere [-1, 0] -r-")]
    [InlineData("(1 + step(x))^(-1/2)", "[-1, 1]", "everywhere [0.707106781186, 1] -r-")]
    public void Roots(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(
        DisplayName = "a power with an irrational exponent needs a base above 0, or one that is not below where the exponent is positive: "
    )]
    [InlineData("x^pi", "[1, 2]", "everywhere [1, 8.82497782708] crd")]
    [InlineData("x^pi", "[0, 1]", "everywhere [0, 1] c--")]
    [InlineData("x^pi", "(0, 1]", "everywhere [0, 1] crd")]
    [InlineData("x^pi", "[-1, 1]", "unknown (-inf, inf) ---")]
    [InlineData("x^pi", "[-2, -1]", "unknown (-inf, inf) ---")]
    [InlineData("x^pi", "[-2, 0]", "unknown (-inf, inf) ---")]
    [InlineData("x^(-pi)", "[1, 2]", "everywhere [0.113314732296, 1] crd")]
    [InlineData("x^(-pi)", "[0, 1]", "unknown (-inf, inf) ---")]
    [InlineData("x^(-pi)", "(0, 1]", "everywhere [1, inf) crd")]
    [InlineData("(x + 1)^pi", "[0, 0]", "everywhere [1, 1] crd")]
    [InlineData("floor(x)^pi", "[1, 3/2]", "everywhere [1, 1] -r-")]
    [InlineData("floor(x)^pi", "[0, 3/2]", "everywhere [0, 1] ---")]
    [InlineData("abs(x)^pi", "[-1, 1]", "everywhere [0, 1] c--")]
    [InlineData("(1 + abs(x))^pi", "[0, 0]", "everywhere [1, 1] crd")]
    public void Irrational(string function, string cell, string expected) => On(function, cell).ShouldBe(expected);

    [Theory(DisplayName = "the germ of a power is an enclosure where no better one is known: ")]
    [InlineData("x^0", "[1, inf)", "1")]
    [InlineData("x^(-1)", "[2, inf)", "1 y^-1")]
    [InlineData("x^(-1)", "[2, 3]", "none")]
    [InlineData("x^(-2)", "(0, 1]", "1 y^2")]
    [InlineData("(x - 3)^(-1)", "[2, inf)", "none")]
    [InlineData("sin(x)^(-1)", "[2, inf)", "none")]
    [InlineData("(2 + sin(x))^(-1)", "[2, inf)", "[0.333333333333, 1]")]
    [InlineData("log(sin(x))^2", "[2, inf)", "none")]
    [InlineData("x^(1/2)", "[4, inf)", "1 y^1/2")]
    [InlineData("x^(1/2)", "[4, 5]", "none")]
    [InlineData("x^(-1/2)", "(0, 4]", "1 y^1/2")]
    [InlineData("(2 + sin(x))^(1/2)", "[4, inf)", "[1, 1.73205080757]")]
    [InlineData("(2 + sin(x))^(-1/2)", "[4, inf)", "[0.577350269189, 1]")]
    [InlineData("(1/2 + sin(x))^(3/2)", "[4, inf)", "none")]
    [InlineData("abs(sin(x))^(1/2)", "[4, inf)", "[0, 1]")]
    [InlineData("(2 + sin(x))^pi", "[4, inf)", "[1, 31.5442807002]")]
    [InlineData("x^pi", "[4, inf)", "none")]
    [InlineData("x^pi", "(0, 1]", "[0, 1]")]
    [InlineData("sin(x)^pi", "[4, inf)", "none")]
    [InlineData("x^pi", "[4, 5]", "none")]
    public void Germs(string function, string cell, string expected) => GermOn(function, cell).ShouldBe(expected);
}
