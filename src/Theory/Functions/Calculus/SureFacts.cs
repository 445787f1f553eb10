using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>What the shape of a formula alone tells, for every x: whether it is defined, and which signs it may have where it is.</summary>
internal static class SureFacts
{
    /// <summary>Whether the formula surely has a value at every x.</summary>
    public static bool IsTotal(Expression expression) =>
        expression.Match(
            number: _ => true,
            constant: _ => true,
            variable: () => true,
            negation: IsTotal,
            sum: (left, right) => IsTotal(left) && IsTotal(right),
            product: (left, right) => IsTotal(left) && IsTotal(right),
            quotient: (dividend, divisor) => IsTotal(dividend) && IsTotal(divisor) && IsNonzero(divisor),
            power: (@base, exponent) => IsTotal(@base) && IsTotal(exponent) && Admits(exponent, SignsOf(@base)),
            application: (function, arguments) => arguments.All(IsTotal) && Admits(function, arguments[0]),
            piecewise: (branches, otherwise) =>
                branches.SelectMany(branch => branch.Parts).All(IsTotal) && IsTotal(otherwise)
        );

    /// <summary>Whether the formula is surely above 0 wherever it is defined.</summary>
    public static bool IsPositive(Expression expression) => SignsOf(expression) == PossibleSigns.Positive;

    /// <summary>Whether the formula is surely 0 or more wherever it is defined.</summary>
    public static bool IsNonnegative(Expression expression) => !SignsOf(expression).MayBe(PossibleSigns.Negative);

    /// <summary>Whether the formula is surely not 0 wherever it is defined.</summary>
    public static bool IsNonzero(Expression expression) => !SignsOf(expression).MayBe(PossibleSigns.Zero);

    /// <summary>The signs that the formula may have where it is defined; perhaps too many of them.</summary>
    public static PossibleSigns SignsOf(Expression expression) =>
        expression.Match(
            number: value => PossibleSignsArithmetic.Of(value.Sign),
            constant: _ => PossibleSigns.Positive,
            variable: () => PossibleSigns.Any,
            negation: operand => PossibleSignsArithmetic.Negate(SignsOf(operand)),
            sum: (left, right) =>
                PossibleSignsArithmetic.Add(SignsOf(left), SignsOf(right))
                & (
                    IsFractionalPart(left, right) || IsFractionalPart(right, left)
                        ? ~PossibleSigns.Negative
                        : PossibleSigns.Any
                ),
            product: (left, right) => PossibleSignsArithmetic.Multiply(SignsOf(left), SignsOf(right)),
            quotient: (dividend, divisor) =>
                PossibleSignsArithmetic.Multiply(SignsOf(dividend), SignsOf(divisor) & ~PossibleSigns.Zero),
            power: (@base, exponent) => OfPower(SignsOf(@base), exponent),
            application: OfApplication,
            piecewise: (branches, otherwise) =>
                branches.Aggregate(SignsOf(otherwise), (signs, branch) => signs | SignsOf(branch.Value))
        );

    // u - floor(u) is 0 or more.
    private static bool IsFractionalPart(Expression left, Expression right) =>
        right is Expression.Negation(Expression.Application(var floor, [var argument]))
        && floor == ElementaryFunction.Floor
        && argument.Equals(left);

    // A base that may be any number admits exponents 0, 1, 2, ...; other exponents ask for one that is not 0, or not below 0.
    private static bool Admits(Expression exponent, PossibleSigns @base) =>
        exponent is Expression.Number(var number)
            ? Asked.By(number).Without(@base) == Asked.Nothing
            : @base == PossibleSigns.Positive;

    private static bool Admits(ElementaryFunction function, Expression argument) =>
        function is not UnaryFunction unary
        || unary.Domain switch
        {
            FunctionDomain.AtLeastZero => IsNonnegative(argument),
            FunctionDomain.AboveZero => IsPositive(argument),
            _ => true,
        };

    private static PossibleSigns OfPower(PossibleSigns @base, Expression exponent) =>
        exponent is Expression.Number(var number) ? OfPower(@base, number)
        : @base == PossibleSigns.Positive ? PossibleSigns.Positive
        : PossibleSigns.Any;

    private static PossibleSigns OfPower(PossibleSigns @base, Rational exponent) =>
        PossibleSignsArithmetic.Map(
            @base,
            sign =>
                sign > 0 || exponent.IsZero ? PossibleSigns.Positive
                : sign == 0 ? (exponent.Sign == 1 ? PossibleSigns.Zero : PossibleSigns.None)
                : !exponent.IsInteger ? PossibleSigns.None
                : exponent.Numerator.IsEven ? PossibleSigns.Positive
                : PossibleSigns.Negative
        );

    private static PossibleSigns OfApplication(ElementaryFunction function, ImmutableArray<Expression> arguments)
    {
        var signs = SignsOf(arguments[0]);
        return function.Name switch
        {
            "exp" or "sigmoid" or "softplus" => PossibleSigns.Positive,
            "tanh" or "erf" or "atan" or "sign" => signs,
            "sqrt" => signs & ~PossibleSigns.Negative,
            "abs" => PossibleSignsArithmetic.Map(signs, sign => PossibleSignsArithmetic.Of(int.Abs(sign))),
            "step" or "relu" => PossibleSignsArithmetic.Map(
                signs,
                sign => PossibleSignsArithmetic.Of(int.Max(sign, 0))
            ),
            "floor" => signs | (signs.MayBe(PossibleSigns.Positive) ? PossibleSigns.Zero : PossibleSigns.None),
            "max" => PossibleSignsArithmetic.Combine(
                signs,
                SignsOf(arguments[1]),
                (a, b) => PossibleSignsArithmetic.Of(int.Max(a, b))
            ),
            "min" => PossibleSignsArithmetic.Combine(
                signs,
                SignsOf(arguments[1]),
                (a, b) => PossibleSignsArithmetic.Of(int.Min(a, b))
            ),
            _ => PossibleSigns.Any,
        };
    }
}
