using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The hyperbolic tangent, x -> (e^x - e^-x) / (e^x + e^-x).</summary>
/// <remarks>Irrational at every rational argument other than 0, because e^(2x) = (1 + tanh x) / (1 - tanh x) is.</remarks>
internal sealed class Tanh : UnaryFunction
{
    public override string Name => "tanh";

    public override FunctionRange Range => FunctionRange.Open(-1, 1);

    public override Monotonicity Monotonicity => Monotonicity.Increasing;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(-1);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.Of(1);

    public override Value At(Rational argument) =>
        argument.IsZero ? new Value.Exact(0) : Irrational(argument, argument.Sign == 1);

    public override Expression Derivative(Expression argument) => 1 - Tanh.Of(argument).Pow(2);

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal, isPositive: argument.IsPositive));
}
