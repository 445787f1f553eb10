using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The larger of two numbers.</summary>
internal sealed class Max : BinaryFunction
{
    public override string Name => "max";

    public override Rational At(Rational left, Rational right) => Rational.Max(left, right);

    public override Condition TakesLeft(Expression left, Expression right) => new(left, Comparison.Greater, right);

    private protected override bool IsPositive(Value left, Value right) =>
        (left.IsPositive && right.IsReal) || (left.IsReal && right.IsPositive);
}
