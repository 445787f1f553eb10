using Spectre.Console;
using Theory.Claims;
using Theory.Cli.JsonForms;
using Theory.Kernel;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Cli.TextForms;

/// <summary>The lines about dead intervals, kinks and other breaks, saturation and symmetry. Each fact is a theorem; what is none is marked "not decided".</summary>
internal static class PortraitText
{
    public static void Write(IAnsiConsole console, ActivationReport report, Portrait portrait)
    {
        console.Line($"  dead       {Dead(portrait.Dead)}");
        WriteBreaks(console, report, portrait.Breaks);
        console.Line($"  left end   as x falls without bound, {End(portrait.Left)}");
        console.Line($"  right end  as x grows without bound, {End(portrait.Right)}");
        console.Line($"  symmetry   {Symmetry(portrait.Centring)}");
        console.Line($"  signs      {Signs(portrait.Centring)}");
        if (Middle(report) is { } middle)
        {
            console.Line($"  middle     the middle of the range is {middle}");
        }
    }

    private static string Dead(DeadIntervals dead) =>
        dead.Theorem is null ? $"not decided: {dead.Because}"
        : dead.Intervals is [{ Low: null, High: null }] ? "f' = 0 for every x"
        : dead.Intervals.Count == 0 ? "on no interval is f' = 0 throughout"
        : $"f' = 0 for {string.Join(", and for ", dead.Intervals.Select(interval => interval.Of("x")))}; on no other interval throughout";

    private static void WriteBreaks(IAnsiConsole console, ActivationReport report, Breaks breaks)
    {
        if (breaks.Endless is not null)
        {
            var areKinks = report.Properties[Property.Backpropagates] is Provers.Verdict.Proved;
            console.Line(
                $"  breaks     infinitely many{(areKinks ? ", all of them kinks" : "")}: f repeats itself, but for a constant"
            );
            return;
        }

        var label = "breaks";
        foreach (var point in breaks.Points)
        {
            console.Line($"  {label, -10} {Break(point)}");
            label = "";
        }

        console.Line(
            $"  {label, -10} "
                + (
                    breaks.Elsewhere is null
                        ? $"not decided whether there are {(label == "" ? "others" : "any")}: {breaks.Because}"
                    : label == "" ? BreakWords.Elsewhere(breaks.Elsewhere)
                    : "none: f is differentiable everywhere"
                )
        );
    }

    private static string Break(BreakPoint point)
    {
        var at = point.At.Low == point.At.High ? $"at {point.At.Low}" : BreakWords.Between(point.At);
        var (left, right) = (Side(point.Left), Side(point.Right));
        var sides = $"from the left {left}, from the right {right}";
        return point.Kind switch
        {
            BreakKind.Kink => point.Left is null ? $"kink {at}" : $"kink {at}: slope {sides}",
            BreakKind.InfiniteSlope => $"infinite slope {at}: slope {sides}",
            BreakKind.Jump => $"jump {at}: limit {sides}{Here(point.Theorem)}",
            BreakKind.Hole => $"hole {at}: f is undefined there, with the limit {left} from both sides",
            BreakKind.Gap => $"gap {at}: f is undefined there, limit {sides}",
            BreakKind.Pole => $"pole {at}: limit {sides}",
            BreakKind.Undefined => $"{at} f is undefined",
            _ => $"a break {at}: f is undefined or has no slope there",
        };
    }

    private static string Here(Theorem? theorem) =>
        theorem?.Claim is HasValue value ? $", with f({value.Point}) = {value.Value}" : "";

    private static string Side(Theorem? theorem) => theorem is null ? "not decided" : Limit(theorem);

    private static string End(Theorem? theorem) =>
        theorem?.Claim switch
        {
            null => "not decided what f(x) does",
            Not => "f(x) has no limit",
            _ => $"f(x) tends to {Limit(theorem)}",
        };

    private static string Limit(Theorem theorem) =>
        theorem.Claim switch
        {
            LimitBetween limit when limit.Low == limit.High => limit.Low.ToString(),
            LimitBetween limit => $"[{DecimalText.AtMost(limit.Low)}, {DecimalText.AtLeast(limit.High)}]",
            LimitIsInfinite limit => limit.IsPositive ? "infinity" : "minus infinity",
            _ => "none",
        };

    private static string Symmetry(Centring centring) =>
        centring.Odd.Match(
            _ => "odd: f(-x) = -f(x) for every x, so inputs spread evenly about 0 give outputs spread evenly about 0",
            refuted => $"not odd{Shown(refuted)}",
            because => $"not decided whether f is odd: {because}"
        );

    private static string Shown(Theorem refuted) =>
        refuted.Evidence is EnclosedPoint { X: var x } ? $": f({x}) differs from -f({-x})" : "";

    private static string Signs(Centring centring)
    {
        if (centring.BothSigns is not null)
        {
            return "values below 0 and above 0";
        }

        return centring.OneSign?.Claim is ValuesIn { Range: var range }
            ? $"every value y = f(x) has {range.Of("y")}, all of one sign: not centred at 0"
            : "not decided whether f takes values of both signs";
    }

    private static string? Middle(ActivationReport report)
    {
        if (PortraitJson.Middle(report) is not var (low, high))
        {
            return null;
        }

        return low == high ? low.ToString() : $"[{DecimalText.AtMost(low)}, {DecimalText.AtLeast(high)}]";
    }
}
