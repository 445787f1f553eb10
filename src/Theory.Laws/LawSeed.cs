using System.Globalization;

namespace Theory.Laws;

/// <summary>Where a sequence of random cases begins.</summary>
public sealed record LawSeed
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>Makes a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="gamma">Any odd number; it tells apart sequences of one seed.</param>
    /// <param name="size">How large the first case is, at least 0; null for the usual growth.</param>
    /// <exception cref="ArgumentException">The gamma is even.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public LawSeed(ulong seed, ulong gamma, int? size = null)
    {
        if (ulong.IsEvenInteger(gamma))
        {
            throw new ArgumentException("The gamma of a seed must be odd.", nameof(gamma));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(size ?? 0, nameof(size));
        Seed = seed;
        Gamma = gamma;
        Size = size;
    }

    /// <summary>The seed proper.</summary>
    public ulong Seed { get; }

    /// <summary>The number that tells apart sequences of one seed; odd.</summary>
    public ulong Gamma { get; }

    /// <summary>How large the first case is; null for the usual growth.</summary>
    public int? Size { get; }

    /// <summary>The seed that belongs to a law's id: its FNV-1a hash, so that every run of every machine sees the same cases.</summary>
    /// <remarks>Fowler, Noll, Vo: The FNV Non-Cryptographic Hash Algorithm, 64 bits.</remarks>
    public static LawSeed Of(string id)
    {
        var hash = id.Aggregate(FnvOffset, (sum, letter) => unchecked((sum ^ letter) * FnvPrime));
        return new(hash, hash | 1);
    }

    /// <summary>Reads what <see cref="ToString"/> writes: "(seed,gamma)" or "(seed,gamma,size)".</summary>
    /// <exception cref="FormatException">The text is of another form, or the gamma is even.</exception>
    public static LawSeed Parse(string text)
    {
        var parts = text.Trim().TrimStart('(').TrimEnd(')').Split(',', StringSplitOptions.TrimEntries);
        if (
            parts.Length is 2 or 3
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var gamma)
            && ulong.IsOddInteger(gamma)
        )
        {
            if (parts.Length == 2)
            {
                return new(seed, gamma);
            }

            if (int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                return new(seed, gamma, size);
            }
        }

        throw new FormatException(
            $"found \"{text}\"; expected a seed such as (12,5) or (12,5,40), with an odd second number"
        );
    }

    /// <summary>"(seed,gamma)" or "(seed,gamma,size)".</summary>
    public override string ToString() =>
        Size is { } size
            ? string.Create(CultureInfo.InvariantCulture, $"({Seed},{Gamma},{size})")
            : string.Create(CultureInfo.InvariantCulture, $"({Seed},{Gamma})");
}
