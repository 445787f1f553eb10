namespace Theory.Numbers.Enclosures;

/// <summary>The softplus function log(1 + exp(x)).</summary>
/// <remarks>max(x, 0) + log(1 + exp(-|x|)), by interval arithmetic: both summands are at least 0, so nothing cancels.</remarks>
internal static class Softplus
{
    private const int Guard = 8;

    public static Interval Image(Interval x, int precision) =>
        Monotone.Image(x, precision, AtPoint, Dyadic.Zero, Bound.PositiveInfinity);

    private static Interval AtPoint(Dyadic x, int precision)
    {
        var working = precision + Guard;
        var rest = Logarithm.OnePlus(Exponential.AtPoint(-x.Abs(), working), working);
        return Interval.Add(Dyadic.Max(x, Dyadic.Zero), rest, precision);
    }
}
