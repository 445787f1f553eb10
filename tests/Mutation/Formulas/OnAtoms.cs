using System.Numerics;
using Shouldly;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Atoms, their products, sums and quotients, of which normal forms consist.</summary>
public sealed class OnAtoms
{
    private static AtomProduct X => AtomProduct.Of(Atom.X, 1);

    private static AtomProduct Pi => AtomProduct.Of(Atom.Pi, 1);

    private static Atom Exponential => Atom.Exponential(AtomFraction.Of(Atom.X));

    private static Atom Sine => Atom.Sine(AtomFraction.Of(Atom.X));

    private static Atom Cosine => Atom.Cosine(AtomFraction.Of(Atom.X));

    [Fact(DisplayName = "an atom knows its key, its sign, its formula, and whether x occurs in it")]
    public void Atoms()
    {
        (Atom.X.Key, Atom.Pi.Key, Sine.Key).ShouldBe(("x", "pi", "sin[1*x^1]"));
        Atom.Root(AtomSum.Of(2)).Key.ShouldBe("root[2*]");
        (Atom.X.IsPositive, Atom.Pi.IsPositive, Exponential.IsPositive, Sine.IsPositive).ShouldBe(
            (false, true, true, false)
        );
        (Atom.X.ContainsVariable, Atom.Pi.ContainsVariable).ShouldBe((true, false));
        (Sine.ContainsVariable, Atom.Sine(AtomFraction.Of(Atom.Pi)).ContainsVariable).ShouldBe((true, false));
        (Atom.X.Meaning.ToString(), Atom.Pi.Meaning.ToString()).ShouldBe(("x", "pi"));
        (Sine.Meaning.ToString(), Atom.Root(AtomSum.Of(2)).Meaning.ToString()).ShouldBe(("sin(x)", "2"));
    }

    [Fact(DisplayName = "two atoms are the same where their keys are, and ordered by them")]
    public void Order_of_atoms()
    {
        Atom.X.Equals(Atom.X).ShouldBeTrue();
        Atom.X.Equals(Atom.Pi).ShouldBeFalse();
        Atom.X.Equals(null).ShouldBeFalse();
        Atom.X.GetHashCode().ShouldBe(new Atom(AtomKind.Variable, null, null).GetHashCode());
        Atom.X.CompareTo(Atom.Pi).ShouldBePositive();
        Atom.Pi.CompareTo(Atom.X).ShouldBeNegative();
        Atom.X.CompareTo(Atom.X).ShouldBe(0);
        Atom.X.CompareTo(null).ShouldBePositive();
    }

    [Fact(DisplayName = "a key has at most 4000 characters")]
    public void Longest_keys()
    {
        // "sin[", 1 and so many zeros, "*]".
        static Atom WithZeros(int zeros) => Atom.Sine(AtomFraction.Of(((Rational)10).Pow(zeros)));
        WithZeros(3993).Key.Length.ShouldBe(4000);
        Should.Throw<FormTooLargeException>(() => WithZeros(3994));
    }

    [Fact(DisplayName = "a product adds the exponents of the same atoms, and a quotient subtracts them")]
    public void Products()
    {
        (X * X).ToString().ShouldBe("x^2");
        (X * Pi).ToString().ShouldBe("pi^1*x^1");
        (Pi * X).ToString().ShouldBe("pi^1*x^1");
        (X * Pi * X).ToString().ShouldBe("pi^1*x^2");
        (X * Pi / X).ToString().ShouldBe("pi^1");
        (X / Pi).ToString().ShouldBe("pi^-1*x^1");
        (Pi / (X * X)).ToString().ShouldBe("pi^1*x^-2");
        (X / X).IsOne.ShouldBeTrue();
        (X / (X * X)).ToString().ShouldBe("x^-1");
        X.IsOne.ShouldBeFalse();
        AtomProduct.Of(Atom.X, 0).IsOne.ShouldBeTrue();
        (AtomProduct.One * X).ShouldBe(X);
        var same = X * Pi;
        (same * AtomProduct.One).ShouldBeSameAs(same);
        (same.ExponentOf(Atom.X), same.ExponentOf(Sine)).ShouldBe((1, 0));
        same.Where((atom, exponent) => atom.Equals(Atom.Pi) && exponent == 1).ShouldBe(Pi);
    }

