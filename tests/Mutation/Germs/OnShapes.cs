using Shouldly;
using Theory.Analysis;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Products of powers, logarithms and exponentials, and how they grow.</summary>
public sealed class OnShapes
{
    [Theory(DisplayName = "shapes multiply by adding powers, and the powers of y in exponents stand in falling order")]
    [InlineData("y^2 log^3", "y^-3 log", "y^-1 log^4")]
    [InlineData("1", "1", "1")]
    [InlineData("e^2y", "e^-2y", "1")]
    [InlineData("e^2y", "e^3y", "e^5y")]
    [InlineData("y e^1y", "e^2y^2", "y e^2y^2 e^1y")]
    [InlineData("e^2y^2", "e^1y", "e^2y^2 e^1y")]
    [InlineData("e^1y^3 e^1y", "e^1y^2", "e^1y^3 e^1y^2 e^1y")]
    [InlineData("e^1y^2 e^1y", "e^-1y^2 e^2y^1/2", "e^1y e^2y^1/2")]
    [InlineData("e^~[1,2]y", "e^~[-4,-3]y", "e^~[-3,-1]y")]
    [InlineData("e^~[1,2]y", "e^~[-2,-1]y", null)]
    public void Products(string left, string right, string? product) =>
        Written.Text(Written.Shape(left).Times(Written.Shape(right), 64)).ShouldBe(product);

    [Theory(DisplayName = "a quotient of shapes subtracts powers")]
    [InlineData("y^2 log e^3y", "y log^2 e^1y", "y log^-1 e^2y")]
    [InlineData("y", "y", "1")]
    [InlineData("1", "log^1001", null)]
    public void Quotients(string left, string right, string? quotient) =>
        Written.Text(Written.Shape(left).Over(Written.Shape(right), 64)).ShouldBe(quotient);

    [Theory(DisplayName = "a shape to a power is one while the power of the logarithm is an integer up to 1000")]
    [InlineData("y^2 log^4 e^2y", "1/2", "y log^2 e^1y")]
    [InlineData("y^2 log^3 e^2y", "1/2", null)]
    [InlineData("y log^2 e^2y", "0", "1")]
    [InlineData("log^500", "2", "log^1000")]
    [InlineData("log^500", "-2", "log^-1000")]
    [InlineData("log^1001", "1", null)]
    [InlineData("log^-1001", "1", null)]
    public void Powers(string text, string exponent, string? power) =>
        Written.Text(Written.Shape(text).Raised(Rational.Parse(exponent), 64)).ShouldBe(power);

    [Theory(DisplayName = "a shape grows by its exponent, then by its power, then by its logarithm")]
    [InlineData("1", 0)]
    [InlineData("y^-9 log^-9 e^1y", 1)]
    [InlineData("y^9 log^9 e^-1y", -1)]
    [InlineData("e^1y^2 e^-9y", 1)]
    [InlineData("e^~[-1,1]y", null)]
    [InlineData("y^1/9 log^-9", 1)]
    [InlineData("y^-1/9 log^9", -1)]
    [InlineData("log^2", 1)]
    [InlineData("log^-2", -1)]
    public void Trends(string text, int? trend)
    {
        Written.Shape(text).Trend().ShouldBe(trend);
        Written.Shape(text).IsOne.ShouldBe(trend == 0);
    }

    [Fact(DisplayName = "1 has neither power nor logarithm nor exponent")]
    public void One()
    {
        Written.Text(Shape.One).ShouldBe("1");
        Written.Shape("y").IsOne.ShouldBeFalse();
        Written.Shape("log").IsOne.ShouldBeFalse();
        Written.Shape("e^1y").IsOne.ShouldBeFalse();
        Written.Shape("y log").IsOne.ShouldBeFalse();
        new Shape(0, 0).IsOne.ShouldBeTrue();
        new Shape(0, 0).Exponent.IsEmpty.ShouldBeTrue();
    }

    // log 8 = 2.0794415..., e^2 = 7.3890560..., e^-4 = 0.0183156...
    [Theory(DisplayName = "the value of a shape at y is the product of its factors")]
    [InlineData("1", 3, "[1,1]")]
    [InlineData("y^1/2", 4, "[2,2]")]
    [InlineData("y^2 log", 8, "[133.084,133.085]")]
    [InlineData("log^-1", 8, "[0.480898,0.480899]")]
    [InlineData("e^-1y^2 e^3y", 2, "[7.38905,7.38906]")]
    [InlineData("y e^-1y", 4, "[0.0732625,0.0732626]")]
    public void Values(string text, int y, string value) =>
        Written.Text(Coefficient.Varying(Written.Shape(text).At(y, 64))).ShouldBe(value);

    // y d/dy log of the shape is p + k / log y + sum of q c y^q: 3 - y for y^3 e^-y, -1 + 1 / log y for log y / y, and so on.
    [Theory(DisplayName = "a shape is seen to decrease from where its slope is below 0 for good")]
    [InlineData("1", "1", true)]
    [InlineData("y", "1", false)]
    [InlineData("y^-1", "1", true)]
    [InlineData("log", "3", false)]
    [InlineData("log^-1", "3", true)]
    [InlineData("y^-1 log", "3", true)]
    [InlineData("y^-1 log", "2", false)]
    [InlineData("y log^-5", "2", false)]
    [InlineData("y^3 e^-1y", "4", true)]
    [InlineData("y^3 e^-1y", "2", false)]
    [InlineData("e^-1y^2 e^3y", "2", true)]
    [InlineData("e^-1y^2 e^3y", "1", false)]
    [InlineData("y^5 e^-1y^2 e^-3y", "1", false)]
    [InlineData("y^5 e^-1y^2 e^-3y", "2", true)]
    [InlineData("y^-2 e^-1y", "1", true)]
    [InlineData("log^2 e^-1y", "3", true)]
    [InlineData("log^2 e^-1y", "2", false)]
    [InlineData("e^1y", "9", false)]
    public void Decreasing(string text, string start, bool isDecreasing) =>
        Written.Shape(text).IsDecreasingFrom(Rational.Parse(start), 64).ShouldBe(isDecreasing);
}
