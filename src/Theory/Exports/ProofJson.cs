using System.Text.Json;
using System.Text.Json.Nodes;
using Theory.Data;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Exports;

/// <summary>Proof files: {"statement":"...","claim":{...},"evidence":{...}}. They are untrusted: reading one makes a <see cref="Proof"/>, which is nothing until the kernel has checked it.</summary>
public static class ProofJson
{
    /// <summary>Writes a proof as a JSON text.</summary>
    public static string ToText(Proof proof) =>
        Write(proof)
            .ToJsonString(
                new JsonSerializerOptions
                {
                    WriteIndented = true,
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            );

    /// <summary>Reads a proof from a JSON text.</summary>
    /// <exception cref="MalformedInputException">The text is not JSON or no proof, or its statement in words is not the one that its claim makes.</exception>
    public static Proof FromText(string json, NumberLimits limits) => Read(JsonCursor.Parse(json, limits));

    internal static JsonObject Write(Proof proof) =>
        new()
        {
            ["statement"] = proof.Claim.Statement,
            ["claim"] = ClaimJson.Write(proof.Claim),
            ["evidence"] = EvidenceJson.Write(proof.Evidence),
        };

    /// <summary>Reads the proof at a place in a document.</summary>
    /// <exception cref="MalformedInputException">There is no proof, or its statement in words is not the one that its claim makes.</exception>
    public static Proof Read(JsonCursor json)
    {
        json.AllowOnly("statement", "claim", "evidence");
        var claim = ClaimJson.Read(json.Field("claim"));
        var statement = json.Field("statement");
        if (statement.Text() != claim.Statement)
        {
            throw statement.Fault($"these words are not what the claim states; expected \"{claim.Statement}\"");
        }

        return new(claim, EvidenceJson.Read(json.Field("evidence")));
    }
}
