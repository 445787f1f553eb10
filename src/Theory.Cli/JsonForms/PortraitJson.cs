using System.Text.Json.Nodes;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Cli.JsonForms;

/// <summary>
/// "dead_intervals":{"verdict":"...","intervals":[{"low":"-inf","high":"0"}]}, "breaks":{"verdict":"...","endless":false,"points":[{"kind":"kink","at":{...},"left":{...},"right":{...}}]},
/// "saturation":{"left":{...},"right":{...}}, "zero_centred":{"odd":{...},"one_sign":{...},"range_middle":{...}}, "cost":{"function":{...},"derivative":{...}}.
/// </summary>
internal static class PortraitJson
{
    public static void AddTo(JsonObject json, ActivationReport report, Portrait portrait)
    {
        json["dead_intervals"] = new JsonObject
        {
            ["verdict"] = portrait.Dead.Theorem is null ? "undecided" : "proved",
            ["because"] = portrait.Dead.Theorem?.Statement ?? portrait.Dead.Because,
            ["intervals"] = new JsonArray([.. portrait.Dead.Intervals.Select(Interval)]),
        };
        json["breaks"] = Breaks(portrait.Breaks);
        json["saturation"] = new JsonObject { ["left"] = Limit(portrait.Left), ["right"] = Limit(portrait.Right) };
        json["zero_centred"] = Centring(report, portrait.Centring);
        json["cost"] = new JsonObject
        {
            ["function"] = Cost(report.Function),
            ["derivative"] = report.Derivative is { } derivative ? Cost(derivative) : null,
        };
    }

    /// <summary>Bounds of the mean of the range's ends; null where an end is infinite or not known.</summary>
    public static (Rational Low, Rational High)? Middle(ActivationReport report) =>
        report.Infimum is { Low: { } a, High: { } b } && report.Supremum is { Low: { } c, High: { } d }
            ? ((a + c) / 2, (b + d) / 2)
            : null;

    private static JsonObject Breaks(Breaks breaks) =>
        new()
        {
            ["verdict"] = breaks.Elsewhere is null && breaks.Endless is null ? "undecided" : "proved",
            ["because"] = (breaks.Endless ?? breaks.Elsewhere)?.Statement ?? breaks.Because,
            ["endless"] = breaks.Endless is not null,
            ["points"] = new JsonArray([
                .. breaks.Points.Select(point => new JsonObject
                {
                    ["kind"] = Kind(point.Kind),
                    ["at"] = Interval(point.At),
                    ["left"] = Limit(point.Left),
                    ["right"] = Limit(point.Right),
                }),
            ]),
        };

    private static string Kind(BreakKind kind) =>
        kind == BreakKind.InfiniteSlope ? "infinite_slope" : kind.ToString().ToLowerInvariant();

    private static JsonObject Interval(NumberRange range) =>
        new()
        {
            ["low"] = range.Low is { } low ? DecimalOrFraction(low, isLow: true) : "-inf",
            ["high"] = range.High is { } high ? DecimalOrFraction(high, isLow: false) : "inf",
        };

    // The ends of a short range around an irrational point are long; rounded outward they still hold it.
    private static string DecimalOrFraction(Rational value, bool isLow) =>
        value.Denominator < 1_000_000 ? value.ToString()
        : isLow ? DecimalText.AtMost(value)
        : DecimalText.AtLeast(value);

    private static JsonObject Limit(Theorem? theorem)
    {
        var (verdict, low, high) = theorem?.Claim switch
        {
            LimitBetween limit => ("proved", DecimalText.AtMost(limit.Low), DecimalText.AtLeast(limit.High)),
            LimitIsInfinite { IsPositive: true } => ("proved", "inf", "inf"),
            LimitIsInfinite => ("proved", "-inf", "-inf"),
            Not => ("refuted", "-inf", "inf"),
            _ => ("undecided", "-inf", "inf"),
        };
        return new()
        {
            ["verdict"] = verdict,
            ["low"] = low,
            ["high"] = high,
        };
    }

    private static JsonObject Centring(ActivationReport report, Centring centring) =>
        new()
        {
            ["odd"] = new JsonObject
            {
                ["verdict"] = centring.Odd.Match(_ => "proved", _ => "refuted", _ => "undecided"),
                ["because"] = centring.Odd.Match(odd => odd.Statement, not => not.Statement, because => because),
            },
            ["one_sign"] = new JsonObject
            {
                ["verdict"] =
                    centring.OneSign is not null ? "proved"
                    : centring.BothSigns is not null ? "refuted"
                    : "undecided",
                ["because"] =
                    centring.OneSign?.Statement
                    ?? (
                        centring.BothSigns is var (below, above)
                            ? $"{below.Statement}; and {above.Statement}"
                            : "no proof was found either way"
                    ),
            },
            ["range_middle"] = Middle(report) is var (low, high)
                ? new JsonObject { ["low"] = DecimalText.AtMost(low), ["high"] = DecimalText.AtLeast(high) }
                : null,
        };

    private static JsonObject Cost(Expression function)
    {
        var cost = OperationCost.Of(function);
        return new()
        {
            ["arithmetic"] = cost.Arithmetic,
            ["elementary"] = cost.Elementary,
            ["comparisons"] = cost.Comparisons,
        };
    }
}
