using System.Text.Json.Nodes;
using Theory.Data;
using Theory.Networks;

namespace Theory.Exports;

/// <summary>The JSON form of tables, labelled points and row weights.</summary>
internal static class DataJson
{
    private const int MostRows = 10_000_000;
    private const int LargestWeight = 1_000_000;

    public static JsonArray Write(LabelledPoints points) =>
        new([
            .. points.Rows.Select(row => new JsonObject
            {
                ["point"] = NetworkJson.WriteVector(row.Point),
                ["positive"] = row.IsPositive,
            }),
        ]);

    public static LabelledPoints ReadPoints(JsonCursor json)
    {
        var rows = json.Items(item =>
        {
            item.AllowOnly("point", "positive");
            return new LabelledPoint(NetworkJson.ReadVector(item.Field("point")), item.Field("positive").Flag());
        });
        return json.Make(() => new LabelledPoints(rows));
    }

    public static JsonArray Write(Table table) =>
        new([
            .. table.Rows.Select(row => new JsonObject
            {
                ["inputs"] = NetworkJson.WriteVector(row.Inputs),
                ["output"] = row.Output.ToString(),
            }),
        ]);

    public static Table ReadTable(JsonCursor json)
    {
        var rows = json.Items(item =>
        {
            item.AllowOnly("inputs", "output");
            return new TableRow(NetworkJson.ReadVector(item.Field("inputs")), item.Field("output").Number());
        });
        return json.Make(() => new Table(rows));
    }

    public static JsonArray Write(ValueList<RowWeight> weights) =>
        new([
            .. weights.Select(weight => new JsonObject { ["row"] = weight.Row, ["weight"] = weight.Weight.ToString() }),
        ]);

    public static ValueList<RowWeight> ReadWeights(JsonCursor json) =>
        json.Items(item =>
        {
            item.AllowOnly("row", "weight");
            return new RowWeight(item.Field("row").Integer(1, MostRows), item.Field("weight").Number());
        });

    public static JsonObject Write(BooleanCertificate.Threshold form) =>
        new()
        {
            ["weights"] = new JsonArray([.. form.Weights.Select(weight => (JsonNode)weight)]),
            ["bias"] = form.Bias.ToString(),
        };

    public static BooleanCertificate.Threshold ReadBooleanWeights(JsonCursor json)
    {
        json.AllowOnly("weights", "bias");
        var weights = json.Field("weights").Items(weight => weight.Integer(-LargestWeight, LargestWeight));
        var twice = 2 * json.Field("bias").Number();
        return twice.IsInteger && twice.Abs() <= LargestWeight
            ? new(weights, (int)twice.Numerator)
            : throw json.Field("bias").Fault("expected an integer or a half of one, of small size");
    }
}
