using Shouldly;
using Theory.Numbers;
using Theory.Numbers.Enclosures;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>The constants as the process keeps them.</summary>
public sealed class OnKnownConstants
{
    public static TheoryData<int> Scales => [10, 64, 600];

    [Theory(DisplayName = "pi and log 2 have the digits of the table")]
    [MemberData(nameof(Scales))]
    public void Digits(int scale)
    {
        Constants.Pi(scale).ShouldBe(KnownDigits.Floor(KnownDigits.Pi, scale));
        Constants.Log2(scale).ShouldBe(KnownDigits.Floor(KnownDigits.Log2, scale));
    }

    [Theory(DisplayName = "each constant is enclosed by its neighbours")]
    [InlineData(2)]
    [InlineData(53)]
    [InlineData(300)]
    public void Tight(int precision)
    {
        Interval.Pi(precision).ShouldBe(Neighbours.Of(KnownDigits.Pi, precision));
        Interval.Ln2(precision).ShouldBe(Neighbours.Of(KnownDigits.Log2, precision));
        Constants.AtanHalfInterval(precision).ShouldBe(Neighbours.Of(KnownDigits.AtanHalf, precision));
        Constants.TwoOverRootPi(precision).ShouldBe(Neighbours.Of(KnownDigits.TwoOverRootPi, precision));
    }
}
