namespace Theory.MutationReports;

/// <summary>One mutant of a report.</summary>
/// <param name="File">The path from the root of the repository, with slashes.</param>
/// <param name="Line">The line on which the change begins, from 1.</param>
/// <param name="Original">The code before the change, on one line.</param>
/// <param name="Replacement">The code after the change, on one line.</param>
/// <param name="Status">What became of it, in the words of the mutation testing report schema.</param>
/// <param name="IsStatic">Whether it lies in code that runs once a process.</param>
public sealed record Mutant(
    string File,
    int Line,
    string Original,
    string Replacement,
    string Status,
    bool IsStatic = false
)
{
    /// <summary>A test noticed it, or it ran without end.</summary>
    public bool IsDetected => Status is "Killed" or "Timeout";

    /// <summary>No test noticed it.</summary>
    public bool IsSurvivor => Status is "Survived" or "NoCoverage";

    /// <summary>It counts in the score.</summary>
    public bool IsValid => IsDetected || IsSurvivor;

    public override string ToString() => $"{File}:{Line}: `{Original}` as `{Replacement}`";
}
