using System.Globalization;

namespace Theory.Laws.Generators;

/// <summary>A formula with its derivative, known from calculus, and a point.</summary>
/// <param name="Function">The formula.</param>
/// <param name="Derivative">Its derivative.</param>
/// <param name="X">The point.</param>
public sealed record KnownDerivative(string Function, string Derivative, double X)
{
    /// <summary>"exp(3*x) at x = 1".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Function} at x = {X}");
}
