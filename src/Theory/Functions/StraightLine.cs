using Theory.Functions.Calculus;
using Theory.Functions.NormalForms;
using Theory.Numbers;

namespace Theory.Functions;

/// <summary>The function x -> m x + c.</summary>
/// <param name="Slope">m.</param>
/// <param name="Intercept">c.</param>
public sealed record StraightLine(Rational Slope, Rational Intercept)
{
    /// <summary>The straight line that an expression is as it is written: built from x and numbers by +, - and products and quotients by numbers; else null.</summary>
    /// <remarks>null does not mean that the function is no straight line: x^1 and relu(x) - relu(-x) are, and are not seen here.</remarks>
    public static StraightLine? Of(Expression expression) =>
        expression switch
        {
            Expression.Number number => new(Rational.Zero, number.Value),
            Expression.Variable => new(Rational.One, Rational.Zero),
            Expression.Negation negation => Of(negation.Operand)?.Times(-1),
            Expression.Sum sum => Of(sum.Left) is { } left && Of(sum.Right) is { } right
                ? new(left.Slope + right.Slope, left.Intercept + right.Intercept)
                : null,
            Expression.Product product => Product(Of(product.Left), Of(product.Right)),
            Expression.Quotient quotient => Of(quotient.Divisor)
                is { Slope.IsZero: true, Intercept: { IsZero: false } divisor }
                ? Of(quotient.Dividend)?.Times(divisor.Reciprocal())
                : null,
            _ => null,
        };

    /// <summary>The straight line that a function is at every x, as far as its form or its normal form shows it; else null.</summary>
    /// <remarks>Seen are relu(x) - relu(-x), softplus(x) - softplus(-x), log(exp(3*x + 1)) and the like, where the formula is surely defined everywhere.</remarks>
    public static StraightLine? InEffect(Expression expression)
    {
        if (Of(expression) is { } line)
        {
            return line;
        }

        return SureFacts.IsTotal(expression) ? NormalForm.Line(expression) : null;
    }

    private static StraightLine? Product(StraightLine? left, StraightLine? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (left.Slope.IsZero)
        {
            return right.Times(left.Intercept);
        }

        return right.Slope.IsZero ? left.Times(right.Intercept) : null;
    }

    private StraightLine Times(Rational factor) => new(factor * Slope, factor * Intercept);
}
