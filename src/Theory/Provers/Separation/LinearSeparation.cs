using System.Numerics;
using Theory.Data;

namespace Theory.Provers.Separation;

/// <summary>Decides strict linear separability of two finite classes of points, exactly.</summary>
/// <remarks>
/// A search in doubles proposes weights or an obstacle, and exact arithmetic accepts or refuses the proposal. Where doubles see too little,
/// the coordinates are changed, exactly, and the search goes on in these; where that does not help, the exact simplex method decides.
/// </remarks>
public static class LinearSeparation
{
    // Each round shows about sixteen further digits of what is nearly degenerate.
    private const int MostRounds = 20;

    /// <summary>Finds a hyperplane strictly between the classes, or a point of both convex hulls where there is none.</summary>
    /// <param name="points">Any rational points of any dimension; duplicates are allowed, with one label or with both.</param>
    /// <returns>One of the two, always; it needs no trust, because either is quick to check.</returns>
    public static SeparationOutcome Decide(LabelledPoints points) => Decide(points, out _);

    /// <summary>The same, and says which method settled it.</summary>
    /// <param name="points">Any rational points of any dimension.</param>
    /// <param name="method">The method whose answer exact arithmetic accepted.</param>
    public static SeparationOutcome Decide(LabelledPoints points, out SeparationMethod method)
    {
        var set = new PointSet(points);
        method = SeparationMethod.Doubles;
        Proposal? proposal = null;
        if (set.Doubles is not null)
        {
            var rows = new CentredRows(set.Doubles);
            proposal = LeastSquaresGuide.Search(rows);
            if (Accepted(set, proposal, rows.Weights) is { } outcome)
            {
                return outcome;
            }
        }

        return Refined(set, proposal, out method);
    }

    /// <summary>The same decision by the exact simplex method alone, without proposals: slower, and independent of them.</summary>
    /// <param name="points">Any rational points of any dimension.</param>
    public static SeparationOutcome DecideBySimplex(LabelledPoints points) => ExactSimplex.Decide(new(points), []);

    /// <summary>The proposal as an outcome, if exact arithmetic accepts it.</summary>
    private static SeparationOutcome? Accepted(
        PointSet points,
        Proposal proposal,
        Func<double[], BigInteger[]?> weights
    )
    {
        if (proposal.IsSeparating && weights(proposal.Direction) is { } direction)
        {
            return SmallWeights.Find(points, direction);
        }

        return SupportWeights.Solve(points.Rows, proposal.Support) is { } combination
            ? Obstacle.Of(points, combination)
            : null;
    }

    /// <summary>Goes on from a refused proposal, or from the start, in refined coordinates.</summary>
    private static SeparationOutcome Refined(PointSet points, Proposal? proposal, out SeparationMethod method)
    {
        method = SeparationMethod.RefinedCoordinates;
        var rows = new RefinedRows(points.Rows);
        for (var round = 0; round < MostRounds && (proposal is null || rows.Refine(proposal.Core)); round++)
        {
            proposal = LeastSquaresGuide.Search(rows);
            if (Accepted(points, proposal, rows.Weights) is { } outcome)
            {
                return outcome;
            }
        }

        method = SeparationMethod.ExactSimplex;
        return ExactSimplex.Decide(points, proposal?.Support ?? []);
    }
}
