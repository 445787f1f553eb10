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

        return Exact(weights, Doubles.Candidates(approximation.Weights, approximation.IsExact));
    }

    private Extremes Exact(BigInteger[] weights, IEnumerable<int> candidates)
    {
        var (low, high) = (new Candidate(-1, default, BigInteger.One), new Candidate(-1, default, BigInteger.One));
        foreach (var row in candidates)
        {
            var next = new Candidate(row, Rows.Dot(row, weights), Rows.Scale(row));
            if (Rows.IsPositive(row))
            {
                low = low.Row < 0 || next.IsBelow(low) ? next : low;
            }
            else
            {
                high = high.Row < 0 || high.IsBelow(next) ? next : high;
            }
        }

        return new(low.Value, low.Row, high.Value, high.Row);
    }

    /// <summary>The weights as doubles, all times one power of 2, each off by a rounding unit at most; null where one would vanish.</summary>
    internal static (double[] Weights, bool IsExact)? Approximation(BigInteger[] weights)
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

    /// <summary>A row with the value of the form, not yet in lowest terms: most candidates are only compared.</summary>
    private readonly record struct Candidate(int Row, BigInteger Numerator, BigInteger Denominator)
    {
        public Rational Value => new(Numerator, Denominator);

        public bool IsBelow(Candidate other) => Numerator * other.Denominator < other.Numerator * Denominator;
    }
}
