using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions;

/// <summary>An elementary function of two arguments: the larger or the smaller of them. Defined, continuous and not decreasing in each argument everywhere.</summary>
public abstract class BinaryFunction : ElementaryFunction
{
    private protected BinaryFunction() { }

    /// <inheritdoc/>
    public sealed override int Arity => 2;

    /// <inheritdoc/>
    public sealed override FunctionRange Range => FunctionRange.Reals;

    /// <summary>The value at rational arguments.</summary>
    public abstract Rational At(Rational left, Rational right);

    /// <summary>The condition under which the left argument is surely the value. Where the arguments are equal, the function has a kink unless their derivatives agree.</summary>
    public abstract Condition TakesLeft(Expression left, Expression right);

    /// <summary>The function after two formulas.</summary>
    public Expression.Application Of(Expression left, Expression right) => new(this, left, right);

    internal sealed override Expression ChainRule(
        ImmutableArray<Expression> arguments,
        ImmutableArray<Expression> derivatives
    ) => new Expression.Piecewise([new(TakesLeft(arguments[0], arguments[1]), derivatives[0])], derivatives[1]);

    private protected sealed override Value AtDefined(ImmutableArray<Value> arguments) =>
        (arguments[0], arguments[1]) switch
        {
            (Value.Exact(var left), Value.Exact(var right)) => new Value.Exact(At(left, right)),
            var (left, right) => new Value.Inexact(
                ValueArithmetic.Because(left, right),
                ValueArithmetic.Facts(left.IsReal && right.IsReal, isPositive: IsPositive(left, right))
            ),
        };

    private protected abstract bool IsPositive(Value left, Value right);
}
