using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A real number, or a function of y with bounded values, in front of a shape: known exactly, known to be one number in an interval, or only known to stay in an interval.</summary>
internal sealed class Coefficient
{
    private Coefficient(Constant? exact, bool isConstant, Interval range)
    {
        Exact = exact;
        IsConstant = isConstant;
        Range = range;
    }

    /// <summary>The number, where it is one and is known exactly.</summary>
    public Constant? Exact { get; }

    /// <summary>Whether it is one number, not a function of y.</summary>
    public bool IsConstant { get; }

    /// <summary>An enclosure of the number, or of all values.</summary>
    public Interval Range { get; }

    // The range of a number that is exactly 0 is no more than 0.
    public bool IsZero => Range.IsPoint && Range.Lower.IsZero;

    public static Coefficient Of(Constant exact, int precision) => new(exact, true, exact.Enclosure(precision));

    public static Coefficient Of(Rational value, int precision) =>
        new(Constant.Of(value), true, Interval.Exactly(value, precision));

    public static Coefficient Number(Interval range) => new(null, true, range);

    public static Coefficient Varying(Interval range) => new(null, false, range);

    public static Coefficient Add(Coefficient left, Coefficient right, int precision)
    {
        var exact = left.Exact is { } a && right.Exact is { } b ? Constant.Add(a, b) : null;
        return Make(
            exact,
            left.IsConstant && right.IsConstant,
            Interval.Add(left.Range, right.Range, precision),
            precision
        );
    }

    public static Coefficient Multiply(Coefficient left, Coefficient right, int precision)
    {
        var exact = left.Exact is { } a && right.Exact is { } b ? Constant.Multiply(a, b) : null;
        return Make(
            exact,
            left.IsConstant && right.IsConstant,
            Interval.Multiply(left.Range, right.Range, precision),
            precision
        );
    }

    public Coefficient Scaled(Rational factor, int precision) => Multiply(this, Of(factor, precision), precision);

    /// <summary>The power, of a coefficient whose range is positive, or of any without 0 where the exponent is an integer; else null.</summary>
    public Coefficient? Power(Rational exponent, int precision)
    {
        if (Range.ContainsZero || (Range.IsNegative && !exponent.IsInteger))
        {
            return null;
        }

        return Make(Exact?.Power(exponent), IsConstant, Interval.Power(Range, exponent, precision), precision);
    }

    private static Coefficient Make(Constant? exact, bool isConstant, Interval range, int precision)
    {
        if (exact is null)
        {
            return new(null, isConstant, range);
        }

        // After a cancellation the exact form tells more than the enclosures of the parts did.
        var own =
            exact.Rational is { } value ? Interval.Exactly(value, precision)
            : range.ContainsZero ? exact.Enclosure(precision)
            : range;
        return new(exact, true, own);
    }
}
