using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Theory.Numbers.Enclosures;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>The sums of arctangents, and how digits are kept. Nothing here uses the digits that the process keeps.</summary>
public sealed class OnDigits
{
    public static TheoryData<int> Scales => [100, 333, 700];

    [Fact(DisplayName = "pi, log 2, atan(1/2) and 2 / sqrt(pi) with few bits are the sums that a hand computes")]
    public void By_hand()
    {
        // 1024/5 = 204, and 204/25/3 = 2 is taken off; 1024/239 = 4. So 16 * 202 - 4 * 4, from 2 terms and 1.
        Machin.Pi(10).ShouldBe((3216, 16 * 6 + 4 * 4));
        // 1024/26 = 39, the other terms vanish.
        Machin.Log2(10).ShouldBe((18 * 39, 18 * 4 + 2 * 2 + 8 * 2));
        // 65536/26 = 2520, and 2520/676/3 = 1 more; 65536/4801 = 13; 65536/8749 = 7.
        Machin.Log2(16).ShouldBe((18 * 2521 - 2 * 13 + 8 * 7, 18 * 6 + 2 * 4 + 8 * 4));
        // 512 - 128/3 + 32/5 - 8/7 + 2/9.
        Machin.AtanHalf(10).ShouldBe((512 - 42 + 6 - 1, 2 * 5 + 2));
        // 2^32 / 3216 = 1335499, whose root is 1155.
        Machin.TwoOverRootPi(10).ShouldBe((1155, 114));
    }

    [Theory(DisplayName = "each sum is as near to the constant as it says")]
    [MemberData(nameof(Scales))]
    public void Near(int scale)
    {
        ShouldBeNear(Machin.Pi(scale), KnownDigits.Pi, scale);
        ShouldBeNear(Machin.Log2(scale), KnownDigits.Log2, scale);
        ShouldBeNear(Machin.AtanHalf(scale), KnownDigits.AtanHalf, scale);
        ShouldBeNear(Machin.TwoOverRootPi(scale), KnownDigits.TwoOverRootPi, scale);
    }

    [Fact(DisplayName = "digits are computed once with 64 bits more, and again only for more than that")]
    public void Kept()
    {
        var asked = new List<int>();
        var third = Third(asked);
        third.Floor(10).ShouldBe(341);
        third.Floor(10).ShouldBe(341);
        third.Floor(74).ShouldBe((BigInteger.One << 74) / 3);
        asked.ShouldBe([10 + 64 + 64]);
        third.Floor(75).ShouldBe((BigInteger.One << 75) / 3);
        asked.ShouldBe([10 + 64 + 64, 75 + 64 + 64]);
    }

    [Fact(
        DisplayName = "where the error below, or the error above, leaves the last bit open twice as many bits are spared"
    )]
    public void Asked_again()
    {
        ShouldAskTwice(((BigInteger)5 << 64) + 1, 2);
        ShouldAskTwice(((BigInteger)5 << 64) - 1, 1);
    }

    [Fact(
        DisplayName = "a number is rounded outward to its neighbours, also where it is just above a number of the precision"
    )]
    public void Outward()
    {
        Third([]).Outward(5).ShouldBe(new Interval(new Dyadic(21, -6), new Dyadic(22, -6)));
        new KeptDigits(scale => ((BigInteger.One << (scale - 1)) + 1, 1))
            .Outward(5)
            .ShouldBe(new Interval(new Dyadic(1, -1), new Dyadic(17, -5)));
    }

    // 1/3, as long as it is not asked for without end.
    private static KeptDigits Third(List<int> asked) =>
        new(scale =>
        {
            asked.Add(scale);
            asked.Count.ShouldBeLessThan(5);
            return ((BigInteger.One << scale) / 3, 1);
        });

    private static void ShouldAskTwice(BigInteger first, BigInteger error)
    {
        var answers = new Queue<(BigInteger, BigInteger)>([(first, error), (((BigInteger)21 << 191) + 5, 1)]);
        var asked = new List<int>();
        var digits = new KeptDigits(scale =>
        {
            asked.Add(scale);
            return answers.Dequeue();
        });
        // The second answer is 10.5 times 2^192 and a little.
        digits.Floor(0).ShouldBe(10);
        asked.ShouldBe([128, 192]);
    }

    private static void ShouldBeNear((BigInteger Value, BigInteger Error) sum, Rational constant, int scale)
    {
        var exact = constant * ((Rational)2).Pow(scale);
        ((sum.Value - exact).Abs() <= sum.Error).ShouldBeTrue();
        sum.Error.ShouldBeLessThan(1 << 16);
    }
}
