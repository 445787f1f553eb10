using Spectre.Console;
using Theory.Cli.Commands;
using Theory.Provers.Catalogue;

namespace Theory.Cli.TextForms;

/// <summary>The laws, chapter by chapter, each with the mistakes that it refutes; a star marks those that it alone refutes.</summary>
internal static class LawsText
{
    public static void Write(IAnsiConsole console, LawsReport report)
    {
        foreach (var chapter in report.Laws.GroupBy(law => law.Chapter))
        {
            console.Write(Words.Heading(Title(chapter.Key)));
            console.Line();
            foreach (var law in chapter)
            {
                console.Line($"  {law.Id}");
                console.Paragraph(law.Name);
                console.Paragraph(law.Statement);
                foreach (var mistake in report.MistakesOf(law))
                {
                    console.Paragraph($"{(report.IsAlone(law, mistake) ? "*" : "-")} {mistake.Id}: {mistake.Mistake}");
                }
            }

            console.Line();
        }

        console.Line(
            $"{report.Laws.Count} {(report.Laws.Count == 1 ? "law" : "laws")}, {report.Mistakes.Count()} mistakes refuted; * marks a mistake that no other law refutes, but those that include the law or are included in it"
        );
    }

    private static string Title(int chapter) =>
        chapter == 0 ? "The arithmetic that all chapters stand on" : $"Chapter {chapter}: {Chapters.Title(chapter)}";
}
