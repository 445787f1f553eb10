using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>What is proved about an extreme of a function.</summary>
/// <param name="Infinite">The theorem that it is infinite, or null.</param>
/// <param name="AtLeast">The theorem of a lower bound, or null.</param>
/// <param name="AtMost">The theorem of an upper bound, or null.</param>
/// <param name="Low">The proved lower bound, or null.</param>
/// <param name="High">The proved upper bound, or null.</param>
public sealed record ExtremeEnclosure(
    Theorem? Infinite,
    Theorem? AtLeast,
    Theorem? AtMost,
    Rational? Low,
    Rational? High
)
{
    /// <summary>Nothing is proved.</summary>
    internal static ExtremeEnclosure None => new(null, null, null, null, null);

    /// <summary>Whether the extreme is proved infinite, or bounded from both sides, closely.</summary>
    public bool IsClose =>
        Infinite is not null || High - Low <= new Rational(1, 2_000_000) * Rational.Max(1, Low?.Abs() ?? 1);
}
