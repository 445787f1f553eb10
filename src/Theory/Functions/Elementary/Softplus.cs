using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>A smooth ramp, x -> log(1 + e^x).</summary>
/// <remarks>Irrational at every rational q: were it r, then e^r = 1 + e^q. For q = 0 that is e^r = 2, against Hermite and Lindemann; otherwise r
/// is neither q nor 0, and e^r, e^q and 1 are linearly independent over the rationals (Lindemann and Weierstrass 1885).</remarks>
internal sealed class Softplus : UnaryFunction
{
    public override string Name => "softplus";

    public override FunctionRange Range => FunctionRange.FromZero(isAttained: false);

    public override Monotonicity Monotonicity => Monotonicity.Increasing;

    public override ExtendedReal? LimitAtMinusInfinity => ExtendedReal.Of(0);

    public override ExtendedReal? LimitAtPlusInfinity => ExtendedReal.PlusInfinity;

    public override Value At(Rational argument) => Irrational(argument, isPositive: true);

    public override Expression Derivative(Expression argument) => Sigmoid.Of(argument);

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal, isPositive: argument.IsReal));
}
