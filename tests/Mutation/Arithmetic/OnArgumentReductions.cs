using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Theory.Numbers.Enclosures;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Where arguments are cut down before a series takes them.</summary>
public sealed class OnArgumentReductions
{
    // pi/2 to 200 bits, cut off.
    private static Dyadic QuarterTurn => new(Pi(199), -200);

    [Fact(DisplayName = "multiples of pi/2 with 4 bits are what a hand computes with 25/16 for pi/2")]
    public void Circular_by_hand()
    {
        // x = 16ths: 3 = 48/16 = 2 * 25/16 - 2/16, and so on; the error is a unit for x and one for each multiple.
        CircularReduction.AtScale(3, 4, Pi).ShouldBe((2, new FixedNumber(-2, 3, 4)));
        CircularReduction.AtScale(1, 4, Pi).ShouldBe((1, new FixedNumber(-9, 2, 4)));
        CircularReduction.AtScale(new(3, -2), 4, Pi).ShouldBe((0, new FixedNumber(12, 1, 4)));
        CircularReduction.AtScale(11, 4, Pi).ShouldBe((7, new FixedNumber(1, 8, 4)));
    }

    [Theory(
        DisplayName = "a number is in the quarter turn floor(x / (pi/2)), next to the multiple of the rounded quotient"
    )]
    [InlineData(0, 0, 0, 0)]
    [InlineData(3, -3, 0, 0)]
    [InlineData(-3, -3, 0, -1)]
    [InlineData(3, -2, 0, 0)]
    [InlineData(15, -4, 1, 0)]
    [InlineData(-15, -4, -1, -1)]
    [InlineData(2, 0, 1, 1)]
    [InlineData(-2, 0, -1, -2)]
    [InlineData(3, 0, 2, 1)]
    [InlineData(-3, 0, -2, -2)]
    [InlineData(11, 0, 7, 7)]
    public void Quarter_turns(int mantissa, int exponent, int multiple, int quadrant)
    {
        var reduction = CircularReduction.Of(new(mantissa, exponent), 20, Patiently([]));
        reduction.Multiple.ShouldBe(multiple);
        reduction.Quadrant.ShouldBe(quadrant);
    }

    [Fact(DisplayName = "below 1/2 nothing is taken off, however small the number")]
    public void Small_angles()
    {
        var asked = new List<int>();
        foreach (var x in new[] { new Dyadic(7, -4), new Dyadic(-7, -4), new Dyadic(1, -(1 << 30)), Dyadic.Zero })
        {
            CircularReduction.Of(x, 20, Patiently(asked)).ShouldBe(new(0, x));
        }

        asked.ShouldBeEmpty();
    }

    [Fact(DisplayName = "the remainder is the neighbours of x - k pi/2, with the sign of its number")]
    public void Circular_remainder()
    {
        var exact = Neighbours.Of(KnownDigits.Pi - 3, 20);
        CircularReduction.Of(3, 20, Pi).Remainder.ShouldBe(-exact);
        CircularReduction.Of(-3, 20, Pi).Remainder.ShouldBe(exact);
    }

    [Fact(
        DisplayName = "an ordinary number needs one look at pi, one beside a multiple of pi/2 twice as many bits until it is seen"
    )]
    public void Bits_of_pi()
    {
        var asked = new List<int>();
        CircularReduction.Of(3, 20, Patiently(asked));
        asked.ShouldBe([20 + 2 + 15]);

        // pi/2 - x is below 2^-199, so that 37, 74 and 148 bits show nothing of it.
        asked.Clear();
        var reduction = CircularReduction.Of(QuarterTurn, 20, Patiently(asked));
        asked.ShouldBe([36, 73, 147, 295]);
        reduction.Multiple.ShouldBe(1);
        reduction.Quadrant.ShouldBe(0);
        var rest = KnownDigits.Pi / 2 - QuarterTurn.ToRational();
        reduction.Remainder.ShouldBe(-Neighbours.Of(rest, 20));
    }

    [Fact(DisplayName = "multiples of log 2 with 4 bits are what a hand computes")]
    public void Exponential_by_hand()
    {
        // With 4 bits to guard log 2 is 177/256: 1 = 177/256 + 79/256, where 79/16 is cut to 4.
        Exponential.Reduce(1, 4, Log2).ShouldBe((1, 4));
        // -256 = -2 * 177 + 98, where 98/16 is cut to 6.
        Exponential.Reduce(-1, 4, Log2).ShouldBe((-2, 6));
        Exponential.Reduce(0, 4, Log2).ShouldBe((0, 0));
        // 1001/1024 of 2^-20, with 30 bits.
        Exponential.Reduce(new(1001, -30), 30, Log2).ShouldBe((0, 1001));
    }

