using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 5: features, and the space that hidden layers warp.</summary>
internal static class FeatureTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [new("circle-needs-a-feature", 5, CircleNeedsAFeature), new("hidden-layer-separates", 5, HiddenLayerSeparates)];

    private static Theorem CircleNeedsAFeature()
    {
        var squares = new Network(2, [new Layer.Activation([Expression.Parse("x^2")])]);
        var images = WarpedSpaces.Rings.Map(point => squares.Evaluate(point).Output!);
        var plane = (Hyperplane)Decided.Proved(SeparationProver.Decide(images)).Evidence;
        return Theorem.ByParts(
            Decided.Refuted(SeparationProver.Decide(WarpedSpaces.Rings)),
            Theorem.ByHyperplane(new SeparableAfter(squares, WarpedSpaces.Rings), plane)
        );
    }

    private static Theorem HiddenLayerSeparates() =>
        Theorem.ByParts([
            Decided.Refuted(SeparationProver.Decide(WarpedSpaces.Rings)),
            .. WarpedSpaces.ForRings.Select(layers => After(layers, WarpedSpaces.Rings)),
            Decided.Refuted(SeparationProver.Decide(WarpedSpaces.Moons)),
            .. WarpedSpaces.ForMoons.Select(layers => After(layers, WarpedSpaces.Moons)),
        ]);

    private static Theorem After(Network layers, LabelledPoints points) =>
        Decided.Proved(HiddenLayerProver.Decide(layers, points));
}
