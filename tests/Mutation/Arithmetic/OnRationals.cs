using System.Globalization;
using System.Numerics;
using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Exact arithmetic of rational numbers, held against fractions that are not in lowest terms.</summary>
public sealed class OnRationals
{
    private static Rational[] All =>
        [
            .. from below in new[] { 1, 2, 3, 4, 6 }
            from above in new[] { -7, -3, -1, 0, 2, 5 }
            select new Rational(above, below),
        ];

    [Fact(DisplayName = "Rational: lowest terms with a positive denominator, and 0 as the default")]
    public void Lowest_terms()
    {
        for (var above = -12; above <= 12; above++)
        {
            for (var below = -12; below <= 12; below++)
            {
                if (below == 0)
                {
                    Should
                        .Throw<DivideByZeroException>(() => new Rational(above, below))
                        .Message.ShouldContain("other than 0");
                    continue;
                }

                var number = new Rational(above, below);
                (number.Numerator * below).ShouldBe(number.Denominator * above);
                number.Denominator.Sign.ShouldBe(1);
                BigInteger.GreatestCommonDivisor(number.Numerator, number.Denominator).ShouldBe(1);
                number.Sign.ShouldBe(int.Sign(above) * int.Sign(below));
                number.IsZero.ShouldBe(above == 0);
                number.IsInteger.ShouldBe(above % below == 0);
            }
        }

        var zero = default(Rational);
        (zero.Numerator, zero.Denominator, zero.IsInteger).ShouldBe((0, 1, true));
        (Rational.Zero.Numerator, Rational.AdditiveIdentity.Numerator).ShouldBe((0, 0));
        (Rational.One.Numerator, Rational.One.Denominator, Rational.MultiplicativeIdentity).ShouldBe(
            (1, 1, Rational.One)
        );
        ((Rational)long.MinValue).Numerator.ShouldBe(long.MinValue);
    }

    [Fact(DisplayName = "Rational: sum, difference, product, quotient and order are those of fractions")]
    public void Arithmetic()
    {
        foreach (var x in All)
        {
            foreach (var y in All)
            {
                var (a, b) = (Fraction.Of(x), Fraction.Of(y));
                ShouldEqual(x + y, a + b);
                ShouldEqual(x - y, a - b);
                ShouldEqual(x * y, a * b);
                if (y.IsZero)
                {
                    Should.Throw<DivideByZeroException>(() => x / y);
                }
                else
                {
                    ShouldEqual(x / y, a / b);
                }

                var order = Fraction.Compare(a, b);
                Orders.ShouldCompare(x, y, order);
                Rational.Min(x, y).ShouldBe(order < 0 ? x : y);
                Rational.Max(x, y).ShouldBe(order > 0 ? x : y);
            }
        }
    }

    [Fact(DisplayName = "Rational: negation, absolute value, reciprocal, floor and powers")]
    public void Single_numbers()
    {
        foreach (var x in All)
        {
            var exact = Fraction.Of(x);
            ShouldEqual(-x, new(-exact.Above, exact.Below));
            ShouldEqual(x.Abs(), new(BigInteger.Abs(exact.Above), exact.Below));
            var floor = x.Floor();
            (floor * exact.Below <= exact.Above && exact.Above < (floor + 1) * exact.Below).ShouldBeTrue();
            ShouldEqual(x.Pow(0), new(1, 1));
            ShouldEqual(x.Pow(1), exact);
            ShouldEqual(x.Pow(3), exact * exact * exact);
            if (x.IsZero)
            {
                Should.Throw<DivideByZeroException>(() => x.Reciprocal());
                Should.Throw<DivideByZeroException>(() => x.Pow(-2));
            }
            else
            {
                ShouldEqual(x.Reciprocal(), new Fraction(1, 1) / exact);
                ShouldEqual(x.Pow(-2), new Fraction(1, 1) / (exact * exact));
            }
        }
    }

