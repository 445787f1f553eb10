using System.Collections.Concurrent;
using Theory.Running;

namespace Theory.Properties.Tool;

/// <summary>
/// Runs of the tool over the whole catalogue. What they answer and write follows from their line alone, so a line that several tests and pages give is run once, in a
/// directory of its own, and the files that it wrote are put wherever it is given.
/// </summary>
internal static class WholeRuns
{
    private static readonly ConcurrentDictionary<string, Lazy<WholeRun>> Runs = new(StringComparer.Ordinal);

    private sealed record WholeRun(ToolRun Answer, IReadOnlyList<(string Name, string Content)> Files);

    /// <summary>Whether a line is about the whole catalogue, and finds nothing in its way. Where mutants are judged, every run is made anew.</summary>
    public static bool Cover(string directory, string[] arguments)
    {
        if (MutationTesting.IsOn || arguments is not ["prove" or "book", ..])
        {
            return false;
        }

        for (var i = 1; i < arguments.Length; i += 2)
        {
            var isKnown = arguments[i..] switch
            {
                ["--format", "json", ..] => true,
                ["--out", var made, ..] => !Path.Exists(Path.Combine(directory, made)),
                _ => false,
            };
            if (!isKnown)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The answer to a line, and its files in a directory.</summary>
    public static ToolRun In(string directory, string[] arguments)
    {
        var run = Runs.GetOrAdd(string.Join(' ', arguments), _ => new(() => Of(arguments))).Value;
        foreach (var (name, content) in run.Files)
        {
            var path = Path.Combine(directory, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }

        return run.Answer;
    }

    private static WholeRun Of(string[] arguments)
    {
        using var scratch = new Scratch();
        var answer = ToolRun.Inside(scratch.Path, arguments);
        var files = Directory
            .EnumerateFiles(scratch.Path, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(scratch.Path, path), File.ReadAllText(path)));
        return new(answer, [.. files]);
    }
}
