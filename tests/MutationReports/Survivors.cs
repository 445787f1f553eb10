using System.Text;

namespace Theory.MutationReports;

/// <summary>The page of the book that lists what no test notices, each with the reason why it is left.</summary>
public static class Survivors
{
    private const string Head = "| Place | Code | Survives as | Reason |\n| --- | --- | --- | --- |\n";

    /// <summary>Survivors without a reason on the page, and rows of the page that no longer fit the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="page">The page, in Markdown.</param>
    /// <param name="areas">The parts of the sources that the report is about.</param>
    public static IEnumerable<string> Faults(MutationReport report, string page, IReadOnlyList<Area> areas)
    {
        var survivors = report
            .Mutants.Where(mutant => mutant.IsSurvivor && areas.Any(area => area.Has(mutant)))
            .ToList();
        var rows = RowsOf(page).ToList();
        foreach (var mutant in survivors.Where(mutant => ReasonFor(mutant, rows).Length == 0))
        {
            yield return $"no reason is given for the survivor {mutant}";
        }

        foreach (
            var row in rows.Where(row =>
                areas.Any(area => row[0].StartsWith($"{area.Folder}/", StringComparison.Ordinal))
                && !survivors.Any(mutant => Fits(mutant, row))
            )
        )
        {
            yield return $"no survivor fits the row of {row[0]}: {row[1]} as {row[2]}";
        }
    }

    /// <summary>The page with a row for each survivor, the reasons kept; what stands before the table stays.</summary>
    public static string Refreshed(MutationReport report, string page)
    {
        var start = page.IndexOf(Head, StringComparison.Ordinal);
        var text = new StringBuilder(start < 0 ? page : page[..start]).Append(Head);
        var rows = RowsOf(page).ToList();
        foreach (
            var mutant in report
                .Mutants.Where(mutant => mutant.IsSurvivor)
                .DistinctBy(mutant => (mutant.File, mutant.Original, mutant.Replacement))
        )
        {
            text.Append(
                $"| {mutant.File} | {Cell(mutant.Original)} | {Cell(mutant.Replacement)} | {ReasonFor(mutant, rows)} |\n"
            );
        }

        return text.ToString();
    }

    private static IEnumerable<string[]> RowsOf(string page) =>
        page.Split('\n')
            .Where(line => line.StartsWith("| src/", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .Where(cells => cells.Length >= 3)
            .Select(cells => cells.Length == 3 ? [.. cells, ""] : cells);

    private static string ReasonFor(Mutant mutant, List<string[]> rows) =>
        rows.Find(row => Fits(mutant, row)) is { } known ? known[3].Trim() : "";

    private static bool Fits(Mutant mutant, string[] row) =>
        row[0] == mutant.File && row[1] == Cell(mutant.Original) && row[2] == Cell(mutant.Replacement);

    // A bar would end the cell, and a back quote the code.
    private static string Cell(string code) =>
        $"`{code.Replace("|", "¦", StringComparison.Ordinal).Replace('`', '\'')}`";
}
