using System.Text.Json.Nodes;
using Theory.Cli.Commands;

namespace Theory.Cli.JsonForms;

/// <summary>{"results":[{"file":..., "verdict":"accepted", "statement":...}, {"file":..., "verdict":"rejected", "reason":...}]}.</summary>
internal static class VerifyJson
{
    public static JsonObject Of(IReadOnlyList<Verification> results) =>
        new() { ["results"] = new JsonArray([.. results.Select(Row)]) };

    private static JsonObject Row(Verification result)
    {
        var row = new JsonObject { ["file"] = result.File, ["verdict"] = result.Verdict };
        row[result.Statement is null ? "reason" : "statement"] = result.Statement ?? result.Reason;
        return row;
    }
}
