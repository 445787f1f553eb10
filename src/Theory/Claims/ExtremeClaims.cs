using Theory.Functions;
using Theory.Numbers;

namespace Theory.Claims;

/// <summary>A number, perhaps infinite, that sums up how far a function goes.</summary>
public enum Extreme
{
    /// <summary>The largest lower bound of the values on the domain.</summary>
    Infimum,

    /// <summary>The smallest upper bound of the values on the domain.</summary>
    Supremum,

    /// <summary>The smallest upper bound of |f'(x)| over the points x where f'(x) exists.</summary>
    Lipschitz,
}

/// <summary>An extreme of a function is at least a number.</summary>
/// <param name="Extreme">Which extreme.</param>
/// <param name="Function">The function.</param>
/// <param name="Low">The number.</param>
public sealed record ExtremeAtLeast(Extreme Extreme, Expression Function, Rational Low) : Claim
{
    private protected override string State() => $"{ExtremeWords.Of(Extreme)} of f(x) = {Function} is at least {Low}";

    private protected override string Deny() => $"{ExtremeWords.Of(Extreme)} of f(x) = {Function} is below {Low}";
}

/// <summary>An extreme of a function is at most a number.</summary>
/// <param name="Extreme">Which extreme.</param>
/// <param name="Function">The function.</param>
/// <param name="High">The number.</param>
public sealed record ExtremeAtMost(Extreme Extreme, Expression Function, Rational High) : Claim
{
    private protected override string State() => $"{ExtremeWords.Of(Extreme)} of f(x) = {Function} is at most {High}";

    private protected override string Deny() => $"{ExtremeWords.Of(Extreme)} of f(x) = {Function} is above {High}";
}

/// <summary>An extreme of a function is infinite: minus infinity for an infimum, plus infinity for the others.</summary>
/// <param name="Extreme">Which extreme.</param>
/// <param name="Function">The function.</param>
public sealed record ExtremeIsInfinite(Extreme Extreme, Expression Function) : Claim
{
    private protected override string State() => $"{ExtremeWords.Of(Extreme)} of f(x) = {Function} is infinite";

    private protected override string Deny() => $"{ExtremeWords.Of(Extreme)} of f(x) = {Function} is finite";
}

/// <summary>Extremes in words.</summary>
internal static class ExtremeWords
{
    public static string Of(Extreme extreme) =>
        extreme switch
        {
            Extreme.Infimum => "the infimum",
            Extreme.Supremum => "the supremum",
            _ => "the supremum of |f'|",
        };
}
