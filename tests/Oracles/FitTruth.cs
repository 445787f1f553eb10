using Theory.Algebra;
using Theory.Claims;
using Theory.Numbers;

namespace Theory.Oracles;

/// <summary>Least squares by the shape of a parabola: at the minimum, going the same way up and down every coefficient costs the same, and more.</summary>
internal static class FitTruth
{
    public static bool Of(LeastSquaresFit claim)
    {
        if (claim.Fit.Outputs != 1 || claim.Fit.Inputs != claim.Table.Inputs)
        {
            return false;
        }

        var coefficients = new Vector(claim.Fit.Weights.Row(0).Append(claim.Fit.Bias[0]));
        var least = Error(coefficients);
        return least == claim.MeanSquaredError
            && Directions(coefficients.Count)
                .All(way =>
                    Error(coefficients + way) == Error(coefficients - way) && Error(coefficients + way) > least
                );

        Rational Error(Vector c) =>
            claim
                .Table.Rows.Select(row =>
                    row.Inputs.Append(1).Zip(c, (x, w) => x * w).Aggregate(-row.Output, (sum, term) => sum + term)
                )
                .Aggregate(Rational.Zero, (sum, residual) => sum + residual * residual) / claim.Table.Rows.Length;
    }

    // Small integer directions: an affine function that vanishes on all rows of a small table has such coefficients.
    private static IEnumerable<Vector> Directions(int count) =>
        count == 0
            ? []
            : Enumerable
                .Range(0, count)
                .Aggregate<int, IEnumerable<Rational[]>>(
                    [
                        [],
                    ],
                    (begun, _) =>
                        begun.SelectMany(rest => Enumerable.Range(-2, 5).Select(step => (Rational[])[.. rest, step]))
                )
                .Select(step => new Vector(step))
                .Where(step => step.Any(entry => !entry.IsZero));
}
