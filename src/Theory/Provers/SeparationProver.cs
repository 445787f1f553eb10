using Theory.Data;
using Theory.Kernel;
using Theory.Provers.Separation;

namespace Theory.Provers;

/// <summary>Decides linear separability: a hyperplane or Farkas weights, checked by the kernel. It always decides.</summary>
public static class SeparationProver
{
    /// <summary>Whether some hyperplane separates the classes strictly.</summary>
    public static Verdict Decide(LabelledPoints points) =>
        LinearSeparation
            .Decide(points)
            .Match<Verdict>(
                plane => new Verdict.Proved(Theorem.ByHyperplane(points, new Hyperplane(plane.Weights, plane.Bias))),
                hull => new Verdict.Refuted(
                    Theorem.ByFarkas(points, new Farkas(new(hull.Positive), new(hull.Negative)))
                )
            );
}
