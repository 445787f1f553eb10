using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The positive part: x above 0, else 0.</summary>
/// <remarks>A kink at 0: slope 0 on the left, 1 on the right.</remarks>
internal sealed class Relu : UnaryFunction
{
    public override string Name => "relu";

    public override FunctionRange Range => FunctionRange.FromZero(isAttained: true);

    public override Monotonicity Monotonicity => Monotonicity.Nondecreasing;

    public override Exceptions NotDifferentiableAt => Exceptions.Zero;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(0);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.PlusInfinity;

    public override Value At(Rational argument) => new Value.Exact(Rational.Max(argument, 0));

    public override Expression Derivative(Expression argument) => Step.Of(argument);

    private protected override Value AtInexact(Value.Inexact argument) =>
        argument.IsPositive ? argument : new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal));
}
