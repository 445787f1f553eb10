using System.Text;
using Spectre.Console;
using Theory.Cli.Output;

namespace Theory.Cli.TextForms;

/// <summary>Text that looks the same in every answer.</summary>
internal static class Words
{
    /// <summary>A verdict in its colour.</summary>
    public static Text Verdict(string word) =>
        new(
            word,
            word switch
            {
                "proved" or "accepted" or "separable" => new Style(Color.Green),
                "refuted" or "rejected" or "inseparable" => new Style(Color.Red),
                _ => new Style(Color.Yellow),
            }
        );

    /// <summary>A heading.</summary>
    public static Text Heading(string text) => new(text, new Style(decoration: Decoration.Bold));

    /// <summary>Writes a line of any length, which the terminal wraps where it must.</summary>
    public static void Line(this IAnsiConsole console, string text = "") =>
        console.Profile.Out.Writer.WriteLine(Visible.Of(text));

    /// <summary>Writes a line that begins with a verdict.</summary>
    public static void VerdictLine(this IAnsiConsole console, string verdict, string rest)
    {
        console.Write(Verdict(verdict));
        console.Line(rest);
    }

    /// <summary>Writes a text that is indented, and wrapped between words.</summary>
    public static void Paragraph(this IAnsiConsole console, string text)
    {
        const string Indent = "      ";
        var line = new StringBuilder(Indent);
        foreach (var word in text.Split(' '))
        {
            if (line.Length > Indent.Length && line.Length + 1 + word.Length > console.Profile.Width)
            {
                console.Line(line.ToString());
                line.Clear().Append(Indent);
            }

            line.Append(line.Length > Indent.Length ? " " : "").Append(word);
        }

        console.Line(line.ToString());
    }
}
