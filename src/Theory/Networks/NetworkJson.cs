using System.Text.Json.Nodes;
using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Networks;

/// <summary>The JSON form of a network: {"inputs":2,"layers":[{"weights":[["1","1"]],"bias":["0"]},{"activation":"relu(x)"},{"softmax":true}]}.</summary>
public static class NetworkJson
{
    private const int MostInputs = 1_000_000;

    /// <summary>Reads a network.</summary>
    /// <exception cref="MalformedInputException">The text is not JSON, or not a network; the place is a line or a JSON path.</exception>
    public static Network Read(string json, NumberLimits limits) => Read(JsonCursor.Parse(json, limits));

    /// <summary>Reads the network at a place in a document.</summary>
    /// <exception cref="MalformedInputException">There is no network; the place is a JSON path.</exception>
    public static Network Read(JsonCursor json)
    {
        json.AllowOnly("inputs", "layers");
        var inputs = json.Field("inputs").Integer(1, MostInputs);
        var width = inputs;
        var layers = new List<Layer>();
        foreach (var item in json.Field("layers").Items())
        {
            var layer = ReadLayer(item);
            width = item.Make(() => Network.WidthAfter(layer, width, layers.Count + 1));
            layers.Add(layer);
        }

        return new(inputs, new(layers));
    }

    /// <summary>Writes a network; <see cref="Read(string, NumberLimits)"/> reads it back equal.</summary>
    public static JsonObject Write(Network network) =>
        new() { ["inputs"] = network.Inputs, ["layers"] = new JsonArray([.. network.Layers.Select(WriteLayer)]) };

    /// <summary>Reads the vector at a place in a document.</summary>
    /// <exception cref="MalformedInputException">There is no list of exact numbers.</exception>
    public static Vector ReadVector(JsonCursor json) => new(json.Items(item => item.Number()));

    /// <summary>Writes a vector as a list of exact numbers.</summary>
    public static JsonArray WriteVector(Vector vector) => new([.. vector.Select(entry => (JsonNode)entry.ToString())]);

    /// <summary>Reads the map {"weights":[[...]],"bias":[...]} at a place in a document.</summary>
    /// <exception cref="MalformedInputException">There is no such map; the place is a JSON path.</exception>
    public static AffineMap ReadMap(JsonCursor json)
    {
        json.AllowOnly("weights", "bias");
        var rows = json.Field("weights").Items(ReadVector);
        var weights = json.Field("weights").Make(() => Matrix.FromRows(rows));
        var bias = ReadVector(json.Field("bias"));
        return json.Make(() => new AffineMap(weights, bias));
    }

    /// <summary>Writes a map as {"weights":[[...]],"bias":[...]}.</summary>
    public static JsonObject WriteMap(AffineMap map) =>
        new()
        {
            ["weights"] = new JsonArray([
                .. Enumerable.Range(0, map.Outputs).Select(i => WriteVector(map.Weights.Row(i))),
            ]),
            ["bias"] = WriteVector(map.Bias),
        };

    private static Layer ReadLayer(JsonCursor json)
    {
        if (json.Has("activation"))
        {
            json.AllowOnly("activation");
            var activation = json.Field("activation");
            return activation.IsText
                ? new Layer.Activation([ReadFunction(activation)])
                : activation.Make(() => new Layer.Activation(activation.Items(ReadFunction)));
        }

        if (json.Has("softmax"))
        {
            json.AllowOnly("softmax");
            return json.Field("softmax").Flag()
                ? new Layer.Softmax()
                : throw json.Fault("found \"softmax\": false; expected true");
        }

        return json.Has("weights") || json.Has("bias")
            ? new Layer.Affine(ReadMap(json))
            : throw json.Fault(
                "this is no layer; expected \"weights\" and \"bias\", or \"activation\", or \"softmax\""
            );
    }

    private static Expression ReadFunction(JsonCursor json) =>
        json.Make(() => Expression.Parse(json.Text(), ExpressionLimits.Of(json.Limits)));

    private static JsonNode WriteLayer(Layer layer) =>
        layer.Match<JsonNode>(
            affine => WriteMap(affine.Map),
            activation => new JsonObject
            {
                ["activation"] =
                    activation.Functions.Count == 1
                        ? activation.Functions[0].ToString()
                        : new JsonArray([.. activation.Functions.Select(function => (JsonNode)function.ToString())]),
            },
            _ => new JsonObject { ["softmax"] = true }
        );
}
