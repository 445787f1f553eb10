namespace Theory.Benchmarks;

/// <summary>Knuth's MMIX linear congruential generator: the same numbers in every language.</summary>
internal sealed class LinearCongruential(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        _state = unchecked(6364136223846793005UL * _state + 1442695040888963407UL);
        return (uint)(_state >> 32);
    }

    /// <summary>The next number from 0 to <paramref name="limit"/> - 1.</summary>
    public int Below(uint limit) => (int)(Next() % limit);
}
