using System.Diagnostics;
using Theory.Cli.Output;
using Theory.Kernel;
using Theory.Provers.Catalogue;

namespace Theory.Cli.Commands;

/// <summary>What came of trying to prove one theorem of the catalogue.</summary>
/// <param name="Entry">The row of the catalogue.</param>
/// <param name="Theorem">The theorem, or null where there is none.</param>
/// <param name="Because">Why there is none, or null.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record TheoremRun(CatalogueEntry Entry, Theorem? Theorem, string? Because, double Milliseconds)
{
    /// <summary>"proved" or "undecided".</summary>
    public string Verdict => Theorem is null ? "undecided" : "proved";

    /// <summary>Tries to prove theorems, one after another.</summary>
    public static IReadOnlyList<TheoremRun> OfAll(IReadOnlyList<CatalogueEntry> entries, Progress progress)
    {
        var runs = new List<TheoremRun>();
        foreach (var entry in entries)
        {
            progress.Doing = $"proving {entry.Id} ({runs.Count + 1} of {entries.Count})";
            runs.Add(Of(entry));
        }

        return runs;
    }

    /// <summary>Tries to prove a theorem.</summary>
    public static TheoremRun Of(CatalogueEntry entry)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var theorem = entry.Prove();
            return new(entry, theorem, null, watch.Elapsed.TotalMilliseconds);
        }
        catch (Exception e) when (e is RefusalException or InvalidOperationException)
        {
            // The kernel refused the evidence, or the search ended in another verdict than the catalogue's.
            return new(entry, null, e.Message, watch.Elapsed.TotalMilliseconds);
        }
    }
}
