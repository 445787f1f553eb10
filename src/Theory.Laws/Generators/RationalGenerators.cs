using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>Random rationals, with a shrinker towards small integers.</summary>
public static class RationalGenerators
{
    /// <summary>Small integers and fractions; 0, 1 and -1 are frequent.</summary>
    public static Gen<Rational> Small =>
        Gen.Frequency(
            (3, Gen.Choose(-9, 9).Select(n => (Rational)n)),
            (1, Gen.Elements<Rational>(0, 1, -1)),
            (2, from n in Gen.Choose(-20, 20) from d in Gen.Choose(1, 12) select new Rational(n, d))
        );

    /// <summary>Small ones, and quotients of integers of up to 200 bits.</summary>
    public static Gen<Rational> Wide =>
        Gen.Frequency(
            (2, Small),
            (1, from n in Integer from d in Integer select new Rational(n, d.IsZero ? BigInteger.One : d))
        );

    /// <summary>Wide rationals with their shrinker.</summary>
    public static Arbitrary<Rational> All => Arb.From(Wide, Shrinking.Of);

    private static Gen<BigInteger> Integer =>
        from bits in Gen.Choose(1, 200)
        from parts in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), 7)
        from negative in Gen.Elements(true, false)
        let size = parts.Aggregate(BigInteger.Zero, (sum, part) => (sum << 31) + part) >> (217 - bits)
        select negative ? -size : size;
}
