using System.Text.Json.Nodes;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;

namespace Theory.Exports;

/// <summary>The JSON form of evidence about functions of one variable.</summary>
internal static class FunctionJson
{
    private const int MostBits = 1_000_000;

    /// <summary>The fields of a kind of evidence; none for a kind that has none.</summary>
    public static (string Name, JsonNode Value)[] Fields(Evidence evidence) =>
        evidence switch
        {
            CellCover(var cover) =>
            [
                ("precision", cover.Settings.Precision),
                ("order", cover.Settings.Order),
                ("period", cover.IsPeriod),
                (
                    "knots",
                    new JsonArray([
                        .. cover.Knots.Select(knot =>
                            knot.Around is { } point
                                ? new JsonObject { ["to"] = knot.At.ToString(), ["around"] = point.ToString() }
                            : knot.IsSpecial ? new JsonObject { ["special"] = knot.At.ToString() }
                            : (JsonNode)knot.At.ToString()
                        ),
                    ])
                ),
            ],
            OneApproach(var way) => [("way", Write(way))],
            TwoApproaches(var first, var second) => [("first", Write(first)), ("second", Write(second))],
            Between between =>
            [
                ("low", between.Low.ToString()),
                ("high", between.High.ToString()),
                ("precision", between.Precision),
            ],
            ConstantPoint point => [("point", point.Point.ToString())],
            EnclosedPoint point => [("x", point.X.ToString()), ("precision", point.Precision)],
            FiniteDifference difference => Fields(difference),
            FromProperty from => [("premise", ProofJson.Write(from.Premise))],
            EqualBounds bounds =>
            [
                ("value", bounds.Value.ToString()),
                ("total", EvidenceJson.Write(bounds.Total)),
                ("atLeast", EvidenceJson.Write(bounds.AtLeast)),
                ("atMost", EvidenceJson.Write(bounds.AtMost)),
            ],
            Rewriting rewriting =>
            [
                ("other", rewriting.Other.ToString()),
                .. rewriting.Total is { } total
                    ? [("total", EvidenceJson.Write(total))]
                    : Array.Empty<(string, JsonNode)>(),
                ("otherTotal", EvidenceJson.Write(rewriting.OtherTotal)),
                ("premise", EvidenceJson.Write(rewriting.Premise)),
            ],
            IntermediateValues(var continuous, var infimum, var supremum) =>
            [
                ("continuous", ProofJson.Write(continuous)),
                ("infimum", ProofJson.Write(infimum)),
                ("supremum", ProofJson.Write(supremum)),
            ],
            _ => [],
        };

    /// <summary>Evidence of a kind, or null where there is no such kind.</summary>
    public static Evidence? Read(string kind, JsonCursor json) =>
        kind switch
        {
            "cell-cover" => new CellCover(ReadCover(json.Only("precision", "order", "period", "knots"))),
            "one-approach" => new OneApproach(ReadWay(json.Only("way").Field("way"))),
            "two-approaches" => new TwoApproaches(
                ReadWay(json.Only("first", "second").Field("first")),
                ReadWay(json.Field("second"))
            ),
            "between" => new Between(
                json.Only("low", "high", "precision").Field("low").Number(),
                json.Field("high").Number(),
                Bits(json)
            ),
            "constant-point" => new ConstantPoint(ReadExpression(json.Only("point").Field("point"))),
            "enclosed-point" => new EnclosedPoint(json.Only("x", "precision").Field("x").Number(), Bits(json)),
            "finite-difference" => ReadDifference(json),
            "from-property" => new FromProperty(ProofJson.Read(json.Only("premise").Field("premise"))),
            "between-extremes" => new IntermediateValues(
                ProofJson.Read(json.Only("continuous", "infimum", "supremum").Field("continuous")),
                ProofJson.Read(json.Field("infimum")),
                ProofJson.Read(json.Field("supremum"))
            ),
            "equal-bounds" => new EqualBounds(
                json.Only("value", "total", "atLeast", "atMost").Field("value").Number(),
                EvidenceJson.Read(json.Field("total")),
                EvidenceJson.Read(json.Field("atLeast")),
                EvidenceJson.Read(json.Field("atMost"))
            ),
            "rewriting" => ReadRewriting(json.Only("other", "total", "otherTotal", "premise")),
            "from-form" => EvidenceJson.Bare(json, new FromForm()),
            _ => null,
        };

