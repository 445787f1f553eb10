using Theory.Analysis;
using Theory.Data;
using Theory.Functions;

namespace Theory.Claims;

/// <summary>A function is constant on each of some open intervals, and on no open interval but parts of these.</summary>
/// <param name="Function">The function.</param>
/// <param name="Intervals">The intervals, from left to right; they may touch, and then f breaks between.</param>
/// <remarks>Inside these intervals f' = 0, and no other interval has f' = 0 throughout.</remarks>
public sealed record ConstantOnlyOn(Expression Function, ValueList<NumberRange> Intervals) : Claim
{
    private protected override string State() =>
        Intervals.Count == 0
            ? $"f(x) = {Function} is constant on no interval"
            : $"f(x) = {Function} is constant on {Listed}, and on no interval that is not part of {(Intervals.Count == 1 ? "it" : "one")}";

    private protected override string Deny() =>
        Intervals.Count == 0
            ? $"f(x) = {Function} is constant on some interval"
            : $"f(x) = {Function} is not constant on {Listed}, or is also constant on some other interval";

    private string Listed =>
        (Intervals.Count == 1 ? "" : "each of ") + string.Join(", ", Intervals.Select(interval => interval.Of("x")));
}

/// <summary>A function is defined and differentiable at every x outside of some closed ranges, which may be single points.</summary>
/// <param name="Function">The function.</param>
/// <param name="Outside">The ranges, from left to right; of what happens inside them nothing is said.</param>
public sealed record DifferentiableOutside(Expression Function, ValueList<NumberRange> Outside) : Claim
{
    private string Where =>
        Outside.Count == 0
            ? "at every real x"
            : $"at every real x but those with {string.Join(" or ", Outside.Select(range => range.Of("x")))}";

    private protected override string State() => $"f(x) = {Function} is defined and differentiable {Where}";

    private protected override string Deny() => $"f(x) = {Function} is not defined and differentiable {Where}";
}

/// <summary>A function is undefined, or has no derivative, at infinitely many points.</summary>
/// <param name="Function">The function.</param>
public sealed record BreaksWithoutEnd(Expression Function) : Claim
{
    private protected override string State() =>
        $"f(x) = {Function} is undefined or not differentiable at infinitely many x";

    private protected override string Deny() =>
        $"f(x) = {Function} is defined and differentiable at all but finitely many x";
}

/// <summary>A function is odd: f(-x) = -f(x) for every x, and each side has a value where the other has.</summary>
/// <param name="Function">The function.</param>
public sealed record IsOdd(Expression Function) : Claim
{
    private protected override string State() => $"f(x) = {Function} has f(-x) = -f(x) for every x";

    private protected override string Deny() => $"f(x) = {Function} does not have f(-x) = -f(x) for some x";
}
