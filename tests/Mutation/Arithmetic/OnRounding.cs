using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Rounded arithmetic on points: the two neighbours of the exact result, or the result itself where it fits.</summary>
public sealed class OnRounding
{
    [Fact(
        DisplayName = "Rounding: sums, differences, products and quotients of short numbers have the neighbours as ends"
    )]
    public void Short_numbers() => ShouldRound(Samples.Short, 2, 3);

    [Fact(
        DisplayName = "Rounding: sums, differences, products and quotients of long numbers have the neighbours as ends"
    )]
    public void Long_numbers() => ShouldRound(Samples.Long, 2, 64, 126, 127, 300);

    [Fact(DisplayName = "Rounding: far and close summands of every distance")]
    public void Distances()
    {
        foreach (var bits in new[] { 1, 60, 130 })
        {
            var x = new Dyadic(Samples.Mixed(bits), 0);
            for (var place = -140; place <= 10; place += 2)
            {
                foreach (var y in new[] { new Dyadic(1, place), new Dyadic(-5, place) })
                {
                    foreach (var precision in new[] { 2, 57, 124 })
                    {
                        var sum = (Fraction.Of(x) + Fraction.Of(y)).Neighbours(precision);
                        Interval.Add(x, y, precision).ShouldBe(sum);
                        Interval.Add(y, x, precision).ShouldBe(sum);
                    }
                }
            }
        }
    }

    [Fact(DisplayName = "Rounding: a summand however small moves the end by one place, and 0 by none")]
    public void Tiny_summands()
    {
        Dyadic tiny = new(1, -100_000),
            huge = new(1, 100_000);
        foreach (var bits in new[] { 1, 100, 200 })
        {
            var x = new Dyadic(Samples.Ones(bits), -bits);
            foreach (var precision in new[] { 2, 64, 123, 124, 125, 126, 200 })
            {
                var above = Fraction.Of(x) + Fraction.Of(1, -5000);
                var below = Fraction.Of(x) - Fraction.Of(1, -5000);
                Interval.Add(x, tiny, precision).ShouldBe(above.Neighbours(precision));
                Interval.Subtract(x, tiny, precision).ShouldBe(below.Neighbours(precision));
                Interval.Add(-tiny, x, precision).ShouldBe(below.Neighbours(precision));
                Interval.Subtract(tiny, x, precision).ShouldBe(-below.Neighbours(precision));
                Interval.Add(x, 0, precision).ShouldBe(Fraction.Of(x).Neighbours(precision));
                Interval.Subtract(0, x, precision).ShouldBe(-Fraction.Of(x).Neighbours(precision));
            }
        }

        Interval.Add(0, tiny, 2).ShouldBe(tiny);
        Interval.Add(huge, 0, 2).ShouldBe(huge);
        Interval.Add(0, 0, 2).ShouldBe(0);
    }

    [Fact(DisplayName = "Rounding: rational numbers get the neighbours as ends")]
    public void Rationals()
    {
        foreach (var below in new BigInteger[] { 1, 3, 10, Samples.Ones(100) })
        {
            foreach (var above in new BigInteger[] { 0, 1, -1, 2, 7, -100, Samples.Mixed(150) })
            {
                foreach (var precision in new[] { 2, 3, 64, 130 })
                {
                    var value = new Rational(above, below);
                    Interval.Exactly(value, precision).ShouldBe(new Fraction(above, below).Neighbours(precision));
                }
            }
        }
    }

    [Fact(
        DisplayName = "Rounding: a root lies between the powers of its ends, which are neighbours or equal at a perfect power"
    )]
    public void Roots()
    {
        BigInteger[] mantissas =
        [
            1,
            2,
            3,
            4,
            5,
            7,
            8,
            9,
            16,
            17,
            27,
            64,
            81,
            513,
            729,
            1000,
            Samples.Mixed(70),
            Samples.Ones(130),
        ];
        foreach (var degree in new[] { 2, 3, 4, 5, 7, 8 })
        {
            foreach (var mantissa in mantissas)
            {
                foreach (var exponent in new[] { -3, 0, 1 })
                {
                    ShouldBeRoot(new(mantissa, exponent), degree, 2);
                    ShouldBeRoot(new(mantissa, exponent), degree, 20);
                }
            }
        }
    }

    [Fact(DisplayName = "Rounding: square roots of the integers up to 300 and of long squares and their neighbours")]
    public void Square_roots()
    {
        for (var n = 1; n <= 300; n++)
        {
            var low = 0;
            while ((low + 1) * (low + 1) <= n)
            {
                low++;
            }

            var high = low * low == n ? low : low + 1;
            // Up to 17 the integers have 5 bits, so at 5 bits and coarser, floor and ceiling of the root are told apart.
            var root = Interval.Sqrt(n, 5);
            (root.Lower.Value >= low && root.Upper.Value <= high).ShouldBeTrue($"{n}: {root}");
            ShouldBeRoot(n, 2, 5);
        }

        foreach (var bits in new[] { 20, 33, 64, 65, 100 })
        {
            var square = new Dyadic(Samples.Mixed(bits) * Samples.Mixed(bits), 0);
            Interval.Sqrt(square, bits).ShouldBe(new Dyadic(Samples.Mixed(bits), 0));
            ShouldBeRoot(square + 1, 2, bits);
            ShouldBeRoot(square - 1, 2, bits);
        }
    }

    [Fact(DisplayName = "Rounding: the roots of 0 are 0")]
    public void Roots_of_zero()
    {
        Interval.Sqrt(0, 10).ShouldBe(0);
        Interval.Power(0, new Rational(1, 3), 10).ShouldBe(0);
        Interval.Power(0, new Rational(1, 11), 10).ShouldBe(0);
    }

