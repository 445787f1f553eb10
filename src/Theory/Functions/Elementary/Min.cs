using Theory.Numbers;

namespace Theory.Functions.Elementary;

/// <summary>The smaller of two numbers.</summary>
internal sealed class Min : BinaryFunction
{
    public override string Name => "min";

    public override Rational At(Rational left, Rational right) => Rational.Min(left, right);

    public override Condition TakesLeft(Expression left, Expression right) => new(left, Comparison.Less, right);

    private protected override bool IsPositive(Value left, Value right) => left.IsPositive && right.IsPositive;
}
