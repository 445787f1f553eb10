using Theory.Claims;
using Theory.Functions;

namespace Theory.Oracles;

/// <summary>Infimum, supremum and steepest slope of a function, as far as they show on a grid and far out.</summary>
internal static class ExtremeTruth
{
    private const double Tolerance = 1e-4;
    private const double Close = 1e-6;

    public static bool Of(ExtremeAtLeast claim) =>
        Estimate(claim.Extreme, claim.Function) >= claim.Low.ToDouble() - Tolerance;

    public static bool Of(ExtremeAtMost claim) =>
        Estimate(claim.Extreme, claim.Function) <= claim.High.ToDouble() + Tolerance;

    public static bool Of(ExtremeIsInfinite claim) => Math.Abs(Estimate(claim.Extreme, claim.Function)) > 1e3;

    // Where a finer step gives another slope, there is a jump or a kink within the step, and no derivative is seen.
    private static IEnumerable<double> Slopes(Samples f, double x)
    {
        var (coarse, fine) = (Slope(f, x, 1e-5), Slope(f, x, 1e-6));
        return Math.Abs(coarse - fine) <= Tolerance * (1 + Math.Abs(fine)) ? [Math.Abs(fine)] : [];
    }

    private static double Slope(Samples f, double x, double step) => (f.At(x + step) - f.At(x - step)) / (2 * step);

    private static double Estimate(Extreme extreme, Expression function)
    {
        var f = new Samples(function);
        var peaks = f.Peaks().SelectMany(peak => new[] { peak - Close, peak, peak + Close });
        var points = f.Points.Concat(Samples.FarOut).Concat(peaks).ToArray();
        return extreme switch
        {
            Extreme.Infimum => points.Select(f.At).Where(value => !double.IsNaN(value)).Min(),
            Extreme.Supremum => points.Select(f.At).Where(value => !double.IsNaN(value)).Max(),
            _ => f.Points.SelectMany(x => Slopes(f, x)).Max(),
        };
    }
}