    public static JsonNode Write(Extreme extreme) => extreme.ToString().ToLowerInvariant();

    public static Extreme ReadExtreme(JsonCursor json) =>
        json.Text() switch
        {
            "infimum" => Extreme.Infimum,
            "supremum" => Extreme.Supremum,
            "lipschitz" => Extreme.Lipschitz,
            _ => throw json.Fault("expected infimum, supremum or lipschitz"),
        };

    private static Rewriting ReadRewriting(JsonCursor json) =>
        new(
            ReadExpression(json.Field("other")),
            json.Has("total") ? EvidenceJson.Read(json.Field("total")) : null,
            EvidenceJson.Read(json.Field("otherTotal")),
            EvidenceJson.Read(json.Field("premise"))
        );

    private static Expression ReadExpression(JsonCursor json) => json.Make(() => Expression.Parse(json.Text()));

    private static int Bits(JsonCursor json) => json.Field("precision").Integer(1, MostBits);

    private static Settings ReadSettings(JsonCursor json) => new(Bits(json), json.Field("order").Integer(1, MostBits));

    private static Cover ReadCover(JsonCursor json) =>
        new(json.Field("knots").Items(ReadKnot), ReadSettings(json), json.Field("period").Flag());

    private static Knot ReadKnot(JsonCursor json)
    {
        if (json.Has("around"))
        {
            json.AllowOnly("to", "around");
            return new(json.Field("to").Number(), false, ReadExpression(json.Field("around")));
        }

        if (json.Has("special"))
        {
            json.AllowOnly("special");
            return new(json.Field("special").Number(), true);
        }

        return new(json.Number(), false);
    }

    private static JsonObject Write(Approach way)
    {
        var json = new JsonObject
        {
            ["cell"] = way.Cell.Kind.ToString(),
            ["low"] = way.Cell.Low.ToString(),
            ["high"] = way.Cell.High.ToString(),
            ["precision"] = way.Settings.Precision,
            ["order"] = way.Settings.Order,
        };
        if (way.Phase is { } phase)
        {
            json["angle"] = phase.Angle.ToString();
            json["turn"] = phase.Turn.ToString();
        }

        return json;
    }

    private static Approach ReadWay(JsonCursor json)
    {
        json.AllowOnly("cell", "low", "high", "precision", "order", "angle", "turn");
        var cell = json.Field("cell");
        var kind = Enum.GetValues<CellKind>()
            .Cast<CellKind?>()
            .FirstOrDefault(known => known.ToString() == cell.Text());
        var phase = json.Has("angle")
            ? new Phase(ReadExpression(json.Field("angle")), json.Field("turn").Number())
            : null;
        return new(
            new(
                kind ?? throw cell.Fault("this is no kind of cell"),
                json.Field("low").Number(),
                json.Field("high").Number()
            ),
            phase,
            ReadSettings(json)
        );
    }

    private static (string Name, JsonNode Value)[] Fields(FiniteDifference difference)
    {
        (string Name, JsonNode Value)[] fields =
        [
            ("start", difference.Start.ToString()),
            ("step", difference.Step.ToString()),
            ("order", difference.Order),
            ("precision", difference.Precision),
        ];
        return difference.Growth is null ? fields : [.. fields, ("growth", Write(difference.Growth))];
    }

    private static FiniteDifference ReadDifference(JsonCursor json)
    {
        json.AllowOnly("kind", "start", "step", "order", "precision", "growth");
        return new(
            json.Field("start").Number(),
            json.Field("step").Number(),
            json.Field("order").Integer(1, MostBits),
            Bits(json),
            json.Has("growth") ? ReadWay(json.Field("growth")) : null
        );
    }
}
