using Theory.Kernel;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 3: XOR cannot be reached without nonlinearity.</summary>
internal static class XorTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            new("xor-not-separable", 3, NotSeparable),
            new(
                "xor-unattainable-any-depth",
                3,
                () => Theorem.ByStackCollapse(CollapseTheorems.AnyDepth(), NotSeparable())
            ),
            new("xor-no-monotone-neuron", 3, NoMonotoneNeuron),
            new("xor-best-affine-accuracy", 3, () => FitProver.BestAccuracy(XorNetworks.Points)),
            new("xor-least-squares", 3, () => Decided.Proved(FitProver.LeastSquares(XorNetworks.Xor))),
            new(
                "xor-quadratic-neuron",
                3,
                () => Decided.Proved(ComputationProver.Decide(XorNetworks.Quadratic, XorNetworks.Xor))
            ),
        ];

    public static Theorem NoMonotoneNeuron() => Theorem.ByMonotoneReadout(NotSeparable());

    private static Theorem NotSeparable() => Decided.Refuted(SeparationProver.Decide(XorNetworks.Points));
}
