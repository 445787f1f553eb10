using Theory.Claims;
using Theory.Kernel;
using Theory.Networks;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 4: the network of thresholds 1.5 and 0.5 solves XOR.</summary>
internal static class ThresholdTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            new("xor-network", 4, () => Computes(XorNetworks.Thresholds)),
            new("xor-lift-separable", 4, LiftSeparable),
            new("xor-strictness-free", 4, StrictnessFree),
            new(
                "xor-two-units-necessary",
                4,
                () => Decided.All(XorTheorems.NoMonotoneNeuron(), Computes(XorNetworks.Thresholds))
            ),
            new("xor-relu-network", 4, () => Computes(XorNetworks.Relu)),
        ];

    private static Theorem Computes(Network network) =>
        Decided.Proved(ComputationProver.Decide(network, XorNetworks.Xor));

    private static Theorem LiftSeparable()
    {
        var images = XorNetworks.Points.Map(point => XorNetworks.Lift.Evaluate(point).Output!);
        var plane = (Hyperplane)Decided.Proved(SeparationProver.Decide(images)).Evidence;
        return Theorem.ByHyperplane(new SeparableAfter(XorNetworks.Lift, XorNetworks.Points), plane);
    }

    private static Theorem StrictnessFree() =>
        Decided.All(
            Computes(XorNetworks.Thresholds),
            Computes(XorNetworks.WeakThresholds),
            Theorem.ByEveryRow(new NoRowHitsThreshold(XorNetworks.Thresholds, XorNetworks.Xor))
        );
}
