namespace Theory.Numbers.Enclosures;

/// <summary>The image of an interval under a nondecreasing function, from enclosures of the function at the two ends.</summary>
internal static class Monotone
{
    /// <param name="x">The interval.</param>
    /// <param name="precision">Bits.</param>
    /// <param name="atPoint">An enclosure of the value at a number, at a precision.</param>
    /// <param name="left">The infimum of the function, which it takes or tends to at minus infinity.</param>
    /// <param name="right">The supremum of the function, which it takes or tends to at plus infinity.</param>
    public static Interval Image(
        Interval x,
        int precision,
        Func<Dyadic, int, Interval> atPoint,
        Bound left,
        Bound right
    )
    {
        var lower = x.Lower.IsFinite ? atPoint(x.Lower.Value, precision) : null;
        var upper =
            x.IsPoint ? lower
            : x.Upper.IsFinite ? atPoint(x.Upper.Value, precision)
            : null;
        // Outward rounding may step over a bound that the function never passes.
        return new(
            lower is null ? left : Bound.Max(left, lower.Lower),
            upper is null ? right : Bound.Min(right, upper.Upper)
        );
    }
}
