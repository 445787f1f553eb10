using System.Numerics;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>Makes an obstacle to separation readable: a point of both hulls, as simple as can be found cheaply.</summary>
internal static class Obstacle
{
    // Sums of pairs are compared up to here; beyond, a reader would not see the four points anyway.
    private const int MostRowsForPairs = 32;

    /// <summary>A row that has both labels, or else two pairs with the same middle, or else the given weights.</summary>
    /// <param name="points">The points.</param>
    /// <param name="weights">Positive weights of integer rows for which both classes have the same sum.</param>
    public static SeparationOutcome.HullPoint Of(PointSet points, IEnumerable<(int Row, BigInteger Weight)> weights) =>
        SharedPoint(points) ?? SharedMiddle(points.Points) ?? Combination(points.Rows, weights);

    private static SeparationOutcome.HullPoint? SharedPoint(PointSet points)
    {
        var positive = new Dictionary<int, int>(new SamePoint(points));
        for (var row = 0; row < points.Rows.Count; row++)
        {
            if (points.Rows.IsPositive(row))
            {
                positive.TryAdd(row, row);
            }
        }

        for (var row = 0; row < points.Rows.Count; row++)
        {
            if (!points.Rows.IsPositive(row) && positive.TryGetValue(row, out var same))
            {
                return new([new(same + 1, Rational.One)], [new(row + 1, Rational.One)]);
            }
        }

        return null;
    }

    /// <summary>Two positive rows and two negative ones with a + b = c + d, where a and b, or c and d, may be the same row.</summary>
    private static SeparationOutcome.HullPoint? SharedMiddle(LabelledPoints points)
    {
        if (points.Rows.Length > MostRowsForPairs)
        {
            return null;
        }

        var positive = new Dictionary<Algebra.Vector, (int, int)>();
        foreach (var (pair, sum) in PairSums(points, isPositive: true))
        {
            positive.TryAdd(sum, pair);
        }

        foreach (var (pair, sum) in PairSums(points, isPositive: false))
        {
            if (
                positive.TryGetValue(sum, out var other)
                && Halves(other).Count + Halves(pair).Count <= points.Dimension + 2
            )
            {
                return new(Halves(other), Halves(pair));
            }
        }

        return null;
    }

    private static IEnumerable<((int, int) Pair, Algebra.Vector Sum)> PairSums(
        LabelledPoints points,
        bool isPositive
    ) =>
        from a in Enumerable.Range(0, points.Rows.Length)
        where points.Rows[a].IsPositive == isPositive
        from b in Enumerable.Range(a, points.Rows.Length - a)
        where points.Rows[b].IsPositive == isPositive
        select ((a, b), points.Rows[a].Point + points.Rows[b].Point);

    private static ValueList<RowWeight> Halves((int First, int Second) pair) =>
        pair.First == pair.Second
            ? [new(pair.First + 1, Rational.One)]
            : [new(pair.First + 1, new(1, 2)), new(pair.Second + 1, new(1, 2))];

    private static SeparationOutcome.HullPoint Combination(
        IntegerRows rows,
        IEnumerable<(int Row, BigInteger Weight)> weights
    )
    {
        var classes = weights
            .OrderBy(entry => entry.Row)
            .Select(entry => (entry.Row, Weight: entry.Weight * rows.Scale(entry.Row)))
            .ToLookup(entry => rows.IsPositive(entry.Row));
        return new(Normalised(classes[true]), Normalised(classes[false]));
    }

    /// <summary>The weights divided by their sum.</summary>
    private static ValueList<RowWeight> Normalised(IEnumerable<(int Row, BigInteger Weight)> weights)
    {
        var total = weights.Aggregate(BigInteger.Zero, (sum, entry) => sum + entry.Weight);
        return [.. weights.Select(entry => new RowWeight(entry.Row + 1, new(entry.Weight, total)))];
    }

    /// <summary>Rows are the same when their points are; the hash is a form in doubles where there is one, because that is quicker.</summary>
    internal sealed class SamePoint : IEqualityComparer<int>
    {
        private readonly LabelledPoints _points;
        private readonly int[] _hashes;

        public SamePoint(PointSet points)
        {
            _points = points.Points;
            _hashes = points.Doubles?.Hashes() ?? [.. _points.Rows.Select(row => row.Point.GetHashCode())];
        }

        public bool Equals(int x, int y) => _points.Rows[x].Point.Equals(_points.Rows[y].Point);

        public int GetHashCode(int obj) => _hashes[obj];
    }
}
