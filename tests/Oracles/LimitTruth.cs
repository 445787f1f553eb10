using Theory.Claims;

namespace Theory.Oracles;

/// <summary>Limits, as far as values far out and close by show them.</summary>
internal static class LimitTruth
{
    private const double Tolerance = 1e-3;

    public static bool Of(LimitBetween claim)
    {
        var values = Values(claim.Followed, claim.Function, claim.Destination);
        return values.All(value =>
                value >= claim.Low.ToDouble() - Tolerance && value <= claim.High.ToDouble() + Tolerance
            ) && Settles(values);
    }

    public static bool Of(LimitIsInfinite claim)
    {
        var values = Values(claim.Followed, claim.Function, claim.Destination);
        var sign = claim.IsPositive ? 1 : -1;
        return values.All(value => sign * value > 10);
    }

    public static bool Of(HasLimit claim)
    {
        var values = Values(Followed.Value, claim.Function, claim.Destination);
        return !values.Any(double.IsNaN)
            && (Settles(values) || values.All(value => value > 10) || values.All(value => value < -10));
    }

    private static bool Settles(double[] values) => values.Max() - values.Min() <= Tolerance;

    // Far out or close by, at uneven distances, so that no wave is met at the same place twice.
    private static double[] Values(Followed followed, Functions.Expression function, Destination destination)
    {
        var side = destination.Course is Course.ToMinusInfinity or Course.FromBelow ? -1 : 1;
        var point = destination.Point.ToDouble();
        var distances = Enumerable
            .Range(0, 40)
            .Select(k => destination.IsPoint ? 1e-5 / (1 + (0.37 * k)) : 1e5 + (0.37 * k));
        return
        [
            .. distances
                .Select(distance => point + (side * distance))
                .Select(x =>
                    followed == Followed.Value
                        ? Doubles.At(function, x)
                        : (Doubles.At(function, x) - Doubles.At(function, point)) / (x - point)
                ),
        ];
    }
}
