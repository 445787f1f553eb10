using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Theory.Exports;
using Theory.Kernel;

namespace Theory.Mutation.Forgeries;

/// <summary>A true proof as the text of its file, with every place in it.</summary>
internal sealed class ProofFile
{
    private readonly StringBuilder _text = new();

    public ProofFile(string id, Proof proof)
    {
        Id = id;
        Proof = proof;
        Root = WriteProof(JsonNode.Parse(ProofJson.ToText(proof))!.AsObject(), null, "$", "");
        Text = _text.ToString();
        Places = [.. Root.Whole()];
    }

    public string Id { get; }

    public Proof Proof { get; }

    public string Text { get; }

    public Place Root { get; }

    /// <summary>Every place but the words, which follow from the claim.</summary>
    public IReadOnlyList<Place> Places { get; }

    public string TextOf(Place place) => Text[place.Start..place.End];

    private Place WriteProof(JsonObject proof, Place? parent, string name, string role)
    {
        var evidence = proof["evidence"]!.AsObject();
        var place = new Place(parent, name, role.Length == 0 ? "proof" : role, false, KindOf(evidence))
        {
            Kind = JsonValueKind.Object,
            Start = _text.Length,
        };
        _text.Append("{\"statement\":").Append(proof["statement"]!.ToJsonString()).Append(",\"claim\":");
        place.Children.Add(WriteClaim(proof["claim"]!.AsObject(), evidence, place, "claim"));
        _text.Append(",\"evidence\":");
        place.Children.Add(Write(evidence, place, "evidence", false, KindOf(evidence)));
        _text.Append('}');
        place.End = _text.Length;
        return place;
    }

    // The parts of a conjunction are carried each by its own part of the evidence.
    private Place WriteClaim(JsonObject claim, JsonObject evidence, Place parent, string name)
    {
        var place = new Place(parent, name, $"claim/{KindOf(claim)}", true, KindOf(evidence))
        {
            Kind = JsonValueKind.Object,
            Start = _text.Length,
        };
        _text.Append('{');
        foreach (var (field, value) in claim)
        {
            Separate(place);
            _text.Append('"').Append(field).Append("\":");
            place.Children.Add(
                field switch
                {
                    "claim" => WriteClaim(value!.AsObject(), evidence, place, field),
                    "parts" => WriteParts(value!.AsArray(), evidence, place),
                    _ => Write(value!, place, field, true, KindOf(evidence)),
                }
            );
        }

        _text.Append('}');
        place.End = _text.Length;
        return place;
    }

    private Place WriteParts(JsonArray parts, JsonObject evidence, Place parent)
    {
        var place = new Place(parent, "parts", "claims", true, KindOf(evidence))
        {
            Kind = JsonValueKind.Array,
            Start = _text.Length,
        };
        _text.Append('[');
        for (var i = 0; i < parts.Count; i++)
        {
            Separate(place);
            var carrier = evidence["parts"]?[i]?.AsObject() ?? evidence;
            place.Children.Add(WriteClaim(parts[i]!.AsObject(), carrier, place, $"{i}"));
        }

        _text.Append(']');
        place.End = _text.Length;
        return place;
    }

    private Place Write(JsonNode node, Place parent, string name, bool isInClaim, string evidence)
    {
        if (node is JsonObject proof && proof.ContainsKey("statement"))
        {
            return WriteProof(proof, parent, name, "proof");
        }

        var kind = node is JsonObject known && !isInClaim ? KindOf(known) : "";
        var carrier = kind.Length > 0 ? kind : evidence;
        var role =
            kind.Length > 0 ? $"evidence/{kind}"
            : parent.Kind == JsonValueKind.Array ? $"{parent.Role}[]"
            : $"{(isInClaim ? "claim" : "evidence")}.{name}";
        var place = new Place(parent, name, role, isInClaim, carrier)
        {
            Kind = node.GetValueKind(),
            Leaf = node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString(),
            Start = _text.Length,
        };
        switch (node)
        {
            case JsonObject fields:
                _text.Append('{');
                foreach (var (field, value) in fields)
                {
                    Separate(place);
                    _text.Append('"').Append(field).Append("\":");
                    place.Children.Add(Write(value!, place, field, isInClaim, carrier));
                }

                _text.Append('}');
                break;
            case JsonArray items:
                _text.Append('[');
                foreach (var item in items)
                {
                    Separate(place);
                    place.Children.Add(Write(item!, place, $"{place.Children.Count}", isInClaim, carrier));
                }

                _text.Append(']');
                break;
            default:
                _text.Append(node.ToJsonString());
                break;
        }

        place.End = _text.Length;
        return place;
    }

    private void Separate(Place list)
    {
        if (list.Children.Count > 0)
        {
            _text.Append(',');
        }
    }

    private static string KindOf(JsonObject node) => node["kind"]?.GetValue<string>() ?? "";
}
