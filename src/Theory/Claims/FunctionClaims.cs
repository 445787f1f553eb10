using Theory.Functions;
using Theory.Numbers;

namespace Theory.Claims;

/// <summary>A property of a function f: R -> R that the activation criteria ask about.</summary>
public enum Property
{
    /// <summary>f is not m x + b.</summary>
    Nonlinear,

    /// <summary>f is a finite real at every real x.</summary>
    Total,

    /// <summary>f is total and continuous at every x.</summary>
    Continuous,

    /// <summary>f is total, at every x both one-sided derivatives exist and are finite, and they agree except at isolated points.</summary>
    Backpropagates,

    /// <summary>f is total and differentiable at every x.</summary>
    Smooth,

    /// <summary>f is total, and f(x) differs from f(-x) for every x other than 0.</summary>
    DistinguishesSign,

    /// <summary>f is bounded on the part of every bounded interval where it is defined.</summary>
    LocallyBounded,

    /// <summary>f is no polynomial.</summary>
    Nonpolynomial,

    /// <summary>f is nondecreasing on its domain.</summary>
    Monotone,

    /// <summary>f is bounded on its domain.</summary>
    Bounded,
}

/// <summary>A function of x has a property.</summary>
/// <param name="Property">The property.</param>
/// <param name="Function">The function.</param>
public sealed record HasProperty(Property Property, Expression Function) : Claim
{
    private protected override string State() => $"f(x) = {Function} {Phrase(Property).Yes}";

    private protected override string Deny() => $"f(x) = {Function} {Phrase(Property).No}";

    private static (string Yes, string No) Phrase(Property property) =>
        property switch
        {
            Property.Nonlinear => ("is not of the form m x + b", "is of the form m x + b"),
            Property.Total => ("is a finite real at every real x", "is undefined at some real x"),
            Property.Continuous => (
                "is defined and continuous at every real x",
                "is not defined and continuous at every real x"
            ),
            Property.Backpropagates => (
                "is defined everywhere and has finite one-sided derivatives everywhere, which agree except at isolated points",
                "is undefined somewhere, or lacks a finite one-sided derivative somewhere, or has kinks that are not isolated"
            ),
            Property.Smooth => (
                "is defined and differentiable at every real x",
                "is not defined and differentiable at every real x"
            ),
            Property.DistinguishesSign => (
                "is defined everywhere and has f(x) different from f(-x) for every x other than 0",
                "is undefined somewhere, or has f(x) = f(-x) for some x other than 0"
            ),
            Property.LocallyBounded => (
                "is bounded on every bounded interval",
                "is unbounded on some bounded interval"
            ),
            Property.Nonpolynomial => ("is no polynomial", "is a polynomial"),
            Property.Monotone => ("is nondecreasing on its domain", "is not nondecreasing on its domain"),
            Property.Bounded => ("is bounded on its domain", "is unbounded on its domain"),
            _ => throw new ArgumentOutOfRangeException(nameof(property), property, "There is no such property."),
        };
}

/// <summary>A function has a value at a point.</summary>
/// <param name="Function">The function.</param>
/// <param name="Point">The point.</param>
public sealed record DefinedAt(Expression Function, Rational Point) : Claim
{
    private protected override string State() => $"f(x) = {Function} is defined at x = {Point}";

    private protected override string Deny() => $"f(x) = {Function} is undefined at x = {Point}";
}

/// <summary>A function has exactly this value at a point.</summary>
/// <param name="Function">The function.</param>
/// <param name="Point">The point.</param>
/// <param name="Value">The value.</param>
public sealed record HasValue(Expression Function, Rational Point, Rational Value) : Claim
{
    private protected override string State() => $"f(x) = {Function} has f({Point}) = {Value}";

    private protected override string Deny() => $"f(x) = {Function} does not have f({Point}) = {Value}";
}
