using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>The rows (x, 1) of positive points and -(x, 1) of negative ones, with each coordinate moved and stretched to [-1, 1].</summary>
internal sealed class CentredRows : IGuideRows
{
    // Weights of coordinates whose sizes differ by more bits than this lose the smallest.
    private const int MostBits = 200;

    private readonly DoublePoints _points;
    private readonly double[] _middle;
    private readonly double[] _unit;

    public CentredRows(DoublePoints points)
    {
        _points = points;
        _middle = [.. points.Lowest.Zip(points.Highest, (low, high) => low / 2 + high / 2)];
        _unit = [.. points.Lowest.Zip(points.Highest, (low, high) => low < high ? 2 / (high - low) : 0)];
    }

    public int Width => _points.Dimension + 1;

    public int RowAt(int place) => _points.RowAt(place);

    public double[] Column(int place)
    {
        var sign = _points.IsPositive(place) ? 1.0 : -1.0;
        var column = new double[Width + 1];
        column[0] = 1;
        for (var j = 0; j < _points.Dimension; j++)
        {
            column[j + 1] = sign * (_points.Entry(place, j) - _middle[j]) * _unit[j];
        }

        column[^1] = sign;
        return column;
    }

    public (int Place, double Value) Least(double[] direction)
    {
        var weights = Array.ConvertAll(_unit, unit => unit);
        var constant = direction[^1];
        for (var j = 0; j < weights.Length; j++)
        {
            weights[j] *= direction[j];
            constant -= weights[j] * _middle[j];
        }

        _points.Evaluate(weights);
        var (low, high) = _points.Bounds();
        var (below, above) = (_points.Value(low) + constant, -(_points.Value(high) + constant));
        return below <= above ? (low, below) : (high, above);
    }

    /// <summary>The weights of the coordinates in a direction, as integers times one unknown factor; null when there are none.</summary>
    public BigInteger[]? Weights(double[] direction)
    {
        double[] weights = [.. _unit.Zip(direction, (unit, entry) => unit * entry)];
        double[] nonzero = [.. weights.Where(weight => weight != 0)];
        if (nonzero.Length == 0 || !nonzero.All(double.IsFinite))
        {
            return null;
        }

        // Every double is an integer times a power of 2; the smallest weight keeps all its bits, within reason.
        var shift = 52 - int.Max(nonzero.Min(Math.ILogB), nonzero.Max(Math.ILogB) - MostBits);
        return Array.ConvertAll(weights, weight => new BigInteger(Math.ScaleB(weight, shift)));
    }
}
