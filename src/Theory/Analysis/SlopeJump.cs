using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Jumps of a function or of its slope between two near points, wherever between them the break may lie.</summary>
/// <remarks>
/// On [p, q] let f be regular: to both sides of each point analytic up to the point. If f is continuous on [p, q], then it is piecewise
/// smooth, so |f(q) - f(p)| is at most M (q - p) with M the largest |f'|: a larger difference shows a jump. If f is differentiable on [p, q],
/// then f' has one-sided limits, and since a derivative takes all values between two of its values (Darboux) it has no jump; so f' is
/// continuous and piecewise smooth, and |f'(q) - f'(p)| is at most M (q - p) with M the largest |f''|.
/// </remarks>
internal static class SlopeJump
{
    /// <summary>Whether f surely jumps on [p, q].</summary>
    public static bool IsDiscontinuous(Expression function, Rational p, Rational q, int precision) =>
        Jumps(function, Formula.Of(function), p, q, precision);

    /// <summary>Whether f surely has a point in [p, q] where it is not differentiable. At p and q themselves the formula of f' must hold.</summary>
    public static bool IsNotDifferentiable(Expression function, Rational p, Rational q, int precision)
    {
        var formula = Formula.Of(function);
        var settings = Settings.Default with { Precision = precision };
        return IsDifferentiableNear(formula, p, q, settings) && Jumps(function.Derivative(), formula, p, q, precision);
    }

    // The formula of f' is right at p and q when f is differentiable, with all its parts, in a cell around each.
    private static bool IsDifferentiableNear(Formula formula, Rational p, Rational q, Settings settings)
    {
        var margin = (q - p) / 16;
        return new[] { p, q }.All(end =>
            Examiner.On(formula, Cell.Closed(end - margin, end + margin), settings)
                is { Definedness: Definedness.Everywhere, IsDifferentiable: true, IsContinuous: true, IsRegular: true }
        );
    }

    private static bool Jumps(Expression value, Formula regular, Rational p, Rational q, int precision)
    {
        var settings = Settings.Default with { Precision = precision };
        var cell = Cell.Closed(p, q);
        if (Examiner.On(regular, cell, settings) is not { Definedness: Definedness.Everywhere, IsRegular: true })
        {
            return false;
        }

        var formula = Formula.Of(value);
        var slopes = Examiner.On(Formula.Of(value.Derivative()), cell, settings);
        var low = Examiner.AtPoint(formula, p, precision);
        var high = Examiner.AtPoint(formula, q, precision);
        var rise = Interval.Subtract(high.Span.Values, low.Span.Values, precision).Mignitude;
        var most = Interval.Multiply(slopes.Span.Values, Interval.Exactly(q - p, precision), precision).Magnitude;
        return low.Definedness == Definedness.Everywhere && high.Definedness == Definedness.Everywhere && rise > most;
    }
}
