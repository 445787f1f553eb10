using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 7: where activations are dead, bend, settle and mirror themselves.</summary>
internal static class ShapeTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            new("relu-kink", 7, () => Kink("relu(x)")),
            new("relu-dead-half", 7, () => Of("relu(x)").Dead.Theorem!),
            new("relu6-dead-ends", 7, () => Of("min(relu(x), 6)").Dead.Theorem!),
            new("sigmoid-saturates", 7, () => Ends("sigmoid(x)")),
            new("sine-never-settles", 7, () => Ends("sin(x)")),
            new("tanh-odd", 7, () => Decided.Proved(Of("tanh(x)").Centring.Odd)),
            new("hard-tanh-odd", 7, () => Decided.Proved(Of("max(-1, min(1, x))").Centring.Odd)),
            new("relu6-not-odd", 7, () => Decided.Refuted(Of("min(relu(x), 6)").Centring.Odd)),
            new("absolute-sine-endless-kinks", 7, EndlessKinks),
        ];

    private static Portrait Of(string function) =>
        Portrait.Of(ActivationDecider.Decide(Expression.Parse(function)), WorkLimit.Default);

    private static Theorem Kink(string function)
    {
        var breaks = Of(function).Breaks;
        return Theorem.ByParts(breaks.Points[0].Left!, breaks.Points[0].Right!, breaks.Elsewhere!);
    }

    private static Theorem Ends(string function)
    {
        var portrait = Of(function);
        return Theorem.ByParts(portrait.Left!, portrait.Right!);
    }

    // Finite one-sided derivatives everywhere, and infinitely many points without a derivative: these are kinks.
    private static Theorem EndlessKinks()
    {
        var report = ActivationDecider.Decide(Expression.Parse("abs(sin(x))"));
        return Theorem.ByParts(
            Decided.Proved(report.Properties[Property.Backpropagates]),
            Portrait.Of(report, WorkLimit.Default).Breaks.Endless!
        );
    }
}
