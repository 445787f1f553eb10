using FsCheck;
using FsCheck.Fluent;

namespace Theory.Laws.Generators;

/// <summary>Two values of a case.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
public sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second)
{
    /// <summary>"1 and 2".</summary>
    public override string ToString() => $"{First} and {Second}";
}

/// <summary>Three values of a case.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
public sealed record Triple<TFirst, TSecond, TThird>(TFirst First, TSecond Second, TThird Third)
{
    /// <summary>"1, 2 and 3".</summary>
    public override string ToString() => $"{First}, {Second} and {Third}";
}

/// <summary>Puts sources of random values together; one value is simplified at a time.</summary>
public static class Pairs
{
    /// <summary>A value of each source.</summary>
    public static Arbitrary<Pair<TFirst, TSecond>> And<TFirst, TSecond>(
        this Arbitrary<TFirst> first,
        Arbitrary<TSecond> second
    ) =>
        Arb.From(
            from a in first.Generator
            from b in second.Generator
            select new Pair<TFirst, TSecond>(a, b),
            pair =>
                first
                    .Shrinker(pair.First)
                    .Select(a => pair with { First = a })
                    .Concat(second.Shrinker(pair.Second).Select(b => pair with { Second = b }))
        );

    /// <summary>A value of each source.</summary>
    public static Arbitrary<Triple<TFirst, TSecond, TThird>> And<TFirst, TSecond, TThird>(
        this Arbitrary<TFirst> first,
        Arbitrary<TSecond> second,
        Arbitrary<TThird> third
    )
    {
        var source = first.And(second).And(third);
        return Arb.From(
            source.Generator.Select(Flat),
            triple => source.Shrinker(new(new(triple.First, triple.Second), triple.Third)).Select(Flat)
        );

        static Triple<TFirst, TSecond, TThird> Flat(Pair<Pair<TFirst, TSecond>, TThird> nested) =>
            new(nested.First.First, nested.First.Second, nested.Second);
    }
}
