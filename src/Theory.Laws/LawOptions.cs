namespace Theory.Laws;

/// <summary>How to check a law by sampling; where every case is checked, nothing of this matters.</summary>
public sealed record LawOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="cases">The number of random cases, at least 1.</param>
    /// <param name="seed">Where the random cases begin; null for the law's own seed, which is the same in every run.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 1 cases.</exception>
    public LawOptions(int cases = 100, LawSeed? seed = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        Cases = cases;
        Seed = seed;
    }

    /// <summary>100 cases from the law's own seed.</summary>
    public static LawOptions Default => new();

    /// <summary>The number of random cases.</summary>
    public int Cases { get; }

    /// <summary>Where the random cases begin; null for the law's own seed.</summary>
    public LawSeed? Seed { get; }
}
