using System.Globalization;
using System.Text;
using Theory.Cli.Commands;
using Theory.Provers.Catalogue;

namespace Theory.Cli.TextForms;

/// <summary>The page of the book that lists every theorem with the kind of its evidence, as Markdown.</summary>
internal static class TheoremPage
{
    public static string Of(IReadOnlyList<TheoremRun> runs)
    {
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"# Theorems\n\n{runs.Count(run => run.Theorem is not null)} of {runs.Count} proved.\n"
        );
        foreach (var chapter in runs.GroupBy(run => run.Entry.Chapter))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n## Chapter {chapter.Key}: {Chapters.Title(chapter.Key)}\n\n| theorem | statement | evidence |\n|---|---|---|\n"
            );
            foreach (var run in chapter)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {run.Entry.Id} | {Cell(run.Theorem?.Statement ?? $"undecided: {run.Because}")} | {run.Theorem?.Evidence.Kind} |\n"
                );
            }
        }

        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
