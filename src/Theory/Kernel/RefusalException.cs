namespace Theory.Kernel;

/// <summary>The kernel does not accept evidence for a claim.</summary>
/// <remarks>A refusal does not say that the claim is false, only that this evidence does not prove it.</remarks>
public sealed class RefusalException : Exception
{
    /// <summary>Makes the refusal of a rule.</summary>
    /// <param name="rule">The rule that refuses.</param>
    /// <param name="reason">What the evidence lacks.</param>
    public RefusalException(string rule, string reason)
        : base($"{rule}: {reason}")
    {
        Rule = rule;
        Reason = reason;
    }

    /// <summary>The rule that refuses.</summary>
    public string Rule { get; }

    /// <summary>What the evidence lacks.</summary>
    public string Reason { get; }
}
