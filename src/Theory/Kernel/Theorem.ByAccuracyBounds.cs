using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    private const int MostLooks = 10_000_000;

    /// <summary>The best affine accuracy: a hyperplane reaches it, and whatever rows a better one gave up, an obstacle would be left whole.</summary>
    /// <remarks>
    /// A hyperplane right on one row more would be wrong on a set of (rows - correct - 1) rows. The rule goes through all such sets and finds for each an obstacle
    /// that avoids it: rows that no hyperplane gets all right. On finitely many points, "positive where w·x + b > 0" can be made strict.
    /// </remarks>
    /// <exception cref="RefusalException">The hyperplane gets another number of rows right, an obstacle is no common point of both hulls, or some set of rows meets all obstacles.</exception>
    public static Theorem ByAccuracyBounds(BestAffineAccuracy claim, AccuracyBounds evidence)
    {
        var (points, rows) = (claim.Points, claim.Points.Rows.Length);
        Require(evidence.Best.Weights.Count == points.Dimension, "the hyperplane does not fit the points");
        var right = points.Rows.Count(row => IsRight(row, evidence.Best));
        Require(right == claim.Correct, $"the hyperplane gets {right} rows right");
        foreach (var obstacle in evidence.Obstacles)
        {
            RequireCommonPoint(points, obstacle, nameof(ByAccuracyBounds));
        }

        var given = rows - claim.Correct - 1;
        var obstacles = evidence.Obstacles.Select(Rows).ToArray();
        Require(given < 0 || !SomeSetMeetsAll(obstacles, given), $"some {given} rows meet all obstacles");
        return new(claim, evidence);
    }

    private static HashSet<int> Rows(Farkas weights) =>
        [.. weights.Positive.Concat(weights.Negative).Select(weight => weight.Row)];

    // Branches on the rows of the first obstacle that the set does not meet yet: one of them must be in the set.
    private static bool SomeSetMeetsAll(HashSet<int>[] obstacles, int size)
    {
        var work = 0;
        return Search([], size);

        bool Search(HashSet<int> chosen, int left)
        {
            work += obstacles.Length;
            Require(
                // Stryker disable once Equality : the bound on the work is a round number, and one look more or less proves nothing else.
                work <= MostLooks,
                "the obstacles leave too many sets of rows to look at",
                nameof(ByAccuracyBounds)
            );
            var unmet = Array.Find(obstacles, obstacle => !obstacle.Overlaps(chosen));
            return unmet is null || (left > 0 && unmet.Any(row => Search([.. chosen, row], left - 1)));
        }
    }
}
