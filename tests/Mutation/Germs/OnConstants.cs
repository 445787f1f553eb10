using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Sums of products of powers, as exact numbers.</summary>
public sealed class OnConstants
{
    private static Constant Pi => Constant.Named(Expression.Pi);

    private static Constant E => Constant.PowerOfE(1);

    [Theory(DisplayName = "sums and products of numbers are rational numbers")]
    [InlineData("2", "3", "5", "6")]
    [InlineData("2", "-2", "0", "-4")]
    [InlineData("0", "3", "3", "0")]
    public void Rationals(string left, string right, string sum, string product)
    {
        var (a, b) = (Constant.Of(Rational.Parse(left)), Constant.Of(Rational.Parse(right)));
        Constant.Add(a, b)!.Rational!.Value.ToString().ShouldBe(sum);
        Constant.Multiply(a, b)!.Rational!.Value.ToString().ShouldBe(product);
    }

    [Fact(DisplayName = "a constant is rational where it is one rational number or nothing, and 0 where it is nothing")]
    public void Rational_or_not()
    {
        Constant.Zero.Rational.ShouldBe(0);
        Constant.Of(0).IsZero.ShouldBeTrue();
        Constant.Of(2).Rational.ShouldBe(2);
        Constant.Of(2).IsZero.ShouldBeFalse();
        Pi.Rational.ShouldBeNull();
        Constant.Add(Pi, Constant.Of(1))!.Rational.ShouldBeNull();
    }

    [Theory(DisplayName = "a constant is written as its sum of products")]
    [InlineData("0", "0")]
    [InlineData("pi + pi", "2*pi")]
    [InlineData("2*pi + 3*pi", "5*pi")]
    [InlineData("2*pi - 3*pi", "-1*pi")]
    [InlineData("pi - pi", "0")]
    [InlineData("pi + 1", "1 + 1*pi")]
    [InlineData("-(pi + 1)", "-1 + (-1*pi)")]
    [InlineData("(pi + 1)*(pi - 1)", "-1 + 1*pi^2")]
    [InlineData("(pi + 1)^2", "1 + 2*pi + 1*pi^2")]
    [InlineData("(pi + 1)^3", "1 + 3*pi + 3*pi^2 + 1*pi^3")]
    [InlineData("pi*e*2", "2*e*pi")]
    [InlineData("pi*pi", "1*pi^2")]
    [InlineData("pi/pi", "1")]
    [InlineData("pi^2/pi^3", "1*pi^-1")]
    [InlineData("sqrt(pi)*sqrt(pi)", "1*pi")]
    [InlineData("sqrt(pi^3)", "1*pi^(3/2)")]
    [InlineData("(4*pi)^(1/2)", "2*pi^(1/2)")]
    [InlineData("(4*pi)^2", "16*pi^2")]
    [InlineData("(-4*pi)^3", "-64*pi^3")]
    [InlineData("sqrt(4/9)", "2/3")]
    [InlineData("sqrt(8)", "1*8^(1/2)")]
    [InlineData("8^(5/2)", "64*8^(1/2)")]
    [InlineData("sqrt(1/2)", "1/2*2^(1/2)")]
    [InlineData("sqrt(2/3)", "1/3*2^(1/2)*3^(1/2)")]
    [InlineData("sqrt(2)*sqrt(2)", "2")]
    public void Texts(string formula, string text) => Written.Constant(formula).ToString().ShouldBe(text);

    [Fact(DisplayName = "a sum may have 24 terms")]
    public void Terms()
    {
        var sum = Constant.Zero;
        for (var i = 1; i <= 24; i++)
        {
            sum = Constant.Add(sum, Pi.Power(i)!)!;
        }

        Constant.Add(sum, Pi)!.IsZero.ShouldBeFalse();
        Constant.Add(sum, Pi.Power(25)!).ShouldBeNull();
        Constant.Multiply(sum, Pi)!.IsZero.ShouldBeFalse();
        Constant.Multiply(sum, Constant.Add(Pi, E)!).ShouldBeNull();
    }

    [Fact(DisplayName = "a product may have 24 terms before they are added")]
    public void Terms_of_products()
    {
        var four = Sum(4);
        Constant.Multiply(four, Sum(6))!.ToString().ShouldBe(Constant.Multiply(Sum(6), four)!.ToString());
        Constant.Multiply(Sum(5), Sum(5)).ShouldBeNull();
    }

