using Theory.Algebra;
using Theory.Numbers;

namespace Theory.Laws.Formulas;

/// <summary>Sums written out, index by index, as the definitions have them.</summary>
internal static class Sums
{
    /// <summary>f(0) + ... + f(n - 1).</summary>
    public static Rational Of(int count, Func<int, Rational> term) =>
        Enumerable.Range(0, count).Aggregate(Rational.Zero, (sum, i) => sum + term(i));

    /// <summary>Entry i is W(i, 0) x(0) + W(i, 1) x(1) + ... + b(i).</summary>
    public static Vector Affine(Matrix weights, Vector point, Vector bias) =>
        new(Enumerable.Range(0, weights.Rows).Select(i => Of(point.Count, j => weights[i, j] * point[j]) + bias[i]));

    /// <summary>Entry (i, j) is A(i, 0) B(0, j) + A(i, 1) B(1, j) + ...</summary>
    public static Matrix Product(Matrix left, Matrix right) =>
        Matrix.Create(left.Rows, right.Columns, (i, j) => Of(left.Columns, k => left[i, k] * right[k, j]));

    /// <summary>The entry-wise sum of x and a multiple of y.</summary>
    public static Vector Combine(Vector first, Rational factor, Vector second) =>
        new(first.Zip(second, (x, y) => x + factor * y));
}
