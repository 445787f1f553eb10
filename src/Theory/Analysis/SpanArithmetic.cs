using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Arithmetic on spans: the closed ends by interval arithmetic, the openness by the strictness of each operation.</summary>
internal static class SpanArithmetic
{
    public static Span Add(Span left, Span right, int precision) =>
        new(
            Interval.Add(left.Values, right.Values, precision),
            left.IsLowerOpen || right.IsLowerOpen,
            left.IsUpperOpen || right.IsUpperOpen
        );

    public static Span Multiply(Span left, Span right, int precision)
    {
        if (left.IsNonpositive && !left.IsNonnegative)
        {
            return -Multiply(-left, right, precision);
        }

        if (right.IsNonpositive && !right.IsNonnegative)
        {
            return -Multiply(left, -right, precision);
        }

        var product = Interval.Multiply(left.Values, right.Values, precision);
        if (!left.IsNonnegative || !right.IsNonnegative)
        {
            return product;
        }

        // v w > l w >= l m when v > l and w > 0; v w <= V w < V W when w < W, V > 0 (and v w = 0 < V W where w = 0 already).
        var isLowerOpen = (left.IsLowerOpen && right.IsPositive) || (right.IsLowerOpen && left.IsPositive);
        var isUpperOpen =
            (left.IsUpperOpen || right.IsUpperOpen) && left.Values.Upper.Sign > 0 && right.Values.Upper.Sign > 0;
        return new(product, isLowerOpen, isUpperOpen);
    }

    /// <summary>All 1 / v over the values v other than 0; null where the only value is 0.</summary>
    public static Span? Reciprocal(Span value, int precision)
    {
        if (value.IsZero)
        {
            return null;
        }

        // 1/v of a finite v is not 0, which is what an infinite end gives; of values on both sides of 0 it is the whole line.
        return new(Interval.Reciprocal(value.Values, precision), value.IsUpperOpen, value.IsLowerOpen);
    }

    /// <summary>The image under a function that is strictly increasing, whose interval extension is given.</summary>
    public static Span Increasing(Span argument, Func<Interval, Interval> function) =>
        new(function(argument.Values), argument.IsLowerOpen, argument.IsUpperOpen);

    public static Span Abs(Span value)
    {
        if (value.IsNonnegative)
        {
            return value;
        }

        if (value.IsNonpositive)
        {
            return -value;
        }

        var comparison = (-value.Values.Lower).CompareTo(value.Values.Upper);
        var isUpperOpen = (comparison < 0 || value.IsLowerOpen) && (comparison > 0 || value.IsUpperOpen);
        return new(Interval.Abs(value.Values), false, isUpperOpen);
    }

    public static Span Max(Span left, Span right)
    {
        var lower = left.Values.Lower.CompareTo(right.Values.Lower);
        var upper = left.Values.Upper.CompareTo(right.Values.Upper);
        return new(
            Interval.Max(left.Values, right.Values),
            (lower >= 0 && left.IsLowerOpen) || (lower <= 0 && right.IsLowerOpen),
            (upper < 0 || left.IsUpperOpen) && (upper > 0 || right.IsUpperOpen)
        );
    }

    public static Span Floor(Span value)
    {
        var floor = Interval.Floor(value.Values);
        if (value.IsUpperOpen && value.Values.Upper.IsFinite && floor.Upper == value.Values.Upper)
        {
            var below = Interval.Subtract(floor.Upper.Value, 1, int.Max(64, floor.Upper.Value.MantissaBits + 2)).Upper;
            return new Interval(floor.Lower, Bound.Max(floor.Lower, below));
        }

        return floor;
    }

    /// <summary>x^n for an integer n, over the x other than 0 where n is negative; null where no power exists.</summary>
    public static Span? Power(Span value, int exponent, int precision)
    {
        if (exponent < 0)
        {
            return Reciprocal(value, precision) is { } inverse ? Power(inverse, -exponent, precision) : null;
        }

        if (exponent == 0)
        {
            return Interval.One;
        }

        return Increasing(
            int.IsEvenInteger(exponent) ? Abs(value) : value,
            values => Interval.Power(values, exponent, precision)
        );
    }
}
