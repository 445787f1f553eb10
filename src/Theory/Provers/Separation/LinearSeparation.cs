using System.Numerics;
using Theory.Data;

namespace Theory.Provers.Separation;

/// <summary>Decides strict linear separability of two finite classes of points, exactly.</summary>
/// <remarks>
/// A search in doubles proposes weights or an obstacle and exact arithmetic accepts or refuses the proposal; where neither is accepted, the
/// exact simplex method decides.
/// </remarks>
public static class LinearSeparation
{
    // Nearer to 0 than this, in doubles, the hull is taken to contain it: the proposal is then an obstacle, and no direction.
    private const double SmallGap = 1e-9;

    // Weights of coordinates whose sizes differ by more than this are left to the exact method.
    private const int MostBits = 200;

    /// <summary>Finds a hyperplane strictly between the classes, or a point of both convex hulls where there is none.</summary>
    /// <param name="points">Any rational points of any dimension; duplicates are allowed, with one label or with both.</param>
    /// <returns>One of the two, always; it needs no trust, because either is quick to check.</returns>
    public static SeparationOutcome Decide(LabelledPoints points)
    {
        var set = new PointSet(points);
        return set.Doubles is null
            ? ExactSimplex.Decide(set, [])
            : Confirmed(set, LeastSquaresGuide.Search(set.Doubles));
    }

    /// <summary>The same decision by the exact simplex method alone, without a proposal: slower, and independent of the proposals.</summary>
    /// <param name="points">Any rational points of any dimension.</param>
    public static SeparationOutcome DecideBySimplex(LabelledPoints points) => ExactSimplex.Decide(new(points), []);

    private static SeparationOutcome Confirmed(PointSet points, Proposal proposal)
    {
        var plane = proposal.Gap > SmallGap ? Hyperplane(points, proposal) : null;
        SeparationOutcome? outcome = plane is not null ? plane : HullPoint(points, proposal);
        return outcome ?? ExactSimplex.Decide(points, proposal.Support);
    }

    private static SeparationOutcome.HullPoint? HullPoint(PointSet points, Proposal proposal) =>
        SupportWeights.Solve(points.Rows, proposal.Support) is { } weights ? Obstacle.Of(points, weights) : null;

    private static SeparationOutcome.Hyperplane? Hyperplane(PointSet points, Proposal proposal)
    {
        double[] nonzero = [.. proposal.Weights.Where(weight => weight != 0)];
        if (nonzero.Length == 0 || !nonzero.All(double.IsFinite))
        {
            return null;
        }

        // Every double is an integer times a power of 2; the smallest weight keeps all its bits, within reason.
        var shift = 52 - int.Max(nonzero.Min(Math.ILogB), nonzero.Max(Math.ILogB) - MostBits);
        var scaled = proposal.Weights.Select(weight => new BigInteger(Math.ScaleB(weight, shift)));
        return SmallWeights.Find(points, [.. scaled]);
    }
}
