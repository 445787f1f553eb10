using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Finite differences at equally spaced points.</summary>
internal static class Differences
{
    /// <summary>Whether f is defined at the points and the sum of (-1)^i (order choose i) f(start + i step) is surely not 0.</summary>
    public static bool IsNonzero(Expression function, Rational start, Rational step, int order, int precision)
    {
        var formula = Formula.Of(function);
        var sum = Interval.Zero;
        Rational weight = 1;
        for (var i = 0; i <= order; i++)
        {
            var facts = Examiner.AtPoint(formula, start + i * step, precision);
            if (facts.Definedness != Definedness.Everywhere)
            {
                return false;
            }

            var term = Interval.Multiply(facts.Span.Values, Interval.Exactly(weight, precision), precision);
            sum = Interval.Add(sum, term, precision);
            weight = -weight * (order - i) / (i + 1);
        }

        return !sum.ContainsZero;
    }
}
