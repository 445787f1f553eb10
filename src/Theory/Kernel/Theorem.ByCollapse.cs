using Theory.Claims;
using Theory.Networks;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>Runs of affine layers multiplied out give the other network, so both compute the same function.</summary>
    /// <remarks>W2 (W1 x + b1) + b2 = (W2 W1) x + (W2 b1 + b2); see <see cref="LayerRun.Multiply"/>.</remarks>
    /// <exception cref="RefusalException">The result is another network.</exception>
    /// <exception cref="ArgumentException">A run does not exist, or holds a layer that is not affine.</exception>
    public static Theorem ByCollapse(SameFunction claim, Collapse evidence)
    {
        Require(
            LayerRun.Multiply(claim.Network, evidence.Runs) == claim.Other,
            "the runs multiply out to another network"
        );
        return new(claim, evidence);
    }

    /// <summary>A network whose layers all multiply out to one affine map is affine.</summary>
    /// <exception cref="ArgumentException">A layer is not affine.</exception>
    public static Theorem ByCollapse(IsAffine claim)
    {
        LayerRun.Whole(claim.Network).Product(claim.Network);
        return new(claim, new Collapse([LayerRun.Whole(claim.Network)]));
    }
}
