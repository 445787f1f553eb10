using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Between rational numbers and doubles, by the fields of the format (IEEE 754-2019, 3.4).</summary>
public sealed class OnDoubles
{
    // Fractions and biased exponents at the ends of the format and inside it.
    private static (long Fraction, int Biased)[] Fields =>
        [
            .. from fraction in new[] { 0, 1, 0x5_5555_5555_5555, (1L << 52) - 1 }
            from biased in new[] { 0, 1, 2, 1000, 1022, 1023, 1024, 1074, 1075, 1076, 1100, 2046 }
            select (fraction, biased),
        ];

    [Fact(
        DisplayName = "Double: the exact value follows from fraction, exponent and sign, and back to the same double"
    )]
    public void Exact_values()
    {
        foreach (var (fraction, biased) in Fields)
        {
            var value = BitConverter.Int64BitsToDouble(((long)biased << 52) | fraction);
            // Subnormal numbers lack the leading bit and have the exponent of the smallest normal ones.
            var mantissa = biased == 0 ? fraction : fraction + (1L << 52);
            var exact = Fraction.Of(mantissa, int.Max(biased, 1) - 1075);
            var expected = new Rational(exact.Above, exact.Below);
            Rational.FromDouble(value).ShouldBe(expected);
            Rational.FromDouble(-value).ShouldBe(-expected);
            expected.ToDouble().ShouldBe(value);
            (-expected).ToDouble().ShouldBe(-value);
        }
    }

    [Fact(DisplayName = "Double: a number between two doubles becomes one of them")]
    public void Nearly_nearest()
    {
        foreach (var (fraction, biased) in Fields)
        {
            var low = BitConverter.Int64BitsToDouble(((long)biased << 52) | fraction);
            var high = Math.BitIncrement(low);
            if (double.IsFinite(high))
            {
                var step = (Rational.FromDouble(high) - Rational.FromDouble(low)) / 7;
                for (var k = 1; k < 7; k++)
                {
                    var between = (Rational.FromDouble(low) + k * step).ToDouble();
                    (between == low || between == high).ShouldBeTrue($"{low:R}, {k}/7: {between:R}");
                }
            }
        }
    }

    [Fact(DisplayName = "Double: fractions of integers divide as doubles do, to a unit of the last place")]
    public void Fractions()
    {
        foreach (var above in new[] { 1, -2, 10, 1_000_003 })
        {
            foreach (var below in new[] { 3, 7, 1_000_000_007 })
            {
                var quotient = (double)above / below;
                var converted = new Rational(above, below).ToDouble();
                (
                    Math.Abs(converted - quotient) <= Math.BitIncrement(Math.Abs(quotient)) - Math.Abs(quotient)
                ).ShouldBeTrue();
            }
        }
    }

    [Fact(DisplayName = "Double: beyond the doubles a number is infinite, and below them 0")]
    public void Beyond()
    {
        var huge = (Rational)BigInteger.Pow(10, 400);
        huge.ToDouble().ShouldBe(double.PositiveInfinity);
        (-huge).ToDouble().ShouldBe(double.NegativeInfinity);
        huge.Reciprocal().ToDouble().ShouldBe(0);
        huge.Pow(10).ToDouble().ShouldBe(double.PositiveInfinity);
        huge.Pow(-10).ToDouble().ShouldBe(0);
        default(Rational).ToDouble().ShouldBe(0);
        Rational.FromDouble(-0.0).ShouldBe(0);
    }

    [Fact(DisplayName = "Double: infinities and NaN are no rational numbers")]
    public void Not_finite()
    {
        foreach (var value in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Should.Throw<ArgumentOutOfRangeException>(() => Rational.FromDouble(value)).ParamName.ShouldBe("value");
        }
    }
}
