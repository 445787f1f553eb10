using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>
/// Rewrites a formula from its parts up, until nothing changes. Every step keeps the value and the domain: products and sums collect
/// like parts (<see cref="FactorList"/>, <see cref="TermList"/>), and functions and choices have their tables of rules.
/// </summary>
internal static class Simplifier
{
    private const int MaximalCount = 20_000;

    private const int MaximalRounds = 20;

    public static Expression Simplify(Expression expression)
    {
        // Stryker disable once Equality : whether a formula of exactly so many parts is still simplified changes no value.
        if (expression.Count > MaximalCount)
        {
            return expression;
        }

        var simplest = expression;
        for (var round = 0; round < MaximalRounds && TryRewrite(simplest) is { } simpler; round++)
        {
            simplest = simpler;
        }

        return simplest;
    }

    /// <summary>The difference of two simplified formulas.</summary>
    public static Expression Subtract(Expression left, Expression right) =>
        TermList.Of(left).Plus(TermList.Of(right).Scale(-1)).ToExpression();

    /// <summary>The opposite of a simplified formula.</summary>
    public static Expression Negate(Expression operand) => FactorList.Of(operand).Scale(-1).ToExpression();

    // Nothing when the formula stays as it is, or when a long chain of parts would be nested too deeply.
    private static Expression? TryRewrite(Expression expression)
    {
        Expression? simpler = null;
        try
        {
            simpler = Rewrite(expression);
        }
        catch (ArgumentException)
        {
            // What is simpler would be nested deeper, or have more parts, than a formula may.
        }

        return expression.Equals(simpler) ? null : simpler;
    }

    private static Expression Rewrite(Expression expression)
    {
        Cancellation.Poll();
        return expression.Match(
            number: _ => expression,
            constant: _ => expression,
            variable: () => expression,
            negation: operand => Negate(Rewrite(operand)),
            sum: (left, right) => TermList.Of(Rewrite(left)).Plus(TermList.Of(Rewrite(right))).ToExpression(),
            product: (left, right) => FactorList.Of(Rewrite(left) * Rewrite(right)).ToExpression(),
            quotient: (dividend, divisor) => FactorList.Of(Rewrite(dividend) / Rewrite(divisor)).ToExpression(),
            power: (@base, exponent) => FactorList.Of(Rewrite(@base).Pow(Rewrite(exponent))).ToExpression(),
            application: (function, arguments) =>
                function == ElementaryFunction.Sqrt
                    ? FactorList.Of(ElementaryFunction.Sqrt.Of(Rewrite(arguments[0]))).ToExpression()
                    : ApplicationRules.Apply(function, [.. arguments.Select(Rewrite)]),
            piecewise: (branches, otherwise) =>
                PiecewiseRules.Choose([.. branches.Select(branch => branch.Map(Rewrite))], Rewrite(otherwise))
        );
    }
}
