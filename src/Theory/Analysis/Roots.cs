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
            .Any(divisor => divisor is not null && Vanishes(divisor, low, high, precision));

    /// <summary>Whether the function is unbounded between the points, because a divisor comes near 0 and nothing else does much.</summary>
    public static bool HasPole(Expression function, Rational low, Rational high, int precision) =>
        PoleOf(function, low, high, precision) is not null;

    /// <summary>1 or -1 where the function surely has values near plus or minus infinity between the points, 2 where near both, 0 where near one of them; null where no pole is seen.</summary>
    /// <remarks>
    /// A continuous divisor that vanishes between the points, and not at the lower one, takes all values between 0 and its value there,
    /// while the dividend stays away from 0. A divisor that changes its sign comes to 0 from both sides.
    /// </remarks>
    public static int? PoleOf(Expression function, Rational low, Rational high, int precision)
    {
        var settings = Settings.Default with { Precision = precision };
        var cell = Cell.Closed(low, high);
        switch (function)
        {
            case Expression.Negation(var operand):
                return Turned(Pole(operand), -1);
            case Expression.Sum(var left, var right):
                return Tame(right) is not null && Pole(left) is { } one ? one
                    : Tame(left) is not null ? Pole(right)
                    : null;
            case Expression.Product(var left, var right):
                return Tame(right) is { IsNonzero: true } second && Pole(left) is { } first
                        ? Turned(first, SignOf(second))
                    : Tame(left) is { IsNonzero: true } front ? Turned(Pole(right), SignOf(front))
                    : null;
            case Expression.Quotient(var dividend, var divisor) when Tame(dividend) is { IsNonzero: true } above:
                if (ChangesSign(divisor, low, high, precision))
                {
                    return 2;
                }

                return
                    Tame(divisor) is { } below
                    && SignAt(Formula.Of(divisor), low, precision) != 0
                    && Vanishes(divisor, low, high, precision)
                    ? (
                        below.IsNonnegative ? SignOf(above)
                        : below.IsNonpositive ? -SignOf(above)
                        : 0
                    )
                    : null;
            default:
                return null;
        }

        int? Pole(Expression part) => PoleOf(part, low, high, precision);

        // A part that is continuous, bounded and with finitely many kinks on the whole stretch.
        Span? Tame(Expression part)
        {
            var facts = Examiner.On(Formula.Of(part), cell, settings);
            return
                facts is { Definedness: Definedness.Everywhere, IsContinuous: true, IsRegular: true }
                && facts.Span.Values.IsBounded
                ? facts.Span
                : null;
        }
    }

    private static int SignOf(Span value) => value.IsPositive ? 1 : -1;

    private static int? Turned(int? pole, int sign) => pole == 2 || sign == 1 ? pole : -pole;

    // A product vanishes with a factor, a positive power with its base.
    private static bool Vanishes(Expression divisor, Rational low, Rational high, int precision) =>
        ChangesSign(divisor, low, high, precision)
        || divisor switch
        {
            Expression.Negation(var operand) => Vanishes(operand, low, high, precision),
            Expression.Product(var left, var right) => Vanishes(left, low, high, precision)
                || Vanishes(right, low, high, precision),
            Expression.Power(var @base, Expression.Number({ Sign: > 0 })) => Vanishes(@base, low, high, precision),
            _ => false,
        };

    // It tells nothing by itself: that there is a value, the facts on the cell must say.
    private static int SignAt(Formula formula, Rational x, int precision)
    {
        var value = Examiner.AtPoint(formula, x, precision).Span;
        return value.IsPositive ? 1
            : value.IsNegative ? -1
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
