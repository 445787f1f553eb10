using System.Text.Json.Nodes;
using Theory.Cli.Commands;
using Theory.Data;

namespace Theory.Cli.JsonForms;

/// <summary>
/// {"inputs":4, "functions":65536, "threshold":1882, "certificates":65536, "milliseconds":9.5, "classes":[{"weights":[1,1,0,0],"bias":"-3/2","size":...}, ...]}.
/// </summary>
internal static class CensusJson
{
    // 2^64, the number of functions of 6 inputs, fits into a decimal.
    public static JsonObject Of(CensusReport report) =>
        new()
        {
            ["inputs"] = report.Census.Inputs,
            ["functions"] = (decimal)report.Functions,
            ["threshold"] = (decimal)report.Census.Threshold,
            ["certificates"] = (decimal)report.Certificates,
            ["milliseconds"] = Math.Round(report.Milliseconds, 3),
            ["classes"] = new JsonArray([.. report.Census.Classes.Select(Class)]),
        };

    private static JsonObject Class(ThresholdClass threshold) =>
        new()
        {
            ["weights"] = new JsonArray([.. threshold.Representative.Weights.Select(weight => (JsonNode)weight)]),
            ["bias"] = threshold.Representative.Bias.ToString(),
            ["size"] = (decimal)threshold.Size,
        };
}