    [Fact(DisplayName = "Rounding: above the range an end is the largest power of 2 or infinite")]
    public void Above_the_range()
    {
        var large = Samples.LargestPower;
        foreach (var precision in new[] { 2, 64, 200 })
        {
            Interval.Multiply(large, 1, precision).ShouldBe(large);
            Interval.Multiply(large.Scale(-1), 3, precision).ShouldBe(new Dyadic(3, Samples.Limit - 2));
            Interval.Multiply(large, 2, precision).ShouldBe(new(large, Bound.PositiveInfinity));
            Interval.Multiply(large, 3, precision).ShouldBe(new(large, Bound.PositiveInfinity));
            Interval.Multiply(large, -3, precision).ShouldBe(new(Bound.NegativeInfinity, -large));
            Interval.Add(large, large, precision).ShouldBe(new(large, Bound.PositiveInfinity));
            Interval.Subtract(-large, large, precision).ShouldBe(new(Bound.NegativeInfinity, -large));
            Interval.Divide(large, Samples.Smallest, precision).ShouldBe(new(large, Bound.PositiveInfinity));
            Interval.Divide(-large, Samples.Smallest, precision).ShouldBe(new(Bound.NegativeInfinity, -large));
        }

        // A carry leaves the range: 7/8 * 2^(2^30) has no neighbour of 2 bits above.
        Interval
            .Round(new Dyadic(7, Samples.Limit - 3), 2)
            .ShouldBe(new(new Dyadic(3, Samples.Limit - 2), Bound.PositiveInfinity));
        var wide = new Dyadic(Samples.Ones(200), Samples.Limit - 200);
        Interval.Add(wide, wide, 200).ShouldBe(new(large, Bound.PositiveInfinity));
        Interval.Round(wide, 200).ShouldBe(wide);
        Interval
            .Round(wide, 199)
            .ShouldBe(new(new Dyadic(Samples.Ones(199), Samples.Limit - 199), Bound.PositiveInfinity));
    }

    [Fact(DisplayName = "Rounding: below the range an end is 0 or the smallest number, and 0 stays 0")]
    public void Below_the_range()
    {
        var small = Samples.Smallest;
        foreach (var precision in new[] { 2, 64, 200 })
        {
            Interval.Multiply(small, new Dyadic(1, -1), precision).ShouldBe(new(0, small));
            Interval.Multiply(small, new Dyadic(-3, -3), precision).ShouldBe(new(-small, 0));
            Interval.Divide(small, -2, precision).ShouldBe(new(-small, 0));
            Interval.Multiply(small, 1, precision).ShouldBe(small);
            foreach (var bits in new[] { 100, 200 })
            {
                // The last bit lies below the range, as it may, so that 0 at its place must not be taken for an underflow.
                var long0 = new Dyadic(Samples.Mixed(bits), -Samples.Limit - bits + 1);
                Interval.Subtract(long0, long0, precision).ShouldBe(0);
                Interval.Multiply(long0, 0, precision).ShouldBe(0);
                Interval.Multiply(0, -long0, precision).ShouldBe(0);
                Interval.Divide(0, long0, precision).ShouldBe(0);
            }
        }

        var wide = new Dyadic(Samples.Ones(200), -Samples.Limit - 199);
        Interval.Multiply(wide, new Dyadic(1, -3), 200).ShouldBe(new(0, small));
        Interval.Multiply(wide, new Dyadic(-1, -3), 200).ShouldBe(new(-small, 0));
    }

    private static void ShouldRound(Dyadic[] numbers, params int[] precisions)
    {
        foreach (var x in numbers)
        {
            foreach (var y in numbers)
            {
                var (a, b) = (Fraction.Of(x), Fraction.Of(y));
                foreach (var precision in precisions)
                {
                    Interval.Add(x, y, precision).ShouldBe((a + b).Neighbours(precision));
                    Interval.Subtract(x, y, precision).ShouldBe((a - b).Neighbours(precision));
                    Interval.Multiply(x, y, precision).ShouldBe((a * b).Neighbours(precision));
                    if (!y.IsZero)
                    {
                        Interval.Divide(x, y, precision).ShouldBe((a / b).Neighbours(precision));
                    }
                }
            }
        }
    }

    private static void ShouldBeRoot(Dyadic value, int degree, int precision)
    {
        var root =
            degree == 2 ? Interval.Sqrt(value, precision) : Interval.Power(value, new Rational(1, degree), precision);
        Dyadic lower = root.Lower.Value,
            upper = root.Upper.Value;
        (Sign(lower) <= 0 && Sign(upper) >= 0).ShouldBeTrue($"{value}, {degree}, {precision}: {root}");
        if (lower == upper)
        {
            return;
        }

        // Neighbours, and neither of them the root itself.
        (Sign(lower) < 0 && Sign(upper) > 0).ShouldBeTrue($"{value}, {degree}, {precision}: {root}");
        int.Max(lower.MantissaBits, upper.MantissaBits).ShouldBeLessThanOrEqualTo(precision);
        var middle = (Fraction.Of(lower) + Fraction.Of(upper)) * new Fraction(1, 2);
        middle.Neighbours(precision).ShouldBe(root);
        return;

        int Sign(Dyadic end)
        {
            var power = new Fraction(
                BigInteger.Pow(Fraction.Of(end).Above, degree),
                BigInteger.Pow(Fraction.Of(end).Below, degree)
            );
            return Fraction.Compare(power, Fraction.Of(value));
        }
    }
}
