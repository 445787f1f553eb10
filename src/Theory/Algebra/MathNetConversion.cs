using MathNet.Numerics.LinearAlgebra;
using Theory.Numbers;

namespace Theory.Algebra;

/// <summary>Bridges to MathNet.Numerics, for searching in doubles and for comparison; nothing that is proved passes through here.</summary>
public static class MathNetConversion
{
    /// <summary>The nearest matrix of doubles, entry by entry.</summary>
    public static Matrix<double> ToMathNet(this Matrix matrix) =>
        Matrix<double>.Build.Dense(matrix.Rows, matrix.Columns, (i, j) => matrix[i, j].ToDouble());

    /// <summary>The nearest vector of doubles, entry by entry.</summary>
    public static Vector<double> ToMathNet(this Vector vector) =>
        Vector<double>.Build.DenseOfEnumerable(vector.Select(entry => entry.ToDouble()));

    /// <summary>The matrix with exactly the values that the doubles have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An entry is NaN or infinite.</exception>
    public static Matrix ToExact(this Matrix<double> matrix) =>
        Matrix.Create(matrix.RowCount, matrix.ColumnCount, (i, j) => Rational.FromDouble(matrix[i, j]));

    /// <summary>The vector with exactly the values that the doubles have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An entry is NaN or infinite.</exception>
    public static Vector ToExact(this Vector<double> vector) => new(vector.Select(Rational.FromDouble));
}
