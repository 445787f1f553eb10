using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>1 above 0, and 0 at 0 and below.</summary>
internal sealed class Step : UnaryFunction
{
    public override string Name => "step";

    public override FunctionRange Range => FunctionRange.Closed(0, 1);

    public override Monotonicity Monotonicity => Monotonicity.Nondecreasing;

    public override Exceptions NotDifferentiableAt => Exceptions.Zero;

    public override bool IsContinuous => false;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(0);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.Of(1);

    public override Value At(Rational argument) => new Value.Exact(argument.Sign > 0 ? 1 : 0);

    public override Expression Derivative(Expression argument) => 0;

    private protected override Value AtInexact(Value.Inexact argument) =>
        argument.IsPositive
            ? new Value.Exact(1)
            : new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal));
}
