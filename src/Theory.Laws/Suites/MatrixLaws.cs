using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Data;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using static Theory.Laws.Law<Theory.Laws.Subjects.MatrixSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of exact matrices: products, ranks and linear systems, against definitions written out and against MathNet.</summary>
public static class MatrixLaws
{
    private const double Tolerance = 1e-9;

    // Solutions of ill-conditioned systems lose digits in doubles; the exact ones lose none.
    private const double SystemTolerance = 1e-6;

    /// <summary>The laws, with this library's matrices.</summary>
    public static LawSuite<MatrixSubject> Suite =>
        new("exact matrices", MatrixSubject.Ours, [.. Products, .. Transposes, .. Ranks, .. Systems]);

    private static IEnumerable<Law<MatrixSubject>> Products =>
        [
            Equation(
                new(
                    "matrix-product-sums-over-the-middle",
                    0,
                    "an entry of a product is the sum over the middle index",
                    "(A B)(i, j) = A(i, 1) B(1, j) + A(i, 2) B(2, j) + ..."
                )
                {
                    Beside = "It is the definition of the product; the laws beside it follow from it.",
                    Includes = ["matrix-product-agrees-with-mathnet"],
                },
                Matrices(2).Cover("not square", 30, c => c.Matrices[0].Rows != c.Matrices[0].Columns),
                (s, c) => s.Multiply(c.Matrices[0], c.Matrices[1]),
                (_, c) => Sums.Product(c.Matrices[0], c.Matrices[1])
            ),
            Equation(
                new(
                    "matrix-product-agrees-with-mathnet",
                    0,
                    "a product agrees with that of MathNet within rounding",
                    "A B = A B in doubles, within 1e-9"
                )
                {
                    Beside = "It is a judge from outside: it does not share a line with this project.",
                },
                Matrices(2),
                (s, c) => Entries(s.Multiply(c.Matrices[0], c.Matrices[1]).ToMathNet()),
                (_, c) => Entries(c.Matrices[0].ToMathNet() * c.Matrices[1].ToMathNet()),
                Nearly.Within(Tolerance)
            ),
            Equation(
                new(
                    "matrix-product-associates",
                    0,
                    "a product of three matrices does not depend on the brackets",
                    "(A B) C = A (B C)"
                )
                {
                    Beside = "The collapse of deep stacks rests on it, whatever product is taken.",
                },
                Matrices(3),
                (s, c) => s.Multiply(s.Multiply(c.Matrices[0], c.Matrices[1]), c.Matrices[2]),
                (s, c) => s.Multiply(c.Matrices[0], s.Multiply(c.Matrices[1], c.Matrices[2]))
            ),
            Equation(
                new(
                    "matrix-identity-is-neutral",
                    0,
                    "multiplying by an identity matrix changes nothing, on either side",
                    "I A = A = A I"
                )
                {
                    Beside = "It needs one matrix only: its counterexamples are the shortest.",
                },
                Matrices(1),
                (s, c) =>
                    new Pair<Matrix, Matrix>(
                        s.Multiply(Matrix.Identity(c.First.Rows), c.First),
                        s.Multiply(c.First, Matrix.Identity(c.First.Columns))
                    ),
                (_, c) => new Pair<Matrix, Matrix>(c.First, c.First)
            ),
            Equation(
                new(
                    "matrix-product-applies-right-to-left",
                    0,
                    "a product applied to a vector applies the right factor first",
                    "(A B) x = A (B x)"
                )
                {
                    Beside = "It is what a product means for layers: the right factor is applied first.",
                },
                Matrices(2),
                (s, c) => s.Apply(s.Multiply(c.Matrices[0], c.Matrices[1]), c.Vector),
                (s, c) => s.Apply(c.Matrices[0], s.Apply(c.Matrices[1], c.Vector))
            ),
            Equation(
                new(
                    "matrix-apply-sums-over-columns",
                    0,
                    "an entry of A x is the sum over the columns",
                    "(A x)(i) = A(i, 1) x(1) + A(i, 2) x(2) + ..."
                )
                {
                    Beside = "It is the definition of a matrix applied to a vector.",
                },
                Matrices(1),
                (s, c) => s.Apply(c.First, c.Vector),
                (_, c) => Sums.Affine(c.First, c.Vector, Vector.Zero(c.First.Rows))
            ),
        ];

    private static IEnumerable<Law<MatrixSubject>> Transposes =>
        [
            Equation(
                new(
                    "matrix-transpose-exchanges-indices",
                    0,
                    "transposing exchanges rows and columns",
                    "A^T(j, i) = A(i, j)"
                )
                {
                    Beside = "It is the definition of the transpose.",
                },
                Matrices(1).Cover("not square", 30, c => c.First.Rows != c.First.Columns),
                (s, c) => s.Transpose(c.First),
                (_, c) =>
                    Matrix.FromRows([
                        .. Enumerable
                            .Range(0, c.First.Columns)
                            .Select(j => new Vector(Enumerable.Range(0, c.First.Rows).Select(i => c.First[i, j]))),
                    ])
            ),
            Equation(
                new(
                    "matrix-transpose-reverses-products",
                    0,
                    "transposing a product transposes the factors and turns their order round",
                    "(A B)^T = B^T A^T"
                )
                {
                    Beside =
                        "It names the mistake that backpropagation makes most often, the factors left in their order.",
                },
                Matrices(2),
                (s, c) => s.Transpose(s.Multiply(c.Matrices[0], c.Matrices[1])),
                (s, c) => s.Multiply(s.Transpose(c.Matrices[1]), s.Transpose(c.Matrices[0]))
            ),
        ];

