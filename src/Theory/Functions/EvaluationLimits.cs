namespace Theory.Functions;

/// <summary>How much work an exact evaluation may do. Beyond a limit the value is <see cref="Value.Inexact"/>, and says so.</summary>
public sealed record EvaluationLimits
{
    /// <summary>Makes the limits.</summary>
    /// <param name="bits">The most binary digits of a numerator or a denominator, at least 1.</param>
    /// <param name="work">The most work in all; an operation that gives a number of n binary digits costs 1 + (n / 64)^2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    public EvaluationLimits(int bits, long work)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(work, 1);
        Bits = bits;
        Work = work;
    }

    /// <summary>100,000 binary digits, and work of a few seconds at most.</summary>
    public static EvaluationLimits Default => new(100_000, 200_000_000);

    /// <summary>The most binary digits of a numerator or a denominator.</summary>
    public int Bits { get; }

    /// <summary>The most work in all.</summary>
    public long Work { get; }
}
