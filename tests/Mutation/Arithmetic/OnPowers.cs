using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Powers of intervals, held against exact powers of the ends.</summary>
public sealed class OnPowers
{
    private static Dyadic[] Points => [-3, new(-1, -1), 0, 1, new(5, -1)];

    private static Interval[] All =>
        [
            .. from low in Points from high in Points where low <= high select new Interval(low, high),
            .. from end in Points select Interval.AtLeast(end),
            .. from end in Points select Interval.AtMost(end),
            Interval.Whole,
        ];

    [Fact(DisplayName = "Power: even powers are those of the sizes, odd ones go from end to end, and the power 0 is 1")]
    public void Integer_powers()
    {
        foreach (var x in All)
        {
            Interval.Power(x, 0, 3).ShouldBe(1);
            Interval.Square(x, 3).ShouldBe(Interval.Power(x, 2, 3));
            foreach (var exponent in new[] { 1, 2, 3, 4, 5, 6 })
            {
                var signed = int.IsEvenInteger(exponent) ? Interval.Abs(x) : x;
                Interval
                    .Power(x, exponent, 60)
                    .ShouldBe(End.Hull(60, Plain(signed.Lower, exponent), Plain(signed.Upper, exponent)));
                Interval.Power(x, (Rational)exponent, 60).ShouldBe(Interval.Power(x, exponent, 60));
            }
        }
    }

    [Fact(DisplayName = "Power: negative powers are those of the reciprocals, unbounded next to 0")]
    public void Negative_powers()
    {
        Interval.Power(new Interval(2, 4), -1, 9).ShouldBe(new(new Dyadic(1, -2), new Dyadic(1, -1)));
        Interval.Power(new Interval(-4, -2), -3, 9).ShouldBe(new(new Dyadic(-1, -3), new Dyadic(-1, -6)));
        Interval.Power(new Interval(-4, -2), -2, 9).ShouldBe(new(new Dyadic(1, -4), new Dyadic(1, -2)));
        Interval.Power(new Interval(0, 2), -3, 9).ShouldBe(Interval.AtLeast(new Dyadic(1, -3)));
        Interval.Power(new Interval(-2, 0), -3, 9).ShouldBe(Interval.AtMost(new Dyadic(-1, -3)));
        Interval.Power(new Interval(-2, 0), -2, 9).ShouldBe(Interval.AtLeast(new Dyadic(1, -2)));
        Interval.Power(new Interval(-1, 2), -3, 9).ShouldBe(Interval.Whole);
        Interval.Power(new Interval(-1, 2), -2, 9).ShouldBe(Interval.AtLeast(0));
        Interval.Power(Interval.AtLeast(2), -2, 9).ShouldBe(new(0, new Dyadic(1, -2)));
        Interval.Power(3, -2, 20).ShouldBe(new Fraction(1, 9).Neighbours(20));
        Interval.Power(3, -5, 20).ShouldBe(new Fraction(1, 243).Neighbours(20));
        Should.Throw<DivideByZeroException>(() => Interval.Power(0, -1));
        Should.Throw<DivideByZeroException>(() => Interval.Power(0, new Rational(-1, 2)));
    }

    [Fact(DisplayName = "Power: the ends of a power of a point are two units of the last place apart at most")]
    public void Tightness()
    {
        foreach (var bits in new[] { 3, 20, 53 })
        {
            foreach (var exponent in new[] { 2, 3, 7, 10, 31, 100, 1000 })
            {
                var x = new Dyadic(Samples.Mixed(bits), -bits);
                var exact = new Fraction(
                    BigInteger.Pow(Fraction.Of(x).Above, exponent),
                    BigInteger.Pow(Fraction.Of(x).Below, exponent)
                );
                ShouldBeTight(Interval.Power(x, exponent, bits), exact, bits);
                ShouldBeTight(
                    -Interval.Power(-x, exponent | 1, bits),
                    exact * (int.IsEvenInteger(exponent) ? Fraction.Of(x) : new(1, 1)),
                    bits
                );
                ShouldBeTight(Interval.Power(x, -exponent, bits), new Fraction(1, 1) / exact, bits);
            }
        }
    }

    [Fact(DisplayName = "Power: an integer exponent is at most 2^63 - 1 in size")]
    public void Largest_exponents()
    {
        var most = (Rational)long.MaxValue;
        Interval.Power(1, most).ShouldBe(1);
        Interval.Power(-1, most).ShouldBe(-1);
        Interval.Power(-1, -most).ShouldBe(-1);
        Interval.Power(2, most).ShouldBe(Interval.AtLeast(Samples.LargestPower));
        ShouldBeRefused(() => Interval.Power(1, most + 1), "2^63");
        ShouldBeRefused(() => Interval.Power(1, -most - 1), "2^63");
        Interval.Power(2, Samples.Limit - 1).ShouldBe(Samples.LargestPower);
    }

    [Fact(DisplayName = "Power: with a denominator up to 8, perfect powers are exact")]
    public void Perfect_powers()
    {
        for (var below = 2; below <= 8; below++)
        {
            foreach (var above in new[] { 1, 3, 5, 7, 11 })
            {
                var exponent = new Rational(above, below);
                foreach (var root in new[] { 1, 2, 3 })
                {
                    var power = new Dyadic(BigInteger.Pow(root, below), 0);
                    Dyadic expected = new(BigInteger.Pow(root, above), 0);
                    if (!exponent.IsInteger)
                    {
                        Interval.Power(power, exponent, 40).ShouldBe(expected);
                        Interval.Power(new Interval(-1, power), exponent, 40).ShouldBe(new(0, expected));
                        Interval.Power(Interval.AtLeast(power), exponent, 40).ShouldBe(Interval.AtLeast(expected));
                        Interval
                            .Power(power, -exponent, 40)
                            .ShouldBe((new Fraction(1, 1) / Fraction.Of(expected)).Neighbours(40));
                    }
                }
            }
        }
    }

