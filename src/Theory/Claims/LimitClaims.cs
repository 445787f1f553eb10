using Theory.Functions;
using Theory.Numbers;

namespace Theory.Claims;

/// <summary>Where x goes.</summary>
public enum Course
{
    /// <summary>x falls without bound.</summary>
    ToMinusInfinity,

    /// <summary>x grows without bound.</summary>
    ToPlusInfinity,

    /// <summary>x rises to a point.</summary>
    FromBelow,

    /// <summary>x comes down to a point.</summary>
    FromAbove,
}

/// <summary>Where x goes, with the point that it goes to.</summary>
/// <param name="Course">The way.</param>
/// <param name="Point">The point; 0 where x goes to an infinity.</param>
public sealed record Destination(Course Course, Rational Point)
{
    /// <summary>x falls without bound.</summary>
    public static Destination MinusInfinity => new(Course.ToMinusInfinity, default);

    /// <summary>x grows without bound.</summary>
    public static Destination PlusInfinity => new(Course.ToPlusInfinity, default);

    /// <summary>Whether x goes to a point.</summary>
    public bool IsPoint => Course is Course.FromBelow or Course.FromAbove;

    /// <summary>"as x rises to 0".</summary>
    public override string ToString() =>
        Course switch
        {
            Course.ToMinusInfinity => "as x falls without bound",
            Course.ToPlusInfinity => "as x grows without bound",
            Course.FromBelow => $"as x rises to {Point}",
            _ => $"as x comes down to {Point}",
        };
}

/// <summary>What is followed on the way.</summary>
public enum Followed
{
    /// <summary>f(x).</summary>
    Value,

    /// <summary>The difference quotient (f(x) - f(s)) / (x - s) at the point s that x goes to: its limit is the one-sided derivative.</summary>
    Slope,
}

/// <summary>There is a finite limit, and it lies between two numbers, the ends included.</summary>
/// <param name="Followed">Of what.</param>
/// <param name="Function">The function.</param>
/// <param name="Destination">Where x goes.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record LimitBetween(
    Followed Followed,
    Expression Function,
    Destination Destination,
    Rational Low,
    Rational High
) : Claim
{
    private string Place => Low == High ? $"{Low}" : $"a number from {Low} to {High}";

    private protected override string State() =>
        $"{LimitWords.Of(Followed, Function, Destination)} tends to {Place} {Destination}";

    private protected override string Deny() =>
        $"{LimitWords.Of(Followed, Function, Destination)} does not tend to {Place} {Destination}";
}

/// <summary>The limit is infinite.</summary>
/// <param name="Followed">Of what.</param>
/// <param name="Function">The function.</param>
/// <param name="Destination">Where x goes.</param>
/// <param name="IsPositive">Whether it is plus infinity.</param>
public sealed record LimitIsInfinite(Followed Followed, Expression Function, Destination Destination, bool IsPositive)
    : Claim
{
    private string Infinity => IsPositive ? "infinity" : "minus infinity";

    private protected override string State() =>
        $"{LimitWords.Of(Followed, Function, Destination)} tends to {Infinity} {Destination}";

    private protected override string Deny() =>
        $"{LimitWords.Of(Followed, Function, Destination)} does not tend to {Infinity} {Destination}";
}

/// <summary>The function has values all the way, and a limit, finite or infinite.</summary>
/// <param name="Function">The function.</param>
/// <param name="Destination">Where x goes.</param>
public sealed record HasLimit(Expression Function, Destination Destination) : Claim
{
    private protected override string State() => $"f(x) = {Function} has a limit, finite or infinite, {Destination}";

    private protected override string Deny() => $"f(x) = {Function} has no limit, finite or infinite, {Destination}";
}

/// <summary>Limits in words.</summary>
internal static class LimitWords
{
    public static string Of(Followed followed, Expression function, Destination destination) =>
        followed == Followed.Value
            ? $"f(x) = {function}"
            : $"the difference quotient of f(x) = {function} at {destination.Point}";
}
