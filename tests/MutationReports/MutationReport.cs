using System.Text.Json;

namespace Theory.MutationReports;

/// <summary>What a run of mutation testing found, from the JSON of the mutation testing report schema.</summary>
public sealed record MutationReport(IReadOnlyList<Mutant> Mutants)
{
    private const int MostShown = 100;

    /// <summary>One report of several runs, each over sources of its own.</summary>
    public static MutationReport Of(IEnumerable<MutationReport> runs) => new([.. runs.SelectMany(run => run.Mutants)]);

    /// <summary>Reads a report.</summary>
    /// <exception cref="FormatException">The text is no report.</exception>
    public static MutationReport Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var start = root.GetProperty("projectRoot").GetString() ?? "";
            return new([.. root.GetProperty("files").EnumerateObject().SelectMany(file => OfFile(file, start))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"expected a mutation report in JSON; {e.Message}", e);
        }
    }

    private static IEnumerable<Mutant> OfFile(JsonProperty file, string start)
    {
        var name = file.Name.Replace('\\', '/');
        var source = name.LastIndexOf("/src/", StringComparison.Ordinal);
        var path =
            source >= 0 ? name[(source + 1)..]
            : name.StartsWith(start, StringComparison.Ordinal) ? name[start.Length..].TrimStart('/')
            : name;
        var lines = (file.Value.GetProperty("source").GetString() ?? "").Split('\n');
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            var place = mutant.GetProperty("location");
            var (from, to) = (place.GetProperty("start"), place.GetProperty("end"));
            yield return new(
                path,
                from.GetProperty("line").GetInt32(),
                OneLine(Cut(lines, from, to)),
                OneLine(mutant.TryGetProperty("replacement", out var text) ? text.GetString() ?? "" : ""),
                mutant.GetProperty("status").GetString() ?? "",
                mutant.TryGetProperty("static", out var isStatic) && isStatic.ValueKind == JsonValueKind.True
            );
        }
    }

    private static string Cut(string[] lines, JsonElement from, JsonElement to)
    {
        var (first, last) = (from.GetProperty("line").GetInt32() - 1, to.GetProperty("line").GetInt32() - 1);
        var (start, end) = (from.GetProperty("column").GetInt32() - 1, to.GetProperty("column").GetInt32() - 1);
        if (first < 0 || last >= lines.Length || first > last)
        {
            return "";
        }

        var cut = string.Join('\n', lines[first..(last + 1)]);
        var rest = lines[last].Length - end;
        return start >= 0 && rest >= 0 && start <= cut.Length - rest ? cut[start..(cut.Length - rest)] : cut;
    }

    private static string OneLine(string code)
    {
        var words = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= MostShown ? words : words[..MostShown] + " ...";
    }
}
