using System.Collections.Immutable;
using System.Numerics;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>Decides strict linear separability of two finite classes of points, exactly.</summary>
public static class LinearSeparation
{
    /// <summary>Finds a hyperplane strictly between the classes, or a point of both convex hulls where there is none.</summary>
    /// <param name="points">Any rational points of any dimension; duplicates are allowed, with one label or with both.</param>
    /// <returns>One of the two, always; the kernel needs no trust in it, because either is quick to check.</returns>
    public static SeparationOutcome Decide(LabelledPoints points)
    {
        if (Contradiction(points) is { } contradiction)
        {
            return contradiction;
        }

        var rows = new IntegerRows(points);
        return ExactSimplex.Decide(rows) switch
        {
            Certificate.Direction direction => SmallWeights.Hyperplane(rows, direction.Entries),
            var weights => HullPoint(rows, ((Certificate.Weights)weights).Rows),
        };
    }

    /// <summary>A point that occurs with both labels, as the simplest of all hull points; null when there is none.</summary>
    private static SeparationOutcome.HullPoint? Contradiction(LabelledPoints points)
    {
        var seen = new Dictionary<(Algebra.Vector, bool), int>();
        for (var i = 0; i < points.Rows.Length; i++)
        {
            var (point, isPositive) = points.Rows[i];
            if (seen.TryGetValue((point, !isPositive), out var other))
            {
                return isPositive
                    ? new([new(i + 1, Rational.One)], [new(other, Rational.One)])
                    : new([new(other, Rational.One)], [new(i + 1, Rational.One)]);
            }

            seen.TryAdd((point, isPositive), i + 1);
        }

        return null;
    }

    private static SeparationOutcome.HullPoint HullPoint(
        IntegerRows rows,
        IReadOnlyList<(int Row, BigInteger Weight)> weights
    ) => new(Normalised(rows, weights, isPositive: true), Normalised(rows, weights, isPositive: false));

    /// <summary>The weights of one class in ascending order of rows, divided by their sum.</summary>
    private static ImmutableArray<RowWeight> Normalised(
        IntegerRows rows,
        IReadOnlyList<(int Row, BigInteger Weight)> weights,
        bool isPositive
    )
    {
        var own = weights.Where(entry => rows.IsPositive(entry.Row) == isPositive);
        var scaled = own.OrderBy(entry => entry.Row)
            .Select(entry => (entry.Row, Weight: entry.Weight * rows.Scale(entry.Row)))
            .ToArray();
        var total = scaled.Aggregate(BigInteger.Zero, (sum, entry) => sum + entry.Weight);
        return [.. scaled.Select(entry => new RowWeight(entry.Row + 1, new(entry.Weight, total)))];
    }
}
