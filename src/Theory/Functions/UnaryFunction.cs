using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions;

/// <summary>An elementary function of one argument.</summary>
public abstract class UnaryFunction : ElementaryFunction
{
    private protected UnaryFunction() { }

    /// <inheritdoc/>
    public sealed override int Arity => 1;

    /// <summary>Where the function is defined.</summary>
    public virtual FunctionDomain Domain => FunctionDomain.Reals;

    /// <summary>Whether the function is monotone on its whole domain, and how.</summary>
    public abstract Monotonicity Monotonicity { get; }

    /// <summary>The arguments in the domain at which no derivative exists; for sqrt that is the end of the domain.</summary>
    public virtual Exceptions NotDifferentiableAt => Exceptions.None;

    /// <summary>Whether the function is continuous on its domain. If not, it jumps at every point of <see cref="NotDifferentiableAt"/> and nowhere else.</summary>
    public virtual bool IsContinuous => true;

    /// <summary>The limit as the argument falls without bound; null when there is none.</summary>
    public abstract ExtendedReal? LimitAtMinusInfinity { get; }

    /// <summary>The limit as the argument grows without bound; null when there is none.</summary>
    public abstract ExtendedReal? LimitAtPlusInfinity { get; }

    /// <summary>The value at a rational argument.</summary>
    public abstract Value At(Rational argument);

    /// <summary>The derivative at the argument given, valid in the domain but at <see cref="NotDifferentiableAt"/>.</summary>
    public abstract Expression Derivative(Expression argument);

    /// <summary>The function after a formula.</summary>
    public Expression.Application Of(Expression argument) => new(this, argument);

    internal sealed override Expression ChainRule(
        ImmutableArray<Expression> arguments,
        ImmutableArray<Expression> derivatives
    ) => Derivative(arguments[0]) * derivatives[0];

    private protected sealed override Value AtDefined(ImmutableArray<Value> arguments) =>
        arguments[0] switch
        {
            Value.Exact(var number) => At(number),
            Value.Inexact argument => AtInexact(argument),
            var undefined => undefined,
        };

    /// <summary>What is known of the value at an argument that is not exact. Every function defined on all reals gives a real for a real.</summary>
    private protected abstract Value AtInexact(Value.Inexact argument);

    private protected Value Irrational(Rational argument, bool isPositive = false) =>
        new Value.Inexact(
            $"{Name}({Shown(argument)}) is irrational",
            isPositive ? RealFacts.Irrational | RealFacts.Positive : RealFacts.Irrational
        );

    private protected Value.Undefined Undefined(Rational argument) =>
        new($"{Name}({Shown(argument)}) occurs, and {Name} needs an argument {Domain.InWords()}");
}
