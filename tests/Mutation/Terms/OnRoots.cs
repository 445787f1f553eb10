using Shouldly;
using Theory.Algebra.Polynomials;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Real roots against polynomials whose roots are known in closed form.</summary>
public sealed class OnRoots
{
    private static Polynomial X => Polynomial.X;

    // The roots are the two square roots of 2.
    private static Polynomial Two => X * X - 2;

    // The roots are 1, 2 and 3.
    private static Polynomial Three => (X - 1) * (X - 2) * (X - 3);

    [Theory(DisplayName = "the roots between two numbers are counted, ends left out, each once")]
    [InlineData(null, null, 3)]
    [InlineData(1, 3, 1)]
    [InlineData(0, 3, 2)]
    [InlineData(1, 4, 2)]
    [InlineData(0, 4, 3)]
    [InlineData(null, 2, 1)]
    [InlineData(2, null, 1)]
    [InlineData(2, 2, 0)]
    [InlineData(5, 9, 0)]
    [InlineData(null, 0, 0)]
    public void Counting(int? lower, int? upper, int count)
    {
        Rational? low = lower is { } l ? l : null;
        Rational? high = upper is { } u ? u : null;
        new SturmSequence(Three).CountBetween(low, high).ShouldBe(count);
        new SturmSequence(Three * Three * -2).CountBetween(low, high).ShouldBe(count);
    }

    [Fact(DisplayName = "a polynomial without real roots has none, an odd one has one, and a constant none")]
    public void Counting_all()
    {
        new SturmSequence(X * X + 1).CountBetween(null, null).ShouldBe(0);
        new SturmSequence(X * X * X + X).CountBetween(null, null).ShouldBe(1);
        new SturmSequence(X * X * X - X).CountBetween(null, null).ShouldBe(3);
        new SturmSequence(X * X * X - X).CountBetween(0, null).ShouldBe(1);
        new SturmSequence(-7).CountBetween(null, null).ShouldBe(0);
        new SturmSequence(X * X * (X - 1)).SquareFree.ShouldBe(X * (X - 1));
    }

    [Fact(DisplayName = "roots are neither counted for the polynomial 0 nor in an interval turned around")]
    public void Nothing_to_count()
    {
        Should.Throw<ArgumentException>(() => new SturmSequence(0)).Message.ShouldContain("every number");
        Should.Throw<ArgumentException>(() => new SturmSequence(X).CountBetween(1, 0)).ParamName.ShouldBe("upper");
    }

    [Fact(DisplayName = "rational roots come out exactly, and in order")]
    public void Exact_roots()
    {
        RootsOf(2 * X - 1).ShouldBe("1/2");
        RootsOf(X + 5).ShouldBe("-5");
        RootsOf(X * (X - 1) * (X + 1)).ShouldContain("0");
        RootsOf(7).ShouldBe("");
        RootsOf(X - 2, 2, 9).ShouldBe("");
        RootsOf(X - 2, null, 2).ShouldBe("");
        RootsOf(X - 2, 1, 3).ShouldBe("2");
        RootsOf(X - 2, 5, 9).ShouldBe("");
        RootsOf(X - 2, -9, -5).ShouldBe("");
    }

    [Fact(
        DisplayName = "each root lies alone in its interval, and the intervals are in order and inside of the bounds"
    )]
    public void Isolation()
    {
        var roots = RootIsolation.Isolate(Three);
        roots.Length.ShouldBe(3);
        for (var i = 0; i < 3; i++)
        {
            roots[i].Low.ShouldBeLessThanOrEqualTo(i + 1);
            roots[i].High.ShouldBeGreaterThanOrEqualTo(i + 1);
        }

        roots[0].High.ShouldBeLessThanOrEqualTo(roots[1].Low);
        roots[1].High.ShouldBeLessThanOrEqualTo(roots[2].Low);
        RootIsolation.Isolate(Three, 1, 3).ShouldHaveSingleItem().Low.ShouldBe(2);
        RootIsolation.Isolate(Two, 0, 2).ShouldHaveSingleItem().ToString().ShouldBe("between 0 and 2");
        RootIsolation.Isolate(Two, null, 0).ShouldHaveSingleItem().High.ShouldBe(0);
        RootIsolation.Isolate(Two, 0, null).ShouldHaveSingleItem().Low.ShouldBe(0);
        RootIsolation.Isolate(Two, 2, 3).ShouldBeEmpty();
        // Cauchy's bound is 1 + 100/100 = 2, and 4 is the power of 2 above.
        RootIsolation.Isolate(100 * X * X - 2)[1].High.ShouldBeLessThanOrEqualTo(4);
    }

