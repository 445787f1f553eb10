using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Theory.Numbers.Enclosures;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Numbers and series in fixed point.</summary>
public sealed class OnFixedNumbers
{
    private static FixedSeries Exp => new(false, static k => k);

    private static FixedSeries Geometric => new(false, null);

    private static FixedSeries Alternating => new(true, null);

    private static FixedSeries InverseTangent => new(true, null, static k => 2 * k + 1);

    public static TheoryData<int> Scales => [20, 126, 127, 200];

    [Fact(DisplayName = "an error is compared with the size of the value")]
    public void Accuracy()
    {
        new FixedNumber(8, 1, 5).IsAccurate(3).ShouldBeTrue();
        new FixedNumber(-8, 1, 5).IsAccurate(3).ShouldBeTrue();
        new FixedNumber(7, 1, 5).IsAccurate(3).ShouldBeFalse();
        new FixedNumber(12, 3, 5).IsAccurate(2).ShouldBeTrue();
        new FixedNumber(0, 1, 5).IsAccurate(2).ShouldBeFalse();
    }

    [Fact(DisplayName = "a number with its error becomes an interval, rounded outward")]
    public void Intervals()
    {
        new FixedNumber(5, 1, 2).ToInterval(10).ShouldBe(new Interval(1, new Dyadic(3, -1)));
        new FixedNumber(5, 1, 2).ToInterval(10, 3).ShouldBe(new Interval(8, 12));
        new FixedNumber(21, 0, 0).ToInterval(2).ShouldBe(new Interval(16, 24));
    }

    [Fact(DisplayName = "a number is cut off downward, on both sides of 0")]
    public void Cut()
    {
        FixedNumber.Floor(7, -1).ShouldBe(3);
        FixedNumber.Floor(-7, -1).ShouldBe(-4);
        FixedNumber.Floor(7, 2).ShouldBe(28);
        FixedNumber.Truncate(new(5, -2), 1).ShouldBe(2);
        FixedNumber.Truncate(new(-5, -2), 1).ShouldBe(-3);
        FixedNumber.Truncate(new(-5, -2), 3).ShouldBe(-10);
    }

    [Fact(DisplayName = "the squares of an interval lie between the square cut off and that plus the spread")]
    public void Squares()
    {
        FixedNumber.Square(new Dyadic(3, -2), 8).ShouldBe((144, 1));
        FixedNumber.Square(new Dyadic(-3, -2), 3).ShouldBe((4, 1));
        FixedNumber.Square(new Interval(new Dyadic(1, -1), new Dyadic(3, -2)), 4).ShouldBe((4, 9 + 1 - 4));
        FixedNumber.Square(new Interval(-2, 3), 1).ShouldBe((0, 18 + 1));
        FixedNumber.Square(new Dyadic(5, 3), 0).ShouldBe((1600, 1));
        // A long number at the lower end of the range, whose square has an exponent below that of every integer.
        FixedNumber.Square(new Dyadic((BigInteger.One << 100) + 1, -(1 << 30) - 101), 64).ShouldBe((0, 1));
    }

    [Fact(DisplayName = "the first term alone has an error of 4 units, and the spread's, times 2 (1 + 1)")]
    public void One_term()
    {
        Exp.Sum(0, 0, 10).ShouldBe(new FixedNumber(1 << 10, 4 * 4, 10));
        Exp.Sum(0, 3, 10).ShouldBe(new FixedNumber(1 << 10, 7 * 4, 10));
        Exp.Sum(0, 3, 200).ShouldBe(new FixedNumber(BigInteger.One << 200, 7 * 4, 200));
    }

    [Theory(
        DisplayName = "1 +- 1/2 + 1/4 +- ... is summed to the last place, with 2 n + 2 units of error times twice the next integer"
    )]
    [MemberData(nameof(Scales))]
    public void Halves(int scale)
    {
        var half = BigInteger.One << (scale - 1);
        var terms = scale + 1;
        Geometric.Sum(half, 0, scale).ShouldBe(new FixedNumber(4 * half - 1, (2 * terms + 2) * 4, scale));
        // 2/3, rounded to the nearest: an integer below for an odd number of minus signs, one above else.
        var alternating = (4 * half + (int.IsEvenInteger(scale) ? 1 : -1)) / 3;
        Alternating.Sum(half, 1, scale).ShouldBe(new FixedNumber(alternating, (2 * terms + 2 + 1) * 2, scale));
    }

