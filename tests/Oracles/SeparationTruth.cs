using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Oracles;

/// <summary>Separability by eliminating the unknowns w and b one after another from the strict inequalities (Fourier 1826, Motzkin 1936).</summary>
internal static class SeparationTruth
{
    private const int MostCorrections = 20_000;
    private const double Narrow = 1e-9;

    /// <summary>The perceptron rule on images in doubles finds a hyperplane where there is room for one; exact images are judged by elimination where it does not.</summary>
    public static bool Of(SeparableAfter claim)
    {
        if (PerceptronSeparates(claim))
        {
            return true;
        }

        var images = claim.Points.Rows.Select(row => Evaluation.Of(claim.Network, row.Point)).ToArray();
        return images.All(image => image is not null)
            && IsFeasible(claim.Points.Rows.Zip(images, (row, image) => row with { Point = image! }));
    }

    private static bool PerceptronSeparates(SeparableAfter claim)
    {
        var signs = claim.Points.Rows.Select(row => row.IsPositive ? 1.0 : -1.0).ToArray();
        double[][] images =
        [
            .. claim.Points.Rows.Select(row => (double[])[.. Doubles.Of(claim.Network, row.Point), 1]),
        ];
        var weights = new double[images[0].Length];
        for (var corrections = 0; corrections < MostCorrections; corrections++)
        {
            var wrong = Array.FindIndex(images, image => !(Dot(image) * signs[Array.IndexOf(images, image)] > Narrow));
            if (wrong < 0)
            {
                return true;
            }

            weights = [.. weights.Zip(images[wrong], (w, x) => w + (signs[wrong] * x))];
        }

        return false;

        double Dot(double[] image) => image.Zip(weights, (x, w) => x * w).Sum();
    }

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
