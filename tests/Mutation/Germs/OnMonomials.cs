using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Products of powers of positive numbers.</summary>
public sealed class OnMonomials
{
    private static Monomial One => Monomial.Of(1);

    [Fact(DisplayName = "powers of one number are added, and one to the power 0 is left out")]
    public void Products()
    {
        var product = One.Times(Expression.Pi, new(1, 2)).Times(Expression.E, 1).Scaled(3);
        product.ToExpression().ToString().ShouldBe("3*e*pi^(1/2)");
        product.Coefficient.ShouldBe(3);
        var inverse = One.Scaled(5).Times(Expression.Pi, new(-1, 2)).Times(Expression.E, 2);
        product.Times(inverse).ToExpression().ToString().ShouldBe("15*e^3");
        product.Times(inverse).Key.ShouldBe("(e)^(3)");
    }

    [Theory(DisplayName = "the whole part of a power of an integer goes into the number, up to 64 in size")]
    [InlineData("1/2", "1", "(2)^(1/2)")]
    [InlineData("5/2", "4", "(2)^(1/2)")]
    [InlineData("3", "8", "")]
    [InlineData("-3/2", "1/4", "(2)^(1/2)")]
    [InlineData("129/2", "18446744073709551616", "(2)^(1/2)")]
    [InlineData("131/2", "1", "(2)^(131/2)")]
    [InlineData("-127/2", "1/18446744073709551616", "(2)^(1/2)")]
    [InlineData("-129/2", "1", "(2)^(-129/2)")]
    public void Integers(string exponent, string coefficient, string key)
    {
        var power = One.Times(2, Rational.Parse(exponent));
        power.Coefficient.ToString().ShouldBe(coefficient);
        power.Key.ShouldBe(key);
    }

    [Fact(DisplayName = "whole powers of any size are enclosed tightly, exactly where they are short")]
    public void Large_powers()
    {
        One.Times(2, 66).Enclosure(64).ShouldBe(new Dyadic(1, 66));
        // (1 + 1/n)^(n + 1) with n = 2^31 is e^(1 + 1/(2 n) - ...).
        var root = 1 + new Rational(1, 1L << 31);
        var power = One.Times(root, (1L << 31) + 1).Enclosure(64);
        Written.Text(Coefficient.Varying(power)).ShouldBe("[2.71828,2.71829]");
        power.IsAbove(Interval.E()).ShouldBeTrue();
        (power.Width().Value.ToRational() <= ((Rational)2).Pow(-58)).ShouldBeTrue();
        // Shorter ones go by repeated squaring.
        One.Times(root, int.MaxValue)
            .Enclosure(64)
            .ShouldBe(Interval.Power(Interval.Exactly(root, 72), int.MaxValue, 72) * Interval.One);
        var beyond = One.Times(Expression.Pi, ((Rational)2).Pow(63)).Enclosure(64);
        beyond.IsPositive.ShouldBeTrue();
    }

    [Fact(DisplayName = "whoever waits for a product can end it")]
    public void Ending() =>
        Should.Throw<OperationCanceledException>(() =>
            Cancellation.Until(() => true, () => One.Times(Expression.Pi, 1))
        );
}
