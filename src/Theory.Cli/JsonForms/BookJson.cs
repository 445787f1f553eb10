using System.Text.Json.Nodes;

namespace Theory.Cli.JsonForms;

/// <summary>{"files":["book/laws.md","book/theorems.md"]}.</summary>
internal static class BookJson
{
    public static JsonObject Of(string[] paths) =>
        new() { ["files"] = new JsonArray([.. paths.Select(path => (JsonNode)path)]) };
}
