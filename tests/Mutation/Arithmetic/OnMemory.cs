using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>
/// Short numbers are computed without memory of their own, and far ones without being written out: here the quick ways are
/// told from the slow ones, which give the same numbers.
/// </summary>
public sealed class OnMemory
{
    private static Dyadic Of(int bits, int exponent = 0) => new(Samples.Mixed(bits), exponent);

    [Fact(DisplayName = "Memory: rounded sums and products of mantissas up to 126 bits allocate only the interval")]
    public void Rounded_arithmetic()
    {
        var result = Memory.Of(() => new Interval(0, 1));
        foreach (
            var (x, y) in new[]
            {
                (Of(70), Of(60)),
                (Of(126), Of(100)),
                (Of(100, 26), Of(60)),
                (Of(100, -26), Of(60, 40)),
            }
        )
        {
            Interval left = x,
                right = y;
            Memory.Of(() => Interval.Add(left, right, 64)).ShouldBe(result);
            Memory.Of(() => Interval.Add(right, left, 64)).ShouldBe(result);
        }

        Interval first = Of(70),
            second = Of(127);
        Memory.Of(() => Interval.Multiply(first, second, 64)).ShouldBe(result);
        Memory.Of(() => Interval.Multiply(first, second, 126)).ShouldBe(result);
    }

    [Fact(DisplayName = "Memory: exact sums and products that stay short allocate nothing")]
    public void Exact_arithmetic()
    {
        Dyadic x = Of(70),
            y = Of(57),
            z = Of(100, 26),
            w = Of(126);
        Memory.Of(() => x * y).ShouldBe(0);
        Memory.Of(() => x + y).ShouldBe(0);
        Memory.Of(() => w + x).ShouldBe(0);
        Memory.Of(() => x + z).ShouldBe(0);
        var longest = Of(127);
        Memory.Of(() => -longest).ShouldBe(0);
    }

    [Fact(DisplayName = "Memory: short numbers of equal size are compared without any")]
    public void Comparison()
    {
        Dyadic x = Of(126),
            y = new(Samples.Ones(60), 66);
        Memory.Of(() => x.CompareTo(y)).ShouldBe(0);
    }

    [Fact(DisplayName = "Memory: short numbers are rounded without any")]
    public void Rounding_short_numbers()
    {
        var x = Of(125);
        Memory.Of(() => x.Round(64, Rounding.Up)).ShouldBe(0);
        Memory.Of(() => x.Round(125, Rounding.Up)).ShouldBe(0);
    }

    [Fact(DisplayName = "Memory: the floor of an integer is the integer, however large")]
    public void Floor_of_an_integer()
    {
        Dyadic x = new(1, 1_000_000);
        Memory.Of(() => x.Floor()).ShouldBe(0);
        x.Floor().ShouldBe(x);
    }

    [Fact(DisplayName = "Memory: a summand far below is not written out")]
    public void Far_summands()
    {
        var result = Memory.Of(() => new Interval(0, 1));
        Interval one = 1,
            // With 53 bits kept and two places more, numbers below 2^-54 are far.
            small = new Dyadic(Samples.Mixed(100), -154);
        Memory.Of(() => Interval.Add(one, small, 53)).ShouldBe(result);
        Memory.Of(() => Interval.Add(small, one, 53)).ShouldBe(result);
        Interval zero = 0,
            tiny = new Dyadic(1, -100_000),
            huge = new Dyadic(1, 100_000);
        Memory.Of(() => Interval.Add(one, tiny, 125)).ShouldBe(result);
        Memory.Of(() => Interval.Add(huge, zero, 125)).ShouldBe(result);
        Memory.Of(() => Interval.Add(zero, huge, 125)).ShouldBe(result);
    }

    [Fact(DisplayName = "Memory: a far rational number is compared by its length")]
    public void Far_rationals()
    {
        Dyadic large = new(1, 1_000_000),
            small = new(1, -1_000_000);
        var third = new Rational(1, 3);
        Memory.Of(() => large.CompareTo(third)).ShouldBeLessThan(1000);
        Memory.Of(() => small.CompareTo(third)).ShouldBeLessThan(1000);
    }

    [Fact(DisplayName = "Memory: an exact sum that would be too long is refused before it is written out")]
    public void Too_long_sums()
    {
        var large = new Dyadic(1, 1 << 25);
        Memory.OfFailing<OverflowException>(() => _ = large + 1).ShouldBeLessThan(100_000);
    }

    [Fact(DisplayName = "Memory: the dividend is stretched no further than the quotient needs")]
    public void Quotients()
    {
        Interval x = new Dyadic(Samples.Mixed(80_000), 0),
            y = new Dyadic(Samples.Ones(79_000), 0);
        // 80,000 bits are 10,000 bytes; each of the two ends takes a dividend and a remainder.
        Memory.Of(() => Interval.Divide(x, y, 64)).ShouldBeLessThan(50_000);
    }

    [Fact(DisplayName = "Memory: the radicand is stretched no further than the root needs")]
    public void Radicands()
    {
        Interval x = new Dyadic(Samples.Mixed(80_000), 0);
        Memory.Of(() => Interval.Sqrt(x, 64)).ShouldBeLessThan(200_000);
    }

    [Fact(
        DisplayName = "Memory: integers are added and multiplied as integers, and numbers in lowest terms are not divided"
    )]
    public void Rationals()
    {
        BigInteger a = Samples.Mixed(1000),
            b = Samples.Ones(900);
        Rational x = a,
            y = b;
        Memory.Of(() => x + y).ShouldBe(Memory.Of(() => a + b));
        Memory.Of(() => x * y).ShouldBe(Memory.Of(() => a * b));
        Memory.Of(() => new Rational(a, b)).ShouldBe(Memory.Of(() => BigInteger.GreatestCommonDivisor(a, b)));
    }

    [Fact(DisplayName = "Memory: a power with a large denominator is not taken by a root")]
    public void Roots_of_high_degree()
    {
        Interval x = 3;
        var exponent = new Rational(1, 100_003);
        Memory.Of(() => Interval.Power(x, exponent, 64)).ShouldBeLessThan(100_000);
    }
}
