using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>What the way in which a formula is put together shows at once.</summary>
internal static class FormFacts
{
    private const int SignPrecision = 128;

    /// <summary>A bound of the degree where the formula is a polynomial as it is written, with any constants; else null.</summary>
    public static int? PolynomialDegree(Expression function) =>
        function switch
        {
            _ when !function.ContainsVariable => IsDefined(function) ? 0 : null,
            Expression.Variable => 1,
            Expression.Negation(var operand) => PolynomialDegree(operand),
            Expression.Sum(var left, var right) => PolynomialDegree(left) is { } a && PolynomialDegree(right) is { } b
                ? int.Max(a, b)
                : null,
            Expression.Product(var left, var right) => PolynomialDegree(left) is { } a
            && PolynomialDegree(right) is { } b
                ? a + b
                : null,
            Expression.Quotient(var left, var right) => !right.ContainsVariable && SignOf(right) is 1 or -1
                ? PolynomialDegree(left)
                : null,
            Expression.Power(var @base, Expression.Number({ IsInteger: true, Sign: >= 0 } exponent)) => exponent <= 1000
            && PolynomialDegree(@base) is { } degree
                ? degree * (int)exponent.Numerator
                : null,
            _ => null,
        };

    /// <summary>1 where the function surely does not decrease on its domain, -1 where it does not increase, 0 where it is constant; else null.</summary>
    /// <remarks>Sums of functions that do not decrease, positive multiples, and monotone functions after them do not decrease either.</remarks>
    public static int? Direction(Expression function) =>
        function switch
        {
            _ when !function.ContainsVariable => 0,
            Expression.Variable => 1,
            Expression.Negation(var operand) => -Direction(operand),
            Expression.Sum(var left, var right) => Common(Direction(left), Direction(right)),
            Expression.Product(var left, var right) => !left.ContainsVariable ? SignOf(left) * Direction(right)
            : !right.ContainsVariable ? SignOf(right) * Direction(left)
            : null,
            Expression.Quotient(var left, var right) => right.ContainsVariable ? null : SignOf(right) * Direction(left),
            Expression.Power(var @base, Expression.Number(var exponent)) => exponent.Sign == 1
            && (!exponent.IsInteger || !exponent.Numerator.IsEven)
                ? Direction(@base)
                : null,
            Expression.Application(UnaryFunction function1, var arguments) => function1.Monotonicity
                is Monotonicity.Increasing
                    or Monotonicity.Nondecreasing
                ? Direction(arguments[0])
                : null,
            Expression.Application(BinaryFunction, var arguments) => Common(
                Direction(arguments[0]),
                Direction(arguments[1])
            ),
            _ => null,
        };

    private static int? Common(int? left, int? right) =>
        left == 0 ? right
        : right == 0 || left == right ? left
        : null;

    private static int? SignOf(Expression constant)
    {
        var facts = Examiner.AtPoint(Formula.Of(constant), Rational.Zero, SignPrecision);
        return facts.Definedness != Definedness.Everywhere ? null
            : facts.Span.IsPositive ? 1
            : facts.Span.IsNegative ? -1
            : facts.Span.IsZero ? 0
            : null;
    }

    private static bool IsDefined(Expression constant) =>
        Examiner.AtPoint(Formula.Of(constant), Rational.Zero, SignPrecision).Definedness == Definedness.Everywhere;
}
