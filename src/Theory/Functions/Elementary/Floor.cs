using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The largest integer that is at most x.</summary>
/// <remarks>Its values are integers, without a bound; at each integer it jumps by 1 and has the upper value.</remarks>
internal sealed class Floor : UnaryFunction
{
    public override string Name => "floor";

    public override FunctionRange Range => FunctionRange.Reals;

    public override Monotonicity Monotonicity => Monotonicity.Nondecreasing;

    public override Exceptions NotDifferentiableAt => Exceptions.Integers;

    public override bool IsContinuous => false;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.MinusInfinity;

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.PlusInfinity;

    public override Value At(Rational argument) => new Value.Exact(argument.Floor());

    public override Expression Derivative(Expression argument) => 0;

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal));
}
