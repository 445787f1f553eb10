using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The sine of an angle in radians.</summary>
/// <remarks>Transcendental at every rational argument other than 0: Lindemann 1882.</remarks>
internal sealed class Sin : UnaryFunction
{
    public override string Name => "sin";

    public override FunctionRange Range => FunctionRange.Closed(-1, 1);

    public override Monotonicity Monotonicity => Monotonicity.None;

    public override ExtendedReal? LimitAtMinusInfinity => null;

    public override ExtendedReal? LimitAtPlusInfinity => null;

    public override Value At(Rational argument) => argument.IsZero ? new Value.Exact(0) : Irrational(argument);

    public override Expression Derivative(Expression argument) => Cos.Of(argument);

    private protected override Value AtInexact(Value.Inexact argument) =>
        new Value.Inexact(argument.Because, ValueArithmetic.Facts(argument.IsReal));
}
