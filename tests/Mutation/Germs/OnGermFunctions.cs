using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Elementary functions of germs.</summary>
public sealed class OnGermFunctions
{
    [Theory(DisplayName = "a function of a germ at a number is its Taylor series there")]
    [InlineData("exp", "0", "1")]
    [InlineData("exp", "2", "1*e^2")]
    [InlineData("sin", "0", "0")]
    [InlineData("exp", "1 y^-1", "1 + 1 y^-1 + 1/2 y^-2 + [")]
    [InlineData("exp", "1 + 1 y^-1", "1*e + 1*e y^-1 + 1/2*e y^-2 + [")]
    [InlineData("log", "2 + 1 y^-1", "1*log(2) + 1/2 y^-1 + -1/8 y^-2 + [")]
    [InlineData("sigmoid", "1 y^-1", "1/2 + 1/4 y^-1 + -1/48 y^-3 + [")]
    public void At_numbers(string function, string germ, string start) =>
        Apply(function, germ).ShouldNotBeNull().ShouldStartWith(start);

    [Theory(DisplayName = "roots and logarithms split off the leading term")]
    [InlineData("sqrt", "4 y^2", "2 y")]
    [InlineData("log", "1 y^-1", "-1 log")]
    [InlineData("log", "2 y", "1 log + 1*log(2)")]
    [InlineData("log", "1 y^2 e^3y", "3 y + 2 log")]
    [InlineData("log", "5 e^3y", "3 y + 1*log(5)")]
    [InlineData("log", "1 y log", null)]
    [InlineData("log", "-1 y", null)]
    public void Leading_terms(string function, string germ, string? value) => Apply(function, germ).ShouldBe(value);

    [Fact(DisplayName = "the logarithm of a sum has the series of the logarithm at 1")]
    public void Logarithm_of_sums() =>
        Apply("log", "1 y + 1").ShouldNotBeNull().ShouldStartWith("1 log + 1 y^-1 + -1/2 y^-2 + [");

    [Theory(DisplayName = "functions that are given by a sign follow it")]
    [InlineData("abs", "1 y", "1 y")]
    [InlineData("abs", "-1 y", "1 y")]
    [InlineData("abs", "0", "0")]
    [InlineData("abs", "[-1,1] y", null)]
    [InlineData("relu", "1 y", "1 y")]
    [InlineData("relu", "-1 y", "0")]
    [InlineData("relu", "0", "0")]
    [InlineData("sign", "2 y", "1")]
    [InlineData("sign", "-2 y", "-1")]
    [InlineData("sign", "0", "0")]
    [InlineData("step", "2 y", "1")]
    [InlineData("step", "-2 y", "0")]
    [InlineData("step", "0", "0")]
    public void Signs(string function, string germ, string? value) => Apply(function, germ).ShouldBe(value);

    [Theory(DisplayName = "at infinity functions with a limit differ from it by exponentials or powers")]
    [InlineData("sigmoid", "1 y", "1 + -1 e^-1y + 1 e^-2y + [")]
    [InlineData("sigmoid", "-1 y", "1 e^-1y + -1 e^-2y + 1 e^-3y + [")]
    [InlineData("softplus", "1 y", "1 y + 1 e^-1y + -1/2 e^-2y + [")]
    [InlineData("softplus", "-1 y", "1 e^-1y + -1/2 e^-2y + 1/3 e^-3y + [")]
    [InlineData("tanh", "1 y", "1 + -2 e^-2y + 2 e^-4y + [")]
    [InlineData("tanh", "-1 y", "-1 + 2 e^-2y + -2 e^-4y + [")]
    [InlineData("atan", "1 y", "1/2*pi + -1 y^-1 + 1/3 y^-3 + [")]
    [InlineData("atan", "-1 y", "-1/2*pi + 1 y^-1 + -1/3 y^-3 + [")]
    public void At_infinity(string function, string germ, string start) =>
        Apply(function, germ).ShouldNotBeNull().ShouldStartWith(start);

