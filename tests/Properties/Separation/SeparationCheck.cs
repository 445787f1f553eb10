using System.Numerics;
using Shouldly;
using Theory.Data;
using Theory.Numbers;
using Theory.Provers.Separation;

namespace Theory.Properties.Separation;

/// <summary>Judges an outcome from the definitions alone, in plain rational arithmetic, without the kernel and without the search.</summary>
internal static class SeparationCheck
{
    public static void ShouldBeRightFor(this SeparationOutcome outcome, LabelledPoints points) =>
        outcome
            .Match<Action>(plane => () => CheckHyperplane(plane, points), hull => () => CheckHullPoint(hull, points))
            .Invoke();

    public static bool IsSeparable(this SeparationOutcome outcome) => outcome.Match(_ => true, _ => false);

    private static void CheckHyperplane(SeparationOutcome.Hyperplane plane, LabelledPoints points)
    {
        Rational Value(LabelledPoint row)
        {
            var sum = plane.Bias;
            for (var j = 0; j < points.Dimension; j++)
            {
                sum += plane.Weights[j] * row.Point[j];
            }

            return row.IsPositive ? sum : -sum;
        }

        var positive = points.Rows.Where(row => row.IsPositive).Min(Value);
        var negative = points.Rows.Where(row => !row.IsPositive).Min(Value);
        (positive.Sign == 1).ShouldBeTrue(() => $"{plane} on {points}");
        (negative == positive).ShouldBeTrue(() => $"the bias is halfway: {plane} on {points}");
        plane.Weights.Count.ShouldBe(points.Dimension);
        plane.Weights.All(weight => weight.IsInteger).ShouldBeTrue(() => $"{plane}");
        plane
            .Weights.Select(weight => weight.Numerator)
            .Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor)
            .ShouldBe(1);
    }

    private static void CheckHullPoint(SeparationOutcome.HullPoint hull, LabelledPoints points)
    {
        (hull.Positive.Count + hull.Negative.Count).ShouldBeLessThanOrEqualTo(points.Dimension + 2);
        Combination(hull.Positive, points, true)
            .Equals(Combination(hull.Negative, points, false))
            .ShouldBeTrue(() => $"{points}");
    }

    private static Algebra.Vector Combination(ValueList<RowWeight> weights, LabelledPoints points, bool isPositive)
    {
        weights.Select(entry => entry.Row).ShouldBe(weights.Select(entry => entry.Row).Distinct().Order());
        weights.All(entry => points.Rows[entry.Row - 1].IsPositive == isPositive).ShouldBeTrue(() => $"{weights}");
        weights.All(entry => entry.Weight.Sign == 1).ShouldBeTrue(() => $"{weights}");
        weights.Aggregate(Rational.Zero, (sum, entry) => sum + entry.Weight).ShouldBe(1);
        return weights.Aggregate(
            Algebra.Vector.Zero(points.Dimension),
            (sum, entry) => sum + entry.Weight * points.Rows[entry.Row - 1].Point
        );
    }
}
