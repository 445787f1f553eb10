using System.Text.RegularExpressions;
using Theory.Properties.Tool;

namespace Theory.Properties.Docs;

/// <summary>
/// A page of documentation whose console examples can be run: in a block fenced as "console", a line "$ theory ..." is a command, and the lines up to the next command or
/// the end are its output. A line "..." stands for any number of lines, and milliseconds may differ.
/// </summary>
internal sealed partial class ConsolePage(string path)
{
    private const string Fence = "```";
    private const string Prompt = "$ ";
    private const string FromSource = "dotnet run --project src/Theory.Cli -- ";

    public static IEnumerable<string> All =>
        Directory
            .EnumerateFiles(Path.Combine(ToolRun.Root, "docs"), "*.md")
            .Append(Path.Combine(ToolRun.Root, "README.md"))
            .Select(file => Path.GetRelativePath(ToolRun.Root, file))
            .Order(StringComparer.Ordinal);

    /// <summary>The page with the output of every example as it is now; examples that agree are left as they are.</summary>
    public string Refreshed()
    {
        using var folder = Scratch.WithSamples();
        var result = new List<string>();
        var lines = File.ReadAllLines(Path.Combine(ToolRun.Root, path));
        var inConsole = false;
        for (var i = 0; i < lines.Length; i++)
        {
            result.Add(lines[i]);
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                inConsole = !inConsole && lines[i] == $"{Fence}console";
            }
            else if (
                inConsole
                && lines[i].StartsWith(Prompt, StringComparison.Ordinal)
                && CommandOf(lines[i]) is { } command
            )
            {
                var shown = lines.Skip(i + 1).TakeWhile(line => !IsEnd(line)).ToArray();
                var run = folder.Command(command);
                var actual = (run.Output + run.Error).TrimEnd('\n').Split('\n');
                result.AddRange(Agrees(shown, actual) ? shown : actual);
                i += shown.Length;
            }
        }

        return string.Join('\n', result) + "\n";
    }

    /// <summary>The page as it stands.</summary>
    public string Written() => File.ReadAllText(Path.Combine(ToolRun.Root, path));

    /// <summary>Puts another text in the page's place.</summary>
    public void Write(string text) => File.WriteAllText(Path.Combine(ToolRun.Root, path), text);

    /// <summary>Whether an output is the one shown, where "..." stands for any number of lines.</summary>
    internal static bool Agrees(string[] shown, string[] actual)
    {
        if (shown.Length == 0)
        {
            return actual.Length == 0;
        }

        if (shown[0] == "...")
        {
            return Enumerable.Range(0, actual.Length + 1).Any(skipped => Agrees(shown[1..], actual[skipped..]));
        }

        return actual.Length > 0 && Timeless(shown[0]) == Timeless(actual[0]) && Agrees(shown[1..], actual[1..]);
    }

    private static string Timeless(string line) => Milliseconds().Replace(line, " # ms").TrimEnd();

    [GeneratedRegex(@"\s+[0-9]+(?:\.[0-9]+)? ms\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Milliseconds();

    // "dotnet test" is the run that this is part of.
    private static string? CommandOf(string line)
    {
        var command = line[Prompt.Length..];
        return command.StartsWith("theory ", StringComparison.Ordinal) ? command["theory ".Length..]
            : command.StartsWith(FromSource, StringComparison.Ordinal) ? command[FromSource.Length..]
            : null;
    }

    private static bool IsEnd(string line) =>
        line.StartsWith(Fence, StringComparison.Ordinal) || line.StartsWith(Prompt, StringComparison.Ordinal);
}
