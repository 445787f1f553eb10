using Spectre.Console;
using Theory.Cli.Commands;

namespace Theory.Cli.TextForms;

/// <summary>Each file's verdict, with what it proves or why it is rejected.</summary>
internal static class VerifyText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Verification> results)
    {
        foreach (var result in results)
        {
            console.VerdictLine(result.Verdict, $"  {result.File}");
            console.Paragraph(result.Statement ?? result.Reason!);
        }

        console.Line();
        console.Line($"{results.Count(result => result.Statement is not null)} of {results.Count} accepted");
    }
}
