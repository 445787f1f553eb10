using System.Text.Json.Nodes;
using Theory.Cli.Commands;
using Theory.Kernel;
using Theory.Networks;

namespace Theory.Cli.JsonForms;

/// <summary>{"verdict":"refuted", "row":3, "input":["1","1"], "expected":"0", "actual":"1", "trace":[[...],[...]], "rows":[...]}.</summary>
/// <remarks>A trace has the values after each layer. "rows" has the same for every row; where a value is not exact, it is null and "because" says why.</remarks>
internal static class ComputesJson
{
    public static JsonObject Of(ComputationReport report)
    {
        var json = report.Verdict.Match(
            _ => new JsonObject { ["verdict"] = "proved" },
            theorem => Refuted(report, theorem),
            Undecided
        );
        json["rows"] = new JsonArray([
            .. Enumerable.Range(1, report.Evaluations.Count).Select(row => Row(report, row, "output")),
        ]);
        return json;
    }

    private static JsonObject Refuted(ComputationReport report, Theorem theorem)
    {
        var json = Row(report, ((OneRow)theorem.Evidence).Row, "actual");
        json.Insert(0, "verdict", "refuted");
        return json;
    }

    private static JsonObject Undecided(string because) => new() { ["verdict"] = "undecided", ["because"] = because };

    private static JsonObject Row(ComputationReport report, int row, string output)
    {
        var evaluation = report.Evaluations[row - 1];
        var json = new JsonObject
        {
            ["row"] = row,
            ["input"] = NetworkJson.WriteVector(evaluation.Trace[0]),
            ["expected"] = report.Table.Rows[row - 1].Output.ToString(),
            [output] = evaluation.Output?[0].ToString(),
            ["trace"] = new JsonArray([.. evaluation.Trace.Skip(1).Select(NetworkJson.WriteVector)]),
        };
        if (evaluation.Obstacle is { } obstacle)
        {
            json["because"] = obstacle.ToString();
        }

        return json;
    }
}
