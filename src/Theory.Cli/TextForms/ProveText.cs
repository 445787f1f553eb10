using System.Globalization;
using Spectre.Console;
using Theory.Cli.Commands;
using Theory.Provers.Catalogue;

namespace Theory.Cli.TextForms;

/// <summary>The theorems, chapter by chapter, and how many are proved.</summary>
internal static class ProveText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<TheoremRun> runs)
    {
        var widths = (
            Id: runs.Max(run => run.Entry.Id.Length),
            Verdict: runs.Max(run => run.Verdict.Length),
            Evidence: runs.Max(run => Evidence(run).Length),
            Time: runs.Max(run => Time(run).Length)
        );
        foreach (var chapter in runs.GroupBy(run => run.Entry.Chapter))
        {
            console.Write(Words.Heading($"Chapter {chapter.Key}: {Chapters.Title(chapter.Key)}"));
            console.Line();
            foreach (var run in chapter)
            {
                console.Write(new Text($"  {run.Entry.Id.PadRight(widths.Id)}  "));
                console.Write(Words.Verdict(run.Verdict.PadRight(widths.Verdict)));
                console.Line($"  {Evidence(run).PadRight(widths.Evidence)}  {Time(run).PadLeft(widths.Time)}");
                console.Paragraph(run.Theorem?.Statement ?? run.Because!);
            }

            console.Line();
        }

        var proved = runs.Count(run => run.Theorem is not null);
        console.Line($"{proved} of {runs.Count} proved");
    }

    private static string Evidence(TheoremRun run) => run.Theorem?.Evidence.Kind ?? "";

    private static string Time(TheoremRun run) =>
        string.Create(CultureInfo.InvariantCulture, $"{run.Milliseconds:F1} ms");
}
