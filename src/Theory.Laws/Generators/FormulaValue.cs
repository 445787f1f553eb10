using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>A formula with its value at a point, known from mathematics.</summary>
/// <param name="Text">The formula.</param>
/// <param name="X">The point.</param>
/// <param name="Value">The value.</param>
public sealed record FormulaValue(string Text, Rational X, Rational Value)
{
    /// <summary>"2*x + 1 at x = 3".</summary>
    public override string ToString() => $"{Text} at x = {X}";
}

/// <summary>A formula and a point.</summary>
/// <param name="Text">The formula.</param>
/// <param name="X">The point.</param>
public sealed record FormulaPoint(string Text, Rational X)
{
    /// <summary>"2*x + 1 at x = 3".</summary>
    public override string ToString() => $"{Text} at x = {X}";
}
