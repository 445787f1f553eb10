using System.Numerics;
using Theory.Data;

namespace Theory.Provers.Separation;

/// <summary>
/// Labelled points as integers: the row of a point x is (L x, L), where L is the least common denominator of its coordinates.
/// </summary>
/// <remarks>
/// A positive factor moves no point to the other side of a hyperplane through the origin, so nothing is lost. Rows are made when they are
/// first asked for: most are never needed exactly.
/// </remarks>
internal sealed class IntegerRows
{
    private readonly LabelledPoints _points;
    private readonly BigInteger[]?[] _rows;

    public IntegerRows(LabelledPoints points)
    {
        _points = points;
        _rows = new BigInteger[points.Rows.Length][];
    }

    public int Count => _rows.Length;

    public int Dimension => _points.Dimension;

    public bool IsPositive(int row) => _points.Rows[row].IsPositive;

    /// <summary>The entries (L x, L) of a row, counted from 0.</summary>
    public BigInteger[] Entries(int row) => _rows[row] ??= Homogeneous(_points.Rows[row]);

    /// <summary>The least common denominator L of a row.</summary>
    public BigInteger Scale(int row) => Entries(row)[Dimension];

    /// <summary>The scalar product of a row with as many weights as are given, starting at the first entry.</summary>
    public BigInteger Dot(int row, ReadOnlySpan<BigInteger> weights)
    {
        var entries = Entries(row);
        var sum = BigInteger.Zero;
        for (var j = 0; j < weights.Length; j++)
        {
            sum += entries[j] * weights[j];
        }

        return sum;
    }

    private static BigInteger[] Homogeneous(LabelledPoint row)
    {
        var scale = BigInteger.One;
        foreach (var coordinate in row.Point)
        {
            scale *= coordinate.Denominator / BigInteger.GreatestCommonDivisor(scale, coordinate.Denominator);
        }

        return [.. row.Point.Select(x => x.Numerator * (scale / x.Denominator)), scale];
    }
}
