using System.Text.Json.Nodes;
using Theory.Data;
using Theory.Exports;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Mutation.Forgeries;

/// <summary>Makes false proof files out of a true one: one place at a time, every number, sign, flag, row, index, name and list.</summary>
internal static class Forger
{
    /// <summary>Every forgery of a proof file, with the place and the change in words.</summary>
    public static IEnumerable<(string Change, JsonNode Forged)> Of(string proofFile)
    {
        foreach (var path in Places(JsonNode.Parse(proofFile)!, []).ToList())
        {
            var node = At(JsonNode.Parse(proofFile)!, path);
            foreach (var (change, replacement) in Changes(node, proofFile))
            {
                var forged = JsonNode.Parse(proofFile)!;
                Replace(At(forged, path), replacement);
                yield return ($"{node.GetPath()}: {change}", forged);
            }
        }
    }

    /// <summary>
    /// Reads a forged file as a proof. Where the words no longer fit the claim, they are made to fit, so that it is the evidence that has to carry the claim.
    /// </summary>
    /// <exception cref="MalformedInputException">The file is no proof, whatever its words.</exception>
    public static Proof Read(JsonNode forged)
    {
        for (var repairs = 0; ; repairs++)
        {
            try
            {
                return ProofJson.FromText(forged.ToJsonString(), NumberLimits.Default);
            }
            catch (MalformedInputException e)
                when (e.Where.EndsWith(".statement", StringComparison.Ordinal) && repairs < 4)
            {
                var start = e.Fault.IndexOf('"', StringComparison.Ordinal) + 1;
                Replace(AtPath(forged, e.Where), e.Fault[start..^1]);
            }
        }
    }

    private static IEnumerable<string[]> Places(JsonNode node, string[] path)
    {
        if (path is not [.., "statement"])
        {
            yield return path;
        }

        var children = node switch
        {
            JsonObject fields => fields.Select(field => (field.Key, field.Value!)),
            JsonArray items => items.Select((item, i) => ($"{i}", item!)),
            _ => [],
        };
        foreach (var place in children.SelectMany(child => Places(child.Item2, [.. path, child.Item1])))
        {
            yield return place;
        }
    }

    private static IEnumerable<(string, JsonNode)> Changes(JsonNode node, string proofFile) =>
        node switch
        {
            JsonArray items => OfList(items),
            JsonValue value when value.TryGetValue<bool>(out var flag) => [($"{flag} flipped", !flag)],
            JsonValue value when value.TryGetValue<int>(out var number) =>
            [
                ("one more", number + 1),
                ("one less", number - 1),
            ],
            JsonValue value when value.TryGetValue<string>(out var text) => OfText(text, node, proofFile),
            _ => [],
        };

    private static IEnumerable<(string, JsonNode)> OfText(string text, JsonNode node, string proofFile)
    {
        if (Rational.Read(text, NumberLimits.Default, out var number) is null)
        {
            return
            [
                ("one more", (number + 1).ToString()),
                ("one less", (number - 1).ToString()),
                ("negated", (-number).ToString()),
                ("doubled", (2 * number).ToString()),
                ("a little more", (number + new Rational(1, 1000)).ToString()),
                ("zero", "0"),
            ];
        }

        return Texts(JsonNode.Parse(proofFile)!)
            .Where(other => other.Name == node.GetPropertyNameOrIndex() && other.Text != text)
            .Select(other => other.Text)
            .Distinct(StringComparer.Ordinal)
            .Take(3)
            .Select(other => ($"in place of it \"{other}\"", (JsonNode)other));
    }

    private static IEnumerable<(string, JsonNode)> OfList(JsonArray items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var without = items.Select(item => item!.DeepClone()).ToList();
            var dropped = without[i];
            without.RemoveAt(i);
            yield return ($"item {i} dropped", new JsonArray([.. without.Select(item => item.DeepClone())]));
            yield return (
                $"item {i} doubled",
                new JsonArray([.. without.Append(dropped).Append(dropped).Select(item => item.DeepClone())])
            );
            if (i > 0)
            {
                var swapped = items.Select(item => item!.DeepClone()).ToArray();
                (swapped[i - 1], swapped[i]) = (swapped[i], swapped[i - 1]);
                yield return ($"items {i - 1} and {i} swapped", new JsonArray(swapped));
            }
        }
    }

    private static IEnumerable<(string Name, string Text)> Texts(JsonNode node) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Texts(field.Value!)),
            JsonArray items => items.SelectMany(item => Texts(item!)),
            JsonValue value when value.TryGetValue<string>(out var text) => [(node.GetPropertyNameOrIndex(), text)],
            _ => [],
        };

    private static string GetPropertyNameOrIndex(this JsonNode node) =>
        node.Parent switch
        {
            JsonObject => node.GetPropertyName(),
            JsonArray list => $"{list.GetPropertyNameOrIndex()}[]",
            _ => "",
        };

    private static JsonNode At(JsonNode root, string[] path) =>
        path.Aggregate(root, (node, step) => node is JsonArray items ? items[int.Parse(step, null)]! : node[step]!);

    private static JsonNode AtPath(JsonNode root, string path) =>
        At(root, [.. path.Split('.', '[').Skip(1).Select(step => step.TrimEnd(']'))]);

    private static void Replace(JsonNode node, JsonNode replacement) => node.ReplaceWith(replacement);
}
