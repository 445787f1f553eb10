using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Claims;

/// <summary>Every value of a function lies in a range.</summary>
/// <param name="Function">The function.</param>
/// <param name="Range">The range.</param>
public sealed record ValuesIn(Expression Function, NumberRange Range) : Claim
{
    private protected override string State() => $"every value of f(x) = {Function} has {Range.Of("y")}";

    private protected override string Deny() => $"some value of f(x) = {Function} does not have {Range.Of("y")}";
}

/// <summary>A function takes every value of a range.</summary>
/// <param name="Function">The function.</param>
/// <param name="Range">The range.</param>
public sealed record TakesEvery(Expression Function, NumberRange Range) : Claim
{
    private protected override string State() =>
        $"f(x) = {Function} takes every value y{(Range == NumberRange.Reals ? "" : $" with {Range.Of("y")}")}";

    private protected override string Deny() =>
        $"f(x) = {Function} leaves out some value y{(Range == NumberRange.Reals ? "" : $" with {Range.Of("y")}")}";
}

/// <summary>A function takes a value somewhere.</summary>
/// <param name="Function">The function.</param>
/// <param name="Value">The value.</param>
public sealed record TakesValue(Expression Function, Rational Value) : Claim
{
    private protected override string State() => $"f(x) = {Function} has the value {Value} at some x";

    private protected override string Deny() => $"f(x) = {Function} has the value {Value} at no x";
}
