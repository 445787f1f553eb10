using Shouldly;
using Theory.Laws;
using Xunit;

namespace Theory.Properties.Checking;

/// <summary>Seeds of random cases.</summary>
public sealed class Seeds
{
    // The 64-bit values that the authors of FNV-1a publish for these texts.
    [Theory(DisplayName = "a law's seed is the FNV-1a hash of its id")]
    [InlineData("", 0xcbf29ce484222325)]
    [InlineData("a", 0xaf63dc4c8601ec8c)]
    [InlineData("foobar", 0x85944171f73967e8)]
    public void Hash(string text, ulong hash)
    {
        LawSeed.Of(text).Seed.ShouldBe(hash);
        ulong.IsOddInteger(LawSeed.Of(text).Gamma).ShouldBeTrue();
        LawSeed.Of(text).Size.ShouldBeNull();
    }

    [Theory(DisplayName = "a printed seed is read back")]
    [InlineData("(12,5)")]
    [InlineData("(12,5,40)")]
    [InlineData("(0,1,0)")]
    [InlineData("(18446744073709551615,18446744073709551615,100)")]
    public void Round_trip(string text) => LawSeed.Parse(text).ToString().ShouldBe(text);

    [Theory(DisplayName = "what is no seed is refused with the form that is expected")]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("(12)")]
    [InlineData("(12,4)")]
    [InlineData("(12,5,-1)")]
    [InlineData("(12,5,40,1)")]
    [InlineData("(x,5)")]
    public void Refused(string text) =>
        Should
            .Throw<FormatException>(() => LawSeed.Parse(text))
            .Message.ShouldBe(
                $"found \"{text}\"; expected a seed such as (12,5) or (12,5,40), with an odd second number"
            );

    [Fact(DisplayName = "an even gamma and a negative size are refused")]
    public void Invalid()
    {
        Should.Throw<ArgumentException>(() => new LawSeed(1, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => new LawSeed(1, 3, -1));
    }
}
