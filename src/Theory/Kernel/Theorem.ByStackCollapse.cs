using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>No affine stack of any depth and widths, read out by a threshold, separates points that no hyperplane separates.</summary>
    /// <remarks>
    /// The stack is one affine map, so its one output minus the threshold is w·x + b. Were it above 0 exactly on the positive points, and so at most 0 on the
    /// finitely many negative ones, a slightly smaller b would separate strictly.
    /// </remarks>
    /// <exception cref="RefusalException">The premises are not that affine stacks are affine and that the points are not separable.</exception>
    public static Theorem ByStackCollapse(Theorem collapse, Theorem inseparable)
    {
        Require(
            collapse.Claim == FormAtEveryDepth.AffineStackIsAffine,
            "the first premise is not that a stack of affine layers is one affine map"
        );
        var points = (inseparable.Claim as Not)?.Inner as Separable;
        Require(points is not null, "the second premise is not that points are inseparable");
        return new(
            new Not(new SomeAffineStackSeparates(points!.Points)),
            new StackCollapse(collapse.Proof, inseparable.Proof)
        );
    }
}
