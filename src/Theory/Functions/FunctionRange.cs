namespace Theory.Functions;

/// <summary>The smallest interval that holds every value of a function, and whether its ends are values.</summary>
/// <param name="Infimum">The largest lower bound.</param>
/// <param name="IsInfimumAttained">Whether it is a value.</param>
/// <param name="Supremum">The smallest upper bound.</param>
/// <param name="IsSupremumAttained">Whether it is a value.</param>
public sealed record FunctionRange(
    ExtendedReal Infimum,
    bool IsInfimumAttained,
    ExtendedReal Supremum,
    bool IsSupremumAttained
)
{
    /// <summary>Every real number.</summary>
    public static FunctionRange Reals => new(ExtendedReal.MinusInfinity, false, ExtendedReal.PlusInfinity, false);

    /// <summary>Both ends are numbers, and values.</summary>
    public static FunctionRange Closed(Expression low, Expression high) =>
        new(ExtendedReal.Of(low), true, ExtendedReal.Of(high), true);

    /// <summary>Both ends are numbers, and no values.</summary>
    public static FunctionRange Open(Expression low, Expression high) =>
        new(ExtendedReal.Of(low), false, ExtendedReal.Of(high), false);

    /// <summary>0, attained or not, and everything above.</summary>
    public static FunctionRange FromZero(bool isAttained) =>
        new(ExtendedReal.Of(0), isAttained, ExtendedReal.PlusInfinity, false);
}
