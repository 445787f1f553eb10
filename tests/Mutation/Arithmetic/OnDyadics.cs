using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Exact arithmetic of dyadic numbers, held against fractions.</summary>
public sealed class OnDyadics
{
    private static Dyadic[] All => [.. Samples.Short, .. Samples.Long];

    private static (Dyadic X, Dyadic Y)[] Pairs => [.. from x in All from y in All select (x, y)];

    [Fact(DisplayName = "Dyadic: the mantissa is odd, or 0 with the exponent 0, and its bits are counted")]
    public void Normal_form()
    {
        foreach (var bits in Samples.Lengths)
        {
            foreach (var mantissa in new[] { Samples.Mixed(bits), -Samples.Ones(bits) })
            {
                var number = new Dyadic(mantissa << 3, 4);
                number.Mantissa.ShouldBe(mantissa);
                number.Exponent.ShouldBe(7);
                number.MantissaBits.ShouldBe(bits);
                number.Sign.ShouldBe(mantissa.Sign);
                number.IsZero.ShouldBeFalse();
            }
        }

        var zero = new Dyadic(0, 5);
        (zero.Mantissa, zero.Exponent, zero.MantissaBits, zero.Sign, zero.IsZero).ShouldBe((0, 0, 0, 0, true));
        (Dyadic.One.Mantissa, Dyadic.One.Exponent).ShouldBe((1, 0));
        ((Dyadic)(-12)).ShouldBe(new Dyadic(-3, 2));
        ((Dyadic)long.MinValue).ShouldBe(new Dyadic(-1, 63));
    }

    [Fact(DisplayName = "Dyadic: the range ends at 2^(2^30) and at 2^(-2^30 - 1), and 0 has any exponent")]
    public void Range()
    {
        new Dyadic(1, Samples.Limit - 1).Exponent.ShouldBe(Samples.Limit - 1);
        new Dyadic(-3, Samples.Limit - 2).Exponent.ShouldBe(Samples.Limit - 2);
        new Dyadic(1, -Samples.Limit - 1).Exponent.ShouldBe(-Samples.Limit - 1);
        new Dyadic(0, int.MaxValue).ShouldBe(0);
        ShouldOverflow(() => new Dyadic(1, Samples.Limit));
        ShouldOverflow(() => new Dyadic(-3, Samples.Limit - 1));
        ShouldOverflow(() => new Dyadic(1, -Samples.Limit - 2));
        ShouldOverflow(() => new Dyadic(Samples.Ones(200), Samples.Limit - 199));
    }

    [Fact(DisplayName = "Dyadic: a mantissa has 2^24 bits at most")]
    public void Longest_mantissa()
    {
        new Dyadic(Samples.Ones(1 << 24), 0).MantissaBits.ShouldBe(1 << 24);
        ShouldOverflow(() => new Dyadic(Samples.Ones((1 << 24) + 1), 0));
    }

    [Fact(DisplayName = "Dyadic: sum, difference and product are those of fractions")]
    public void Sums_and_products()
    {
        foreach (var (x, y) in Pairs)
        {
            ShouldEqual(x + y, Fraction.Of(x) + Fraction.Of(y));
            ShouldEqual(x - y, Fraction.Of(x) - Fraction.Of(y));
            ShouldEqual(x * y, Fraction.Of(x) * Fraction.Of(y));
        }
    }

    [Fact(DisplayName = "Dyadic: order and equality, also with rational numbers, are those of fractions")]
    public void Comparisons()
    {
        foreach (var (x, y) in Pairs)
        {
            var order = Fraction.Compare(Fraction.Of(x), Fraction.Of(y));
            Orders.ShouldCompare(x, y, order);
            int.Sign(x.CompareTo(y.ToRational())).ShouldBe(order);
            Dyadic.Min(x, y).ShouldBe(order < 0 ? x : y);
            Dyadic.Max(x, y).ShouldBe(order > 0 ? x : y);
        }
    }

