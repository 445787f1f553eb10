using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>-1 below 0, 0 at 0, 1 above.</summary>
internal sealed class Sign : UnaryFunction
{
    public override string Name => "sign";

    public override FunctionRange Range => FunctionRange.Closed(-1, 1);

    public override Monotonicity Monotonicity => Monotonicity.Nondecreasing;

    public override Exceptions NotDifferentiableAt => Exceptions.Zero;

    public override bool IsContinuous => false;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(-1);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.Of(1);

    public override Value At(Rational argument) => new Value.Exact(argument.Sign);

    public override Expression Derivative(Expression argument) => 0;

    private protected override Value AtInexact(Value.Inexact argument) =>
        argument.IsPositive
            ? new Value.Exact(1)
            : new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal));
}
