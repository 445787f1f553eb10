using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>Simplifies an elementary function of simplified arguments.</summary>
internal static class ApplicationRules
{
    public static Expression Apply(ElementaryFunction function, ImmutableArray<Expression> arguments) =>
        ExactValue(function, arguments)
        ?? arguments switch
        {
            [var argument] => Rewrite((UnaryFunction)function, argument),
            // max(u, u) = min(u, u) = u
            [var left, var right] when left.Equals(right) => left,
            _ => new Expression.Application(function, arguments),
        };

    /// <summary>The absolute value of a simplified formula.</summary>
    public static Expression Abs(Expression argument) => Rewrite(ElementaryFunction.Abs, argument);

    private static Expression? ExactValue(ElementaryFunction function, ImmutableArray<Expression> arguments) =>
        arguments.All(argument => argument is Expression.Number)
        && function.At([.. arguments.Select(argument => argument.At(0))]) is Value.Exact(var value)
            ? value
            : null;

    private static Expression Rewrite(UnaryFunction function, Expression argument)
    {
        var signs = SureFacts.SignsOf(argument);
        return (function.Name, argument) switch
        {
            // log(e^u) = u
            ("log", Expression.Application(var inner, [var u])) when inner == ElementaryFunction.Exp => u,
            // e^log(u) = u for u > 0
            ("exp", Expression.Application(var inner, [var u]))
                when inner == ElementaryFunction.Log && SureFacts.IsPositive(u) => u,
            // |u| = relu(u) = u for u >= 0
            ("abs" or "relu", _) when !signs.MayBe(PossibleSigns.Negative) => argument,
            // |u| = -u for u <= 0
            ("abs", _) when !signs.MayBe(PossibleSigns.Positive) => Simplifier.Negate(argument),
            // sign(u) = 1 for u > 0, -1 for u < 0; step(u) = 1 for u > 0; where u has a value
            ("sign" or "step", _) when signs == PossibleSigns.Positive && SureFacts.IsTotal(argument) => 1,
            ("sign", _) when signs == PossibleSigns.Negative && SureFacts.IsTotal(argument) => -1,
            // relu(u) = step(u) = 0 for u <= 0, where u has a value
            ("relu" or "step", _) when !signs.MayBe(PossibleSigns.Positive) && SureFacts.IsTotal(argument) => 0,
            _ => WithoutFactor(function, argument, FactorList.Of(argument)),
        };
    }

    private static Expression WithoutFactor(UnaryFunction function, Expression argument, FactorList product)
    {
        var (coefficient, core) = (product.Coefficient, product.Core);
        return function.Name switch
        {
            // f(-u) = -f(u) for odd functions
            "tanh" or "erf" or "sin" or "atan" when coefficient.Sign == -1 => Simplifier.Negate(
                function.Of(product.Scale(-1).ToExpression())
            ),
            // cos(-u) = cos(u)
            "cos" when coefficient.Sign == -1 => function.Of(product.Scale(-1).ToExpression()),
            // |c u| = |c| |u|
            "abs" when coefficient != 1 => Scaled(coefficient.Abs(), function.Of(core.ToExpression())),
            // relu(c u) = c relu(u) for c > 0
            "relu" when coefficient.Sign == 1 && coefficient != 1 => Scaled(
                coefficient,
                function.Of(core.ToExpression())
            ),
            // sign(c u) = sign(c) sign(u)
            "sign" when !coefficient.IsZero && coefficient != 1 => Scaled(
                coefficient.Sign,
                function.Of(core.ToExpression())
            ),
            // step(c u) = step(u) for c > 0
            "step" when coefficient.Sign > 0 && coefficient != 1 => function.Of(core.ToExpression()),
            _ => function.Of(argument),
        };
    }

    private static Expression Scaled(Rational coefficient, Expression product) =>
        FactorList.Of(product).Scale(coefficient).ToExpression();
}
