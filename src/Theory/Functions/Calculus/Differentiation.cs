using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>The rules of differentiation, each right where the function is defined and its parts have derivatives.</summary>
internal static class Differentiation
{
    public static Expression Of(Expression function) =>
        !function.ContainsVariable
            ? 0
            : function.Match(
                number: _ => 0,
                constant: _ => 0,
                variable: () => 1,
                negation: operand => -Of(operand),
                sum: (left, right) => Of(left) + Of(right),
                product: OfProduct,
                quotient: OfQuotient,
                power: OfPower,
                application: (applied, arguments) => applied.ChainRule(arguments, [.. arguments.Select(Of)]),
                piecewise: OfPiecewise
            );

    private static Expression OfProduct(Expression left, Expression right) =>
        (left.ContainsVariable, right.ContainsVariable) switch
        {
            // (c v)' = c v'
            (false, _) => left * Of(right),
            // (u c)' = u' c
            (_, false) => Of(left) * right,
            // (u v)' = u' v + u v'
            _ => Of(left) * right + left * Of(right),
        };

    private static Expression OfQuotient(Expression dividend, Expression divisor) =>
        (dividend.ContainsVariable, divisor.ContainsVariable) switch
        {
            // (c / v)' = -c v' / v^2
            (false, _) => -(dividend * Of(divisor)) / divisor.Pow(2),
            // (u / c)' = u' / c
            (_, false) => Of(dividend) / divisor,
            _ => OfQuotient(dividend, AsPower(divisor)),
        };

    // (u / w^n)' = (u' w - n u w') / w^(n + 1)
    private static Expression OfQuotient(Expression dividend, (Expression Base, Rational Exponent) divisor) =>
        (Of(dividend) * divisor.Base - divisor.Exponent * dividend * Of(divisor.Base))
        / divisor.Base.Pow(divisor.Exponent + 1);

    private static (Expression Base, Rational Exponent) AsPower(Expression expression) =>
        expression switch
        {
            Expression.Power(var @base, Expression.Number(var exponent)) => (@base, exponent),
            Expression.Application(var function, [var argument]) when function == ElementaryFunction.Sqrt => (
                argument,
                new(1, 2)
            ),
            _ => (expression, 1),
        };

    private static Expression OfPower(Expression @base, Expression exponent) =>
        exponent is Expression.Number(var number)
            ? OfPower(@base, number)
            // (u^c)' = c u^(c - 1) u'
            : exponent * @base.Pow(exponent - 1) * Of(@base);

    private static Expression OfPower(Expression @base, Rational exponent) =>
        // (u^0)' = 0, also where u is 0; (u^n)' = n u^(n - 1) u'
        exponent.IsZero
            ? 0
            : exponent * @base.Pow(exponent - 1) * Of(@base);

    private static Expression.Piecewise OfPiecewise(ImmutableArray<Branch> branches, Expression otherwise) =>
        new([.. branches.Select(branch => new Branch(branch.Condition, Of(branch.Value)))], Of(otherwise));
}
