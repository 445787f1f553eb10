using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 1: what one threshold unit does.</summary>
internal static class NeuronTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries => [new("perceptron-half-plane", 1, HalfPlane)];

    private static Theorem HalfPlane()
    {
        var cover = new Cover([new(-1, false), new(0, true), new(1, false)], Settings.Default);
        return Theorem.ByCover(new CutsHalfSpaces(Expression.Parse("step(x)")), new CellCover(cover));
    }
}