    [Fact(DisplayName = "an exponent is at most 1000 but for exponentials")]
    public void Largest_exponents()
    {
        var large = AtomProduct.Of(Atom.X, 999);
        (large * X).ToString().ShouldBe("x^1000");
        Should.Throw<FormTooLargeException>(() => large * X * X);
        var exponential = AtomProduct.Of(Exponential, 1000);
        (exponential * exponential).ExponentOf(Exponential).ShouldBe(2000);
    }

    [Fact(
        DisplayName = "a product comes after another where the first atom in which they differ has the larger exponent"
    )]
    public void Order_of_products()
    {
        AtomProduct[] ascending =
        [
            AtomProduct.Of(Exponential, -1),
            AtomProduct.One,
            X,
            X * X,
            Pi,
            Pi * X,
            Pi * Pi,
            AtomProduct.Of(Exponential, new(1, 2)),
            AtomProduct.Of(Exponential, 1) / Pi,
            AtomProduct.Of(Exponential, 1),
            AtomProduct.Of(Exponential, 1) * X,
        ];
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
            {
                int.Sign(ascending[i].CompareTo(ascending[j]))
                    .ShouldBe(int.Sign(i - j), $"{ascending[i]} and {ascending[j]}");
                ascending[i].Equals(ascending[j]).ShouldBe(i == j);
            }
        }