    [Fact(DisplayName = "a sum has whole powers up to 6, as long as their terms are not too many")]
    public void Powers_of_sums()
    {
        var sum = Constant.Add(Pi, Constant.Of(1))!;
        sum.Power(0)!.Rational.ShouldBe(1);
        sum.Power(1)!.ToString().ShouldBe("1 + 1*pi");
        sum.Power(6)!.ToString().ShouldBe("1 + 6*pi + 15*pi^2 + 20*pi^3 + 15*pi^4 + 6*pi^5 + 1*pi^6");
        sum.Power(7).ShouldBeNull();
        sum.Power(-1).ShouldBeNull();
        sum.Power(new(1, 2)).ShouldBeNull();
        Constant.Add(sum, E)!.Power(6).ShouldBeNull();
    }

    [Fact(DisplayName = "0 to the power 0 is 1, to a positive power 0, and has no negative one")]
    public void Powers_of_nothing()
    {
        Constant.Zero.Power(0)!.Rational.ShouldBe(1);
        Constant.Zero.Power(2)!.Rational.ShouldBe(0);
        Constant.Zero.Power(new(1, 2))!.Rational.ShouldBe(0);
        Constant.Zero.Power(7)!.Rational.ShouldBe(0);
        Constant.Zero.Power(-1).ShouldBeNull();
        Constant.Zero.Power(new(-1, 2)).ShouldBeNull();
    }

    [Fact(DisplayName = "one product has powers up to 64 in size, and roots where its number is above 0")]
    public void Powers_of_products()
    {
        Pi.Power(64)!.ToString().ShouldBe("1*pi^64");
        Pi.Power(-64)!.ToString().ShouldBe("1*pi^-64");
        Pi.Power(65).ShouldBeNull();
        Pi.Power(-65).ShouldBeNull();
        (-Pi).Power(3)!.ToString().ShouldBe("-1*pi^3");
        (-Pi).Power(new(1, 2)).ShouldBeNull();
    }

    [Theory(DisplayName = "the sign of a product is that of its number, of a sum that of its enclosure")]
    [InlineData("0", 0)]
    [InlineData("pi", 1)]
    [InlineData("-pi", -1)]
    [InlineData("exp(-10000000000)", 1)]
    [InlineData("pi - 3", 1)]
    [InlineData("3 - pi", -1)]
    [InlineData("sqrt(2)*sqrt(3) - sqrt(6)", null)]
    public void Signs(string formula, int? sign) => Written.Constant(formula).Sign(64).ShouldBe(sign);

    [Theory(DisplayName = "a constant is seen to be a multiple of pi where it is pi times a number")]
    [InlineData("0", "0")]
    [InlineData("pi", "1")]
    [InlineData("-2/3*pi", "-2/3")]
    [InlineData("pi^2", null)]
    [InlineData("pi*e", null)]
    [InlineData("e", null)]
    [InlineData("pi + e", null)]
    [InlineData("2", null)]
    public void Turns(string formula, string? turns) =>
        Written.Constant(formula).MultipleOfPi()?.ToString().ShouldBe(turns);

    [Theory(DisplayName = "other constants are no multiple of pi")]
    [InlineData("pi^2")]
    [InlineData("pi*e")]
    [InlineData("e")]
    [InlineData("pi + e")]
    [InlineData("2")]
    public void No_turns(string formula) => Written.Constant(formula).MultipleOfPi().ShouldBeNull();

    // pi e = 8.5397342..., pi + e = 5.8598744..., 3 sqrt(pi) = 5.3173615...
    [Theory(DisplayName = "an enclosure is as tight as the precision allows")]
    [InlineData("0", "[0,0]")]
    [InlineData("pi*e", "[8.53973,8.53974]")]
    [InlineData("pi + e", "[5.85987,5.85988]")]
    [InlineData("3*sqrt(pi)", "[5.31736,5.31737]")]
    public void Enclosures(string formula, string text)
    {
        var enclosure = Written.Constant(formula).Enclosure(64);
        Written.Text(Coefficient.Varying(enclosure)).ShouldBe(text);
        (enclosure.Width().Value.ToRational() <= ((Rational)2).Pow(-59)).ShouldBeTrue();
    }

    private static Constant Sum(int count) =>
        Enumerable.Range(1, count).Select(i => Pi.Power(i)!).Aggregate((sum, term) => Constant.Add(sum, term)!);
}