    [Fact(DisplayName = "Dyadic: a rational number right beside it is told apart")]
    public void Close_rationals()
    {
        var near = new Rational(1, BigInteger.Pow(3, 200));
        foreach (var x in All)
        {
            int.Sign(x.CompareTo(x.ToRational() + near)).ShouldBe(-1);
            int.Sign(x.CompareTo(x.ToRational() - near)).ShouldBe(1);
            int.Sign(x.CompareTo(x.ToRational())).ShouldBe(0);
        }
    }

    [Fact(DisplayName = "Dyadic: numbers of far sizes are ordered by sign and size")]
    public void Far_comparisons()
    {
        Dyadic[] ordered =
        [
            new(-1, 100_000),
            new(-1, 200),
            -2,
            new(-1, -200),
            new(-1, -100_000),
            0,
            new(1, -100_000),
            new(1, -200),
            2,
            new(1, 200),
            new(1, 100_000),
        ];
        Samples.LargestPower.CompareTo(Samples.Smallest).ShouldBe(1);
        (-Samples.LargestPower).CompareTo(Samples.Smallest).ShouldBe(-1);
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                int.Sign(ordered[i].CompareTo(ordered[j])).ShouldBe(int.Sign(i.CompareTo(j)));
                int.Sign(ordered[i].CompareTo(ordered[j].ToRational())).ShouldBe(int.Sign(i.CompareTo(j)));
            }
        }
    }

    [Fact(DisplayName = "Dyadic: equal numbers have equal hash codes, and compare as objects")]
    public void Objects()
    {
        object same = new Dyadic(6, -1);
        Dyadic three = 3;
        three.Equals(same).ShouldBeTrue();
        three.GetHashCode().ShouldBe(same.GetHashCode());
        new Dyadic(Samples.Ones(200), 0).Equals(new Dyadic(Samples.Ones(200), 0)).ShouldBeTrue();
        new Dyadic(Samples.Ones(200), 0).Equals(new Dyadic(Samples.Mixed(200), 0)).ShouldBeFalse();
        new Dyadic(Samples.Ones(200), 0).Equals(new Dyadic(Samples.Ones(200), 1)).ShouldBeFalse();
        three.Equals((object)3).ShouldBeFalse();
        three.Equals(null).ShouldBeFalse();
        three.CompareTo(same).ShouldBe(0);
        three.CompareTo((object)Dyadic.One).ShouldBe(1);
        three.CompareTo(null).ShouldBe(1);
        Should.Throw<ArgumentException>(() => three.CompareTo("3")).ParamName.ShouldBe("obj");
    }

    [Fact(DisplayName = "Dyadic: the same number made on the short and on the long way is the same")]
    public void One_form()
    {
        var half = new Dyadic(Samples.Ones(126), 0);
        var sum = half + (half - 1);
        sum.ShouldBe(new Dyadic((BigInteger.One << 127) - 3, 0));
        sum.GetHashCode().ShouldBe(new Dyadic((BigInteger.One << 127) - 3, 0).GetHashCode());
    }

    [Fact(DisplayName = "Dyadic: negation, absolute value, floor and the rational form are those of fractions")]
    public void Single_numbers()
    {
        foreach (var x in All)
        {
            var exact = Fraction.Of(x);
            ShouldEqual(-x, new(-exact.Above, exact.Below));
            ShouldEqual(x.Abs(), new(BigInteger.Abs(exact.Above), exact.Below));
            x.ToRational().ShouldBe(new Rational(exact.Above, exact.Below));
            x.IsInteger.ShouldBe((exact.Above % exact.Below).IsZero);
            var floor = x.Floor();
            floor.IsInteger.ShouldBeTrue();
            (floor <= x && x < floor + 1).ShouldBeTrue();
            Dyadic.TryExactly(x.ToRational(), out var back).ShouldBeTrue();
            back.ShouldBe(x);
        }
    }

    [Fact(DisplayName = "Dyadic: a power of 2 as a factor moves the exponent, within the range, and leaves 0")]
    public void Scaling()
    {
        foreach (var x in Samples.Long)
        {
            ShouldEqual(x.Scale(5), Fraction.Of(x) * new Fraction(32, 1));
            ShouldEqual(x.Scale(-5), Fraction.Of(x) * new Fraction(1, 32));
        }

        Dyadic.Zero.Scale(int.MaxValue).ShouldBe(0);
        Dyadic.One.Scale(Samples.Limit - 1).ShouldBe(Samples.LargestPower);
        ShouldOverflow(() => Dyadic.One.Scale(Samples.Limit));
        ShouldOverflow(() => Dyadic.One.Scale(-Samples.Limit - 2));
    }

    [Fact(DisplayName = "Dyadic: exact sums and products out of range or too long are refused, and 0 never is")]
    public void Overflows()
    {
        var large = new Dyadic(1, 1 << 29);
        (large * large.Scale(-1)).ShouldBe(Samples.LargestPower);
        ShouldOverflow(() => large * large);
        ShouldOverflow(() => Samples.LargestPower + Samples.LargestPower);
        ShouldOverflow(() => large + 1);
        ShouldOverflow(() => 1 - large);
        (large + 0).ShouldBe(large);
        (0 - large).ShouldBe(-large);
        (large * 0).ShouldBe(0);
        (Samples.Smallest + 0).ShouldBe(Samples.Smallest);
        (Samples.Smallest - Samples.Smallest).ShouldBe(0);
        (large - large).ShouldBe(0);
    }

    [Fact(DisplayName = "Dyadic: only a denominator that is a power of 2 is taken, and else the result is 0")]
    public void From_rationals()
    {
        Dyadic.TryExactly(new(-7, 8), out var exact).ShouldBeTrue();
        exact.ShouldBe(new Dyadic(-7, -3));
        Dyadic.TryExactly(12, out exact).ShouldBeTrue();
        exact.ShouldBe(12);
        Dyadic.TryExactly(new(7, 6), out exact).ShouldBeFalse();
        exact.ShouldBe(0);
    }

    [Fact(DisplayName = "Dyadic: a rational form has 2^24 bits in the power of 2 at most")]
    public void Long_rationals()
    {
        new Dyadic(3, 1 << 24).ToRational().Numerator.ShouldBe((BigInteger)3 << (1 << 24));
        ShouldOverflow(() => new Dyadic(3, (1 << 24) + 1).ToRational());
        ShouldOverflow(() => new Dyadic(3, -(1 << 24) - 1).ToRational());
    }

    [Fact(DisplayName = "Dyadic: a number is rounded to the neighbour on the side asked for")]
    public void Roundings()
    {
        foreach (var x in All)
        {
            foreach (var bits in new[] { 2, 3, 64, 125, 126, 127, 128 })
            {
                x.Round(bits, Rounding.Down).ShouldBe(Fraction.Of(x).Rounded(bits, Rounding.Down));
                x.Round(bits, Rounding.Up).ShouldBe(Fraction.Of(x).Rounded(bits, Rounding.Up));
            }
        }

        Should
            .Throw<ArgumentOutOfRangeException>(() => Dyadic.One.Round(1, Rounding.Up))
            .ParamName.ShouldBe("precision");
        Should.Throw<OverflowException>(() => new Dyadic(7, Samples.Limit - 3).Round(2, Rounding.Up));
    }

    [Fact(DisplayName = "Dyadic: integers below 2^64 are written out, and the others as m*2^e")]
    public void Exact_texts()
    {
        Dyadic.Zero.ToString().ShouldBe("0");
        ((Dyadic)(-12)).ToString().ShouldBe("-12");
        new Dyadic(1, 63).ToString().ShouldBe("9223372036854775808");
        new Dyadic(-1, 64).ToString().ShouldBe("-1*2^64");
        new Dyadic(3, -1).ToString().ShouldBe("3*2^-1");
    }

    private static void ShouldEqual(Dyadic actual, Fraction exact)
    {
        Fraction.Compare(Fraction.Of(actual), exact).ShouldBe(0);
        (actual.Mantissa.IsEven && !actual.IsZero).ShouldBeFalse();
    }

    private static void ShouldOverflow<T>(Func<T> work) =>
        Should.Throw<OverflowException>(() => _ = work()).Message.ShouldContain("2^");
}