    // 1/2 / sqrt(pi) = 0.28209479...
    [Theory(
        DisplayName = "at infinity erf differs from its limit by e^(-g^2) / (g sqrt(pi)), and less than half of that over g^2"
    )]
    [InlineData("1 y", "1 + -1*pi^(-1/2) y^-1 e^-1y^2 + [0,0.282095] y^-3 e^-1y^2")]
    [InlineData("-1 y", "-1 + 1*pi^(-1/2) y^-1 e^-1y^2 + [-0.282095,0] y^-3 e^-1y^2")]
    [InlineData("2 y", "1 + -1/2*pi^(-1/2) y^-1 e^-4y^2 + [0,0.0352619] y^-3 e^-4y^2")]
    public void Error_function(string germ, string value) => Apply("erf", germ).ShouldBe(value);

    [Theory(DisplayName = "at infinity a floor is less than 1 below its argument, and an unknown sign says nothing")]
    [InlineData("floor", "1 y", "1 y + [-1,0]")]
    [InlineData("tanh", "1 y + -9", "[-1,1]")]
    [InlineData("softplus", "1 y + -9", null)]
    [InlineData("sin", "1 y", "[-1,1]")]
    [InlineData("cos", "1 y", "[-1,1]")]
    public void Elsewhere(string function, string germ, string? value) => Apply(function, germ).ShouldBe(value);

    [Theory(DisplayName = "the exponential of growing terms is a shape, times the series of the rest")]
    [InlineData("1 y", "1 e^1y")]
    [InlineData("-1 y", "1 e^-1y")]
    [InlineData("3 log", "1 y^3")]
    [InlineData("2 y^2 + 3 log", "1 y^3 e^2y^2")]
    [InlineData("1 y + 2", "1*e^2 e^1y")]
    [InlineData("1 y + [0,1]", "[1,2.71829] e^1y")]
    [InlineData("1*pi log", null)]
    [InlineData("1 log^2", null)]
    [InlineData("1 y log", null)]
    [InlineData("1 e^1y", null)]
    [InlineData("[1,2] y", null)]
    [InlineData("~[-1,1] y", null)]
    [InlineData("1 y + 1 e^~[-2,-1]y", null)]
    // e^-t is below 8!/t^8.
    [InlineData("-1 y log", "[0,40320] y^-8 log^-8")]
    public void Exponentials(string germ, string? value) => Apply("exp", germ).ShouldBe(value);

    [Theory(DisplayName = "the exponential of terms that tend to 0 is their series, behind the shape")]
    [InlineData("1 y + 1 y^-1", "1 e^1y + 1 y^-1 e^1y + 1/2 y^-2 e^1y + [")]
    [InlineData("1 y + 2 + 1 y^-1", "1*e^2 e^1y + 1*e^2 y^-1 e^1y + 1/2*e^2 y^-2 e^1y + [")]
    public void Exponential_series(string germ, string start) =>
        Apply("exp", germ).ShouldNotBeNull().ShouldStartWith(start);

    [Theory(DisplayName = "near an integer a floor depends on the side")]
    [InlineData("2 + 1 y^-1", "2")]
    [InlineData("2 + -1 y^-1", "1")]
    [InlineData("1 y^-1", "0")]
    [InlineData("-1 y^-1", "-1")]
    [InlineData("2", "2")]
    [InlineData("5/2 + [-1,1] y^-1", "2")]
    [InlineData("5/2 + [-8,8] y^-1", null)]
    [InlineData("2 + [-1,1] y^-1", null)]
    [InlineData("~[1,2] + 1 y^-1", null)]
    // 2^64 + 1 does not fit into 64 bits.
    [InlineData("18446744073709551617", "18446744073709551617")]
    [InlineData("18446744073709551617 + 1 y^-1", "18446744073709551617")]
    [InlineData("18446744073709551617 + -1 y^-1", "18446744073709551616")]
    [InlineData("18446744073709551617 + 8 y^-1", null)]
    [InlineData("18446744073709551617 + 9 y^-1", null)]
    [InlineData("18446744073709551617 + [-1,1] y^-1", null)]
    [InlineData("36893488147419103235/2 + 1 y^-1", null)]
    public void Floors(string germ, string? value) => Apply("floor", germ).ShouldBe(value);

