using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>What a function does on the way to an open end.</summary>
/// <param name="Infinity">1 or -1 where it tends to plus or minus infinity, else 0.</param>
/// <param name="Limit">An enclosure of the limit, where there surely is a finite one; else null.</param>
/// <param name="Exact">The limit exactly, where its form is known.</param>
internal sealed record Tendency(int Infinity, Interval? Limit, Constant? Exact)
{
    public static Tendency Unknown => new(0, null, null);

    public static Tendency ToInfinity(int sign) => new(sign, null, null);

    public static Tendency To(Constant limit) => To(Coefficient.Of(limit, Interval.DefaultPrecision));

    public bool IsFinite => Limit is not null;

    public static Tendency Of(Germ germ, int precision)
    {
        if (germ.IsZero)
        {
            return To(Coefficient.Of(Constant.Zero, precision));
        }

        var (factor, shape) = (germ.Terms[0].Coefficient, germ.Terms[0].Shape);
        return shape.Trend() switch
        {
            > 0 when factor.Range.IsPositive => new(1, null, null),
            > 0 when factor.Range.IsNegative => new(-1, null, null),
            0 when factor.IsConstant => To(factor),
            < 0 => To(Coefficient.Of(Constant.Zero, precision)),
            _ => Unknown,
        };
    }

    /// <summary>Whether the limit is exactly this constant.</summary>
    public bool Is(Constant value) => Exact is not null && Constant.Add(Exact, -value) is { IsZero: true };

    /// <summary>Whether there is a limit, and it is surely not this constant; or none because it is infinite.</summary>
    public bool IsNot(Constant value, int precision) =>
        Infinity != 0
        || (
            Limit is not null
            && (
                Exact is not null
                    ? Constant.Add(Exact, -value)?.Sign(precision) is 1 or -1
                    : !Limit.Overlaps(value.Enclosure(precision))
            )
        );

    private static Tendency To(Coefficient limit) => new(0, limit.Range, limit.Exact);
}
