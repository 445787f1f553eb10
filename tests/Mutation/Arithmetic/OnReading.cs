using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Reading numbers: each form, and each fault with its very words.</summary>
public sealed class OnReading
{
    [Theory(DisplayName = "Reading: integers, decimals with and without exponents, and fractions are exact")]
    [InlineData("0", 0, 1)]
    [InlineData("7", 7, 1)]
    [InlineData("+7", 7, 1)]
    [InlineData("-7", -7, 1)]
    [InlineData("007", 7, 1)]
    [InlineData("-0.125", -1, 8)]
    [InlineData("+0.5", 1, 2)]
    [InlineData(".5", 1, 2)]
    [InlineData("-.5", -1, 2)]
    [InlineData("12.50", 25, 2)]
    [InlineData("1e3", 1000, 1)]
    [InlineData("1E3", 1000, 1)]
    [InlineData("1e+3", 1000, 1)]
    [InlineData("25e-1", 5, 2)]
    [InlineData("2.5e1", 25, 1)]
    [InlineData("2.5e0", 5, 2)]
    [InlineData("2.5e-2", 1, 40)]
    [InlineData("2.50e1", 25, 1)]
    [InlineData("1/3", 1, 3)]
    [InlineData("-2/4", -1, 2)]
    [InlineData("+2/4", 1, 2)]
    [InlineData("0/5", 0, 1)]
    public void Forms(string text, int above, int below)
    {
        var expected = new Rational(above, below);
        Rational.Read(text, NumberLimits.Default, out var value).ShouldBeNull();
        value.ShouldBe(expected);
        Rational.Parse(text).ShouldBe(expected);
        Rational.Parse(text, null).ShouldBe(expected);
        Rational.Parse(text.AsSpan(), provider: null).ShouldBe(expected);
        Rational.TryParse(text, null, out value).ShouldBeTrue();
        value.ShouldBe(expected);
        Rational.TryParse(text.AsSpan(), null, out value).ShouldBeTrue();
        value.ShouldBe(expected);
    }

    [Theory(DisplayName = "Reading: what is no number is shown, with the forms that are")]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("x")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("5.")]
    [InlineData(".")]
    [InlineData("5.e1")]
    [InlineData("1.2.3")]
    [InlineData("1.-2")]
    [InlineData("e5")]
    [InlineData("1e")]
    [InlineData("1e-")]
    [InlineData("1e2e3")]
    [InlineData("1e2.5")]
    [InlineData("/")]
    [InlineData("/3")]
    [InlineData("1/")]
    [InlineData("1/-3")]
    [InlineData("1/+3")]
    [InlineData("x/3")]
    [InlineData("1/x")]
    [InlineData("1/2/3")]
    [InlineData("0.5/3")]
    [InlineData("1:")]
    [InlineData("1,5")]
    public void Faults(string text) =>
        ShouldFail(
            text,
            NumberLimits.Default,
            $"found \"{text}\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3"
        );

    [Fact(DisplayName = "Reading: nothing is no number")]
    public void Null() => Rational.TryParse(null, null, out _).ShouldBeFalse();

    [Fact(DisplayName = "Reading: a denominator of 0 is named")]
    public void Zero_denominator() =>
        ShouldFail("5/00", NumberLimits.Default, "the fraction \"5/00\" has the denominator 0");

    [Fact(DisplayName = "Reading: the digits of each part are counted, leading zeros included, up to the limit")]
    public void Digits()
    {
        var limits = new NumberLimits(3, 100);
        foreach (var text in new[] { "123", "-123", "1.23", "0.01", "123/456", "1e001", "123e-5" })
        {
            Rational.Read(text, limits, out var value).ShouldBeNull();
            value.ShouldBe(Rational.Parse(text));
        }

        foreach (var text in new[] { "1234", "-1234", "0001", "12.34", "1234/5", "5/1234", "1e0001" })
        {
            ShouldFail(text, limits, $"the number \"{text}\" has more than 3 digits");
        }
    }

    [Fact(DisplayName = "Reading: the exponent is held to its limit either way, before the power is taken")]
    public void Exponents()
    {
        var limits = new NumberLimits(100, 20);
        Rational.Read("1e20", limits, out var value).ShouldBeNull();
        value.ShouldBe(BigInteger.Pow(10, 20));
        Rational.Read("1.5e-20", limits, out value).ShouldBeNull();
        value.ShouldBe(new Rational(15, BigInteger.Pow(10, 21)));
        foreach (var text in new[] { "1e21", "1e-21", "0e99999999999999999999" })
        {
            ShouldFail(text, limits, $"the number \"{text}\" has an exponent beyond 20");
        }
    }

    [Fact(DisplayName = "Reading: the default limits are 10,000 digits and exponents up to 10,000")]
    public void Default_limits()
    {
        var digits = new string('9', 10_000);
        Rational.Parse(digits).Numerator.ShouldBe(BigInteger.Pow(10, 10_000) - 1);
        Rational
            .Read(digits + "9", NumberLimits.Default, out _)
            .ShouldNotBeNull()
            .ShouldEndWith("has more than 10000 digits");
        Rational.Parse("1e-10000").Denominator.ShouldBe(BigInteger.Pow(10, 10_000));
        ShouldFail("1e10001", NumberLimits.Default, "the number \"1e10001\" has an exponent beyond 10000");
    }

    [Fact(DisplayName = "Reading: a text of up to 40 characters is shown whole, a longer one by its first 37")]
    public void Shown()
    {
        var whole = new string('x', 40);
        ShouldFail(
            whole,
            NumberLimits.Default,
            $"found \"{whole}\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3"
        );
        ShouldFail(
            whole + "x",
            NumberLimits.Default,
            $"found \"{whole[..37]}...\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3"
        );
    }

    private static void ShouldFail(string text, NumberLimits limits, string fault)
    {
        Rational.Read(text, limits, out var value).ShouldBe(fault);
        value.ShouldBe(0);
        Should.Throw<FormatException>(() => Rational.Parse(text, limits)).Message.ShouldBe(fault);
        if (limits == NumberLimits.Default)
        {
            Rational.TryParse(text, null, out _).ShouldBeFalse();
        }
    }
}