    [Fact(DisplayName = "Rational: equal numbers have equal hash codes, and compare as objects")]
    public void Objects()
    {
        object same = new Rational(2, 4);
        var half = new Rational(1, 2);
        half.Equals(same).ShouldBeTrue();
        half.Equals(new Rational(1, 3)).ShouldBeFalse();
        half.Equals(new Rational(3, 2)).ShouldBeFalse();
        half.GetHashCode().ShouldBe(same.GetHashCode());
        half.Equals((object)0.5).ShouldBeFalse();
        half.Equals(null).ShouldBeFalse();
        half.CompareTo(same).ShouldBe(0);
        half.CompareTo((object)Rational.One).ShouldBe(-1);
        half.CompareTo(null).ShouldBe(1);
        Should.Throw<ArgumentException>(() => half.CompareTo("1/2")).ParamName.ShouldBe("obj");
        default(Rational).Equals((Rational)0).ShouldBeTrue();
    }

    [Fact(DisplayName = "Rational: it prints as an integer or a fraction")]
    public void Texts()
    {
        new Rational(-6, 4).ToString().ShouldBe("-3/2");
        new Rational(6, -2).ToString().ShouldBe("-3");
        default(Rational).ToString().ShouldBe("0");
        new Rational(1, 3).ToString("R", CultureInfo.InvariantCulture).ShouldBe("1/3");
    }

    [Fact(DisplayName = "Rational: a root is found exactly where numerator and denominator are powers")]
    public void Roots()
    {
        for (var degree = 1; degree <= 7; degree++)
        {
            for (var n = 0; n <= 130; n++)
            {
                var root = 0;
                while (BigInteger.Pow(root + 1, degree) <= n)
                {
                    root++;
                }

                var isPower = BigInteger.Pow(root, degree) == n;
                ShouldHaveRoot(n, degree, isPower ? root : null);
                ShouldHaveRoot(
                    -n,
                    degree,
                    n == 0 ? 0
                        : isPower && int.IsOddInteger(degree) ? -root
                        : null
                );
                ShouldHaveRoot(new(n, BigInteger.Pow(131, degree)), degree, isPower ? new(root, 131) : null);
                ShouldHaveRoot(
                    new(BigInteger.Pow(131, degree), n + 1),
                    degree,
                    n + 1 == BigInteger.Pow(Root(n + 1, degree), degree) ? new(131, Root(n + 1, degree)) : null
                );
            }
        }

        static int Root(int number, int degree)
        {
            var root = 0;
            while (BigInteger.Pow(root + 1, degree) <= number)
            {
                root++;
            }

            return root;
        }
    }

    [Fact(DisplayName = "Rational: roots of long powers and of their neighbours, and of every degree")]
    public void Long_roots()
    {
        foreach (var bits in new[] { 20, 33, 64, 65, 130 })
        {
            foreach (var degree in new[] { 2, 3, 5, 12 })
            {
                var power = BigInteger.Pow(Samples.Mixed(bits), degree);
                ShouldHaveRoot(power, degree, Samples.Mixed(bits));
                ShouldHaveRoot(power + 1, degree, null);
                ShouldHaveRoot(power - 1, degree, null);
            }
        }

        ShouldHaveRoot(BigInteger.One << 300, 300, 2);
        ShouldHaveRoot(BigInteger.One << 300, 301, null);
        ShouldHaveRoot(BigInteger.One << 300, 302, null);
        var large = BigInteger.One << 70;
        ShouldHaveRoot(0, large, 0);
        ShouldHaveRoot(1, large, 1);
        ShouldHaveRoot(2, large, null);
        ShouldHaveRoot(-1, large + 1, -1);
        ShouldHaveRoot(-1, large, null);
        Should.Throw<ArgumentOutOfRangeException>(() => Rational.One.TryRoot(0, out _));
    }

    private static void ShouldHaveRoot(Rational number, BigInteger degree, Rational? expected)
    {
        number.TryRoot(degree, out var root).ShouldBe(expected is not null, $"{number}, {degree}");
        root.ShouldBe(expected ?? 0);
    }

    private static void ShouldEqual(Rational actual, Fraction exact)
    {
        (actual.Numerator * exact.Below).ShouldBe(exact.Above * actual.Denominator);
        actual.Denominator.Sign.ShouldBe(1);
        BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).ShouldBe(1);
    }
}
