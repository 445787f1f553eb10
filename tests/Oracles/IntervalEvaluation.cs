using Theory.Functions;
using Theory.Numbers;

namespace Theory.Oracles;

/// <summary>
/// Evaluates a formula at a rational point in intervals, from the definitions of the functions alone, as a second opinion on exact
/// evaluation and on the deciders: what comes out is certain.
/// </summary>
public static class IntervalEvaluation
{
    private const int Usual = 200;

    /// <summary>An enclosure where the formula is surely defined at the point, else null.</summary>
    public static Interval? At(Expression expression, Rational x, int precision = Usual) =>
        Evaluate(expression, x, precision).Value;

    /// <summary>Whether the formula surely has no value at the point.</summary>
    public static bool IsUndefined(Expression expression, Rational x, int precision = Usual) =>
        Evaluate(expression, x, precision).IsUndefined;

    private static Outcome Evaluate(Expression expression, Rational x, int precision)
    {
        return Of(expression);

        Outcome Of(Expression part) =>
            part.Match(
                number: value => Outcome.Of(Interval.Exactly(value, precision)),
                constant: name => Outcome.Of(name == NamedConstant.Pi ? Interval.Pi(precision) : Interval.E(precision)),
                variable: () => Outcome.Of(Interval.Exactly(x, precision)),
                negation: operand => Of(operand).Then(value => Outcome.Of(-value)),
                sum: (left, right) => Of(left).Then(Of(right), (a, b) => Outcome.Of(Interval.Add(a, b, precision))),
                product: (left, right) =>
                    Of(left).Then(Of(right), (a, b) => Outcome.Of(Interval.Multiply(a, b, precision))),
                quotient: (dividend, divisor) => Of(dividend).Then(Of(divisor), Divide),
                power: (@base, exponent) => Of(@base).Then(Of(exponent), (a, b) => Power(a, b, exponent)),
                application: (function, arguments) =>
                    arguments.Length == 1
                        ? Of(arguments[0]).Then(value => Unary(function.Name, value))
                        : Of(arguments[0]).Then(Of(arguments[1]), (a, b) => Outcome.Of(Binary(function.Name, a, b))),
                piecewise: (branches, otherwise) =>
                {
                    foreach (var (condition, value) in branches)
                    {
                        var difference = Of(condition.Left)
                            .Then(Of(condition.Right), (a, b) => Outcome.Of(Interval.Subtract(a, b, precision)));
                        if (Holds(condition.Relation, difference.Value) is not { } holds)
                        {
                            return new(null, difference.IsUndefined);
                        }

                        if (holds)
                        {
                            return Of(value);
                        }
                    }

                    return Of(otherwise);
                }
            );

        Outcome Divide(Interval a, Interval b) =>
            b == Interval.Zero ? Outcome.Undefined
            : b.ContainsZero ? Outcome.Unknown
            : Outcome.Of(Interval.Divide(a, b, precision));

        // b^p = exp(p log b) for b > 0; an integer exponent by the rule for integers.
        Outcome Power(Interval value, Interval power, Expression exponent)
        {
            if (exponent is Expression.Number({ IsInteger: true } whole))
            {
                return whole.Sign < 0 && value == Interval.Zero ? Outcome.Undefined
                    : (whole.Sign < 0 && value.ContainsZero) || whole.Abs() >= 1000 ? Outcome.Unknown
                    : Outcome.Of(Interval.Power(value, (int)whole.Numerator, precision));
            }

            return value.IsPositive
                    ? Outcome.Of(
                        Interval.Exp(Interval.Multiply(power, Interval.Log(value, precision), precision), precision)
                    )
                : exponent is Expression.Number && value.IsNegative ? Outcome.Undefined
                : Outcome.Unknown;
        }

        Outcome Unary(string name, Interval value) =>
            name switch
            {
                "exp" => Outcome.Of(Interval.Exp(value, precision)),
                "log" => value.IsPositive ? Outcome.Of(Interval.Log(value, precision))
                : value.IsNonpositive ? Outcome.Undefined
                : Outcome.Unknown,
                "sqrt" => value.IsNonnegative ? Outcome.Of(Interval.Sqrt(value, precision))
                : value.IsNegative ? Outcome.Undefined
                : Outcome.Unknown,
                "abs" => Outcome.Of(Interval.Abs(value)),
                "sign" => Outcome.Of(Steps(value, -1, 0, 1)),
                "step" => Outcome.Of(Steps(value, 0, 0, 1)),
                "relu" => Outcome.Of(Interval.Max(value, Interval.Zero)),
                "sigmoid" => Outcome.Of(Interval.Sigmoid(value, precision)),
                "tanh" => Outcome.Of(Interval.Tanh(value, precision)),
                "softplus" => Outcome.Of(Interval.Softplus(value, precision)),
                "erf" => Outcome.Of(Interval.Erf(value, precision)),
                "sin" => Outcome.Of(Interval.Sin(value, precision)),
                "cos" => Outcome.Of(Interval.Cos(value, precision)),
                "atan" => Outcome.Of(Interval.Atan(value, precision)),
                "floor" => Outcome.Of(Interval.Floor(value)),
                _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such function of one argument."),
            };
    }

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
        : x == Interval.Zero ? at
        : ((Interval)below).Hull(above);

    // A value, surely none, or neither known.
    private readonly record struct Outcome(Interval? Value, bool IsUndefined)
    {
        public static Outcome Undefined => new(null, true);

        public static Outcome Unknown => default;

        public static Outcome Of(Interval value) => new(value, false);

        public Outcome Then(Func<Interval, Outcome> function) => Value is null ? this : function(Value);

        public Outcome Then(Outcome other, Func<Interval, Interval, Outcome> function) =>
            Value is not null && other.Value is not null
                ? function(Value, other.Value)
                : new(null, IsUndefined || other.IsUndefined);
    }
}
