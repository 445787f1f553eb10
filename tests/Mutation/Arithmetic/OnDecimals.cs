using System.Globalization;
using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Decimal texts of dyadic numbers: the nearest decimals of so many digits on each side.</summary>
public sealed class OnDecimals
{
    [Fact(DisplayName = "Decimals: the last digit down and up is that of the exact quotient, in every size")]
    public void Nearest_digits()
    {
        foreach (var mantissa in new BigInteger[] { 1, 3, 5, 125, 999, 1001, Samples.Mixed(130) })
        {
            foreach (
                var exponent in new[]
                {
                    -140,
                    -70,
                    -23,
                    -20,
                    -17,
                    -13,
                    -10,
                    -9,
                    -7,
                    -4,
                    -3,
                    -1,
                    0,
                    1,
                    4,
                    10,
                    61,
                    66,
                    67,
                    130,
                }
            )
            {
                foreach (var digits in new[] { 1, 2, 3, 17 })
                {
                    var number = new Dyadic(mantissa, exponent);
                    var (down, up) = Plain(Fraction.Of(number), digits);
                    number.ToDecimalDown(digits).ShouldBe(down);
                    number.ToDecimalUp(digits).ShouldBe(up);
                    (-number).ToDecimalDown(digits).ShouldBe("-" + up);
                    (-number).ToDecimalUp(digits).ShouldBe("-" + down);
                }
            }
        }
    }

    [Theory(DisplayName = "Decimals: plain from 1e-6 to below 1e21, else with an exponent")]
    [InlineData(0, 5, "0", "0")]
    [InlineData(-3, 5, "0.125", "0.125")]
    [InlineData(-3, 2, "0.12", "0.13")]
    [InlineData(10, 2, "1000", "1100")]
    [InlineData(-19, 2, "0.0000019", "0.000002")]
    [InlineData(-20, 2, "9.5e-7", "9.6e-7")]
    [InlineData(-20, 1, "9e-7", "0.000001")]
    [InlineData(69, 3, "590000000000000000000", "591000000000000000000")]
    [InlineData(70, 3, "1.18e21", "1.19e21")]
    [InlineData(73, 1, "9e21", "1e22")]
    public void Notation(int exponent, int digits, string down, string up)
    {
        var number = digits == 5 && exponent == 0 ? Dyadic.Zero : new(1, exponent);
        number.ToDecimalDown(digits).ShouldBe(down);
        number.ToDecimalUp(digits).ShouldBe(up);
    }

    [Fact(DisplayName = "Decimals: powers of 10 are exact up to 2^16384")]
    public void Powers_of_ten()
    {
        // 10^4932 has 16384 bits.
        foreach (var power in new[] { 1, 20, 100, 4932 })
        {
            var number = new Dyadic(BigInteger.Pow(10, power), 0);
            var text =
                power == 1 ? "10"
                : power == 20 ? "1" + new string('0', 20)
                : $"1e{power}";
            number.ToDecimalDown(3).ShouldBe(text);
            number.ToDecimalUp(3).ShouldBe(text);
        }

        var above = new Dyadic(BigInteger.Pow(10, 30), 0) + new Dyadic(1, -16284);
        above.ToDecimalDown(5).ShouldBe("1e30");
        above.ToDecimalUp(5).ShouldBe("1.0001e30");
    }

    [Fact(DisplayName = "Decimals: beyond 2^16384 the digits are those of the number too")]
    public void Far_numbers()
    {
        foreach (var exponent in new[] { 16384, 20000 })
        {
            // The digits of 2^-n are those of 5^n.
            foreach (
                var (digits, power) in new[] { (BigInteger.Pow(2, exponent), 1), (BigInteger.Pow(5, exponent), -1) }
            )
            {
                var all = digits.ToString(CultureInfo.InvariantCulture);
                var place = power == 1 ? all.Length - 1 : all.Length - 1 - exponent;
                var number = new Dyadic(1, power * exponent);
                var shown = BigInteger.Parse(all[..40], CultureInfo.InvariantCulture);
                number.ToDecimalDown(40).ShouldBe(Text(shown, place));
                number.ToDecimalUp(40).ShouldBe(Text(shown + 1, place));
            }
        }
    }

    [Fact(DisplayName = "Decimals: the largest and smallest numbers, from known logarithms")]
    public void Ends_of_the_range()
    {
        // 2^(10^9) = 4.6129...e301029995, as 10^9 log10(2) = 301029995.663981195...; 2^(-10^9) = 2.16779...e-301029996.
        new Dyadic(1, 1_000_000_000)
            .ToDecimalDown(4)
            .ShouldBe("4.612e301029995");
        new Dyadic(1, 1_000_000_000).ToDecimalUp(4).ShouldBe("4.613e301029995");
        new Dyadic(1, -1_000_000_000).ToDecimalDown(4).ShouldBe("2.167e-301029996");
        new Dyadic(1, -1_000_000_000).ToDecimalUp(4).ShouldBe("2.168e-301029996");
    }

    [Fact(DisplayName = "Decimals: at least one digit is asked for")]
    public void Digits() => Should.Throw<ArgumentOutOfRangeException>(() => Dyadic.Zero.ToDecimalDown(0));

    private static string Text(BigInteger digits, int place)
    {
        var text = digits.ToString(CultureInfo.InvariantCulture).TrimEnd('0');
        return $"{text[0]}.{text[1..]}e{place}";
    }

    // By trial: the place of the first digit, then so many digits by division.
    private static (string Down, string Up) Plain(Fraction value, int digits)
    {
        var place = 0;
        while (Fraction.Compare(value, Ten(place + 1)) >= 0)
        {
            place++;
        }

        while (Fraction.Compare(value, Ten(place)) < 0)
        {
            place--;
        }

        var unit = Ten(place - digits + 1);
        var count = value / unit;
        var down = BigInteger.Divide(count.Above, count.Below);
        var up = (count.Above % count.Below).IsZero ? down : down + 1;
        return (Layout(down, place - digits + 1), Layout(up, place - digits + 1));
    }

    private static string Layout(BigInteger digits, int place)
    {
        var text = digits.ToString(CultureInfo.InvariantCulture);
        var first = place + text.Length - 1;
        text = text.TrimEnd('0');
        if (first is < -6 or > 20)
        {
            return text.Length == 1 ? $"{text}e{first}" : $"{text[..1]}.{text[1..]}e{first}";
        }

        // All digits in a row, with zeros around, and the point put in its place.
        var padded = new string('0', int.Max(-first, 0)) + text;
        var whole = int.Max(first, 0) + 1;
        padded = padded.PadRight(whole, '0');
        return padded.Length == whole ? padded : $"{padded[..whole]}.{padded[whole..]}";
    }

    private static Fraction Ten(int power) =>
        power < 0 ? new(1, BigInteger.Pow(10, -power)) : new(BigInteger.Pow(10, power), 1);
}
