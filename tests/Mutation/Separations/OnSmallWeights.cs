using Shouldly;
using Theory.Algebra;
using Theory.Numbers;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>The rounding of a separating direction to small integers.</summary>
public sealed class OnSmallWeights
{
    [Theory(DisplayName = "the first rounding that separates is taken, with the bias halfway between the classes")]
    [InlineData("+ 1 0; - 0 0", "10 3", "1 0", "-1/2")]
    [InlineData("+ 1 0; + 0 1; - 0 0", "10 3", "2 1", "-1/2")]
    [InlineData("+ 1 0; + 0 -1; - 0 0", "10 -3", "2 -1", "-1/2")]
    [InlineData("+ 1 0; + 0 1; - 0 0", "10 5", "1 1", "-1/2")]
    [InlineData("+ 1 0; + 0 -1; - 0 0", "10 -5", "1 -1", "-1/2")]
    [InlineData("+ -1 0; + 0 1; - 0 0", "-10 5", "-1 1", "-1/2")]
    [InlineData("+ 1 0; + 0 1; - 0 0", "1 1", "1 1", "-1/2")]
    [InlineData("+ 3 0; - 1 0", "1 0", "1 0", "-2")]
    [InlineData("+ -1 0; - -3 0", "7 0", "1 0", "2")]
    [InlineData("+ 100 -124; + -100 126; - 0 0", "1001 801", "5 4", "-2")]
    [InlineData("+ 1000 -1041; + -1000 1042; - 0 0", "1001 961", "25 24", "-4")]
    [InlineData("+ 1000 -1033; + -1000 1034; - 0 0", "62 60", "31 30", "-5")]
    [InlineData("+ 1000 -1033; + -1000 1034; - 0 0", "6201 6001", "404 391", "-97/2")]
    [InlineData("+ 0 1/2; - 0 1/3", "10 3", "2 1", "-5/12")]
    [InlineData("+ 0 -1/3; - 0 -1/2", "10 3", "2 1", "5/12")]
    public void Found(string points, string direction, string weights, string bias)
    {
        var plane = SmallWeights.Find(new(Written.Points(points)), Written.Integers(direction));
        plane.ShouldBe(
            new(new Vector(Written.Integers(weights).Select(weight => (Rational)weight)), Rational.Parse(bias))
        );
    }

    [Theory(DisplayName = "a direction that separates in no rounding is none")]
    [InlineData("+ 1 0; - 0 0", "-10 3")]
    [InlineData("+ 0 0; - 0 0", "10 3")]
    public void Not_found(string points, string direction) =>
        SmallWeights.Find(new(Written.Points(points)), Written.Integers(direction)).ShouldBeNull();
}
