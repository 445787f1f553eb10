using FsCheck.Fluent;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Numbers;

public sealed class DecimalBounds
{
    [Fact(DisplayName = "the two decimals enclose the number, a unit of the last digit apart at most")]
    public void Decimals_enclose()
    {
        var cases = from x in RandomReals.Dyadics from digits in Gen.Choose(1, 30) select (x, digits);
        cases.ShouldAll(
            1500,
            c =>
            {
                var (x, digits) = c;
                Rational low = Rational.Parse(x.ToDecimalDown(digits)),
                    high = Rational.Parse(x.ToDecimalUp(digits)),
                    value = x.ToRational();
                (low <= value && value <= high).ShouldBeTrue();
                (high - low <= value.Abs() * ((Rational)10).Pow(1 - digits)).ShouldBeTrue();
                Digits(x.ToDecimalDown(digits)).ShouldBeLessThanOrEqualTo(digits);
                Digits(x.ToDecimalUp(digits)).ShouldBeLessThanOrEqualTo(digits);
                x.ToDecimalDown(700).ShouldBe(x.ToDecimalUp(700), "700 digits write it out");
            }
        );
    }

    [Theory(DisplayName = "decimals print in plain notation, or with an exponent when far out")]
    [InlineData("1/8", 5, "0.125", "0.125")]
    [InlineData("-1/8", 2, "-0.13", "-0.12")]
    [InlineData("1023/8", 3, "127", "128")]
    [InlineData("999/1", 2, "990", "1000")]
    [InlineData("1234567/1", 3, "1230000", "1240000")]
    [InlineData("1/1048576", 3, "9.53e-7", "9.54e-7")]
    [InlineData("1/65536", 2, "0.000015", "0.000016")]
    [InlineData("100000000000000000000", 4, "100000000000000000000", "100000000000000000000")]
    [InlineData("1000000000000000000000", 4, "1e21", "1e21")]
    [InlineData("0", 4, "0", "0")]
    public void Notation(string number, int digits, string down, string up)
    {
        Dyadic.TryExactly(Rational.Parse(number), out var x).ShouldBeTrue();
        x.ToDecimalDown(digits).ShouldBe(down);
        x.ToDecimalUp(digits).ShouldBe(up);
    }

    [Fact(DisplayName = "numbers of hundreds of millions of digits print at once, from known logarithms")]
    public void Far_numbers()
    {
        // 2^(10^9) = 4.6129...e301029995, as 10^9 log10(2) = 301029995.663981195...
        new Dyadic(1, 1_000_000_000)
            .ToDecimalDown(4)
            .ShouldBe("4.612e301029995");
        new Dyadic(1, 1_000_000_000).ToDecimalUp(4).ShouldBe("4.613e301029995");
        // 2^(-10^9) = 2.16779...e-301029996.
        new Dyadic(1, -1_000_000_000)
            .ToDecimalDown(4)
            .ShouldBe("2.167e-301029996");
        Interval.Exp(1 << 30).Lower.ToDecimalDown(3).ShouldEndWith("e323228496");
        Interval.Exp(-(1 << 30)).Upper.ToDecimalUp(3).ShouldEndWith("e-323228497");
    }

    [Fact(DisplayName = "infinite bounds print as inf and -inf, and an interval as its two ends")]
    public void Infinities()
    {
        Bound.PositiveInfinity.ToDecimalUp(3).ShouldBe("inf");
        Bound.NegativeInfinity.ToDecimalDown(3).ShouldBe("-inf");
        Interval.AtMost(new Dyadic(-5, -1)).ToString().ShouldBe("[-inf, -2.5]");
        Should.Throw<ArgumentOutOfRangeException>(() => Dyadic.One.ToDecimalDown(0));
    }

    private static int Digits(string text)
    {
        var mark = text.IndexOf('e', StringComparison.Ordinal);
        var mantissa = mark < 0 ? text : text[..mark];
        return mantissa.Count(char.IsAsciiDigit) - Padding(mantissa);
    }

    // Zeros in front of the first digit, or behind the last before the point, are not significant.
    private static int Padding(string mantissa)
    {
        var digits = mantissa.TrimStart('-').Replace(".", "", StringComparison.Ordinal);
        var significant = digits.Trim('0');
        return digits.Length - significant.Length;
    }
}