        X.CompareTo(null).ShouldBe(1);
        AtomProduct.One.CompareTo(null).ShouldBe(0);
        X.Equals((AtomProduct?)null).ShouldBeFalse();
        X.Equals((object)AtomProduct.Of(Atom.X, 1)).ShouldBeTrue();
        (Pi * X).GetHashCode().ShouldBe((X * Pi).GetHashCode());
        X.GetHashCode().ShouldNotBe(Pi.GetHashCode());
    }

    [Fact(DisplayName = "a product is divisible by another with no larger exponent")]
    public void Divisibility()
    {
        (X * X * Pi).IsDivisibleBy(X * Pi).ShouldBeTrue();
        (X * X).IsDivisibleBy(X * X).ShouldBeTrue();
        X.IsDivisibleBy(AtomProduct.One).ShouldBeTrue();
        X.IsDivisibleBy(X * X).ShouldBeFalse();
        (X * X).IsDivisibleBy(X * Pi).ShouldBeFalse();
        X.IsDivisibleBy(Pi).ShouldBeFalse();
    }

    [Fact(DisplayName = "a sum has no coefficient 0, and is a number where it has no atoms")]
    public void Sums()
    {
        var x = AtomSum.Of(Atom.X);
        (x + AtomSum.One).ToString().ShouldBe("1* + 1*x^1");
        (x - x).IsZero.ShouldBeTrue();
        x.Scale(0).IsZero.ShouldBeTrue();
        x.Scale(1).ShouldBeSameAs(x);
        x.Scale(3).ToString().ShouldBe("3*x^1");
        AtomSum.Of(0, X).IsZero.ShouldBeTrue();
        AtomSum.Zero.ToString().ShouldBe("0");
        (AtomSum.Zero.Number, AtomSum.Of(7).Number, x.Number).ShouldBe((0, 7, null));
        (x + AtomSum.One).Number.ShouldBeNull();
        (AtomSum.One.IsOne, AtomSum.Of(2).IsOne, x.IsOne, AtomSum.Zero.IsOne).ShouldBe((true, false, false, false));
        (x.ContainsVariable, AtomSum.Of(Atom.Pi).ContainsVariable).ShouldBe((true, false));
        (x + AtomSum.Of(Atom.Pi)).ContainsVariable.ShouldBeTrue();
        AtomSum.Of(1, Pi * X).ContainsVariable.ShouldBeTrue();
        (x + AtomSum.One).Leading.ShouldBe(new(X, 1));
        (x + AtomSum.One).IsSameAs(AtomSum.One + x).ShouldBeTrue();
        (x + AtomSum.One).IsSameAs(x).ShouldBeFalse();
        AtomSum.OfReduced([(X, 2), (Pi, 1), (X, 3), (Pi, -1)]).ToString().ShouldBe("5*x^1");
    }

    [Fact(DisplayName = "sums are multiplied term by term, shifted by a product, and raised")]
    public void Products_of_sums()
    {
        var sum = AtomSum.Of(Atom.X) + AtomSum.One;
        (sum * sum).ToString().ShouldBe("1* + 2*x^1 + 1*x^2");
        (sum * AtomSum.Of(3)).ToString().ShouldBe("3* + 3*x^1");
        (AtomSum.Of(3) * sum).ToString().ShouldBe("3* + 3*x^1");
        (sum * AtomSum.Zero).IsZero.ShouldBeTrue();
        sum.Power(0).ToString().ShouldBe("1*");
        sum.Power(3).ToString().ShouldBe("1* + 3*x^1 + 3*x^2 + 1*x^3");
        sum.Shift(Pi).ToString().ShouldBe("1*pi^1 + 1*pi^1*x^1");
        sum.Shift(AtomProduct.One).ShouldBeSameAs(sum);
        sum.Shift(Pi).Without(Pi).IsSameAs(sum).ShouldBeTrue();
        (AtomSum.Of(Cosine) * AtomSum.Of(Cosine)).ToString().ShouldBe("1* + -1*sin[1*x^1]^2");
    }

    [Fact(DisplayName = "the common factor has the least exponents, the content the divisor of all coefficients")]
    public void Common_factors()
    {
        var sum = AtomSum.OfReduced([(X * X * Pi, new(4, 3)), (X * Pi * Pi, new(-6, 5))]);
        sum.CommonFactor().ToString().ShouldBe("pi^1*x^1");
        sum.Content().ShouldBe(new Rational(2, 15));
        (sum + AtomSum.One).CommonFactor().IsOne.ShouldBeTrue();
        AtomSum.Of(new Rational(-3, 2)).Content().ShouldBe(new Rational(3, 2));
        AtomSum
            .OfReduced([(AtomProduct.Of(Exponential, -2), 1), (X, 1)])
            .CommonFactor()
            .ShouldBe(AtomProduct.Of(Exponential, -2));
        AtomSum.OfReduced([(X, new(1, 4)), (Pi, new(1, 6))]).Content().ShouldBe(new Rational(1, 12));
    }

    [Theory(
        DisplayName = "a sum is surely positive with even powers and positive atoms, one term of these alone among them"
    )]
    [InlineData("1", true)]
    [InlineData("-1", false)]
    [InlineData("exp(x)", true)]
    [InlineData("pi", true)]
    [InlineData("x^2 + 1", true)]
    [InlineData("x^2", false)]
    [InlineData("x + 1", false)]
    [InlineData("x^2 - 1", false)]
    [InlineData("x^2*exp(x) + pi", true)]
    [InlineData("x^2*sin(x) + 1", false)]
    [InlineData("sqrt(x) + 1", true)]
    [InlineData("sqrt(x)", false)]
    [InlineData("sqrt(x)*x^2 + exp(x)*pi", true)]
    [InlineData("x^3 + 1", false)]
    public void Surely_positive(string formula, bool isPositive) =>
        NormalForm.Read(Expression.Parse(formula)).Dividend.IsSurelyPositive.ShouldBe(isPositive);

    [Fact(DisplayName = "a sum has at most 300 terms, and a product of sums is made of at most 2400")]
    public void Most_terms()
    {
        Powers(300).Terms.Count.ShouldBe(300);
        Should.Throw<FormTooLargeException>(() => Powers(301));
        FormWork.Begin();
        (Powers(48) * Powers(50)).Terms.Count.ShouldBe(97);
        FormWork.Count(20_000 - 48 * 50);
        Should.Throw<FormTooLargeException>(() => FormWork.Count(1));
        FormWork.Begin();
        Should.Throw<FormTooLargeException>(() => Powers(49) * Powers(49));
    }

    [Fact(DisplayName = "a numerator and a denominator have at most 4096 binary digits")]
    public void Longest_coefficients()
    {
        var largest = (Rational)((BigInteger.One << 4096) - 1);
        AtomSum.OfReduced([(X, largest)]).Leading.Value.ShouldBe(largest);
        AtomSum.OfReduced([(X, largest.Reciprocal())]).Leading.Value.ShouldBe(largest.Reciprocal());
        Should.Throw<FormTooLargeException>(() => AtomSum.OfReduced([(X, largest + 1)]));
        Should.Throw<FormTooLargeException>(() => AtomSum.OfReduced([(X, (largest + 1).Reciprocal())]));
        Should.Throw<FormTooLargeException>(() => AtomSum.OfReduced([(Pi, 1), (X, largest + 1)]));
    }

    [Fact(DisplayName = "a quotient is found in at most 200 steps")]
    public void Longest_divisions()
    {
        // (x^n - 1)/(x - 1) has n terms.
        AtomFraction Quotient(int power) =>
            AtomFraction.Of(
                AtomSum.Of(1, AtomProduct.Of(Atom.X, power)) - AtomSum.One,
                AtomSum.Of(Atom.X) - AtomSum.One
            );
        Quotient(200).Sum!.Terms.Count.ShouldBe(200);
        Quotient(201).Sum.ShouldBeNull();
    }

    [Fact(DisplayName = "a fraction with a divisor that is 0 is none, one with a dividend that is 0 is 0")]
    public void Fractions()
    {
        var x = AtomSum.Of(Atom.X);
        Should.Throw<FormTooLargeException>(() => AtomFraction.Of(x, AtomSum.Zero));
        AtomFraction.Of(AtomSum.Zero, x).IsZero.ShouldBeTrue();
        AtomFraction.Of(AtomSum.Zero, x).Divisor.IsOne.ShouldBeTrue();
        var half = AtomFraction.Of(x, x + AtomSum.One);
        (half.ContainsVariable, half.Sum, half.Number).ShouldBe((true, null, null));
        AtomFraction.Of(AtomSum.One, x).ContainsVariable.ShouldBeTrue();
        AtomFraction.Of(x).ContainsVariable.ShouldBeTrue();
        AtomFraction.One.ContainsVariable.ShouldBeFalse();
        (half - half).IsZero.ShouldBeTrue();
        half.ToString().ShouldBe("(1*x^1)/(1* + 1*x^1)");
        half.ToExpression().ToString().ShouldBe("x/(x + 1)");
        half.Power(-1).ToString().ShouldBe("(1* + 1*x^1)/(1*x^1)");
        half.Power(0).Number.ShouldBe(1);
        AtomFraction.Of(7).Number.ShouldBe(7);
    }

    [Fact(DisplayName = "products are reduced in at most 400 steps")]
    public void Reductions()
    {
        // cos^(2n) takes a step for each of the 2^(n + 1) - 2 terms on the way.
        FormWork.Begin();
        AtomRelations.Reduce(AtomProduct.Of(Cosine, 14)).Terms.Count.ShouldBe(8);
        Should.Throw<FormTooLargeException>(() => AtomRelations.Reduce(AtomProduct.Of(Cosine, 16)));
        AtomRelations.Reduce(AtomProduct.Of(Cosine, 2)).ToString().ShouldBe("1* + -1*sin[1*x^1]^2");
        AtomRelations.Reduce(AtomProduct.Of(Cosine, 1)).ToString().ShouldBe("1*cos[1*x^1]^1");
    }

    [Fact(
        DisplayName = "signs are reduced to their first and second powers, and the second beside the leading term to none"
    )]
    public void Signs()
    {
        var sign = AtomProduct.Of(Atom.Sign(AtomSum.Of(Atom.X)), 1);
        AtomRelations.Reduce(sign).ToString().ShouldBe("1*sign[1*x^1]^1");
        AtomRelations.Reduce(sign * sign).ToString().ShouldBe("1*sign[1*x^1]^2");
        AtomRelations.Reduce(sign * sign * sign).ToString().ShouldBe("1*sign[1*x^1]^1");
        AtomRelations.Reduce(sign * sign * sign * sign).ToString().ShouldBe("1*sign[1*x^1]^2");
        AtomRelations.Reduce(sign * X).ToString().ShouldBe("1*sign[1*x^1]^1*x^1");
        AtomRelations.Reduce(sign * sign * X).ToString().ShouldBe("1*x^1");
        AtomRelations.Reduce(sign * sign * X * X).ToString().ShouldBe("1*x^2");
        // w = 2x + 1: x s^2 = x + 1/2 - s^2/2.
        var other = AtomProduct.Of(Atom.Sign(AtomSum.Of(2, X) + AtomSum.One), 2);
        AtomRelations.Reduce(other * X).ToString().ShouldBe("1/2* + 1*x^1 + -1/2*sign[1* + 2*x^1]^2");
        // w = sin(x) + x: sin(x) s^2 = sin(x) + x - x s^2.
        var third = AtomProduct.Of(Atom.Sign(AtomSum.Of(Sine) + AtomSum.Of(Atom.X)), 2);
        AtomRelations
            .Reduce(third * AtomProduct.Of(Sine, 1))
            .ToString()
            .ShouldBe("1*x^1 + 1*sin[1*x^1]^1 + -1*sign[1*x^1 + 1*sin[1*x^1]^1]^2*x^1");
    }

    [Fact(DisplayName = "a root is the base where its exponents make a whole")]
    public void Roots()
    {
        var root = AtomProduct.Of(Atom.Root(AtomSum.Of(Atom.X) + AtomSum.One), new(2, 3));
        AtomRelations.Reduce(root).ToString().ShouldBe("1*root[1* + 1*x^1]^2/3");
        AtomRelations.Reduce(root * root).ToString().ShouldBe("1*root[1* + 1*x^1]^1/3 + 1*root[1* + 1*x^1]^1/3*x^1");
        AtomRelations.Reduce(root * root * root).ToString().ShouldBe("1* + 2*x^1 + 1*x^2");
    }

    [Fact(DisplayName = "the positive factors of a sum are its content, its exponentials and its powers of pi")]
    public void Positive_factors()
    {
        var factors = PositiveFactors.Of(
            AtomSum.OfReduced([(Pi * X * AtomProduct.Of(Exponential, 2), -6), (Pi * Pi * X, 4)])
        );
        factors.Number.ShouldBe(2);
        factors.Product.ToString().ShouldBe("pi^1");
        factors.Rest.ToString().ShouldBe("2*pi^1*x^1 + -3*exp[1*x^1]^2*x^1");
        PositiveFactors.Of(AtomSum.Of(new(3, 2), Pi * AtomProduct.Of(Exponential, -1))).Rest.IsOne.ShouldBeTrue();
    }

    // 1 + x + x^2 + ... with so many terms.
    private static AtomSum Powers(int terms) =>
        AtomSum.OfReduced(Enumerable.Range(0, terms).Select(power => (AtomProduct.Of(Atom.X, power), Rational.One)));
}
