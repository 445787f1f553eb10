using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The exponential function, x -> e^x.</summary>
/// <remarks>e^q is transcendental for every rational q other than 0: Hermite 1873, Lindemann 1882.</remarks>
internal sealed class Exp : UnaryFunction
{
    public override string Name => "exp";

    public override FunctionRange Range => FunctionRange.FromZero(isAttained: false);

    public override Monotonicity Monotonicity => Monotonicity.Increasing;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(0);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.PlusInfinity;

    public override Value At(Rational argument) =>
        argument.IsZero ? new Value.Exact(1) : Irrational(argument, isPositive: true);

    public override Expression Derivative(Expression argument) => Exp.Of(argument);

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal, isPositive: argument.IsReal));
}
