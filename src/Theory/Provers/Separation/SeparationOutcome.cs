using Theory.Algebra;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>What the search found: a hyperplane between the classes, or a point that the hulls of both classes share.</summary>
/// <remarks>Exactly one of the two exists for finite classes (Gordan 1873). The outcome is plain data: the kernel checks it.</remarks>
public abstract record SeparationOutcome
{
    private SeparationOutcome() { }

    /// <summary>Handles each of the two cases.</summary>
    public TResult Match<TResult>(Func<Hyperplane, TResult> hyperplane, Func<HullPoint, TResult> hullPoint) =>
        MatchCore(hyperplane, hullPoint);

    private protected abstract TResult MatchCore<TResult>(
        Func<Hyperplane, TResult> hyperplane,
        Func<HullPoint, TResult> hullPoint
    );

    /// <summary>A strictly separating hyperplane: w.p + b is positive on positive points and negative on negative ones.</summary>
    /// <param name="Weights">The weights w: integers without a common factor.</param>
    /// <param name="Bias">The bias b: the smallest |w.p + b| of the two classes are equal.</param>
    public sealed record Hyperplane(Vector Weights, Rational Bias) : SeparationOutcome
    {
        private protected override TResult MatchCore<TResult>(
            Func<Hyperplane, TResult> hyperplane,
            Func<HullPoint, TResult> hullPoint
        ) => hyperplane(this);
    }

    /// <summary>A point of both convex hulls, as a convex combination of the rows of either class; no hyperplane separates the classes.</summary>
    /// <param name="Positive">Rows of the positive class in ascending order, with positive weights that sum to 1.</param>
    /// <param name="Negative">Rows of the negative class in ascending order, with positive weights that sum to 1.</param>
    /// <remarks>Both lists together have at most d + 2 rows (Radon 1921; Kirchberger 1903).</remarks>
    public sealed record HullPoint(ValueList<RowWeight> Positive, ValueList<RowWeight> Negative) : SeparationOutcome
    {
        private protected override TResult MatchCore<TResult>(
            Func<Hyperplane, TResult> hyperplane,
            Func<HullPoint, TResult> hullPoint
        ) => hullPoint(this);
    }
}
