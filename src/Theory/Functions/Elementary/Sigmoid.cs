using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The logistic function, x -> 1 / (1 + e^-x).</summary>
/// <remarks>Irrational at every rational argument other than 0, because e^-x = 1 / sigmoid(x) - 1 is.</remarks>
internal sealed class Sigmoid : UnaryFunction
{
    public override string Name => "sigmoid";

    public override FunctionRange Range => FunctionRange.Open(0, 1);

    public override Monotonicity Monotonicity => Monotonicity.Increasing;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(0);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.Of(1);

    public override Value At(Rational argument) =>
        argument.IsZero ? new Value.Exact(new Rational(1, 2)) : Irrational(argument, isPositive: true);

    public override Expression Derivative(Expression argument) => Sigmoid.Of(argument) * (1 - Sigmoid.Of(argument));

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal, isPositive: argument.IsReal));
}
