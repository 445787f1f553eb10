using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions;

/// <summary>Evaluates a formula at one rational point, within limits.</summary>
internal sealed class Evaluator
{
    private readonly Rational _x;
    private readonly EvaluationLimits _limits;
    private readonly ImmutableArray<AppliedFunction>.Builder _applied = ImmutableArray.CreateBuilder<AppliedFunction>();
    private long _work;

    private Evaluator(Rational x, EvaluationLimits limits)
    {
        _x = x;
        _limits = limits;
    }

    public static Evaluation Evaluate(Expression expression, Rational x, EvaluationLimits limits)
    {
        var evaluator = new Evaluator(x, limits);
        var value = evaluator.ValueOf(expression);
        return new(value, evaluator._applied.ToImmutable());
    }

    private Value ValueOf(Expression expression) =>
        Limited(
            expression.Match(
                number: value => new Value.Exact(value),
                constant: name => ConstantValue(name),
                variable: () => new Value.Exact(_x),
                negation: operand => ValueArithmetic.Negate(ValueOf(operand)),
                sum: (left, right) => ValueArithmetic.Add(ValueOf(left), ValueOf(right)),
                product: (left, right) => ValueArithmetic.Multiply(ValueOf(left), ValueOf(right)),
                quotient: (dividend, divisor) => ValueArithmetic.Divide(ValueOf(dividend), ValueOf(divisor)),
                power: (@base, exponent) => ValuePower.Raise(ValueOf(@base), ValueOf(exponent), _limits.Bits),
                application: Apply,
                piecewise: Choose
            )
        );

    // pi and e are irrational: Lambert 1761, Euler 1737.
    private static Value.Inexact ConstantValue(NamedConstant name) =>
        new(
            name == NamedConstant.Pi ? "pi is irrational" : "e is irrational",
            RealFacts.Irrational | RealFacts.Positive
        );

    private Value Apply(ElementaryFunction function, ImmutableArray<Expression> arguments)
    {
        ImmutableArray<Value> values = [.. arguments.Select(ValueOf)];
        _applied.Add(new(function, values));
        return function.At(values);
    }

    private Value Choose(ImmutableArray<Branch> branches, Expression otherwise)
    {
        foreach (var (condition, value) in branches)
        {
            var difference = ValueArithmetic.Add(
                ValueOf(condition.Left),
                ValueArithmetic.Negate(ValueOf(condition.Right))
            );
            if (difference is not Value.Exact(var number))
            {
                return difference is Value.Inexact { Because: var because }
                    ? new Value.Inexact(
                        $"whether {condition.Sign} holds is not told exactly: {because}",
                        RealFacts.None
                    )
                    : difference;
            }

            if (condition.Holds(number.Sign))
            {
                return ValueOf(value);
            }
        }

        return ValueOf(otherwise);
    }

    private Value Limited(Value value)
    {
        if (value is not Value.Exact(var number))
        {
            return value;
        }

        var bits = long.Max(number.Numerator.GetBitLength(), number.Denominator.GetBitLength());
        _work += 1 + (bits / 64) * (bits / 64);
        return bits > _limits.Bits
                ? new Value.Inexact($"a number of more than {_limits.Bits} binary digits occurs", value.Facts)
            : _work > _limits.Work ? new Value.Inexact("the evaluation takes too much work", value.Facts)
            : value;
    }
}
