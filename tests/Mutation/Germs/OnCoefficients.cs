using Shouldly;
using Theory.Analysis;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Numbers known exactly, numbers in an interval, and bounded functions.</summary>
public sealed class OnCoefficients
{
    [Theory(DisplayName = "sums and products are as exact, and as constant, as both of their parts")]
    [InlineData("2", "3", "5", "6")]
    [InlineData("2", "~[1,3]", "~[3,5]", "~[2,6]")]
    [InlineData("~[1,3]", "2", "~[3,5]", "~[2,6]")]
    [InlineData("2", "[1,3]", "[3,5]", "[2,6]")]
    [InlineData("[1,3]", "~[2,2]", "[3,5]", "[2,6]")]
    [InlineData("~[1,3]", "~[1,2]", "~[2,5]", "~[1,6]")]
    [InlineData("pi", "-pi", "0", "-1*pi^2")]
    public void Arithmetic(string left, string right, string sum, string product)
    {
        var (a, b) = (Written.Coefficient(left), Written.Coefficient(right));
        Written.Text(Coefficient.Add(a, b, 64)).ShouldBe(sum);
        Written.Text(Coefficient.Multiply(a, b, 64)).ShouldBe(product);
    }

    [Theory(DisplayName = "a coefficient is 0 where it can only be 0")]
    [InlineData("0", true)]
    [InlineData("~[0,0]", true)]
    [InlineData("[0,0]", true)]
    [InlineData("[0,1]", false)]
    [InlineData("[-1,0]", false)]
    [InlineData("[1,1]", false)]
    [InlineData("2", false)]
    [InlineData("pi", false)]
    public void Zero(string text, bool isZero) => Written.Coefficient(text).IsZero.ShouldBe(isZero);

    [Fact(DisplayName = "exact numbers are constant, a function is not")]
    public void Constancy()
    {
        Coefficient.Of(2, 64).IsConstant.ShouldBeTrue();
        Written.Coefficient("pi").IsConstant.ShouldBeTrue();
        Coefficient.Add(Written.Coefficient("pi"), Written.Coefficient("e"), 64).IsConstant.ShouldBeTrue();
        Coefficient.Number(Interval.One).IsConstant.ShouldBeTrue();
        Coefficient.Varying(Interval.One).IsConstant.ShouldBeFalse();
        Coefficient.Varying(Interval.One).Exact.ShouldBeNull();
        Written.Text(Coefficient.Varying(Interval.One).Scaled(3, 64)).ShouldBe("[3,3]");
    }

    [Theory(DisplayName = "powers exist away from 0, and of negative numbers with whole exponents")]
    [InlineData("2", "3", "8")]
    [InlineData("[2,3]", "2", "[4,9]")]
    [InlineData("~[4,9]", "1/2", "~[2,3]")]
    [InlineData("[-3,-2]", "2", "[4,9]")]
    [InlineData("[-3,-2]", "1/2", null)]
    [InlineData("[-1,1]", "2", null)]
    [InlineData("0", "2", null)]
    [InlineData("pi", "-1", "1*pi^-1")]
    public void Powers(string text, string exponent, string? power) =>
        (
            Written.Coefficient(text).Power(Rational.Parse(exponent), 64) is { } seen ? Written.Text(seen) : null
        ).ShouldBe(power);

    [Fact(DisplayName = "the range of an exact number is computed once more after a cancellation only")]
    public void Ranges()
    {
        var pi = Written.Coefficient("pi");
        Coefficient.Multiply(pi, pi, 64).Range.ShouldBe(Interval.Multiply(Interval.Pi(), Interval.Pi()));
        Coefficient.Multiply(pi, pi, 64).Range.ShouldNotBe(Written.Constant("pi^2").Enclosure(64));
        var sum = Coefficient.Add(pi, Written.Coefficient("e"), 64);
        Coefficient.Add(sum, Written.Coefficient("-e"), 64).Range.Contains(Interval.Pi()).ShouldBeTrue();

        // pi^60 is near 2^99, so that 64 bits of pi^60 + e show nothing of e.
        var large = Written.Coefficient("pi^60");
        var rest = Coefficient.Add(Coefficient.Add(large, Written.Coefficient("e"), 64), large.Scaled(-1, 64), 64);
        rest.Range.ShouldBe(Written.Constant("e").Enclosure(64));
        Coefficient.Multiply(Coefficient.Of(new Rational(1, 3), 64), Coefficient.Of(3, 64), 64).Range.ShouldBe(1);
    }
}
