namespace Theory.Numbers.Enclosures;

/// <summary>The logistic sigmoid 1 / (1 + exp(-x)).</summary>
/// <remarks>Interval arithmetic on the enclosure of exp(-x); nothing cancels, so 8 bits to spare keep the relative accuracy, also in the left tail.</remarks>
internal static class Sigmoid
{
    private const int Guard = 8;

    public static Interval Image(Interval x, int precision) =>
        Monotone.Image(x, precision, AtPoint, Dyadic.Zero, Dyadic.One);

    private static Interval AtPoint(Dyadic x, int precision)
    {
        var working = precision + Guard;
        return Interval.Reciprocal(Interval.Add(1, Exponential.AtPoint(-x, working), working), precision);
    }
}
