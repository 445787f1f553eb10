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
        var (lower, upper) = AtEnds(x, end => end.IsFinite ? atPoint(end.Value, precision) : null);
        // Outward rounding may step over a bound that the function never passes.
        return new(
            lower is null ? left : Bound.Max(left, lower.Lower),
            upper is null ? right : Bound.Min(right, upper.Upper)
        );
    }

    /// <summary>The image under an odd function, given for the numbers from 0 up and bounded by <paramref name="right"/>.</summary>
    public static Interval OddImage(Interval x, int precision, Func<Dyadic, int, Interval> fromZero, Bound right) =>
        Image(x, precision, (end, bits) => Interval.Multiply(end.Sign, fromZero(end.Abs(), bits), bits), -right, right);

    /// <summary>What is found at the two ends of an interval; at a point it is sought once.</summary>
    public static (T Lower, T Upper) AtEnds<T>(Interval x, Func<Bound, T> atEnd)
    {
        var lower = atEnd(x.Lower);
        return (lower, x.IsPoint ? lower : atEnd(x.Upper));
    }
}