    [Fact(DisplayName = "Power: perfect powers are exact up to the ends of the range, and no exponent is too large")]
    public void Large_fractional_powers()
    {
        var quarter = new Dyadic(1, -2);
        // (1/4)^((2^30 + 1) / 2) is the smallest number.
        Interval.Power(quarter, new Rational(Samples.Limit + 1, 2)).ShouldBe(Samples.Smallest);
        Interval.Power(quarter, new Rational(Samples.Limit + 3, 2)).ShouldBe(new(0, Samples.Smallest));
        Interval.Power(4, new Rational(Samples.Limit - 1, 2)).ShouldBe(Samples.LargestPower);
        var huge = new Rational((BigInteger.One << 100) + 1, 2);
        Interval.Power(1, huge).ShouldBe(1);
        Interval.Power(0, huge).ShouldBe(0);
        Interval.Power(quarter, huge).ShouldBe(new(0, Samples.Smallest));
    }

    [Fact(
        DisplayName = "Power: the ends of the reciprocal of a root of a point are two units of the last place apart at most"
    )]
    public void Reciprocal_roots()
    {
        foreach (var x in Enumerable.Range(2, 40))
        {
            var power = Interval.Power(x, new Rational(-1, 2), 64);
            var unit = Dyadic.One.Scale(power.Upper.Value.Top - 64);
            (power.Upper.Value - power.Lower.Value).CompareTo(unit.Scale(1)).ShouldBeLessThanOrEqualTo(0);
            (power.Lower.Value * power.Lower.Value * x).CompareTo(Dyadic.One).ShouldBeLessThanOrEqualTo(0);
            (power.Upper.Value * power.Upper.Value * x).CompareTo(Dyadic.One).ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Fact(DisplayName = "Power: a root and a logarithm enclose the same power")]
    public void Other_denominators()
    {
        foreach (var below in new[] { 9, 11 })
        {
            var root = Interval.Power(7, new Rational(2, below), 60);
            // Its powers of degree `below` lie on both sides of 49, and it is narrow.
            Interval.Power(root, below, 200).Contains(49).ShouldBeTrue();
            (root.Width() < new Dyadic(1, -56)).ShouldBeTrue();
        }

        Interval.Power(new Interval(0, 1), new Rational(1, 9), 60).ShouldBe(new(0, 1));
        Interval.Power(Interval.AtLeast(0), new Rational(1, 9), 60).ShouldBe(Interval.AtLeast(0));
    }

    [Fact(DisplayName = "Power: a fractional power has no negative element, and only the elements above 0 count")]
    public void Domains()
    {
        ShouldBeRefused(() => Interval.Power(-1, new Rational(1, 3)), "a power with a fractional exponent");
        ShouldBeRefused(
            () => Interval.Power(Interval.AtMost(-1), new Rational(-1, 2)),
            "a power with a fractional exponent"
        );
        ShouldBeRefused(() => Interval.Sqrt(Interval.AtMost(-1)), "a square root");
        Interval.Sqrt(Interval.AtMost(0)).ShouldBe(0);
        Interval.Sqrt(new Interval(-4, 9)).ShouldBe(new(0, 3));
        Interval.Sqrt(new Interval(4, 9)).ShouldBe(new(2, 3));
        Interval.Sqrt(Interval.AtLeast(4)).ShouldBe(Interval.AtLeast(2));
        Interval.Power(new Interval(0, 4), new Rational(-1, 2)).ShouldBe(Interval.AtLeast(new Dyadic(1, -1)));
        Interval.Power(new Interval(-1, 4), new Rational(3, 2)).ShouldBe(new(0, 8));
        Interval.Power(Interval.AtLeast(4), new Rational(-1, 2)).ShouldBe(new(0, new Dyadic(1, -1)));
    }

    private static End Plain(Bound bound, int exponent)
    {
        var power = new End(new(1, 1), 0);
        for (var i = 0; i < exponent; i++)
        {
            power *= End.Of(bound);
        }

        return power;
    }

    private static void ShouldBeTight(Interval power, Fraction exact, int bits)
    {
        Fraction low = Fraction.Of(power.Lower.Value),
            high = Fraction.Of(power.Upper.Value);
        Fraction.Compare(low, exact).ShouldBeLessThanOrEqualTo(0);
        Fraction.Compare(exact, high).ShouldBeLessThanOrEqualTo(0);
        int.Max(power.Lower.Value.MantissaBits, power.Upper.Value.MantissaBits).ShouldBeLessThanOrEqualTo(bits);
        // Of a number with the leading bit 2^t a unit of the last place is 2^(t + 1 - bits), at most 2^(1 - bits) times the number.
        Fraction.Compare(high - low, high * Fraction.Of(1, 2 - bits)).ShouldBeLessThanOrEqualTo(0);
    }

    private static void ShouldBeRefused(Action action, string reason) =>
        Should.Throw<ArgumentOutOfRangeException>(action).Message.ShouldContain(reason);
}
