using System.Numerics;
using Theory.Data;

namespace Theory.Provers.Separation;

/// <summary>
/// Labelled points as integers: the row of a point x is (L x, L), where L is the least common denominator of its coordinates.
/// </summary>
/// <remarks>A positive factor moves no point to the other side of a hyperplane through the origin, so nothing is lost.</remarks>
internal sealed class IntegerRows
{
    private readonly BigInteger[][] _rows;
    private readonly bool[] _positive;

    public IntegerRows(LabelledPoints points)
    {
        Dimension = points.Dimension;
        _rows = new BigInteger[points.Rows.Length][];
        _positive = new bool[points.Rows.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            _rows[i] = Homogeneous(points.Rows[i]);
            _positive[i] = points.Rows[i].IsPositive;
        }
    }

    public int Count => _rows.Length;

    public int Dimension { get; }

    public bool IsPositive(int row) => _positive[row];

    /// <summary>The entries (L x, L) of a row, counted from 0.</summary>
    public ReadOnlySpan<BigInteger> Entries(int row) => _rows[row];

    /// <summary>The least common denominator L of a row.</summary>
    public BigInteger Scale(int row) => _rows[row][Dimension];

    /// <summary>The scalar product of a row with as many weights as are given, starting at the first entry.</summary>
    public BigInteger Dot(int row, ReadOnlySpan<BigInteger> weights)
    {
        var entries = _rows[row];
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
