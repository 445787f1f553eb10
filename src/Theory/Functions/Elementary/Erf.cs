using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The error function, 2 / sqrt(pi) times the integral of e^(-t^2) from 0 to x.</summary>
internal sealed class Erf : UnaryFunction
{
    public override string Name => "erf";

    public override FunctionRange Range => FunctionRange.Open(-1, 1);

    public override Monotonicity Monotonicity => Monotonicity.Increasing;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(-1);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.Of(1);

    public override Value At(Rational argument) =>
        argument.IsZero
            ? new Value.Exact(0)
            : new Value.Inexact(
                $"erf({Shown(argument)}) is not known to be rational",
                ValueArithmetic.Facts(isReal: true, isPositive: argument.Sign == 1)
            );

    public override Expression Derivative(Expression argument) => 2 / Sqrt.Of(Expression.Pi) * Exp.Of(-argument.Pow(2));

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal, isPositive: argument.IsPositive));
}
