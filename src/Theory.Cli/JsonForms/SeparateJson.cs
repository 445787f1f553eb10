using System.Text.Json.Nodes;
using Theory.Cli.Commands;
using Theory.Data;
using Theory.Kernel;
using Theory.Networks;

namespace Theory.Cli.JsonForms;

/// <summary>
/// {"verdict":"separable", "weights":["1","1"], "bias":"-3/2", "positive":"1", "margin":"1/2"}, or
/// {"verdict":"inseparable", "positive":[{"row":2,"weight":"1/2"}, ...], "negative":[...], "point":["1/2","1/2"]}.
/// </summary>
internal static class SeparateJson
{
    public static JsonObject Of(SeparationReport report) =>
        report.Verdict.Match(
            theorem => Separable(report, (Hyperplane)theorem.Evidence),
            theorem => Inseparable(report, (Farkas)theorem.Evidence),
            because => new() { ["verdict"] = "undecided", ["because"] = because }
        );

    private static JsonObject Separable(SeparationReport report, Hyperplane plane) =>
        new()
        {
            ["verdict"] = report.Word,
            ["weights"] = NetworkJson.WriteVector(plane.Weights),
            ["bias"] = plane.Bias.ToString(),
            ["positive"] = report.Positive.ToString(),
            ["margin"] = report.Margin(plane).ToString(),
        };

    private static JsonObject Inseparable(SeparationReport report, Farkas weights) =>
        new()
        {
            ["verdict"] = report.Word,
            ["positive"] = Side(weights.Positive),
            ["negative"] = Side(weights.Negative),
            ["point"] = NetworkJson.WriteVector(report.CommonPoint(weights)),
        };

    private static JsonArray Side(ValueList<RowWeight> weights) =>
        new([
            .. weights.Select(weight => new JsonObject { ["row"] = weight.Row, ["weight"] = weight.Weight.ToString() }),
        ]);
}