    [Theory(DisplayName = "the remainder of a division by log 2 is known to 2 units, however large the number")]
    [InlineData(536870913, 0)]
    [InlineData(-536870913, 0)]
    [InlineData(1073741823, 0)]
    [InlineData(12345, -7)]
    [InlineData(-12345, -20)]
    public void Exponential_error(int mantissa, int exponent)
    {
        var x = new Dyadic(mantissa, exponent);
        for (var scale = 40; scale < 60; scale++)
        {
            var (multiple, remainder) = Exponential.Reduce(x, scale, Log2);
            var exact = (x.ToRational() - multiple * KnownDigits.Log2) * ((Rational)2).Pow(scale);
            ((remainder - exact).Abs() <= 2).ShouldBeTrue();
            remainder.ShouldBeInRange(0, Log2(scale));
        }
    }

    [Fact(DisplayName = "exp(0) from a remainder is 1 with the error of one term, squared so often")]
    public void Exponential_of_nothing()
    {
        // One term and a spread of 2: (2 + 2 + 2) * 2 * (1 + 1) units, and 2^(h+2) times one more.
        Exponential.OfRemainder(0, 3, 20).ShouldBe(new FixedNumber(1 << 20, 25 << 5, 20));
        Exponential.OfRemainder(0, 3, 140).ShouldBe(new FixedNumber(BigInteger.One << 140, 25 << 5, 140));
    }

    [Theory(
        DisplayName = "exp(r) from a remainder is as near as it says, on both sides of the length of a machine word"
    )]
    [InlineData(40)]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(160)]
    public void Exponential_of_remainders(int scale)
    {
        var plain = new PlainReals(300);
        foreach (var remainder in new[] { Log2(scale), Log2(scale) / 3, BigInteger.One })
        {
            var value = Exponential.OfRemainder(remainder, 5, scale);
            var exact = plain.Exp(remainder << (300 - scale)) >> (300 - scale);
            BigInteger.Abs(value.Value - exact).ShouldBeLessThan(value.Error);
            value.Error.ShouldBeLessThan(1 << 16);
            value.Scale.ShouldBe(scale);
        }
    }

    [Theory(DisplayName = "what is left for the inverse tangent is at most 1/3")]
    [InlineData(1, -9, 1, 512)]
    [InlineData(15, -6, 15, 64)]
    [InlineData(1, -2, -2, 9)]
    [InlineData(7, -4, -2, 39)]
    [InlineData(1, -1, 0, 1)]
    [InlineData(15, -4, 14, 47)]
    [InlineData(1, 0, -1, 3)]
    [InlineData(15, -3, -1, 38)]
    [InlineData(2, 0, 0, 1)]
    [InlineData(31, -3, 15, 70)]
    [InlineData(4, 0, -1, 4)]
    [InlineData(63, -3, -8, 63)]
    public void Arctangent_rests(int mantissa, int exponent, int numerator, int denominator)
    {
        var (_, p, q) = Arctangent.Reduce(new(mantissa, exponent));
        (p.ToRational() / q.ToRational()).ShouldBe(new Rational(numerator, denominator));
        new Rational(int.Abs(numerator), denominator).ShouldBeLessThanOrEqualTo(new Rational(1, 3));
    }

    [Theory(DisplayName = "a power of 2 is taken off so that a number from 3/4 to 3/2 is left for the logarithm")]
    [InlineData(1, 0, 0, 1, 0)]
    [InlineData(3, -2, 0, 3, -2)]
    [InlineData(5, -3, -1, 5, -2)]
    [InlineData(11, -3, 0, 11, -3)]
    [InlineData(3, -1, 1, 3, -2)]
    [InlineData(7, 100, 103, 7, -3)]
    [InlineData(5, -100, -98, 5, -2)]
    public void Logarithm_powers(int mantissa, int exponent, int power, int rest, int place) =>
        Logarithm.Reduce(new(mantissa, exponent)).ShouldBe((power, new Dyadic(rest, place)));

    private static BigInteger Pi(int scale) => KnownDigits.Floor(KnownDigits.Pi, scale);

    private static BigInteger Log2(int scale) => KnownDigits.Floor(KnownDigits.Log2, scale);

    // Digits of pi as long as they are not asked for without end.
    private static Func<int, BigInteger> Patiently(List<int> asked) =>
        scale =>
        {
            asked.Add(scale);
            asked.Count.ShouldBeLessThan(9);
            return Pi(scale);
        };
}
