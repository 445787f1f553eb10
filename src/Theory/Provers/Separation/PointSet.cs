using System.Numerics;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>The points in both forms that the search uses: integers for exact answers, and doubles, where they exist, for speed.</summary>
internal sealed class PointSet
{
    private const double LeastWeight = 1e-290;

    public PointSet(LabelledPoints points)
    {
        Points = points;
        Rows = new(points);
        Doubles = DoublePoints.From(points);
    }

    /// <summary>The points as they were given.</summary>
    public LabelledPoints Points { get; }

    /// <summary>The points as integers.</summary>
    public IntegerRows Rows { get; }

    /// <summary>The points as doubles; null when they are beyond the range of doubles.</summary>
    public DoublePoints? Doubles { get; }

    /// <summary>The extremes of w.p over the classes, exactly: doubles only narrow down which rows can attain them.</summary>
    public Extremes Extremes(BigInteger[] weights)
    {
        if (Doubles is null || Approximation(weights) is not { } approximation)
        {
            return Exact(weights, Enumerable.Range(0, Rows.Count));
        }

        var error = Doubles.Scan(approximation.Weights, approximation.IsExact);
        var (low, high) = Doubles.Bounds();
        return Exact(
            weights,
            error == 0 ? [Doubles.RowAt(low), Doubles.RowAt(high)] : Doubles.Near(low, high, 2 * error)
        );
    }

    private Extremes Exact(BigInteger[] weights, IEnumerable<int> candidates)
    {
        Rational? low = null;
        Rational? high = null;
        var (lowRow, highRow) = (-1, -1);
        foreach (var row in candidates)
        {
            var value = new Rational(Rows.Dot(row, weights), Rows.Scale(row));
            if (Rows.IsPositive(row) && !(low <= value))
            {
                (low, lowRow) = (value, row);
            }
            else if (!Rows.IsPositive(row) && !(high >= value))
            {
                (high, highRow) = (value, row);
            }
        }

        return new(low!.Value, lowRow, high!.Value, highRow);
    }

    /// <summary>The weights as doubles, all times one power of 2, each off by a rounding unit at most; null where one would vanish.</summary>
    private static (double[] Weights, bool IsExact)? Approximation(BigInteger[] weights)
    {
        var bits = (int)weights.Max(weight => weight.GetBitLength());
        if (bits <= 53)
        {
            return ([.. weights.Select(weight => (double)(long)weight)], true);
        }

        var scaled = weights.Select(weight => Scaled(weight, bits)).ToArray();
        var vanishes = weights.Zip(scaled, (weight, x) => !weight.IsZero && Math.Abs(x) < LeastWeight).Contains(true);
        return vanishes ? null : (scaled, false);
    }

    private static double Scaled(BigInteger weight, int bits)
    {
        var shift = int.Max(0, (int)weight.GetBitLength() - 64);
        return Math.ScaleB((double)(weight >> shift), shift - bits);
    }
}
