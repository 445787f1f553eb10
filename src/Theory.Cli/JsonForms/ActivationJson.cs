using System.Text.Json.Nodes;
using Theory.Claims;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Cli.JsonForms;

/// <summary>
/// {"expression":"...", "derivative":"...", "admissible":"proved|refuted|undecided", "properties":{"nonlinear":{"verdict":"...","because":"...","witness":["-2","2"]}, ...},
/// "range":{"infimum":{"low":"...","high":"..."},"supremum":{...}}, "lipschitz":{"low":"...","high":"..."}}, and what <see cref="PortraitJson"/> adds.
/// </summary>
internal static class ActivationJson
{
    public static JsonObject Of(string expression, ActivationReport report, Portrait portrait)
    {
        var json = new JsonObject
        {
            ["expression"] = expression,
            ["derivative"] = report.Derivative?.ToString(),
            ["admissible"] = report.IsAdmissible switch
            {
                true => "proved",
                false => "refuted",
                null => "undecided",
            },
            ["properties"] = Properties(report),
            ["range"] = new JsonObject
            {
                ["infimum"] = Enclosure(report.Infimum, "-inf"),
                ["supremum"] = Enclosure(report.Supremum, "inf"),
            },
            ["lipschitz"] = Enclosure(report.Lipschitz, "inf"),
        };
        PortraitJson.AddTo(json, report, portrait);
        return json;
    }

    private static JsonObject Properties(ActivationReport report)
    {
        var json = new JsonObject();
        foreach (var property in PropertyNames.All)
        {
            var verdict = report.Properties[property];
            var explanation = Explanation.Of(property, report.Function, verdict);
            json[PropertyNames.Of(property)] = new JsonObject
            {
                ["verdict"] = verdict.Match(_ => "proved", _ => "refuted", _ => "undecided"),
                ["because"] = explanation.Because,
                ["witness"] = new JsonArray([.. explanation.Witness.Select(point => (JsonNode)point.ToString())]),
            };
        }

        return json;
    }

    private static JsonObject Enclosure(ExtremeEnclosure extreme, string infinity) =>
        extreme.Infinite is not null
            ? new() { ["low"] = infinity, ["high"] = infinity }
            : new()
            {
                ["low"] = extreme.Low is { } low ? DecimalText.AtMost(low) : "-inf",
                ["high"] = extreme.High is { } high ? DecimalText.AtLeast(high) : "inf",
            };
}
