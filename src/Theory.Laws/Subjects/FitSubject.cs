using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Provers;

namespace Theory.Laws.Subjects;

/// <summary>Affine fits to data, as their laws see them.</summary>
/// <param name="LeastSquares">The affine function of one output with the least sum of squared errors on a table whose inputs determine it.</param>
/// <param name="BestAccuracy">The most rows that any w·x + b gets right, which is above 0 on the positive and below 0 on the negative rows.</param>
public sealed record FitSubject(Func<Table, AffineMap> LeastSquares, Func<LabelledPoints, int> BestAccuracy)
{
    /// <summary><see cref="FitProver"/>.</summary>
    public static FitSubject Ours =>
        new(
            table => ((LeastSquaresFit)((Verdict.Proved)FitProver.LeastSquares(table)).Theorem.Claim).Fit,
            points => ((BestAffineAccuracy)FitProver.BestAccuracy(points).Claim).Correct
        );
}
