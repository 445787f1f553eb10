using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The half line [start, inf) of y on which germs live, and how finely they are computed.</summary>
/// <param name="Start">Where it starts, above 0.</param>
/// <param name="Precision">Bits of the intervals.</param>
/// <param name="Order">The most terms of a germ, and the order of Taylor expansions; at least 2.</param>
internal sealed record Neighbourhood(Rational Start, int Precision, int Order)
{
    /// <summary>An enclosure of the values of a shape on the half line, or null where none is known.</summary>
    public Span? RangeOf(Shape shape)
    {
        if (shape.IsOne)
        {
            return Interval.One;
        }

        if (shape.LogPower != 0 && Start <= 1)
        {
            return null;
        }

        if (shape.IsDecreasingFrom(Start, Precision))
        {
            return new(new Interval(Dyadic.Zero, shape.At(Start, Precision).Upper), isLowerOpen: true);
        }

        return shape.Raised(-1, Precision) is { } inverse && inverse.IsDecreasingFrom(Start, Precision)
            ? new Span(Interval.AtLeast(shape.At(Start, Precision).Lower))
            : null;
    }

    /// <summary>
    /// The values of a germ divided by its leading shape, where it is not 0; null where no enclosure is known. The terms are nested as in
    /// Horner's scheme, so that a smaller term counts relative to the one before it.
    /// </summary>
    public Span? LeadingFactor(Germ germ)
    {
        Span? sum = null;
        for (var i = germ.Terms.Length - 1; i >= 0; i--)
        {
            var own = (Span)germ.Terms[i].Coefficient.Range;
            sum = sum is null ? own : SpanArithmetic.Add(own, sum, Precision);
            if (i > 0)
            {
                if (
                    germ.Terms[i].Shape.Over(germ.Terms[i - 1].Shape, Precision) is not { } ratio
                    || RangeOf(ratio) is not { } size
                )
                {
                    return null;
                }

                sum = SpanArithmetic.Multiply(sum, size, Precision);
            }
        }

        return sum;
    }

    /// <summary>An enclosure of the values of a germ; null where none is known.</summary>
    public Span? RangeOf(Germ germ)
    {
        if (germ.IsZero)
        {
            return Interval.Zero;
        }

        return LeadingFactor(germ) is { } factor && RangeOf(germ.Terms[0].Shape) is { } size
            ? SpanArithmetic.Multiply(factor, size, Precision)
            : null;
    }

    /// <summary>-1 or 1 where every value of the germ has that sign, 0 where every value is 0, else null.</summary>
    public int? SignOf(Germ germ)
    {
        if (germ.IsZero)
        {
            return 0;
        }

        // A power of log y is positive above 1 alone.
        if (germ.Terms[0].Shape.LogPower != 0 && Start <= 1)
        {
            return null;
        }

        return LeadingFactor(germ) switch
        {
            { IsPositive: true } => 1,
            { IsNegative: true } => -1,
            _ => null,
        };
    }
}
