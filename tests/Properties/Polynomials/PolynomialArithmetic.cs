using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Theory.Algebra.Polynomials;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Polynomials;

public sealed class PolynomialArithmetic
{
    private static Gen<Polynomial> Polynomials =>
        from length in Gen.Choose(0, 5)
        from numerators in Gen.ArrayOf(Gen.Choose(-9, 9), length)
        from denominator in Gen.Choose(1, 4)
        select new Polynomial([.. numerators.Select(numerator => new Rational(numerator, denominator))]);

    private static Arbitrary<(Polynomial P, Polynomial Q, Rational X)> Pairs =>
        (
            from p in Polynomials
            from q in Polynomials
            from numerator in Gen.Choose(-20, 20)
            select (p, q, new Rational(numerator, 3))
        ).ToArbitrary();

    [Fact(DisplayName = "sums, products and derivatives of polynomials have the values that they must have")]
    public void Values() =>
        Pairs.ShouldAll(
            1000,
            sample =>
            {
                var (p, q, x) = sample;
                (p + q).At(x).ShouldBe(p.At(x) + q.At(x));
                (p - q).At(x).ShouldBe(p.At(x) - q.At(x));
                (p * q).At(x).ShouldBe(p.At(x) * q.At(x));
                (p * q).Derivative().ShouldBe(p.Derivative() * q + p * q.Derivative());
                p.Degree.ShouldBe(p.IsZero ? -1 : p.Coefficients.Length - 1);
                p.Leading.IsZero.ShouldBe(p.IsZero);
            }
        );

    [Fact(DisplayName = "division leaves a remainder of lower degree")]
    public void Division() =>
        Pairs.ShouldAll(
            1000,
            sample =>
            {
                var (p, q, _) = sample;
                if (q.IsZero)
                {
                    Should.Throw<DivideByZeroException>(() => p.DivideBy(q));
                    return;
                }

                var (quotient, remainder) = p.DivideBy(q);
                (quotient * q + remainder).ShouldBe(p);
                remainder.Degree.ShouldBeLessThan(q.Degree);
            }
        );

    [Fact(DisplayName = "the greatest common divisor divides both, and is divided by each common factor")]
    public void Common_divisors() =>
        Pairs.ShouldAll(
            1000,
            sample =>
            {
                var (p, q, x) = sample;
                var factor = new Polynomial(x, 1, 1);
                var divisor = Polynomial.GreatestCommonDivisor(p * factor, q * factor);
                if (p.IsZero && q.IsZero)
                {
                    divisor.IsZero.ShouldBeTrue();
                    return;
                }

                divisor.DivideBy(factor).Remainder.IsZero.ShouldBeTrue();
                (p * factor).DivideBy(divisor).Remainder.IsZero.ShouldBeTrue();
                (q * factor).DivideBy(divisor).Remainder.IsZero.ShouldBeTrue();
                divisor.Primitive().ShouldBe(divisor);
            }
        );

    [Fact(DisplayName = "polynomials read as they are written")]
    public void Text()
    {
        new Polynomial(new Rational(1, 2), -1, 0, 3).ToString().ShouldBe("3*x^3 - x + 1/2");
        (-Polynomial.X).ToString().ShouldBe("-x");
        Polynomial.Zero.ToString().ShouldBe("0");
        new Polynomial(4, -6).Primitive().ToString().ShouldBe("-3*x + 2");
    }
}
