using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers;

/// <summary>Finds affine fits to finite data: the best classifier and the least-squares function.</summary>
public static class FitProver
{
    /// <summary>The least-squares fit of an affine function, by the normal equations; undecided when it is not the only one.</summary>
    public static Verdict LeastSquares(Table table)
    {
        var rows = table.Rows;
        var columns = Matrix.FromRows([.. rows.Select(row => new Vector(row.Inputs.Prepend(Rational.One)))]);
        if (RowReduction.Of(columns).Rank < columns.Columns)
        {
            return new Verdict.Undecided(
                "the inputs and the constant 1 are dependent, so several affine functions fit equally well"
            );
        }

        var outputs = new Vector(rows.Select(row => row.Output));
        var solution = RowReduction.Solve(columns.Transpose() * columns, columns.Transpose() * outputs)!;
        var fit = new AffineMap(Matrix.FromRows([new(solution.Skip(1))]), [solution[0]]);
        var residuals = outputs - new Vector(rows.Select(row => fit.Apply(row.Inputs)[0]));
        var error = residuals.Dot(residuals) / rows.Length;
        return new Verdict.Proved(Theorem.ByNormalEquations(new(table, fit, error)));
    }

    /// <summary>The most rows that an affine classifier gets right, found by giving up as few rows as possible; exponential in their number.</summary>
    public static Theorem BestAccuracy(LabelledPoints points)
    {
        var obstacles = new List<Farkas>();
        for (var given = 0; ; given++)
        {
            if (Search(points, [], given, obstacles) is { } plane)
            {
                var claim = new BestAffineAccuracy(points, points.Rows.Length - given);
                return Theorem.ByAccuracyBounds(claim, new(plane, new(obstacles.Distinct())));
            }
        }
    }

    // To separate what is left, every obstacle must lose one of its rows: branch on which.
    private static Hyperplane? Search(LabelledPoints points, HashSet<int> given, int left, List<Farkas> obstacles)
    {
        var (plane, obstacle) = Decide(points, given);
        if (plane is not null)
        {
            return plane;
        }

        // With fewer rows to give up, the search has met the obstacles of all but the last steps before.
        if (left == 0)
        {
            obstacles.Add(obstacle!);
            return null;
        }

        return obstacle!
            .Positive.Concat(obstacle.Negative)
            .Select(weight => Search(points, [.. given, weight.Row], left - 1, obstacles))
            .FirstOrDefault(found => found is not null);
    }

    private static (Hyperplane? Plane, Farkas? Obstacle) Decide(LabelledPoints points, HashSet<int> given)
    {
        var kept = Enumerable.Range(1, points.Rows.Length).Where(row => !given.Contains(row)).ToArray();
        var rows = kept.Select(row => points.Rows[row - 1]).ToArray();
        if (rows.DistinctBy(row => row.IsPositive).Count() < 2)
        {
            return (new(Vector.Zero(points.Dimension), rows[0].IsPositive ? 1 : -1), null);
        }

        return SeparationProver
            .Decide(new(rows))
            .Match<(Hyperplane?, Farkas?)>(
                proved => ((Hyperplane)proved.Evidence, null),
                refuted => (null, Renumber((Farkas)refuted.Evidence, kept)),
                because => throw new InvalidOperationException(because)
            );
    }

    private static Farkas Renumber(Farkas weights, int[] kept) =>
        new(
            new(weights.Positive.Select(weight => weight with { Row = kept[weight.Row - 1] })),
            new(weights.Negative.Select(weight => weight with { Row = kept[weight.Row - 1] }))
        );
}
