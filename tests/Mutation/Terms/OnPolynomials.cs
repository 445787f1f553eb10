using Shouldly;
using Theory.Algebra.Polynomials;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Polynomials against identities worked out by hand.</summary>
public sealed class OnPolynomials
{
    private static Polynomial X => Polynomial.X;

    // 2x^3 - 3x^2 - 11x + 6 = (x - 3) (2x - 1) (x + 2).
    private static Polynomial Cubic => new(6, -11, -3, 2);

    [Fact(DisplayName = "zeros above the leading coefficient are dropped")]
    public void Coefficients()
    {
        new Polynomial(1, 2, 0, 0).Coefficients.ShouldBe([1, 2]);
        new Polynomial(0, 0).Coefficients.ShouldBeEmpty();
        Cubic.Coefficients.ShouldBe([6, -11, -3, 2]);
        (Cubic.Degree, Cubic.Leading, Cubic.IsZero).ShouldBe((3, 2, false));
        (Polynomial.Zero.Degree, Polynomial.Zero.Leading, Polynomial.Zero.IsZero).ShouldBe((-1, 0, true));
        (Cubic[0], Cubic[3], Cubic[4]).ShouldBe((6, 2, 0));
        ((Polynomial)new Rational(1, 2)).Coefficients.ShouldBe([new Rational(1, 2)]);
        Polynomial.One.Coefficients.ShouldBe([1]);
    }

    [Fact(DisplayName = "sums and products are those worked out by hand")]
    public void Arithmetic()
    {
        (X + 1).ShouldBe(new(1, 1));
        (Cubic + X).ShouldBe(new(6, -10, -3, 2));
        (X - Cubic).ShouldBe(new(-6, 12, 3, -2));
        (Cubic - Cubic).ShouldBe(Polynomial.Zero);
        ((X - 3) * (2 * X - 1) * (X + 2)).ShouldBe(Cubic);
        (Cubic * Polynomial.Zero).ShouldBe(Polynomial.Zero);
        (Polynomial.Zero * Cubic).ShouldBe(Polynomial.Zero);
        Cubic.Scale(new Rational(1, 2)).ShouldBe(new(3, new Rational(-11, 2), new Rational(-3, 2), 1));
        Cubic.Derivative().ShouldBe(new(-11, -6, 6));
        Polynomial.One.Derivative().ShouldBe(Polynomial.Zero);
        Polynomial.Zero.Derivative().ShouldBe(Polynomial.Zero);
    }

    [Fact(DisplayName = "values are those of the factors")]
    public void Values()
    {
        Cubic.At(3).ShouldBe(0);
        Cubic.At(new Rational(1, 2)).ShouldBe(0);
        Cubic.At(-2).ShouldBe(0);
        Cubic.At(1).ShouldBe(-6);
        Polynomial.Zero.At(7).ShouldBe(0);
    }

    [Fact(
        DisplayName = "the greatest common divisor of products is their common factor, with a positive leading coefficient"
    )]
    public void Common_divisors()
    {
        Polynomial.GreatestCommonDivisor((X - 3) * (X + 1), (X - 3) * (X + 2)).ShouldBe(X - 3);
        Polynomial.GreatestCommonDivisor((3 - X) * 5, Polynomial.Zero).ShouldBe(X - 3);
        Polynomial.GreatestCommonDivisor(Polynomial.Zero, (X - 3) * 2).ShouldBe(X - 3);
        Polynomial.GreatestCommonDivisor(X, X + 1).ShouldBe(1);
        Polynomial.GreatestCommonDivisor(0, 0).ShouldBe(0);
    }

    [Fact(DisplayName = "multiple factors are made simple")]
    public void Square_free()
    {
        ((X - 1) * (X - 1) * (X + 2)).SquareFree().ShouldBe((X - 1) * (X + 2));
        Cubic.SquareFree().ShouldBe(Cubic);
        (3 * X).SquareFree().ShouldBe(3 * X);
        ((Polynomial)5).SquareFree().ShouldBe(5);
        Polynomial.Zero.SquareFree().ShouldBe(0);
    }

    [Fact(DisplayName = "the primitive polynomial has coprime integer coefficients and the same sign")]
    public void Primitive()
    {
        new Polynomial(new Rational(1, 2), new Rational(-1, 3)).Primitive().ShouldBe(new(3, -2));
        new Polynomial(6, 0, -4).Primitive().ShouldBe(new(3, 0, -2));
        new Polynomial(new Rational(1, 4), new Rational(1, 6)).Primitive().ShouldBe(new(3, 2));
        Polynomial.Zero.Primitive().ShouldBe(0);
    }

    [Fact(DisplayName = "polynomials are equal when their coefficients are")]
    public void Equality()
    {
        var same = new Polynomial(0, 1);
        (X == same).ShouldBeTrue();
        (X != same).ShouldBeFalse();
        (X == X + 1).ShouldBeFalse();
        (X != X + 1).ShouldBeTrue();
        (X == null).ShouldBeFalse();
        (null == X).ShouldBeFalse();
        ((Polynomial?)null == null).ShouldBeTrue();
        (X != null).ShouldBeTrue();
        X.Equals(null).ShouldBeFalse();
        X.Equals((object)same).ShouldBeTrue();
        X.Equals("x").ShouldBeFalse();
        X.GetHashCode().ShouldBe(same.GetHashCode());
    }

    [Fact(DisplayName = "polynomials read as they are written")]
    public void Text()
    {
        Cubic.ToString().ShouldBe("2*x^3 - 3*x^2 - 11*x + 6");
        new Polynomial(new Rational(-1, 2), 1, 0, 1).ToString().ShouldBe("x^3 + x - 1/2");
        (-X).ToString().ShouldBe("-x");
        (X * X * -3).ToString().ShouldBe("-3*x^2");
        ((Polynomial)1).ToString().ShouldBe("1");
        Polynomial.Zero.ToString().ShouldBe("0");
    }
}
