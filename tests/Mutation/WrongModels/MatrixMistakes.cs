using Theory.Algebra;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class MatrixMistakes
{
    private static MatrixSubject Ours => MatrixSubject.Ours;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "product-in-the-other-order",
                "the product of square matrices is taken in the other order",
                Ours with
                {
                    Multiply = (a, b) => a.Rows == a.Columns && b.Rows == b.Columns ? b * a : a * b,
                },
                "[0, 0; 0, 1] and [0, 0; 1, 0] with (0, 0)",
                "matrix-product-sums-over-the-middle",
                "matrix-product-agrees-with-mathnet",
                "matrix-product-associates",
                "matrix-product-applies-right-to-left"
            ),
            Of(
                "product-of-entries",
                "entries in the same place are multiplied",
                Ours with
                {
                    Multiply = EntryByEntry,
                },
                "[0, 0; 0, 1] and [0, 0; 1, 0] with (0, 0)",
                "matrix-product-sums-over-the-middle",
                "matrix-product-agrees-with-mathnet",
                "matrix-product-associates",
                "matrix-identity-is-neutral",
                "matrix-product-applies-right-to-left"
            ),
            Of(
                "product-drops-the-last-term",
                "the sum over the middle index ends one too early",
                Ours with
                {
                    Multiply = DroppingTheLast,
                },
                "[1] and [1] with (0)",
                "matrix-product-sums-over-the-middle",
                "matrix-product-agrees-with-mathnet",
                "matrix-identity-is-neutral",
                "matrix-product-applies-right-to-left"
            ),
            Of(
                "product-with-transpose",
                "the second factor is read by rows",
                Ours with
                {
                    Multiply = (a, b) => a * (b.Rows == b.Columns ? b.Transpose() : b),
                },
                "[1, 0] and [0, 0; 1, 0] with (0, 0)",
                "matrix-product-sums-over-the-middle",
                "matrix-product-agrees-with-mathnet",
                "matrix-product-associates",
                "matrix-identity-is-neutral",
                "matrix-product-applies-right-to-left",
                "matrix-transpose-reverses-products"
            ),
            Of(
                "apply-transposed",
                "the weights are stored the other way round",
                Ours with
                {
                    Apply = (a, x) => a.Rows == a.Columns ? a.Transpose() * x : a * x,
                },
                "[1, 0] and [0, 0; 1, 0] with (0, 1)",
                "matrix-product-applies-right-to-left",
                "matrix-apply-sums-over-columns"
            ),
            Of(
                "apply-drops-the-last-column",
                "the sum over the columns ends one too early",
                Ours with
                {
                    Apply = (a, x) => a * new Vector(x.Select((entry, j) => j == x.Count - 1 ? 0 : entry)),
                },
                "[1] and [1, 0] with (1, 0)",
                "matrix-product-applies-right-to-left",
                "matrix-apply-sums-over-columns"
            ),
            Of(
                "transpose-reshapes",
                "the entries are read in the old order into the new shape",
                Ours with
                {
                    Transpose = Reshape,
                },
                "[0, 0; 1, 0] with (0, 0)",
                "matrix-transpose-exchanges-indices",
                "matrix-transpose-reverses-products"
            ),
            Of(
                "transpose-does-nothing-to-squares",
                "square matrices are left as they are",
                Ours with
                {
                    Transpose = a => a.Rows == a.Columns ? a : a.Transpose(),
                },
                "[0, 0; 1, 0] with (0, 0)",
                "matrix-transpose-exchanges-indices",
                "matrix-transpose-reverses-products"
            ),
            Of(
                "rank-is-smaller-side",
                "every matrix is taken to have full rank",
                Ours with
                {
                    Rank = a => int.Min(a.Rows, a.Columns),
                },
                "[0] with (0)",
                "matrix-rank-is-largest-minor",
                "matrix-rank-of-product"
            ),
            Of(
                "rank-counts-rows-that-are-not-0",
                "rows that are not 0 are counted without elimination",
                Ours with
                {
                    Rank = a => Enumerable.Range(0, a.Rows).Count(i => a.Row(i).Any(entry => !entry.IsZero)),
                },
                "[1; 1] with (0)",
                "matrix-rank-is-largest-minor",
                "matrix-rank-of-transpose",
                "matrix-rank-of-product"
            ),
            Of(
                "rank-off-by-one",
                "the rank is one too high",
                Ours with
                {
                    Rank = a => RowReduction.Of(a).Rank + 1,
                },
                "[0] with (0)",
                "matrix-rank-is-largest-minor"
            ),
            Of(
                "rank-stops-at-a-zero-pivot",
                "the elimination stops where the next diagonal entry is 0",
                Ours with
                {
                    Rank = WithoutPivoting,
                },
                "[0; 1] with (0)",
                "matrix-rank-is-largest-minor",
                "matrix-rank-of-product"
            ),
            Of(
                "rank-of-columns-that-are-not-0",
                "columns that are not 0 are counted without elimination",
                Ours with
                {
                    Rank = a =>
                        Enumerable
                            .Range(0, a.Columns)
                            .Count(j => Enumerable.Range(0, a.Rows).Any(i => !a[i, j].IsZero)),
                },
                "[1, 1] with (0, 0)",
                "matrix-rank-is-largest-minor",
                "matrix-rank-of-transpose",
                "matrix-rank-of-product"
            ),
            Of(
                "solve-of-the-unsolvable",
                "a system without a solution gets the solution 0",
                Ours with
                {
                    Solve = (a, b) => RowReduction.Solve(a, b) ?? Vector.Zero(a.Columns),
                },
                "[0] with (1)",
                "matrix-solve-refuses-the-unsolvable"
            ),
            Of(
                "solve-wants-a-unique-solution",
                "a system with many solutions is said to have none",
                Ours with
                {
                    Solve = (a, b) => RowReduction.Of(a).Rank < a.Columns ? null : RowReduction.Solve(a, b),
                },
                "[0] with (0)",
                "matrix-solve-solves",
                "matrix-solve-refuses-the-unsolvable"
            ),
            Of(
                "solve-transposed",
                "the system of the transpose is solved",
                Ours with
                {
                    Solve = (a, b) => RowReduction.Solve(a.Rows == a.Columns ? a.Transpose() : a, b),
                },
                "[0, 0; 1, 1] with (0, 1)",
                "matrix-solve-solves",
                "matrix-solve-refuses-the-unsolvable",
                "matrix-solve-agrees-with-mathnet"
            ),
            Of(
                "solve-with-the-wrong-sign",
                "the solution has the wrong sign",
                Ours with
                {
                    Solve = (a, b) => RowReduction.Solve(a, -b),
                },
                "[1] with (1)",
                "matrix-solve-solves",
                "matrix-solve-agrees-with-mathnet"
            ),
        ];

    private static WrongModel<MatrixSubject> Of(
        string id,
        string mistake,
        MatrixSubject subject,
        string counterexample,
        params string[] killers
    ) => new(MatrixLaws.Suite, id, mistake, subject, killers, counterexample);

    private static Matrix EntryByEntry(Matrix a, Matrix b) =>
        a.Rows == b.Rows && a.Columns == b.Columns
            ? Matrix.Create(a.Rows, a.Columns, (i, j) => a[i, j] * b[i, j])
            : a * b;

    private static Matrix DroppingTheLast(Matrix a, Matrix b) =>
        Matrix.Create(
            a.Rows,
            b.Columns,
            (i, j) => Enumerable.Range(0, a.Columns - 1).Aggregate(Rational.Zero, (sum, k) => sum + a[i, k] * b[k, j])
        );

    private static Matrix Reshape(Matrix a) =>
        Matrix.Create(a.Columns, a.Rows, (i, j) => a[(i * a.Rows + j) / a.Columns, (i * a.Rows + j) % a.Columns]);

    private static int WithoutPivoting(Matrix a)
    {
        var rows = Enumerable.Range(0, a.Rows).Select(i => a.Row(i).ToArray()).ToArray();
        var rank = 0;
        while (rank < int.Min(a.Rows, a.Columns) && !rows[rank][rank].IsZero)
        {
            for (var i = rank + 1; i < rows.Length; i++)
            {
                var factor = rows[i][rank] / rows[rank][rank];
                rows[i] = [.. rows[i].Zip(rows[rank], (x, y) => x - factor * y)];
            }

            rank++;
        }

        return rank;
    }
}
