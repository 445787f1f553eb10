using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>How fast a function grows on a way to infinity.</summary>
internal static class Growth
{
    /// <summary>The largest integer d such that a polynomial of this growth may have degree d; null where no such limit is known.</summary>
    public static int? Degree(Expression function, Approach way)
    {
        if (Leading(function, way) is not { } leading)
        {
            return null;
        }

        var (_, shape) = leading;
        if (!shape.Exponent.IsEmpty)
        {
            return shape.Trend() == -1 ? 0 : null;
        }

        // y^p (log y)^k grows more slowly than y^d for every d above p.
        var degree = shape.LogPower > 0 ? shape.Power.Floor() + 1 : shape.Power.Floor();
        return degree.Sign == -1 ? 0
            : degree <= 1000 ? (int)degree
            : null;
    }

    /// <summary>Whether the function grows without bound in a way that no polynomial does.</summary>
    public static bool IsOfNoPolynomial(Expression function, Approach way) =>
        Leading(function, way) is var (factor, shape)
        && !factor.ContainsZero
        && shape.Trend() == 1
        && (!shape.Exponent.IsEmpty || shape.LogPower != 0 || !shape.Power.IsInteger);

    private static (Interval Factor, Shape Shape)? Leading(Expression function, Approach way)
    {
        var facts = way.Examine(Formula.Of(function));
        if (facts.Definedness != Definedness.Everywhere)
        {
            return null;
        }

        if (facts.Germ is not { } germ)
        {
            return facts.Span.Values.IsBounded ? (facts.Span.Values, Shape.One) : null;
        }

        return germ.IsZero ? (Interval.Zero, Shape.One) : (germ.Terms[0].Coefficient.Range, germ.Terms[0].Shape);
    }
}
