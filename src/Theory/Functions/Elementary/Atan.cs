using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The angle between -pi/2 and pi/2 whose tangent is x.</summary>
/// <remarks>Irrational at every rational argument other than 0, because the tangent of a rational angle other than 0 is (Lambert 1761).</remarks>
internal sealed class Atan : UnaryFunction
{
    public override string Name => "atan";

    public override FunctionRange Range => FunctionRange.Open(-Expression.Pi / 2, Expression.Pi / 2);

    public override Monotonicity Monotonicity => Monotonicity.Increasing;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(-Expression.Pi / 2);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.Of(Expression.Pi / 2);

    public override Value At(Rational argument) =>
        argument.IsZero ? new Value.Exact(0) : Irrational(argument, argument.Sign == 1);

    public override Expression Derivative(Expression argument) => 1 / (1 + argument.Pow(2));

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal, isPositive: argument.IsPositive));
}
