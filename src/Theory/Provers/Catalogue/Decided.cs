using Theory.Kernel;

namespace Theory.Provers.Catalogue;

/// <summary>Takes the theorem out of a verdict that the catalogue says is decided in one way.</summary>
internal static class Decided
{
    /// <summary>The theorem of the claim.</summary>
    /// <exception cref="InvalidOperationException">The verdict is another.</exception>
    public static Theorem Proved(Verdict verdict) =>
        verdict.Match(
            theorem => theorem,
            theorem => throw Otherwise(theorem.Statement),
            because => throw Otherwise(because)
        );

    /// <summary>The theorem of the claim's negation.</summary>
    /// <exception cref="InvalidOperationException">The verdict is another.</exception>
    public static Theorem Refuted(Verdict verdict) =>
        verdict.Match(
            theorem => throw Otherwise(theorem.Statement),
            theorem => theorem,
            because => throw Otherwise(because)
        );

    private static InvalidOperationException Otherwise(string found) =>
        new($"The catalogue expects another verdict; found: {found}");
}
