using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Theory.Laws.Mistakes;

/// <summary>The mistakes that the laws of the catalogue are known to refute. A test makes each of them and checks that it is refuted so.</summary>
public static class KnownMistakes
{
    private const string Resource = "Theory.Laws.Mistakes.mistakes.json";

    /// <summary>Every mistake, suite by suite.</summary>
    public static IReadOnlyList<KnownMistake> All
    {
        get
        {
            using var file = typeof(KnownMistakes).Assembly.GetManifestResourceStream(Resource)!;
            using var document = JsonDocument.Parse(file);
            return [.. document.RootElement.EnumerateArray().Select(Read)];
        }
    }

    /// <summary>The laws that refute no mistake alone although nothing says why they are kept, and those that refute one alone although something does.</summary>
    public static IEnumerable<string> Misjudged(
        IReadOnlyCollection<Law> laws,
        IReadOnlyCollection<KnownMistake> mistakes
    ) =>
        from law in laws
        let isNeeded = mistakes.Any(mistake => mistake.IsKilledAloneBy(law, laws))
        where isNeeded == law.Beside is not null
        select isNeeded
            ? $"{law.Id} refutes a mistake alone, and says why it is kept although it does not"
            : $"{law.Id} refutes no mistake alone, and does not say why it is kept";

    /// <summary>The text of the file that <see cref="All"/> is read from.</summary>
    public static string Write(IEnumerable<KnownMistake> mistakes) =>
        new JsonArray([.. mistakes.Select(Write)]).ToJsonString(
            new()
            {
                WriteIndented = true,
                NewLine = "\n",
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        ) + "\n";

    private static JsonObject Write(KnownMistake mistake) =>
        new()
        {
            ["id"] = mistake.Id,
            ["mistake"] = mistake.Mistake,
            ["killers"] = new JsonArray([.. mistake.Killers.Select(killer => (JsonNode)killer)]),
            ["counterexample"] = mistake.Counterexample,
        };

    private static KnownMistake Read(JsonElement row) =>
        new(
            row.GetProperty("id").GetString()!,
            row.GetProperty("mistake").GetString()!,
            new(row.GetProperty("killers").EnumerateArray().Select(killer => killer.GetString()!)),
            row.GetProperty("counterexample").GetString()!
        );
}
