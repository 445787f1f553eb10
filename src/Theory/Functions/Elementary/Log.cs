using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The natural logarithm, defined above 0.</summary>
/// <remarks>log q is irrational for every positive rational q other than 1: were it r, e^r would be the rational q.</remarks>
internal sealed class Log : UnaryFunction
{
    public override string Name => "log";

    public override FunctionDomain Domain => FunctionDomain.AboveZero;

    public override FunctionRange Range => FunctionRange.Reals;

    public override Monotonicity Monotonicity => Monotonicity.Increasing;

    public override ExtendedReal? LimitAtMinusInfinity => null;

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.PlusInfinity;

    public override Value At(Rational argument) =>
        argument.Sign <= 0 ? Undefined(argument)
        : (argument - 1).Sign is var side && side == 0 ? new Value.Exact(0)
        : Irrational(argument, isPositive: side == 1);

    public override Expression Derivative(Expression argument) => 1 / argument;

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsPositive));
}
