using Theory.Algebra;
using Theory.Data;
using Theory.Numbers;
using BigInteger = System.Numerics.BigInteger;

namespace Theory.Laws.Generators;

/// <summary>Simpler versions of values, the simplest first. Whatever is simplified again and again comes to an end.</summary>
public static class Shrinking
{
    /// <summary>0 and 1, then the number without its sign, without its fraction, with smaller numerator or denominator.</summary>
    /// <remarks>Numerator and denominator together get smaller, or a minus sign goes, or 0 or 1 is reached: so it comes to an end.</remarks>
    public static IEnumerable<Rational> Of(Rational value)
    {
        if (value.IsZero)
        {
            yield break;
        }

        yield return Rational.Zero;
        if (value != 1)
        {
            yield return Rational.One;
        }

        if (value.Sign < 0)
        {
            yield return -value;
        }

        foreach (var simpler in Smaller(value))
        {
            if (Size(simpler) < Size(value))
            {
                yield return simpler;
            }
        }
    }

    /// <summary>0 and 1, then the number without its sign, the whole numbers at its sides, its half, and the number by 1 nearer to 0.</summary>
    /// <remarks>A fraction becomes whole, or the number gets nearer to 0, or a minus sign goes, or 0 or 1 is reached: so it comes to an end.</remarks>
    public static IEnumerable<double> Of(double value)
    {
        double[] whole =
        [
            .. value < 0 ? [-value] : Array.Empty<double>(),
            .. double.IsInteger(value) ? Array.Empty<double>() : [Math.Floor(value), Math.Ceiling(value)],
        ];
        double[] nearer = [Math.Truncate(value / 2), value - Math.Sign(value)];
        return value == 0 ? []
            : value == 1 ? [0]
            : [0, 1, .. whole, .. nearer.Where(one => Math.Abs(one) < Math.Abs(value))];
    }

    /// <summary>The vector with one entry simplified.</summary>
    public static IEnumerable<Vector> Of(Vector value) =>
        from i in Enumerable.Range(0, value.Count)
        from simpler in Of(value[i])
        select Replace(value, i, simpler);

    /// <summary>The matrix with one entry simplified.</summary>
    public static IEnumerable<Matrix> Of(Matrix value) =>
        from i in Enumerable.Range(0, value.Rows)
        from j in Enumerable.Range(0, value.Columns)
        from simpler in Of(value[i, j])
        select Matrix.Create(
            value.Rows,
            value.Columns,
            (row, column) => row == i && column == j ? simpler : value[row, column]
        );

    /// <summary>The map with one entry of its weights or bias simplified.</summary>
    public static IEnumerable<AffineMap> Of(AffineMap value) =>
        Of(value.Weights)
            .Select(weights => new AffineMap(weights, value.Bias))
            .Concat(Of(value.Bias).Select(bias => new AffineMap(value.Weights, bias)));

    /// <summary>The list with one item simplified.</summary>
    public static IEnumerable<ValueList<T>> OfItems<T>(ValueList<T> value, Func<T, IEnumerable<T>> simplify) =>
        from i in Enumerable.Range(0, value.Count)
        from simpler in simplify(value[i])
        select new ValueList<T>(value.Select((item, at) => at == i ? simpler : item));

    /// <summary>The vector without the entry at an index.</summary>
    public static Vector Without(Vector value, int index) => new(value.Where((_, at) => at != index));

    /// <summary>The map without the output at an index.</summary>
    public static AffineMap WithoutOutput(AffineMap value, int index) =>
        new(WithoutRow(value.Weights, index), Without(value.Bias, index));

    /// <summary>The map without the input at an index.</summary>
    public static AffineMap WithoutInput(AffineMap value, int index) =>
        new(WithoutColumn(value.Weights, index), value.Bias);

    /// <summary>The matrix without the row at an index.</summary>
    public static Matrix WithoutRow(Matrix value, int index) =>
        Matrix.Create(value.Rows - 1, value.Columns, (i, j) => value[i < index ? i : i + 1, j]);

    /// <summary>The matrix without the column at an index.</summary>
    public static Matrix WithoutColumn(Matrix value, int index) =>
        Matrix.Create(value.Rows, value.Columns - 1, (i, j) => value[i, j < index ? j : j + 1]);

    private static IEnumerable<Rational> Smaller(Rational value)
    {
        var (p, q) = (value.Numerator, value.Denominator);
        yield return BigInteger.Divide(p, q);
        yield return new(p / 2, q);
        yield return new(p - value.Sign, q);
        if (!q.IsOne)
        {
            yield return new(p, q / 2);
            yield return new(p, q - 1);
        }
    }

    private static BigInteger Size(Rational value) => BigInteger.Abs(value.Numerator) + value.Denominator;

    private static Vector Replace(Vector value, int index, Rational entry) =>
        new(value.Select((old, at) => at == index ? entry : old));
}
