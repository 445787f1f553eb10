using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Roots that are known to lie between two points because a continuous function changes its sign.</summary>
internal static class Roots
{
    /// <summary>Whether a function is continuous from low to high, with values of different signs at the ends.</summary>
    public static bool ChangesSign(Expression function, Rational low, Rational high, int precision)
    {
        var formula = Formula.Of(function);
        if (SignAt(formula, low, precision) * SignAt(formula, high, precision) >= 0)
        {
            return false;
        }

        var settings = Settings.Default with { Precision = precision };
        var facts = Examiner.On(formula, Cell.Closed(low, high), settings);
        return facts is { Definedness: Definedness.Everywhere, IsContinuous: true };
    }

    /// <summary>Whether a divisor, or the base of a negative power, that is evaluated at every x has a root between the points.</summary>
    public static bool DivisorVanishes(Expression function, Rational low, Rational high, int precision) =>
        AlwaysEvaluated(function)
            .Select(Divisor)
            .Any(divisor => divisor is not null && ChangesSign(divisor, low, high, precision));

    /// <summary>Whether the function itself is a quotient (up to terms and factors that are bounded, and away from 0) with a pole between the points.</summary>
    public static bool HasPole(Expression function, Rational low, Rational high, int precision)
    {
        var settings = Settings.Default with { Precision = precision };
        var cell = Cell.Closed(low, high);
        return function switch
        {
            Expression.Negation(var operand) => HasPole(operand, low, high, precision),
            Expression.Sum(var left, var right) => (
                HasPole(left, low, high, precision) && IsTame(right, mayVanish: true)
            ) || (HasPole(right, low, high, precision) && IsTame(left, mayVanish: true)),
            Expression.Product(var left, var right) => (
                HasPole(left, low, high, precision) && IsTame(right, mayVanish: false)
            ) || (HasPole(right, low, high, precision) && IsTame(left, mayVanish: false)),
            Expression.Quotient(var dividend, var divisor) => IsTame(dividend, mayVanish: false)
                && ChangesSign(divisor, low, high, precision),
            _ => false,
        };

        bool IsTame(Expression part, bool mayVanish)
        {
            var facts = Examiner.On(Formula.Of(part), cell, settings);
            return facts is { Definedness: Definedness.Everywhere, IsContinuous: true, IsRegular: true }
                && facts.Span.Values.IsBounded
                && (mayVanish || !facts.Span.Values.ContainsZero);
        }
    }

    private static int SignAt(Formula formula, Rational x, int precision)
    {
        var facts = Examiner.AtPoint(formula, x, precision);
        return facts.Definedness != Definedness.Everywhere ? 0
            : facts.Span.IsPositive ? 1
            : facts.Span.IsNegative ? -1
            : 0;
    }

    private static Expression? Divisor(Expression part) =>
        part switch
        {
            Expression.Quotient(_, var divisor) => divisor,
            Expression.Power(var @base, Expression.Number({ Sign: < 0 })) => @base,
            _ => null,
        };

    // Of a piecewise function only the first condition is evaluated at every x.
    private static IEnumerable<Expression> AlwaysEvaluated(Expression function)
    {
        yield return function;
        IEnumerable<Expression> parts = function switch
        {
            Expression.Negation(var operand) => [operand],
            Expression.Sum(var left, var right) => [left, right],
            Expression.Product(var left, var right) => [left, right],
            Expression.Quotient(var left, var right) => [left, right],
            Expression.Power(var @base, _) => [@base],
            Expression.Application(_, var arguments) => arguments,
            Expression.Piecewise(var branches, _) => [branches[0].Condition.Left, branches[0].Condition.Right],
            _ => [],
        };
        foreach (var part in parts.SelectMany(AlwaysEvaluated))
        {
            yield return part;
        }
    }
}
