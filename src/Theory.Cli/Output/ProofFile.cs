using Theory.Exports;
using Theory.Kernel;

namespace Theory.Cli.Output;

/// <summary>The file of a theorem that <c>theory verify</c> reads.</summary>
internal static class ProofFile
{
    /// <summary>NAME.proof.json in a directory, with claim and evidence.</summary>
    public static (string Path, string Content) Of(string directory, string name, Theorem theorem) =>
        (Path.Combine(directory, $"{name}.proof.json"), ProofJson.ToText(theorem.Proof) + "\n");
}
