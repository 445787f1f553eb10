using Theory.Functions;
using Theory.Numbers;

namespace Theory.Properties.Functions;

/// <summary>
/// Evaluates a formula at a point in intervals, as a second opinion on exact evaluation: an enclosure where the formula is surely
/// defined there, else null.
/// </summary>
internal static class IntervalEvaluation
{
    private const int Precision = 200;

    public static Interval? At(Expression expression, Rational x) =>
        expression.Match(
            number: value => Interval.Exactly(value, Precision),
            constant: name => name == NamedConstant.Pi ? Interval.Pi(Precision) : Interval.E(Precision),
            variable: () => Interval.Exactly(x, Precision),
            negation: operand => Of(At(operand, x), value => -value),
            sum: (left, right) => Of(At(left, x), At(right, x), (a, b) => Interval.Add(a, b, Precision)),
            product: (left, right) => Of(At(left, x), At(right, x), (a, b) => Interval.Multiply(a, b, Precision)),
            quotient: (dividend, divisor) =>
                Of(At(dividend, x), At(divisor, x), (a, b) => b.ContainsZero ? null : Interval.Divide(a, b, Precision)),
            power: (@base, exponent) => Of(At(@base, x), At(exponent, x), (a, b) => Power(a, b, exponent)),
            application: (function, arguments) =>
                arguments.Length == 1
                    ? Of(At(arguments[0], x), value => Unary(function.Name, value))
                    : Of(At(arguments[0], x), At(arguments[1], x), (a, b) => Binary(function.Name, a, b)),
            piecewise: (branches, otherwise) =>
            {
                foreach (var (condition, value) in branches)
                {
                    var difference = Of(
                        At(condition.Left, x),
                        At(condition.Right, x),
                        (a, b) => Interval.Subtract(a, b, Precision)
                    );
                    if (Holds(condition.Relation, difference) is not { } holds)
                    {
                        return null;
                    }

                    if (holds)
                    {
                        return At(value, x);
                    }
                }

                return At(otherwise, x);
            }
        );

    private static bool? Holds(Comparison relation, Interval? difference) =>
        (relation, difference) switch
        {
            (_, null) => null,
            (Comparison.Less, { IsNegative: true }) => true,
            (Comparison.Less, { IsNonnegative: true }) => false,
            (Comparison.LessOrEqual, { IsNonpositive: true }) => true,
            (Comparison.LessOrEqual, { IsPositive: true }) => false,
            (Comparison.Greater, { IsPositive: true }) => true,
            (Comparison.Greater, { IsNonpositive: true }) => false,
            (Comparison.GreaterOrEqual, { IsNonnegative: true }) => true,
            (Comparison.GreaterOrEqual, { IsNegative: true }) => false,
            _ => null,
        };

    // b^p = exp(p log b) for b > 0; an integer exponent by the rule for integers.
    private static Interval? Power(Interval value, Interval power, Expression exponent) =>
        exponent is Expression.Number({ IsInteger: true } whole) && whole.Abs() < 1000
            ? (whole.Sign < 0 && value.ContainsZero ? null : Interval.Power(value, (int)whole.Numerator, Precision))
        : value.IsPositive
            ? Interval.Exp(Interval.Multiply(power, Interval.Log(value, Precision), Precision), Precision)
        : null;

    private static Interval? Unary(string name, Interval x) =>
        name switch
        {
            "exp" => Interval.Exp(x, Precision),
            "log" => x.IsPositive ? Interval.Log(x, Precision) : null,
            "sqrt" => x.IsNonnegative ? Interval.Sqrt(x, Precision) : null,
            "abs" => Interval.Abs(x),
            "sign" => Steps(x, -1, 0, 1),
            "step" => Steps(x, 0, 0, 1),
            "relu" => Interval.Max(x, Interval.Zero),
            "sigmoid" => Interval.Sigmoid(x, Precision),
            "tanh" => Interval.Tanh(x, Precision),
            "softplus" => Interval.Softplus(x, Precision),
            "erf" => Interval.Erf(x, Precision),
            "sin" => Interval.Sin(x, Precision),
            "cos" => Interval.Cos(x, Precision),
            "atan" => Interval.Atan(x, Precision),
            "floor" => Interval.Floor(x),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such function of one argument."),
        };

    private static Interval Binary(string name, Interval left, Interval right) =>
        name switch
        {
            "max" => Interval.Max(left, right),
            "min" => Interval.Min(left, right),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such function of two arguments."),
        };

    private static Interval Steps(Interval x, int below, int at, int above) =>
        x.IsPositive ? above
        : x.IsNegative ? below
        : x.IsPoint ? at
        : ((Interval)below).Hull(above);

    private static Interval? Of(Interval? value, Func<Interval, Interval?> function) =>
        value is null ? null : function(value);

    private static Interval? Of(Interval? left, Interval? right, Func<Interval, Interval, Interval?> function) =>
        left is null || right is null ? null : function(left, right);
}
