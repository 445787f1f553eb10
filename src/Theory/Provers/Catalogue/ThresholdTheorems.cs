using Theory.Algebra;
using Theory.Claims;
using Theory.Functions;
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
                () => Theorem.ByParts(XorTheorems.NoMonotoneNeuron(), Computes(XorNetworks.Thresholds))
            ),
            new(
                "xor-robust-radius",
                4,
                () => Decided.Proved(RobustnessProver.Decide(XorNetworks.Thresholds, XorNetworks.Xor))
            ),
            new("xor-relu-network", 4, () => Computes(XorNetworks.Relu)),
            new(
                "xor-sigmoid-network",
                4,
                () => Decided.Proved(SharpeningProver.Decide(XorNetworks.Thresholds, XorNetworks.Xor))
            ),
            new("step-regions", 4, StepRegions),
        ];

    private static Theorem Computes(Network network) =>
        Decided.Proved(ComputationProver.Decide(network, XorNetworks.Xor));

    private static Theorem LiftSeparable()
    {
        var images = XorNetworks.Points.Map(point => XorNetworks.Lift.Evaluate(point).Output!);
        var plane = (Hyperplane)Decided.Proved(SeparationProver.Decide(images)).Evidence;
        return Theorem.ByHyperplane(new SeparableAfter(XorNetworks.Lift, XorNetworks.Points), plane);
    }

    // Three half-planes and a unit that is 1 only when all three are: the open triangle with the corners (0,0), (1,0), (0,1).
    private static Theorem StepRegions()
    {
        var faces = new AffineMap(
            Matrix.FromRows([
                [1, 0],
                [0, 1],
                [-1, -1],
            ]),
            [0, 0, 1]
        );
        var conjunction = new AffineMap(
            Matrix.FromRows([
                [1, 1, 1],
            ]),
            [new(-5, 2)]
        );
        var step = new Layer.Activation([Expression.Parse("step(x)")]);
        var network = new Network(2, [new Layer.Affine(faces), step, new Layer.Affine(conjunction), step]);
        return Theorem.ByHiddenPatterns(new(network, faces));
    }

    private static Theorem StrictnessFree() =>
        Theorem.ByParts(
            Computes(XorNetworks.Thresholds),
            Computes(XorNetworks.WeakThresholds),
            Theorem.ByEveryRow(new NoRowHitsThreshold(XorNetworks.Thresholds, XorNetworks.Xor))
        );
}
