using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>Points are not separable when a point lies in the convex hulls of both classes.</summary>
    /// <remarks>
    /// An affine function takes the weighted mean of its values at the weighted mean of points; it cannot be positive and negative at one point.
    /// This is the easy half of Farkas' lemma (Farkas 1902; Schrijver, Theory of Linear and Integer Programming, section 7.3).
    /// </remarks>
    /// <exception cref="RefusalException">A row does not exist, is of the wrong class or is listed twice, a weight is not positive, a side does not sum to 1, or the means differ.</exception>
    public static Theorem ByFarkas(LabelledPoints points, Farkas weights)
    {
        RequireCommonPoint(points, weights, nameof(ByFarkas));
        return new(new Not(new Separable(points)), weights);
    }

    private static void RequireCommonPoint(LabelledPoints points, Farkas weights, string rule)
    {
        var (first, second) = (Mean(points, weights.Positive, true, rule), Mean(points, weights.Negative, false, rule));
        Require(first.Equals(second), $"the weighted means are {first} and {second}", rule);
    }

    private static Vector Mean(LabelledPoints points, ValueList<RowWeight> weights, bool positive, string rule)
    {
        var sum = Vector.Zero(points.Dimension);
        var total = Rational.Zero;
        var seen = new HashSet<int>();
        foreach (var (row, weight) in weights)
        {
            Require(row >= 1 && row <= points.Rows.Length, $"there is no row {row}", rule);
            Require(points.Rows[row - 1].IsPositive == positive, $"row {row} is of the other class", rule);
            Require(seen.Add(row), $"row {row} is listed twice", rule);
            Require(weight.Sign > 0, $"the weight of row {row} is not positive", rule);
            sum += weight * points.Rows[row - 1].Point;
            total += weight;
        }

        Require(total == 1, $"the weights of a class sum to {total}, not 1", rule);
        return sum;
    }
}
