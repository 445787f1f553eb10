using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The square root that is not negative, defined at 0 and above.</summary>
/// <remarks>At 0 the difference quotient grows without bound. The root of an irrational number is irrational: its square would be rational otherwise.</remarks>
internal sealed class Sqrt : UnaryFunction
{
    public override string Name => "sqrt";

    public override FunctionDomain Domain => FunctionDomain.AtLeastZero;

    public override FunctionRange Range => FunctionRange.FromZero(isAttained: true);

    public override Monotonicity Monotonicity => Monotonicity.Increasing;

    public override Exceptions NotDifferentiableAt => Exceptions.Zero;

    public override ExtendedReal? LimitAtMinusInfinity => null;

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.PlusInfinity;

    public override Value At(Rational argument) =>
        argument.Sign < 0 ? Undefined(argument)
        : argument.TryRoot(2, out var root) ? new Value.Exact(root)
        : Irrational(argument, isPositive: true);

    public override Expression Derivative(Expression argument) => 1 / (2 * Sqrt.Of(argument));

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, argument.IsPositive ? argument.Facts : RealFacts.None);
}
