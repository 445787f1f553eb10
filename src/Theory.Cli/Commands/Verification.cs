namespace Theory.Cli.Commands;

/// <summary>What the kernel says to one proof file.</summary>
/// <param name="File">The file.</param>
/// <param name="Statement">What is proved, or null where the proof is rejected.</param>
/// <param name="Reason">Why the proof is rejected, or null.</param>
internal sealed record Verification(string File, string? Statement, string? Reason)
{
    /// <summary>"accepted" or "rejected".</summary>
    public string Verdict => Statement is null ? "rejected" : "accepted";
}
