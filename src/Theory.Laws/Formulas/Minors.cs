using Theory.Algebra;
using Theory.Numbers;

namespace Theory.Laws.Formulas;

/// <summary>Determinants by cofactors and ranks by minors: slow, and without any elimination.</summary>
internal static class Minors
{
    /// <summary>The determinant by expansion along the first row (Laplace).</summary>
    public static Rational Determinant(Matrix matrix) =>
        Determinant(matrix, [.. Enumerable.Range(0, matrix.Rows)], [.. Enumerable.Range(0, matrix.Columns)]);

    /// <summary>The side of the largest square of rows and columns whose determinant is not 0.</summary>
    public static int Rank(Matrix matrix) =>
        Enumerable
            .Range(0, int.Min(matrix.Rows, matrix.Columns) + 1)
            .Last(side =>
                Subsets(matrix.Rows, side)
                    .Any(rows =>
                        Subsets(matrix.Columns, side).Any(columns => !Determinant(matrix, rows, columns).IsZero)
                    )
            );

    private static Rational Determinant(Matrix matrix, int[] rows, int[] columns)
    {
        var sum = Rational.Zero;
        for (var j = 0; j < columns.Length; j++)
        {
            var rest = columns.Where((_, at) => at != j).ToArray();
            var term = matrix[rows[0], columns[j]] * Determinant(matrix, rows[1..], rest);
            sum += int.IsEvenInteger(j) ? term : -term;
        }

        return columns.Length == 0 ? 1 : sum;
    }

    private static IEnumerable<int[]> Subsets(int count, int size) =>
        Enumerable
            .Range(0, 1 << count)
            .Where(code => int.PopCount(code) == size)
            .Select(code => Enumerable.Range(0, count).Where(i => (code >> i & 1) == 1).ToArray());
}
