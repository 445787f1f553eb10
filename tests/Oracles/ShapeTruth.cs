using Theory.Analysis;
using Theory.Claims;

namespace Theory.Oracles;

/// <summary>Flat stretches, breaks and symmetry of a function, as far as they show on a grid.</summary>
internal static class ShapeTruth
{
    private const double Tiny = 1e-9;

    // Farther out than this, a function that levels off has no digits left that change.
    private const double Reach = 8;

    public static bool Of(ConstantOnlyOn claim)
    {
        var f = new Samples(claim.Function);
        return claim.Intervals.All(interval => IsFlat(f, interval))
            && Stretches(f)
                .All(stretch =>
                    claim.Intervals.Any(interval => Holds(interval, stretch[0]) && Holds(interval, stretch[^1]))
                    || !IsFlat([.. stretch.Select(f.At)])
                    || stretch.Select(f.At).Any(double.IsNaN)
                );
    }

    public static bool Of(DifferentiableOutside claim)
    {
        var f = new Samples(claim.Function);
        return f
            .Points.Where(x => !claim.Outside.Any(range => Holds(range, x, Tiny)))
            .All(x => PropertyTruth.IsContinuous(f, x) && PropertyTruth.IsSmooth(f, x));
    }

    // Breaks in three windows that are far from each other.
    public static bool Of(BreaksWithoutEnd claim) =>
        new[] { -50, 0, 30 }.All(start =>
            Enumerable
                .Range(0, 10_000)
                .Any(k =>
                {
                    const double step = 1e-3;
                    var x = start + (k * step);
                    var (left, here, right) = (
                        Doubles.At(claim.Function, x - step),
                        Doubles.At(claim.Function, x),
                        Doubles.At(claim.Function, x + step)
                    );
                    return !(Math.Abs((right - here) - (here - left)) <= 0.05 * step);
                })
        );

    public static bool Of(IsOdd claim)
    {
        var f = new Samples(claim.Function);
        return f.Points.All(x =>
            (double.IsNaN(f.At(x)) && double.IsNaN(f.At(-x)))
            || Math.Abs(f.At(x) + f.At(-x)) <= Tiny * (1 + Math.Abs(f.At(x)))
        );
    }

    private static bool IsFlat(Samples f, NumberRange interval)
    {
        var values = f.Points.Where(x => Holds(interval, x, -Tiny)).Select(f.At).ToArray();
        return values.Length == 0 || IsFlat(values);
    }

    private static bool IsFlat(double[] values) =>
        values.All(value => Math.Abs(value - values[0]) <= 1e-13 * (1 + Math.Abs(values[0])));

    // Three points next to each other.
    private static IEnumerable<double[]> Stretches(Samples f)
    {
        var points = f.Points.Where(x => Math.Abs(x) <= Reach).ToArray();
        return Enumerable.Range(0, points.Length - 2).Select(i => points[i..(i + 3)]);
    }

    private static bool Holds(NumberRange range, double x, double margin = 0) =>
        (range.Low is not { } low || x >= low.ToDouble() - margin)
        && (range.High is not { } high || x <= high.ToDouble() + margin);
}
