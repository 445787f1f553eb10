using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The distance from 0.</summary>
/// <remarks>A kink at 0: slope -1 on the left, 1 on the right.</remarks>
internal sealed class Abs : UnaryFunction
{
    public override string Name => "abs";

    public override FunctionRange Range => FunctionRange.FromZero(isAttained: true);

    public override Monotonicity Monotonicity => Monotonicity.None;

    public override Exceptions NotDifferentiableAt => Exceptions.Zero;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.PlusInfinity;

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.PlusInfinity;

    public override Value At(Rational argument) => new Value.Exact(argument.Abs());

    public override Expression Derivative(Expression argument) => Sign.Of(argument);

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(
            argument.Because,
            argument.IsIrrational ? RealFacts.Irrational | RealFacts.Positive : argument.Facts
        );
}
