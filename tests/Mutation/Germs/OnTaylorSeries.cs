using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Coefficients of Taylor series, and functions of germs that tend to a number.</summary>
public sealed class OnTaylorSeries
{
    [Theory(DisplayName = "the coefficients of a series are the derivatives divided by factorials")]
    [InlineData("exp", "0", "1 1 1/2 1/6 1/24")]
    [InlineData("exp", "1", "1*e 1*e 1/2*e")]
    [InlineData("sin", "0", "0 1 0 -1/6 0 1/120")]
    [InlineData("cos", "0", "1 0 -1/2 0 1/24")]
    [InlineData("sin", "1", "1*sin(1) 1*cos(1) -1/2*sin(1) -1/6*cos(1)")]
    [InlineData("cos", "1", "1*cos(1) -1*sin(1) -1/2*cos(1) 1/6*sin(1)")]
    [InlineData("tanh", "0", "0 1 0 -1/3 0 2/15")]
    [InlineData("sigmoid", "0", "1/2 1/4 0 -1/48 0 1/480")]
    [InlineData("softplus", "0", "1*softplus(0) 1/2 1/8 0 -1/192")]
    [InlineData("atan", "0", "0 1 0 -1/3 0 1/5")]
    [InlineData("atan", "1", "1/4*pi 1/2 -1/4 1/12 0")]
    [InlineData("erf", "0", "0 2*pi^(-1/2) 0 -2/3*pi^(-1/2) 0 1/5*pi^(-1/2)")]
    [InlineData("erf", "1", "1*erf(1) 2*e^-1*pi^(-1/2) -2*e^-1*pi^(-1/2) 2/3*e^-1*pi^(-1/2)")]
    [InlineData("log", "1", "0 1 -1/2 1/3 -1/4")]
    [InlineData("log", "2", "1*log(2) 1/2 -1/8 1/24")]
    [InlineData("log", "[-1,1]", null)]
    [InlineData("log", "[-2,-1]", null)]
    [InlineData("atan", "[-1,1]", "[-0.785399,0.785399] [0.5,1] [-1,1]")]
    [InlineData("exp", "~[0,0]", "~[1,1] ~[1,1] ~[0.5,0.5]")]
    [InlineData("exp", "[0,0]", "[1,1] [1,1] [0.5,0.5]")]
    // A number is squared as a product, which says too little of one with unknown sign.
    [InlineData("atan", "~[-2,2]", null)]
    public void Coefficients(string function, string centre, string? coefficients) =>
        Text(Taylor.Of((UnaryFunction)ElementaryFunction.Named(function)!)!, centre, coefficients)
            .ShouldBe(coefficients);

    [Theory(DisplayName = "a function with a corner, or a root at 0, has no series here")]
    [InlineData("sqrt")]
    [InlineData("abs")]
    [InlineData("relu")]
    [InlineData("sign")]
    [InlineData("step")]
    [InlineData("floor")]
    public void No_series(string function) =>
        Taylor.Of((UnaryFunction)ElementaryFunction.Named(function)!).ShouldBeNull();

    [Theory(DisplayName = "the coefficients of a power are those of the binomial series, above 0")]
    [InlineData("1/2", "1", "1 1/2 -1/8 1/16 -5/128")]
    [InlineData("1/2", "4", "2 1/4 -1/64 1/512")]
    [InlineData("-1", "2", "1/2 -1/4 1/8")]
    [InlineData("3", "2", "8 12 6 1 0")]
    [InlineData("100", "1", "1 100 4950")]
    [InlineData("1/2", "[1,4]", "[1,2] [0.125,1]")]
    [InlineData("1/2", "[-1,1]", null)]
    [InlineData("-1", "[-2,-1]", null)]
    public void Powers(string exponent, string centre, string? coefficients) =>
        Text(Taylor.PowerAtOne(Rational.Parse(exponent)), centre, coefficients).ShouldBe(coefficients);

    // On y >= 8 the rest e^z / 24 y^-4 is in [1, e^(1/8)] / 192 y^-3, where e^(1/8) = 1.13314845...
    [Theory(DisplayName = "a function of a germ that tends to 0 is its series, with a rest")]
    [InlineData("exp", "0", "1 y^-1", "1 + 1 y^-1 + 1/2 y^-2 + [0.166666,0.172569] y^-3")]
    [InlineData("exp", "0", "0", "1")]
    [InlineData("sin", "0", "1 y^-2", "1 y^-2 + -1/6 y^-6 + [0,0.000651016] y^-8")]
    public void Compositions(string function, string centre, string remainder, string germ) =>
        Written
            .Text(
                Taylor.Compose(
                    Taylor.Of((UnaryFunction)ElementaryFunction.Named(function)!)!,
                    Rational.Parse(centre),
                    Written.Germ(remainder),
                    Written.Near
                )
            )
            .ShouldBe(germ);

    [Fact(
        DisplayName = "no series is taken of a germ without bound, without a centre in the domain, or of shapes without an order"
    )]
    public void Compositions_in_vain()
    {
        Compose("1 y").ShouldBeNull();
        Taylor.Compose(Taylor.Log, 0, Written.Germ("1 y^-1"), Written.Near).ShouldBeNull();
        // e^(-a y) with a from 1 to 2 is not seen to be above its own square.
        Compose("1 e^~[-2,-1]y").ShouldBeNull();
        Written.Text(Compose("1 e^-1y")).ShouldStartWith("1 + 1 e^-1y + 1/2 e^-2y + [");
    }

    private static Germ? Compose(string remainder) =>
        Taylor.Compose(Taylor.Of(ElementaryFunction.Exp)!, 0, Written.Germ(remainder), Written.Near);

    private static string? Text(Series series, string centre, string? coefficients) =>
        series(Written.Coefficient(centre), coefficients?.Split(' ').Length ?? 2, 64) is { } seen
            ? string.Join(' ', seen.Select(coefficient => Written.Text(coefficient)))
            : null;
}
