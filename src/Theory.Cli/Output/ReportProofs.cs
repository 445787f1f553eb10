using Theory.Claims;
using Theory.Kernel;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Cli.Output;

/// <summary>The theorems that a report on a function rests on, each with a name for its proof file.</summary>
internal static class ReportProofs
{
    /// <summary>Names and theorems; what is undecided has none.</summary>
    public static IEnumerable<(string Name, Theorem Theorem)> Of(ActivationReport report, Portrait portrait) =>
        Named(report)
            .Concat(Named(portrait))
            .Where(one => one.Theorem is not null)
            .Select(one => (one.Name, one.Theorem!));

    private static IEnumerable<(string Name, Theorem? Theorem)> Named(ActivationReport report) =>
        [
            .. report.Properties.Select(pair => (PropertyNames.Of(pair.Key), pair.Value.Conclusion)),
            .. Named("infimum", report.Infimum),
            .. Named("supremum", report.Supremum),
            .. Named("lipschitz", report.Lipschitz),
        ];

    private static IEnumerable<(string Name, Theorem? Theorem)> Named(string extreme, ExtremeEnclosure enclosure) =>
        [
            ($"{extreme}-infinite", enclosure.Infinite),
            ($"{extreme}-at-least", enclosure.AtLeast),
            ($"{extreme}-at-most", enclosure.AtMost),
        ];

    private static IEnumerable<(string Name, Theorem? Theorem)> Named(Portrait portrait) =>
        [
            ("dead-intervals", portrait.Dead.Theorem),
            ("breaks-elsewhere", portrait.Breaks.Elsewhere),
            ("breaks-endless", portrait.Breaks.Endless),
            .. portrait.Breaks.Points.SelectMany((point, i) => Named($"break-{i + 1}", point)),
            ("limit-left", portrait.Left),
            ("limit-right", portrait.Right),
            ("odd", portrait.Centring.Odd.Conclusion),
            ("one-sign", portrait.Centring.OneSign),
            ("values-below-0", portrait.Centring.BothSigns?.Below),
            ("values-above-0", portrait.Centring.BothSigns?.Above),
        ];

    private static IEnumerable<(string Name, Theorem? Theorem)> Named(string name, BreakPoint point) =>
        [(name, point.Theorem), ($"{name}-left", point.Left), ($"{name}-right", point.Right)];
}
