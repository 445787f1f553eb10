using System.Text.Json.Nodes;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;

namespace Theory.Exports;

/// <summary>The JSON form of claims about the shape of a function: limits, symmetry, ranges of x and of values.</summary>
internal static class ShapeJson
{
    /// <summary>A claim as JSON, or null where it is of another kind.</summary>
    public static JsonObject? Write(Claim claim) =>
        claim switch
        {
            LimitBetween limit => ClaimJson.Of(
                "limit-between",
                ("of", Write(limit.Followed)),
                ("function", limit.Function.ToString()),
                ("to", Write(limit.Destination)),
                ("low", limit.Low.ToString()),
                ("high", limit.High.ToString())
            ),
            LimitIsInfinite limit => ClaimJson.Of(
                "limit-is-infinite",
                ("of", Write(limit.Followed)),
                ("function", limit.Function.ToString()),
                ("to", Write(limit.Destination)),
                ("positive", limit.IsPositive)
            ),
            HasLimit limit => ClaimJson.Of(
                "has-limit",
                ("function", limit.Function.ToString()),
                ("to", Write(limit.Destination))
            ),
            ConstantOnlyOn flat => ClaimJson.Of(
                "constant-only-on",
                ("function", flat.Function.ToString()),
                ("intervals", Write(flat.Intervals))
            ),
            DifferentiableOutside smooth => ClaimJson.Of(
                "differentiable-outside",
                ("function", smooth.Function.ToString()),
                ("outside", Write(smooth.Outside))
            ),
            BreaksWithoutEnd endless => ClaimJson.Of("breaks-without-end", ("function", endless.Function.ToString())),
            IsOdd odd => ClaimJson.Of("is-odd", ("function", odd.Function.ToString())),
            ValuesIn values => ClaimJson.Of(
                "values-in",
                ("function", values.Function.ToString()),
                ("range", Write(values.Range))
            ),
            TakesEvery every => ClaimJson.Of(
                "takes-every",
                ("function", every.Function.ToString()),
                ("range", Write(every.Range))
            ),
            TakesValue taken => ClaimJson.Of(
                "takes-value",
                ("function", taken.Function.ToString()),
                ("value", taken.Value.ToString())
            ),
            _ => null,
        };

    /// <summary>A claim of a kind, or null where there is no such kind.</summary>
    public static Claim? Read(string kind, JsonCursor json) =>
        kind switch
        {
            "limit-between" => new LimitBetween(
                ReadFollowed(json.Only("of", "function", "to", "low", "high").Field("of")),
                ClaimJson.Function(json),
                ReadDestination(json.Field("to")),
                json.Field("low").Number(),
                json.Field("high").Number()
            ),
            "limit-is-infinite" => new LimitIsInfinite(
                ReadFollowed(json.Only("of", "function", "to", "positive").Field("of")),
                ClaimJson.Function(json),
                ReadDestination(json.Field("to")),
                json.Field("positive").Flag()
            ),
            "has-limit" => new HasLimit(
                ClaimJson.Function(json.Only("function", "to")),
                ReadDestination(json.Field("to"))
            ),
            "constant-only-on" => new ConstantOnlyOn(
                ClaimJson.Function(json.Only("function", "intervals")),
                json.Field("intervals").Items(ReadRange)
            ),
            "differentiable-outside" => new DifferentiableOutside(
                ClaimJson.Function(json.Only("function", "outside")),
                json.Field("outside").Items(ReadRange)
            ),
            "breaks-without-end" => new BreaksWithoutEnd(ClaimJson.Function(json.Only("function"))),
            "is-odd" => new IsOdd(ClaimJson.Function(json.Only("function"))),
            "values-in" => new ValuesIn(
                ClaimJson.Function(json.Only("function", "range")),
                ReadRange(json.Field("range"))
            ),
            "takes-every" => new TakesEvery(
                ClaimJson.Function(json.Only("function", "range")),
                ReadRange(json.Field("range"))
            ),
            "takes-value" => new TakesValue(
                ClaimJson.Function(json.Only("function", "value")),
                json.Field("value").Number()
            ),
            _ => null,
        };

    private static string Write(Followed followed) => followed == Followed.Value ? "value" : "slope";

    private static Followed ReadFollowed(JsonCursor json) =>
        json.Text() switch
        {
            "value" => Followed.Value,
            "slope" => Followed.Slope,
            _ => throw json.Fault("expected value or slope"),
        };

    private static JsonObject Write(Destination destination)
    {
        var json = new JsonObject { ["course"] = destination.Course.ToString() };
        if (destination.IsPoint)
        {
            json["point"] = destination.Point.ToString();
        }

        return json;
    }

    private static Destination ReadDestination(JsonCursor json)
    {
        json.AllowOnly("course", "point");
        var course = json.Field("course");
        return course.Text() switch
        {
            nameof(Course.ToMinusInfinity) => Destination.MinusInfinity,
            nameof(Course.ToPlusInfinity) => Destination.PlusInfinity,
            nameof(Course.FromBelow) => new(Course.FromBelow, json.Field("point").Number()),
            nameof(Course.FromAbove) => new(Course.FromAbove, json.Field("point").Number()),
            _ => throw course.Fault("expected ToMinusInfinity, ToPlusInfinity, FromBelow or FromAbove"),
        };
    }

    private static JsonArray Write(ValueList<NumberRange> ranges) => new([.. ranges.Select(Write)]);

    private static JsonObject Write(NumberRange range)
    {
        var json = new JsonObject();
        if (range.Low is { } low)
        {
            json["low"] = low.ToString();
            json["has_low"] = range.HasLow;
        }

        if (range.High is { } high)
        {
            json["high"] = high.ToString();
            json["has_high"] = range.HasHigh;
        }

        return json;
    }

    private static NumberRange ReadRange(JsonCursor json)
    {
        json.AllowOnly("low", "has_low", "high", "has_high");
        var hasLow = json.Has("low") && json.Field("has_low").Flag();
        var hasHigh = json.Has("high") && json.Field("has_high").Flag();
        return new(
            json.Has("low") ? json.Field("low").Number() : null,
            hasLow,
            json.Has("high") ? json.Field("high").Number() : null,
            hasHigh
        );
    }
}
