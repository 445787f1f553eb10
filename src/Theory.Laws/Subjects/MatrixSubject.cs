using Theory.Algebra;

namespace Theory.Laws.Subjects;

/// <summary>Exact matrices, as their laws see them.</summary>
/// <param name="Multiply">The product of two matrices that fit.</param>
/// <param name="Apply">A matrix applied to a vector that fits.</param>
/// <param name="Transpose">Rows and columns exchanged.</param>
/// <param name="Rank">The number of independent rows.</param>
/// <param name="Solve">Some x with A x = b, or null where there is none.</param>
public sealed record MatrixSubject(
    Func<Matrix, Matrix, Matrix> Multiply,
    Func<Matrix, Vector, Vector> Apply,
    Func<Matrix, Matrix> Transpose,
    Func<Matrix, int> Rank,
    Func<Matrix, Vector, Vector?> Solve
)
{
    /// <summary><see cref="Matrix"/> and <see cref="RowReduction"/>.</summary>
    public static MatrixSubject Ours =>
        new((a, b) => a * b, (a, x) => a * x, a => a.Transpose(), a => RowReduction.Of(a).Rank, RowReduction.Solve);
}
