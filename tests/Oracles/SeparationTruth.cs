using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Oracles;

/// <summary>Separability by eliminating the unknowns w and b one after another from the strict inequalities (Fourier 1826, Motzkin 1936).</summary>
internal static class SeparationTruth
{
    public static bool Of(SeparableAfter claim) =>
        IsSeparable(
            claim.Points.Map(point =>
                Evaluation.Of(claim.Network, point) ?? throw new NotSupportedException("Only exact images are judged.")
            )
        );

    /// <summary>So many rows can be right and one more cannot, by trying all sets of rows.</summary>
    public static bool Of(BestAffineAccuracy claim)
    {
        var rows = claim.Points.Rows;
        return Enumerable.Range(0, 1 << rows.Length).Where(IsRight).Max(int.PopCount) == claim.Correct;

        bool IsRight(int set) => IsFeasible(rows.Where((_, i) => (set >> i & 1) == 1));
    }

    public static bool IsSeparable(LabelledPoints points) => IsFeasible(points.Rows);

    // Each row asks for s (w·x + b) > 0 with s = 1 or -1: a strict inequality in w and b without a constant.
    private static bool IsFeasible(IEnumerable<LabelledPoint> rows)
    {
        var inequalities = rows.Select(row => Scaled(row.IsPositive ? Extended(row.Point) : -Extended(row.Point)))
            .Distinct()
            .ToArray();
        var unknowns = inequalities.Length == 0 ? 0 : inequalities[0].Count;
        for (var unknown = 0; unknown < unknowns; unknown++)
        {
            if (inequalities.Any(inequality => inequality.All(entry => entry.IsZero)))
            {
                return false;
            }

            inequalities = Eliminate(inequalities, unknown);
        }

        return inequalities.Length == 0;
    }

    private static Vector[] Eliminate(Vector[] inequalities, int unknown)
    {
        var bySign = inequalities.ToLookup(inequality => inequality[unknown].Sign);
        var combined =
            from up in bySign[1]
            from down in bySign[-1]
            select Scaled(-down[unknown] * up + up[unknown] * down);
        return [.. bySign[0].Concat(combined).Distinct()];
    }

    private static Vector Extended(Vector point) => new(point.Append(1));

    // Multiplied by a positive number so that equal inequalities look equal.
    private static Vector Scaled(Vector inequality)
    {
        var size = inequality.Aggregate(Rational.Zero, (sum, entry) => sum + entry.Abs());
        return size.IsZero ? inequality : size.Reciprocal() * inequality;
    }
}
