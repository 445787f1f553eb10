using Theory.Data;

namespace Theory.Laws;

/// <summary>What a law is called and says.</summary>
/// <param name="Id">The stable name, as in "affine-origin-goes-to-bias".</param>
/// <param name="Chapter">The chapter of the book; 0 is the arithmetic that all chapters stand on.</param>
/// <param name="Name">The law as one sentence.</param>
/// <param name="Statement">The law as a formula.</param>
public sealed record LawText(string Id, int Chapter, string Name, string Statement)
{
    /// <summary>The ids of laws that follow from this one.</summary>
    public ValueList<string> Includes { get; init; } = [];

    /// <summary>Why the law is kept although other laws refute every known mistake that it refutes; null where it is needed.</summary>
    public string? Beside { get; init; }
}
