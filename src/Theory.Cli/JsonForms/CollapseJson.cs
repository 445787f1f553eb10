using System.Text.Json.Nodes;
using Theory.Kernel;
using Theory.Networks;
using Theory.Provers;

namespace Theory.Cli.JsonForms;

/// <summary>{"inputs":1, "layers":3, "runs":[{"from":1,"to":3}], "collapsed":{...}, "affine":true, "verdict":"proved"}.</summary>
/// <remarks>
/// The verdict is that of the whole answer: "proved" when both the collapsed network and "affine" are, either way; "undecided", with "affine" null,
/// when only the collapsed network is. Where "affine" is false, "witness" has three points on a line and their images.
/// </remarks>
internal static class CollapseJson
{
    public static JsonObject Of(Network network, CollapseReport report)
    {
        var json = new JsonObject
        {
            ["inputs"] = network.Inputs,
            ["layers"] = network.Layers.Count,
            ["runs"] = new JsonArray([
                .. report.Runs.Select(run => new JsonObject { ["from"] = run.From, ["to"] = run.To }),
            ]),
            ["collapsed"] = NetworkJson.Write(report.Collapsed),
            ["affine"] = report.IsAffine.Match<bool?>(_ => true, _ => false, _ => null),
            ["verdict"] = report.IsAffine.IsDecided ? "proved" : "undecided",
        };
        if (report.IsAffine is Verdict.Refuted { Theorem.Evidence: BentLine line })
        {
            json["witness"] = Witness(network, line);
        }
        else if (report.IsAffine is Verdict.Undecided undecided)
        {
            json["because"] = undecided.Because;
        }

        return json;
    }

    private static JsonObject Witness(Network network, BentLine line)
    {
        var points = new[] { line.First, line.Second, (1 - line.T) * line.First + line.T * line.Second };
        return new()
        {
            ["t"] = line.T.ToString(),
            ["points"] = new JsonArray([.. points.Select(NetworkJson.WriteVector)]),
            ["images"] = new JsonArray([
                .. points.Select(point => NetworkJson.WriteVector(network.Evaluate(point).Output!)),
            ]),
        };
    }
}
