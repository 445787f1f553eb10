using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Theory.Algebra.Polynomials;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Polynomials;

public sealed class RootsOfPolynomials
{
    /// <summary>A product of linear factors, some of them repeated, and of quadratic factors without real roots.</summary>
    public sealed record Factored(Rational[] Roots, int[] Multiplicities, int[] Quadratics, Rational Scale)
    {
        public Polynomial Product =>
            Roots
                .Zip(Multiplicities)
                .SelectMany(pair => Enumerable.Repeat(new Polynomial(-pair.First, 1), pair.Second))
                .Concat(Quadratics.Select(b => new Polynomial(b * b + 1, 2 * b, 1)))
                .Aggregate((Polynomial)Scale, (product, factor) => product * factor);

        public override string ToString() => $"{Product}";

        public int SignAt(Rational x) =>
            Scale.Sign
            * Roots
                .Zip(Multiplicities)
                .Aggregate(
                    1,
                    (sign, pair) => sign * (pair.Second == 2 ? (x - pair.First).Abs().Sign : (x - pair.First).Sign)
                );
    }

    private static Gen<Rational> SmallRationals =>
        from numerator in Gen.Choose(-40, 40)
        from denominator in Gen.Elements(1, 2, 3, 8, 1000)
        select new Rational(numerator, denominator);

    private static Arbitrary<Factored> Products =>
        (
            from count in Gen.Choose(0, 5)
            from roots in Gen.ArrayOf(SmallRationals, count)
            from multiplicities in Gen.ArrayOf(Gen.Choose(1, 3), count)
            from quadratics in Gen.ListOf(Gen.Choose(-3, 3), 2)
            from scale in SmallRationals
            where !scale.IsZero
            select new Factored([.. roots.Distinct()], multiplicities, [.. quadratics], scale)
        ).ToArbitrary();

    private static Arbitrary<(Factored Product, Rational Low, Rational High)> ProductsAndIntervals =>
        (
            from product in Products.Generator
            from low in Gen.Elements<Rational>([-50, .. product.Roots])
            from width in Gen.Elements<Rational>(new Rational(1, 7), 1, 5, 100)
            select (product, low, low + width)
        ).ToArbitrary();

    [Fact(DisplayName = "the roots of a product of linear factors are found, each once, in order")]
    public void All_roots() =>
        Products.ShouldAll(
            500,
            product =>
            {
                var found = RootIsolation.Isolate(product.Product);
                found.Length.ShouldBe(product.Roots.Length);
                foreach (var (root, expected) in found.Zip(product.Roots.Order()))
                {
                    Encloses(root, expected).ShouldBeTrue(() => $"{root} and {expected}");
                    var fine = root.Refine(new Rational(1, 1_000_000));
                    Encloses(fine, expected).ShouldBeTrue(() => $"{fine} and {expected}");
                    (fine.High - fine.Low).ShouldBeLessThanOrEqualTo(new Rational(1, 1_000_000));
                }
            }
        );

    [Fact(DisplayName = "a Sturm sequence counts the different roots between two numbers, also between roots")]
    public void Counts() =>
        ProductsAndIntervals.ShouldAll(
            1000,
            sample =>
            {
                var (product, low, high) = sample;
                var sturm = new SturmSequence(product.Product);
                sturm.CountBetween(low, high).ShouldBe(product.Roots.Count(root => low < root && root < high));
                sturm.CountBetween(null, high).ShouldBe(product.Roots.Count(root => root < high));
                sturm.CountBetween(low, null).ShouldBe(product.Roots.Count(root => low < root));
                sturm.CountBetween(low, low).ShouldBe(0);
                RootIsolation.Isolate(product.Product, low, high).Length.ShouldBe(sturm.CountBetween(low, high));
            }
        );

    [Fact(DisplayName = "the signs on an interval are those of the product of the factors")]
    public void Signs() =>
        ProductsAndIntervals.ShouldAll(
            1000,
            sample =>
            {
                var (product, low, high) = sample;
                // Between two neighbours among the ends and the roots inside, the sign is that at the midpoint.
                Rational[] inside = [.. product.Roots.Where(root => low < root && root < high).Order()];
                Rational[] marks = [low, .. inside, high];
                int[] signs = [.. marks.Zip(marks.Skip(1), (a, b) => product.SignAt((a + b) / 2))];
                PolynomialSigns
                    .Between(product.Product, low, high)
                    .ShouldBe(new(signs.Contains(-1), inside.Length > 0, signs.Contains(1)));
            }
        );

    [Fact(DisplayName = "irrational roots are enclosed")]
    public void Irrational()
    {
        // x^3 - 2 x has the roots 0 and +-sqrt(2).
        var roots = RootIsolation.Isolate(new Polynomial(0, -2, 0, 1));
        roots.Length.ShouldBe(3);
        roots[1].ToString().ShouldBe("0");
        var root = roots[2].Refine(new Rational(1, 10).Pow(30));
        (root.Low * root.Low).ShouldBeLessThan(2);
        (root.High * root.High).ShouldBeGreaterThan(2);
        RootIsolation.Isolate(new Polynomial(1, 0, 1)).ShouldBeEmpty();
        RootIsolation.Isolate(5).ShouldBeEmpty();
    }

    [Fact(DisplayName = "Wilkinson's polynomial has the roots 1 to 20, and a small change of it has fewer")]
    public void Wilkinson()
    {
        var product = Enumerable.Range(1, 20).Aggregate(Polynomial.One, (p, root) => p * new Polynomial(-root, 1));
        RootIsolation
            .Isolate(product)
            .Select(root => root.Refine(new Rational(1, 4)))
            .Select(root => ((root.Low + root.High) / 2 + new Rational(1, 2)).Floor())
            .ShouldBe(Enumerable.Range(1, 20).Select(i => (System.Numerics.BigInteger)i));
        // Wilkinson 1963: ten of the roots become complex.
        var changed = product - new Polynomial([.. new Rational[19], new Rational(1, 1 << 23)]);
        RootIsolation.Isolate(changed).Length.ShouldBe(10);
    }

    [Fact(DisplayName = "the polynomial 0 has no list of roots")]
    public void Zero()
    {
        Should.Throw<ArgumentException>(() => RootIsolation.Isolate(0)).Message.ShouldContain("every number");
        PolynomialSigns.Between(0, null, null).ShouldBe(new(false, true, false));
        Should.Throw<ArgumentException>(() => PolynomialSigns.Between(1, 2, 2));
        Should.Throw<ArgumentException>(() => new SturmSequence(1).CountBetween(2, 1));
    }

    private static bool Encloses(RealRoot root, Rational value) =>
        root.IsExact ? root.Low == value : root.Low < value && value < root.High;
}
