using Theory.Numbers;

namespace Theory.Functions;

/// <summary>
/// The four operations on values. An undefined part makes the whole undefined; an exact result needs exact parts, or a part that
/// doesn't matter, as in 0 times a real number.
/// </summary>
internal static class ValueArithmetic
{
    public static Value Negate(Value operand) =>
        operand switch
        {
            Value.Exact(var number) => new Value.Exact(-number),
            Value.Inexact { Because: var because } => new Value.Inexact(
                because,
                Facts(operand.IsReal, operand.IsIrrational)
            ),
            _ => operand,
        };

    public static Value Add(Value left, Value right) =>
        (left, right) switch
        {
            (Value.Undefined, _) => left,
            (_, Value.Undefined) => right,
            (Value.Exact(var a), Value.Exact(var b)) => new Value.Exact(a + b),
            _ => new Value.Inexact(Because(left, right), OfSum(left, right)),
        };

    public static Value Multiply(Value left, Value right) =>
        (left, right) switch
        {
            (Value.Undefined, _) => left,
            (_, Value.Undefined) => right,
            (Value.Exact(var a), Value.Exact(var b)) => new Value.Exact(a * b),
            _ when AreReal(left, right) && (IsZero(left) || IsZero(right)) => new Value.Exact(Rational.Zero),
            _ => new Value.Inexact(Because(left, right), OfProduct(left, right)),
        };

    public static Value Divide(Value dividend, Value divisor) =>
        (dividend, divisor) switch
        {
            (Value.Undefined, _) => dividend,
            (_, Value.Undefined) => divisor,
            _ when IsZero(divisor) => new Value.Undefined("a division by 0 occurs"),
            (Value.Exact(var a), Value.Exact(var b)) => new Value.Exact(a / b),
            _ when IsZero(dividend) && IsNotZero(divisor) => new Value.Exact(Rational.Zero),
            _ => new Value.Inexact(
                Because(dividend, divisor),
                IsNotZero(divisor) ? OfProduct(dividend, divisor) : RealFacts.None
            ),
        };

    /// <summary>Puts facts together; an irrational or positive value is real in any case.</summary>
    public static RealFacts Facts(bool isReal, bool isIrrational = false, bool isPositive = false) =>
        (isReal ? RealFacts.Real : RealFacts.None)
        | (isIrrational ? RealFacts.Irrational : RealFacts.None)
        | (isPositive ? RealFacts.Positive : RealFacts.None);

    /// <summary>The reason of the first part that is not exact.</summary>
    public static string Because(Value left, Value right) =>
        (left as Value.Inexact ?? right as Value.Inexact)?.Because ?? string.Empty;

    /// <summary>Whether the value is exactly 0.</summary>
    public static bool IsZero(Value value) => value is Value.Exact(var number) && number.IsZero;

    /// <summary>Whether the value is surely a real number other than 0.</summary>
    public static bool IsNotZero(Value value) =>
        value.IsIrrational || value.IsPositive || (value is Value.Exact(var number) && !number.IsZero);

    private static bool AreReal(Value left, Value right) => left.IsReal && right.IsReal;

    private static RealFacts OfSum(Value left, Value right) =>
        Facts(
            AreReal(left, right),
            (left.IsIrrational && right is Value.Exact) || (left is Value.Exact && right.IsIrrational),
            (left.IsPositive && (right.IsPositive || IsZero(right))) || (IsZero(left) && right.IsPositive)
        );

    // Also of the quotient by a divisor that is not 0: an irrational number times or over a rational one, and the reverse.
    private static RealFacts OfProduct(Value left, Value right) =>
        Facts(
            AreReal(left, right),
            (left.IsIrrational && right is Value.Exact) || (left is Value.Exact && right.IsIrrational),
            left.IsPositive && right.IsPositive
        );
}
