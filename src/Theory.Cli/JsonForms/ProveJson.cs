using System.Text.Json.Nodes;
using Theory.Cli.Commands;

namespace Theory.Cli.JsonForms;

/// <summary>{"theorems":[{"id":..., "chapter":3, "statement":..., "verdict":"proved", "evidence":"farkas", "milliseconds":0.4}], "proved":1, "total":1}.</summary>
internal static class ProveJson
{
    public static JsonObject Of(IReadOnlyList<TheoremRun> runs) =>
        new()
        {
            ["theorems"] = new JsonArray([.. runs.Select(Row)]),
            ["proved"] = runs.Count(run => run.Theorem is not null),
            ["total"] = runs.Count,
        };

    private static JsonObject Row(TheoremRun run)
    {
        var row = new JsonObject
        {
            ["id"] = run.Entry.Id,
            ["chapter"] = run.Entry.Chapter,
            ["statement"] = run.Theorem?.Statement,
            ["verdict"] = run.Verdict,
            ["evidence"] = run.Theorem?.Evidence.Kind,
            ["milliseconds"] = Math.Round(run.Milliseconds, 3),
        };
        if (run.Because is not null)
        {
            row["because"] = run.Because;
        }

        return row;
    }
}
