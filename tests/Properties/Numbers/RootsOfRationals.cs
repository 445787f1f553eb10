using System.Numerics;
using FsCheck.Fluent;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Numbers;

public sealed class RootsOfRationals
{
    [Theory(DisplayName = "an exact root is found where there is one")]
    [InlineData("4/9", "2", "2/3")]
    [InlineData("-8/27", "3", "-2/3")]
    [InlineData("0", "5", "0")]
    [InlineData("1", "1e30", "1")]
    [InlineData("-1", "1000000000000000000000000000001", "-1")]
    [InlineData("-7/3", "1", "-7/3")]
    [InlineData("1e3000", "1000", "1000")]
    public void Found(string number, string degree, string expected)
    {
        Rational.Parse(number).TryRoot(Rational.Parse(degree).Numerator, out var root).ShouldBeTrue();
        root.ShouldBe(Rational.Parse(expected));
    }

    [Theory(DisplayName = "no root is found where there is none")]
    [InlineData("2", "2")]
    [InlineData("4/8", "2")]
    [InlineData("-4", "2")]
    [InlineData("-1", "1e30")]
    [InlineData("9", "3")]
    [InlineData("2", "1e30")]
    [InlineData("1/2", "1e30")]
    [InlineData("1e3001", "1000")]
    public void Absent(string number, string degree)
    {
        Rational.Parse(number).TryRoot(Rational.Parse(degree).Numerator, out var root).ShouldBeFalse();
        root.ShouldBe(0);
    }

    [Fact(DisplayName = "the root of degree 0 is refused")]
    public void Degree_zero() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Rational.One.TryRoot(BigInteger.Zero, out _));

    [Fact(DisplayName = "the n-th root of an n-th power is found, and its neighbours have none")]
    public void Powers() =>
        Arb.From(
                from numerator in Gen.Choose(2, int.MaxValue)
                from denominator in Gen.Choose(1, 1000)
                from degree in Gen.Choose(2, 40)
                select (new Rational(numerator, denominator), degree)
            )
            .ShouldAll(
                500,
                pair =>
                {
                    var (root, degree) = pair;
                    var power = root.Pow(degree);
                    power.TryRoot(degree, out var found).ShouldBeTrue();
                    found.ShouldBe(root);
                    if (root.IsInteger)
                    {
                        (power + 1).TryRoot(degree, out _).ShouldBeFalse();
                        (power - 1).TryRoot(degree, out _).ShouldBe(power == 1);
                    }
                }
            );
}