    [Fact(DisplayName = "where no form is known, the image of the span is left, if it is bounded")]
    public void Enclosures()
    {
        Apply("exp", "[0,1]", "[0, 0.5]").ShouldBe("[1,1.64873]");
        Apply("sin", "[0,1]", "[0, 1]").ShouldBe("[0,0.841471]");
        Apply("exp", "[0,1] y").ShouldBeNull();
        Apply("tanh", "[0,1] y", "[0, inf)").ShouldBe("[0,1]");
        GermFunctions.Enclosed(null).ShouldBeNull();
        GermFunctions.Enclosed(Span.Whole).ShouldBeNull();
        Written.Text(GermFunctions.Enclosed(Written.Span("[0, 1)"))).ShouldBe("[0,1]");
    }

    [Theory(DisplayName = "a germ has a limit where its leading term does not grow")]
    [InlineData("0", "0")]
    [InlineData("1 y^-1", "0")]
    [InlineData("[-1,1] y^-1", "0")]
    [InlineData("3 + 1 y^-1", "3")]
    [InlineData("[1,2]", "[1,2]")]
    [InlineData("1 y", null)]
    [InlineData("1 log", null)]
    [InlineData("1 e^1y", null)]
    [InlineData("1 e^~[-1,1]y", null)]
    public void Limits(string germ, string? limit) =>
        (GermFunctions.Limit(Written.Germ(germ)) is { } seen ? Written.Text(seen) : null).ShouldBe(limit);

    [Theory(DisplayName = "along a sequence on which an angle stands still, whole multiples of it have a sine")]
    [InlineData("1 y", "1/2", "sin", "1 y", "1")]
    [InlineData("1 y", "1/2", "sin", "2 y", "0")]
    [InlineData("1 y", "1/2", "sin", "-1 y", "-1")]
    [InlineData("1 y", "1/2", "cos", "2 y", "-1")]
    [InlineData("2 y", "1/2", "sin", "2 y", "1")]
    [InlineData("2 y", "1/4", "sin", "4 y", "1")]
    [InlineData("1 y", "1/2", "cos", "1 y + pi/2", "-1")]
    [InlineData("1 y", "1/2", "cos", "2 y + 1 y^-1", "-1 + 1/2 y^-2 + [")]
    [InlineData("1 y", "1/2", "cos", "2 y + pi + 1 y^-1", "1 + -1/2 y^-2 + [")]
    [InlineData("1 y", "1/2", "sin", "1/2 y", "[-1,1]")]
    [InlineData("2 y", "1/2", "sin", "1 y", "[-1,1]")]
    [InlineData("1 y", "1/2", "sin", "1 y^2", "[-1,1]")]
    [InlineData("1 y", "1/2", "sin", "1 y + 1 log", "[-1,1]")]
    [InlineData("1 y", "1/2", "sin", "1 y + [0,1]", "[-1,1]")]
    [InlineData("[1,2] y", "1/2", "sin", "1 y", "[-1,1]")]
    public void Phases(string angle, string turn, string function, string germ, string start)
    {
        var phase = new AngleGerm(Written.Germ(angle), Rational.Parse(turn));
        Written
            .Text(GermFunctions.Apply(Named(function), Written.Germ(germ), Span.Whole, Written.Near, phase))
            .ShouldNotBeNull()
            .ShouldStartWith(start);
    }

    [Theory(DisplayName = "an angle must be continuous and tend to an infinity")]
    [InlineData("x", "1 y")]
    [InlineData("2*x + 1", "2 y + 1")]
    [InlineData("-x", "-1 y")]
    [InlineData("1/x", null)]
    [InlineData("5", null)]
    [InlineData("x*sin(x)", null)]
    [InlineData("floor(x)", null)]
    [InlineData("log(x - 9)", null)]
    public void Angles(string angle, string? germ)
    {
        var seen = AngleGerm.Of(
            new(Expression.Parse(angle), new(1, 3)),
            new(CellKind.RightTail, 8, default),
            new(64, 4)
        );
        Written.Text(seen?.Angle).ShouldBe(germ);
        seen?.Turn.ShouldBe(new Rational(1, 3));
    }

    private static string? Apply(string function, string germ, string span = "(-inf, inf)") =>
        Written.Text(
            GermFunctions.Apply(Named(function), Written.Germ(germ), Written.Span(span), Written.Near, phase: null)
        );

    private static UnaryFunction Named(string function) => (UnaryFunction)ElementaryFunction.Named(function)!;
}
