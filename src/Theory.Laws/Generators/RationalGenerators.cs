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

    /// <summary>-1, 0, 1 and 1/2, so that sums hit 0 and other thresholds often.</summary>
    public static Gen<Rational> Tiny => Gen.Elements<Rational>(-1, 0, 0, 1, new(1, 2));

    /// <summary>Small ones, and quotients of integers of up to 200 bits.</summary>
    public static Gen<Rational> Wide =>
        Gen.Frequency(
            (2, Small),
            (1, from n in Integer from d in Integer select new Rational(n, d.IsZero ? BigInteger.One : d))
        );

    /// <summary>Wide rationals with their shrinker.</summary>
    public static Arbitrary<Rational> All => Arb.From(Wide, Shrinking.Of);

    /// <summary>Numerators and denominators, often with a common divisor; no denominator is 0.</summary>
    public static Arbitrary<Pair<BigInteger, BigInteger>> Quotients =>
        Arb.From(
            from p in Gen.OneOf(Integer, Gen.Choose(-30, 30).Select(n => (BigInteger)n))
            from q in Gen.OneOf(Integer, Gen.Choose(-30, 30).Select(n => (BigInteger)n))
            from common in Gen.Elements(1, 2, 3, 10)
            select new Pair<BigInteger, BigInteger>(p * common, (q.IsZero ? BigInteger.One : q) * common),
            pair =>
                Integers(pair.First)
                    .Select(p => pair with { First = p })
                    .Concat(Integers(pair.Second).Where(q => !q.IsZero).Select(q => pair with { Second = q }))
        );

    private static IEnumerable<BigInteger> Integers(BigInteger value) =>
        Shrinking.Of((Rational)value).Select(simpler => simpler.Numerator);

    private static Gen<BigInteger> Integer =>
        from bits in Gen.Choose(1, 200)
        from parts in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), 7)
        from negative in Gen.Elements(true, false)
        let size = parts.Aggregate(BigInteger.Zero, (sum, part) => (sum << 31) + part) >> (217 - bits)
        select negative ? -size : size;
}
