using System.Text.Json.Nodes;
using Theory.Cli.Commands;
using Theory.Data;
using Theory.Laws;
using Theory.Laws.Mistakes;

namespace Theory.Cli.JsonForms;

/// <summary>
/// {"laws":[{"id":..., "chapter":7, "name":..., "statement":..., "exhaustive":false, "demands":[...], "includes":[...], "beside":null,
/// "mistakes":[{"id":..., "alone":true}]}], "mistakes":[{"id":..., "mistake":..., "killers":[...], "counterexample":...}]}.
/// The counterexample is the smallest to the first of the killers.
/// </summary>
internal static class LawsJson
{
    public static JsonObject Of(LawsReport report) =>
        new()
        {
            ["laws"] = new JsonArray([.. report.Laws.Select(law => Row(report, law))]),
            ["mistakes"] = new JsonArray([.. report.Mistakes.Select(Row)]),
        };

    private static JsonObject Row(LawsReport report, Law law) =>
        new()
        {
            ["id"] = law.Id,
            ["chapter"] = law.Chapter,
            ["name"] = law.Name,
            ["statement"] = law.Statement,
            ["exhaustive"] = law.IsExhaustive,
            ["demands"] = Texts(law.Demands),
            ["includes"] = Texts(law.Includes),
            ["beside"] = law.Beside,
            ["mistakes"] = new JsonArray([
                .. report
                    .MistakesOf(law)
                    .Select(mistake =>
                        (JsonNode)new JsonObject { ["id"] = mistake.Id, ["alone"] = report.IsAlone(law, mistake) }
                    ),
            ]),
        };

    private static JsonObject Row(KnownMistake mistake) =>
        new()
        {
            ["id"] = mistake.Id,
            ["mistake"] = mistake.Mistake,
            ["killers"] = Texts(mistake.Killers),
            ["counterexample"] = mistake.Counterexample,
        };

    private static JsonArray Texts(ValueList<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