    [Fact(DisplayName = "a root is narrowed down to the width asked for, or found")]
    public void Refining()
    {
        var root = RootIsolation.Isolate(Two, -2, -1).ShouldHaveSingleItem();
        root.IsExact.ShouldBeFalse();
        root.Refine(1).ToString().ShouldBe("between -2 and -1");
        root.Refine(new Rational(1, 2)).ToString().ShouldBe("between -3/2 and -1");
        root.Refine(new Rational(1, 4)).ToString().ShouldBe("between -3/2 and -5/4");
        root.Refine(new Rational(1, 10)).ToString().ShouldBe("between -23/16 and -11/8");
        var half = RootIsolation.Isolate((2 * X + 1) * (X - 5), -1, 0).ShouldHaveSingleItem();
        half.Refine(new Rational(3, 4)).ToString().ShouldBe("-1/2");
        half.Refine(new Rational(3, 4)).IsExact.ShouldBeTrue();
    }

    [Fact(DisplayName = "a width is above 0")]
    public void Widths()
    {
        var exact = RootIsolation.Isolate(X - 1).ShouldHaveSingleItem();
        exact.Refine(1).Low.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => exact.Refine(0)).ParamName.ShouldBe("width");
        Should.Throw<ArgumentOutOfRangeException>(() => exact.Refine(-1)).ParamName.ShouldBe("width");
    }

    [Fact(DisplayName = "the signs between two numbers are those of the graph")]
    public void Signs()
    {
        SignsOf(X).ShouldBe((true, true, true));
        SignsOf(-X * X).ShouldBe((true, true, false));
        SignsOf(X * X).ShouldBe((false, true, true));
        SignsOf(X * X + 1).ShouldBe((false, false, true));
        SignsOf(-3).ShouldBe((true, false, false));
        SignsOf(0).ShouldBe((false, true, false));
        SignsOf(X, 0).ShouldBe((false, false, true));
        SignsOf(X, null, 0).ShouldBe((true, false, false));
        SignsOf(X, -1, 1).ShouldBe((true, true, true));
        SignsOf(X, 2, 3).ShouldBe((false, false, true));
        SignsOf(X - 3, 2, 4).ShouldBe((true, true, true));
        SignsOf(Two, 0, 2).ShouldBe((true, true, true));
        SignsOf(Two, 2, 3).ShouldBe((false, false, true));
        SignsOf(Two * Two).ShouldBe((false, true, true));
        SignsOf(Three * Three).ShouldBe((false, true, true));
    }

    [Fact(DisplayName = "between two roots without a sign change outside of them the sign is seen")]
    public void Signs_between_roots()
    {
        // Below 0 between 1 and 3 only, and between 0 and the square root of 2 only.
        SignsOf((X - 1) * (X - 3)).ShouldBe((true, true, true));
        SignsOf(X * X * X * X - 2 * X * X).ShouldBe((true, true, true));
        SignsOf((X - 1) * (X - 3), 3).ShouldBe((false, false, true));
        SignsOf((X - 1) * (X - 3), null, 1).ShouldBe((false, false, true));
        SignsOf((X - 1) * (X - 3), 1, 3).ShouldBe((true, false, false));
    }

    [Fact(DisplayName = "an interval of signs has its upper end above its lower end")]
    public void Ends()
    {
        Should.Throw<ArgumentException>(() => PolynomialSigns.Between(X, 1, 1)).ParamName.ShouldBe("upper");
        Should.Throw<ArgumentException>(() => PolynomialSigns.Between(X, 2, 1)).ParamName.ShouldBe("upper");
    }

    private static string RootsOf(Polynomial polynomial, Rational? lower = null, Rational? upper = null) =>
        string.Join(", ", RootIsolation.Isolate(polynomial, lower, upper));

    private static (bool Negative, bool Zero, bool Positive) SignsOf(
        Polynomial polynomial,
        Rational? lower = null,
        Rational? upper = null
    )
    {
        var signs = PolynomialSigns.Between(polynomial, lower, upper);
        return (signs.Negative, signs.Zero, signs.Positive);
    }
}
