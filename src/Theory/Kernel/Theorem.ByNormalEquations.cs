using Theory.Algebra;
using Theory.Claims;
using Theory.Numbers;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>An affine function whose residuals are orthogonal to 1 and to every input is the least-squares fit; it is the only one when 1 and the inputs are independent.</summary>
    /// <remarks>The normal equations (Gauss 1809; Golub and Van Loan, Matrix Computations, section 5.3).</remarks>
    /// <exception cref="RefusalException">The residuals are not orthogonal, the inputs are dependent, or the error is another.</exception>
    public static Theorem ByNormalEquations(LeastSquaresFit claim)
    {
        var (rows, fit) = (claim.Table.Rows, claim.Fit);
        Require(
            fit.Outputs == 1 && fit.Inputs == claim.Table.Inputs,
            "the fit does not have the table's inputs and one output"
        );
        var columns = Matrix.FromRows([.. rows.Select(row => new Vector([Rational.One, .. row.Inputs]))]);
        var residuals = new Vector(rows.Select(row => row.Output - fit.Apply(row.Inputs)[0]));
        Require(
            (columns.Transpose() * residuals).All(sum => sum.IsZero),
            "the residuals are not orthogonal to 1 and the inputs"
        );
        Require(
            RowReduction.Of(columns).Rank == columns.Columns,
            "1 and the inputs are dependent, so the fit is not the only one"
        );
        var error = residuals.Dot(residuals) / rows.Length;
        Require(error == claim.MeanSquaredError, $"the mean squared error is {error}");
        return new(claim, new NormalEquations());
    }
}
