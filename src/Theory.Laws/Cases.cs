using System.Collections.Immutable;
using FsCheck;
using Theory.Data;
using Theory.Laws.Checking;

namespace Theory.Laws;

/// <summary>The cases of a law: all of them, or a source of random ones. A closed type.</summary>
/// <typeparam name="TCase">One case; its <c>ToString</c> is what a reader of a counterexample sees.</typeparam>
public abstract class Cases<TCase>
{
    private protected Cases() { }

    internal abstract bool IsExhaustive { get; }

    internal abstract ValueList<string> Demands { get; }

    internal abstract LawResult Check(string id, Func<TCase, Sides> sides, LawOptions options);
}

/// <summary>Makes cases.</summary>
public static class Cases
{
    /// <summary>All cases that there are, smallest first, so that the first one that fails is the smallest.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Cases<TCase> All<TCase>(IEnumerable<TCase> cases) => new Exhaustive<TCase>(cases);

    /// <summary>Random cases from a generator with its shrinker.</summary>
    public static Sampled<TCase> From<TCase>(Arbitrary<TCase> source) => new(source, []);
}

/// <summary>A source of random cases, with what a sample of them must contain.</summary>
/// <typeparam name="TCase">One case.</typeparam>
public sealed class Sampled<TCase> : Cases<TCase>
{
    private readonly Arbitrary<TCase> _source;
    private readonly ImmutableArray<Cover<TCase>> _covers;

    internal Sampled(Arbitrary<TCase> source, ImmutableArray<Cover<TCase>> covers)
    {
        _source = source;
        _covers = covers;
    }

    internal override bool IsExhaustive => false;

    internal override ValueList<string> Demands => new(_covers.Select(cover => cover.ToString()));

    /// <summary>The same source, demanding that at least a given part of every sample has a feature.</summary>
    /// <param name="label">The feature in words.</param>
    /// <param name="percent">The least part in percent, 0 to 100; 0 only reports it.</param>
    /// <param name="has">Whether a case has the feature.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is below 0 or above 100.</exception>
    public Sampled<TCase> Cover(string label, double percent, Func<TCase, bool> has) =>
        new(_source, _covers.Add(new(label, percent, has)));

    internal override LawResult Check(string id, Func<TCase, Sides> sides, LawOptions options) =>
        Sampling.Check(_source, _covers, sides, options, options.Seed ?? LawSeed.Of(id));
}
