using Theory.Functions;

namespace Theory.Analysis;

/// <summary>What the way in which a formula is put together shows of f(-x).</summary>
internal static class Parity
{
    /// <summary>1 where f(-x) = f(x), -1 where f(-x) = -f(x), for every x, and each side has a value where the other has; null where the form shows neither.</summary>
    /// <remarks>A formula without x is even. That both sides have values together follows part by part, because |f(x)| = |f(-x)| in each part.</remarks>
    public static int? Of(Expression function) =>
        function switch
        {
            _ when !function.ContainsVariable => 1,
            Expression.Variable => -1,
            Expression.Negation(var operand) => Of(operand),
            Expression.Sum(var left, var right) => Of(left) is { } parity && parity == Of(right) ? parity : null,
            Expression.Product(var left, var right) => Together(Of(left), Of(right)),
            Expression.Quotient(var left, var right) => Together(Of(left), Of(right)),
            Expression.Power(var @base, var exponent) => (Of(@base), exponent) switch
            {
                (1, _) => 1,
                (-1, Expression.Number({ IsInteger: true } whole)) => whole.Numerator.IsEven ? 1 : -1,
                _ => null,
            },
            Expression.Application(UnaryFunction applied, [var argument]) => Of(argument) switch
            {
                1 => 1,
                -1 when IsOdd(applied) => -1,
                -1 when applied == ElementaryFunction.Abs || applied == ElementaryFunction.Cos => 1,
                _ => null,
            },
            Expression.Application(BinaryFunction, [var left, var right]) => Of(left) == 1 && Of(right) == 1 ? 1 : null,
            Expression.Piecewise => function.Parts.All(part => Of(part) == 1) ? 1 : null,
            _ => null,
        };

    // Of a product or a quotient.
    private static int? Together(int? left, int? right) =>
        left is null || right is null ? null
        : left == right ? 1
        : -1;

    private static bool IsOdd(UnaryFunction function) =>
        function == ElementaryFunction.Tanh
        || function == ElementaryFunction.Atan
        || function == ElementaryFunction.Erf
        || function == ElementaryFunction.Sin
        || function == ElementaryFunction.Sign;
}