    [Theory(DisplayName = "1 - 1/2/3 + 1/4/5 - ... has each term divided by its weight and cut off")]
    [MemberData(nameof(Scales))]
    public void Weights(int scale)
    {
        var sum = BigInteger.Zero;
        for (var k = 0; k <= scale; k++)
        {
            var term = (BigInteger.One << (scale - k)) / (2 * k + 1);
            sum += int.IsEvenInteger(k) ? term : -term;
        }

        InverseTangent
            .Sum(BigInteger.One << (scale - 1), 5, scale)
            .ShouldBe(new FixedNumber(sum, (2 * (scale + 1) + 2 + 5) * 2, scale));
    }

    [Theory(
        DisplayName = "the series of exp is as near as it says just below 1, on both sides of the length of a machine word"
    )]
    [MemberData(nameof(Scales))]
    public void Exponential_series(int scale)
    {
        var plain = new PlainReals(400);
        var x = (BigInteger.One << scale) - 1;
        var sum = Exp.Sum(x, 0, scale);
        var exact = plain.Exp(x << (400 - scale)) >> (400 - scale);
        BigInteger.Abs(sum.Value - exact).ShouldBeLessThan(sum.Error);
        sum.Error.ShouldBeLessThan(1 << 10);
    }

    [Fact(DisplayName = "below 1 and up to 126 bits after the point a series is summed in machine words")]
    public void Fast_sums()
    {
        FixedSeries.IsFast((BigInteger.One << 126) - 1, 126).ShouldBeTrue();
        FixedSeries.IsFast(BigInteger.One << 126, 126).ShouldBeFalse();
        FixedSeries.IsFast(1, 127).ShouldBeFalse();
    }

    [Theory(DisplayName = "the series of erf is as near as it says where its terms grow at first")]
    [InlineData(50, 3)]
    [InlineData(100, 60)]
    public void Growing_series(int scale, int x)
    {
        var series = new FixedSeries(false, static k => 2 * k + 1);
        var exact = BigInteger.Zero;
        var term = BigInteger.One << 300;
        for (var k = 1; !term.IsZero; k++)
        {
            exact += term;
            term = term * x / (2 * k + 1);
        }

        var sum = series.Sum((BigInteger)x << scale, 0, scale);
        BigInteger.Abs(sum.Value - (exact >> (300 - scale))).ShouldBeLessThan(sum.Error);
        (sum.Error << (scale / 2)).ShouldBeLessThan(sum.Value);
    }

    [Fact(DisplayName = "the ends of an interval are evaluated once each, and a point once")]
    public void Ends()
    {
        var asked = new List<Bound>();
        Bound ask(Bound end)
        {
            asked.Add(end);
            return end;
        }

        Monotone.AtEnds(new Interval(1, 2), ask).ShouldBe(((Bound)1, (Bound)2));
        asked.ShouldBe([1, 2]);
        Monotone.AtEnds(3, ask).ShouldBe(((Bound)3, (Bound)3));
        asked.ShouldBe([1, 2, 3]);
    }

    [Fact(DisplayName = "a nondecreasing function is evaluated at finite ends, and no end passes its bounds")]
    public void Monotone_images()
    {
        static Interval image(Interval x) =>
            Monotone.Image(x, 9, static (end, precision) => new(end - precision, end + precision), -10, 10);
        image(new Interval(0, 1)).ShouldBe(new Interval(-9, 10));
        image(new Interval(-1, 0)).ShouldBe(new Interval(-10, 9));
        image(new Interval(-4, -3)).ShouldBe(new Interval(-10, 6));
        image(Interval.AtLeast(2)).ShouldBe(new Interval(-7, 10));
        image(Interval.AtMost(-2)).ShouldBe(new Interval(-10, 7));
        image(3).ShouldBe(new Interval(-6, 10));
    }

    [Fact(DisplayName = "an odd function is mirrored from its values from 0 up, and is 0 at 0")]
    public void Odd_images()
    {
        static Interval image(Interval x) => Monotone.OddImage(x, 9, static (end, _) => new(end + 1, end + 2), 5);
        image(2).ShouldBe(new Interval(3, 4));
        image(-2).ShouldBe(new Interval(-4, -3));
        image(0).ShouldBe(Interval.Zero);
        image(4).ShouldBe(new Interval(5, 5));
        image(new Interval(-4, 1)).ShouldBe(new Interval(-5, 3));
        image(Interval.Whole).ShouldBe(new Interval(-5, 5));
    }
}