    private static IEnumerable<Law<MatrixSubject>> Ranks =>
        [
            Equation(
                new(
                    "matrix-rank-is-largest-minor",
                    0,
                    "the rank is the side of the largest square minor other than 0",
                    "rank A = max { k : some k x k minor of A is not 0 }"
                ),
                LowRank,
                (s, c) => s.Rank(c.First),
                (_, c) => Minors.Rank(c.First)
            ),
            Equation(
                new("matrix-rank-of-transpose", 0, "a matrix and its transpose have one rank", "rank A^T = rank A")
                {
                    Beside = "It judges a rank without any other way to compute one.",
                },
                LowRank,
                (s, c) => s.Rank(c.First.Transpose()),
                (s, c) => s.Rank(c.First)
            ),
            Equation(
                new(
                    "matrix-rank-of-product",
                    0,
                    "a product has at most the rank of either factor",
                    "max(rank A B, rank A, rank B) = max(rank A, rank B), and rank A B <= min(rank A, rank B)"
                )
                {
                    Beside =
                        "It is the reason why a narrow layer loses information, and judges a rank without another way to compute one.",
                },
                Matrices(2),
                (s, c) =>
                    int.Max(
                        s.Rank(s.Multiply(c.Matrices[0], c.Matrices[1])),
                        int.Min(s.Rank(c.Matrices[0]), s.Rank(c.Matrices[1]))
                    ),
                (s, c) => int.Min(s.Rank(c.Matrices[0]), s.Rank(c.Matrices[1]))
            ),
        ];

    private static IEnumerable<Law<MatrixSubject>> Systems =>
        [
            Equation(
                new(
                    "matrix-solve-solves",
                    0,
                    "what solves a solvable system gives its right side",
                    "A solve(A, A x) = A x"
                )
                {
                    Beside = "It judges a solution by the system alone, without another way to solve it.",
                },
                LowRank,
                (s, c) => s.Solve(c.First, c.First * c.Vector) is { } solution ? c.First * solution : null,
                (_, c) => c.First * c.Vector
            ),
            Equation(
                new(
                    "matrix-solve-refuses-the-unsolvable",
                    0,
                    "a system has no solution exactly when the right side raises the rank",
                    "solve(A, b) is nothing when rank [A | b] > rank A"
                ),
                Right
                    .Cover("no solution", 15, c => Minors.Rank(Beside(c)) > Minors.Rank(c.First))
                    .Cover("a solution", 15, c => Minors.Rank(Beside(c)) == Minors.Rank(c.First)),
                (s, c) => s.Solve(c.First, c.Vector) is null,
                (_, c) => Minors.Rank(Beside(c)) > Minors.Rank(c.First)
            ),
            Equation(
                new(
                    "matrix-solve-agrees-with-mathnet",
                    0,
                    "the solution of a regular system agrees with that of MathNet within rounding",
                    "solve(A, b) = A \\ b in doubles, within 1e-6"
                )
                {
                    Beside = "It is a judge from outside: it does not share a line with this project.",
                },
                Regular,
                (s, c) => new ValueList<double>(s.Solve(c.First, c.Vector)!.ToMathNet()),
                (_, c) => new ValueList<double>(c.First.ToMathNet().Solve(c.Vector.ToMathNet())),
                Nearly.Within(SystemTolerance)
            ),
        ];

    private static Sampled<FittingMatrices> LowRank =>
        Cases
            .From(FittingMatricesGenerators.LowRank())
            .Cover("less than full rank", 30, c => Minors.Rank(c.First) < int.Min(c.First.Rows, c.First.Columns));

    private static Sampled<FittingMatrices> Right => Cases.From(FittingMatricesGenerators.Systems());

    private static Cases<FittingMatrices> Regular =>
        Cases.From(Arb.Filter(FittingMatricesGenerators.Squares(), c => !Minors.Determinant(c.First).IsZero));

    private static Sampled<FittingMatrices> Matrices(int count) =>
        Cases.From(FittingMatricesGenerators.Fitting(count)).Cover("more than one column", 30, c => c.Vector.Count > 1);

    private static Matrix Beside(FittingMatrices system) =>
        Matrix.Create(
            system.First.Rows,
            system.First.Columns + 1,
            (i, j) => j < system.First.Columns ? system.First[i, j] : system.Vector[i]
        );

    private static ValueList<double> Entries(MathNet.Numerics.LinearAlgebra.Matrix<double> matrix) =>
        new(matrix.Enumerate());
}
