using System.Text.Json.Nodes;
using Theory.Data;
using Theory.Exports;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Mutation.Forgeries;

/// <summary>Reads forged files.</summary>
internal static class ForgedFile
{
    private const int MostRepairs = 6;

    /// <summary>
    /// The proof in a file; null where there is none. Where the words no longer fit a claim, they are made to fit, so that it is the evidence that has to carry the
    /// claim.
    /// </summary>
    public static Proof? Read(string text)
    {
        for (var repairs = 0; ; repairs++)
        {
            try
            {
                return ProofJson.FromText(text, NumberLimits.Default);
            }
            catch (MalformedInputException e) when (repairs < MostRepairs && WordsFor(e) is not null)
            {
                text = WithWords(text, e.Where, WordsFor(e)!);
            }
            catch (MalformedInputException)
            {
                return null;
            }
        }
    }

    private static string? WordsFor(MalformedInputException fault)
    {
        const string Before = "expected \"";
        var start = fault.Fault.IndexOf(Before, StringComparison.Ordinal);
        return fault.Where.EndsWith(".statement", StringComparison.Ordinal) && start >= 0
            ? fault.Fault[(start + Before.Length)..^1]
            : null;
    }

    private static string WithWords(string text, string path, string words)
    {
        var root = JsonNode.Parse(text, documentOptions: new() { MaxDepth = JsonCursor.DefaultDepth })!;
        var steps = path.Split('.', '[').Skip(1).Select(step => step.TrimEnd(']'));
        var node = steps.Aggregate(
            root,
            (at, step) => at is JsonArray items ? items[int.Parse(step, null)]! : at[step]!
        );
        node.ReplaceWith(words);
        return root.ToJsonString(new() { MaxDepth = JsonCursor.DefaultDepth });
    }
}
