using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Images of spans under the functions of one argument.</summary>
public sealed class OnElementaryImages
{
    [Theory(DisplayName = "a function takes a span to a span, with the ends open that are not reached")]
    [InlineData("log", "(-inf, 0]", null)]
    [InlineData("log", "[-2, -1]", null)]
    [InlineData("log", "[1, 1]", "[0, 0]")]
    [InlineData("log", "[-1, 1)", "(-inf, 0)")]
    [InlineData("log", "(1, inf)", "(0, inf)")]
    [InlineData("sqrt", "[-2, -1]", null)]
    [InlineData("sqrt", "[-2, 0)", null)]
    [InlineData("sqrt", "[-2, 0]", "[0, 0]")]
    [InlineData("sqrt", "(4, 9)", "(2, 3)")]
    [InlineData("sqrt", "[4, 9]", "[2, 3]")]
    [InlineData("sqrt", "(0, 1]", "(0, 1]")]
    [InlineData("sqrt", "(-1, 1]", "[0, 1]")]
    [InlineData("exp", "[0, 0]", "[1, 1]")]
    [InlineData("exp", "(-inf, 0)", "(0, 1)")]
    [InlineData("exp", "[0, inf)", "[1, inf)")]
    [InlineData("sigmoid", "[0, 0]", "[0.5, 0.5]")]
    [InlineData("sigmoid", "(0, inf)", "(0.5, 1)")]
    [InlineData("sigmoid", "(-inf, 0]", "(0, 0.5]")]
    [InlineData("tanh", "[0, 0]", "[0, 0]")]
    [InlineData("tanh", "(-inf, 0)", "(-1, 0)")]
    [InlineData("tanh", "[0, inf)", "[0, 1)")]
    [InlineData("erf", "[0, 0]", "[0, 0]")]
    [InlineData("erf", "(-inf, 0)", "(-1, 0)")]
    [InlineData("erf", "[0, inf)", "[0, 1)")]
    [InlineData("atan", "(0, 0]", "(0, 0]")]
    [InlineData("softplus", "[0, inf)", "[0.693147180559, inf)")]
    [InlineData("sin", "(0, 0)", "[0, 0]")]
    [InlineData("sin", "(0, 20)", "[-1, 1]")]
    [InlineData("cos", "(0, 0)", "[1, 1]")]
    [InlineData("cos", "(0, 20)", "[-1, 1]")]
    [InlineData("abs", "(-2, 1]", "[0, 2)")]
    [InlineData("relu", "(0, 1)", "(0, 1)")]
    [InlineData("relu", "[0, 1)", "[0, 1)")]
    [InlineData("relu", "(-1, 1)", "[0, 1)")]
    [InlineData("relu", "[-2, -1]", "[0, 0]")]
    [InlineData("floor", "[0.5, 2)", "[0, 1]")]
    [InlineData("sign", "(0, 1]", "[1, 1]")]
    [InlineData("sign", "[0, 1]", "[0, 1]")]
    [InlineData("sign", "[0, 0]", "[0, 0]")]
    [InlineData("sign", "[-1, 1]", "[-1, 1]")]
    [InlineData("sign", "[-1, 0]", "[-1, 0]")]
    [InlineData("sign", "[-1, 0)", "[-1, -1]")]
    [InlineData("step", "(0, 1]", "[1, 1]")]
    [InlineData("step", "[0, 1]", "[0, 1]")]
    [InlineData("step", "[0, 0]", "[0, 0]")]
    [InlineData("step", "[-1, 0]", "[0, 0]")]
    [InlineData("step", "[-1, 1]", "[0, 1]")]
    public void Images(string function, string argument, string? image)
    {
        var seen = Image(function, argument);
        seen?.ToString().ShouldBe(image);
        (seen is null).ShouldBe(image is null);
    }

    [Theory(DisplayName = "where a bound of a function is its enclosure's end, the value is not there")]
    [InlineData("exp", "[-10000000000, 0]", "(0")]
    [InlineData("softplus", "[-10000000000, 0]", "(0")]
    [InlineData("sigmoid", "[-10000000000, 0]", "(0")]
    public void Bounds_below(string function, string argument, string start) =>
        Image(function, argument)!.ToString().ShouldStartWith(start);

    [Theory(DisplayName = "beside a bound of the function the end is open, else as it was")]
    [InlineData("sigmoid", "[0, 1000]", "[0.5, 1)")]
    [InlineData("tanh", "[0, 1000]", "[0, 1)")]
    [InlineData("tanh", "[-1000, 0]", "(-1, 0]")]
    [InlineData("erf", "[0, 1000]", "[0, 1)")]
    [InlineData("erf", "[-1000, 0]", "(-1, 0]")]
    public void Bounds(string function, string argument, string image) =>
        Image(function, argument)!.ToString().ShouldBe(image);

    [Fact(DisplayName = "exponential functions keep a closed end away from 0, and softplus is not the exponential")]
    public void Ends()
    {
        var softplus = Image("softplus", "[0, 1)")!;
        (softplus.IsLowerOpen, softplus.IsUpperOpen).ShouldBe((false, true));
        softplus.Values.Contains(new Rational(7, 10)).ShouldBeTrue();
        var exp = Image("exp", "[0, 1)")!;
        (exp.IsLowerOpen, exp.IsUpperOpen).ShouldBe((false, true));
        exp.Values.Contains(2).ShouldBeTrue();
        var atan = Image("atan", "[0, inf)")!;
        (atan.IsLowerOpen, atan.IsUpperOpen).ShouldBe((false, true));
        atan.Values.Contains(new Rational(157, 100)).ShouldBeTrue();
        atan.Values.Contains(new Rational(158, 100)).ShouldBeFalse();
    }

    private static Span? Image(string function, string argument) =>
        ElementaryImage.Of((UnaryFunction)ElementaryFunction.Named(function)!, Written.Span(argument), 64);
}
