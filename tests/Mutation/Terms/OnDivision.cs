using Shouldly;
using Theory.Algebra.Polynomials;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Division of polynomials, on which Euclid's algorithm rests: judged first, as that goes on forever where division is wrong.</summary>
public sealed class OnDivision
{
    private static Polynomial X => Polynomial.X;

    // 2x^3 - 3x^2 - 11x + 6 = (x - 3) (2x - 1) (x + 2).
    private static Polynomial Cubic => new(6, -11, -3, 2);

    [Fact(DisplayName = "p = q d + r, with r of a lower degree than d")]
    public void Division()
    {
        // x^4 + 1 = (x^2 + 1) (x^2 - 1) + 2.
        new Polynomial(1, 0, 0, 0, 1)
            .DivideBy(new(-1, 0, 1))
            .ShouldBe((new Polynomial(1, 0, 1), new Polynomial(2)));
        // (x - 3) (x + 2) = x^2 - x - 6.
        Cubic.DivideBy(2 * X - 1).ShouldBe((new Polynomial(-6, -1, 1), Polynomial.Zero));
        X.DivideBy(Cubic).ShouldBe((Polynomial.Zero, X));
        new Polynomial(1, 3).DivideBy(2).ShouldBe((new(new Rational(1, 2), new Rational(3, 2)), Polynomial.Zero));
        // 3x^2 + x + 5 = (3/2 x - 1/4) (2x + 1) + 21/4.
        new Polynomial(5, 1, 3)
            .DivideBy(new(1, 2))
            .ShouldBe((new(new Rational(-1, 4), new Rational(3, 2)), new Rational(21, 4)));
        Should.Throw<DivideByZeroException>(() => X.DivideBy(0)).Message.ShouldContain("polynomial 0");
        Should.Throw<DivideByZeroException>(() => Polynomial.Zero.DivideBy(0)).Message.ShouldContain("polynomial 0");
    }
}
