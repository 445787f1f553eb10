using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;

namespace Theory.Oracles;

/// <summary>Which values a function takes, as far as they show on a grid and far out.</summary>
internal static class RangeTruth
{
    private const double Tolerance = 1e-4;

    public static bool Of(ValuesIn claim)
    {
        var f = new Samples(claim.Function);
        return f.Points.Concat(Samples.FarOut).Select(f.At).All(y => double.IsNaN(y) || Holds(claim.Range, y));
    }

    // A continuous function takes what lies between two of its values.
    public static bool Of(TakesEvery claim)
    {
        var f = new Samples(claim.Function);
        var values = f.Points.Concat(Samples.FarOut).Select(f.At).ToArray();
        var (low, high) = (claim.Range.Low?.ToDouble() ?? -1e6, claim.Range.High?.ToDouble() ?? 1e6);
        return f.IsTotal
            && f.Points.All(x => PropertyTruth.IsContinuous(f, x))
            && values.Min() <= low + Tolerance
            && values.Max() >= high - Tolerance;
    }

    // Equal on a grid near 0, or passed between two points of a wider one. Far out, rounding makes values equal that are not.
    public static bool Of(TakesValue claim)
    {
        var (f, y) = (new Samples(claim.Function), claim.Value.ToDouble());
        var wide = Enumerable.Range(-120, 241).Select(k => (0.25 * k) + 0.03).ToArray();
        return f.Points.Where(x => Math.Abs(x) <= 5).Any(x => f.At(x) == y)
            || wide.Zip(wide.Skip(1)).Any(pair => IsPassed(claim.Function, pair.First, pair.Second, y));
    }

    private static bool IsPassed(Expression function, double low, double high, double y)
    {
        for (var i = 0; i < 50; i++)
        {
            var (a, b) = (Doubles.At(function, low) - y, Doubles.At(function, high) - y);
            if (!(a * b < 0))
            {
                return i > 0 && a * b == 0;
            }

            var middle = (low + high) / 2;
            (low, high) = a * (Doubles.At(function, middle) - y) > 0 ? (middle, high) : (low, middle);
        }

        return Math.Abs(Doubles.At(function, high) - Doubles.At(function, low)) <= Tolerance;
    }

    private static bool Holds(NumberRange range, double y) =>
        (range.Low is not { } low || y >= low.ToDouble() - Tolerance)
        && (range.High is not { } high || y <= high.ToDouble() + Tolerance);
}
