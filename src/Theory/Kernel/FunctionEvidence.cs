using Theory.Analysis;
using Theory.Numbers;

namespace Theory.Kernel;

/// <summary>A division of the line into cells, each of which the rule settles.</summary>
/// <param name="Cover">The cells.</param>
public sealed record CellCover(Cover Cover) : Evidence
{
    private protected override string Name() => "cell-cover";
}

/// <summary>A way to a point or to infinity.</summary>
/// <param name="Way">The way.</param>
public sealed record OneApproach(Approach Way) : Evidence
{
    private protected override string Name() => "one-approach";
}

/// <summary>Two ways to one point.</summary>
/// <param name="First">A way.</param>
/// <param name="Second">Another way.</param>
public sealed record TwoApproaches(Approach First, Approach Second) : Evidence
{
    private protected override string Name() => "two-approaches";
}

/// <summary>Two points between which something happens.</summary>
/// <param name="Low">The smaller point.</param>
/// <param name="High">The larger point.</param>
/// <param name="Precision">Bits of the intervals.</param>
public sealed record Between(Rational Low, Rational High, int Precision) : Evidence
{
    private protected override string Name() => "between";
}

/// <summary>A point that is given by a formula without x, such as pi/2.</summary>
/// <param name="Point">The formula.</param>
public sealed record ConstantPoint(Functions.Expression Point) : Evidence
{
    private protected override string Name() => "constant-point";
}

/// <summary>A point and how finely the value there is enclosed.</summary>
/// <param name="X">The point.</param>
/// <param name="Precision">Bits of the intervals.</param>
public sealed record EnclosedPoint(Rational X, int Precision) : Evidence
{
    private protected override string Name() => "enclosed-point";
}

/// <summary>Points at equal distances at which a finite difference of some order does not vanish, with a way to infinity that limits the degree.</summary>
/// <param name="Start">The first point.</param>
/// <param name="Step">The distance, above 0.</param>
/// <param name="Order">The order of the difference, from 1 to 20.</param>
/// <param name="Precision">Bits of the intervals.</param>
/// <param name="Growth">The way to infinity; null where no limit of the degree is needed.</param>
public sealed record FiniteDifference(Rational Start, Rational Step, int Order, int Precision, Approach? Growth)
    : Evidence
{
    private protected override string Name() => "finite-difference";
}

/// <summary>A proof that another property of the same function holds or fails.</summary>
/// <param name="Premise">The proof.</param>
public sealed record FromProperty(Proof Premise) : Evidence
{
    private protected override string Name() => "from-property";
}

/// <summary>Another formula of the same function, by normal forms, with a proof of the same statement about that formula.</summary>
/// <param name="Other">The other formula.</param>
/// <param name="Total">Evidence that the function has a value everywhere; null where the statement holds of every restriction of a function of which it holds.</param>
/// <param name="OtherTotal">Evidence that the other formula has.</param>
/// <param name="Premise">Evidence for the statement about the other formula.</param>
public sealed record Rewriting(Functions.Expression Other, Evidence? Total, Evidence OtherTotal, Evidence Premise)
    : Evidence
{
    private protected override string Name() => "rewriting";
}

/// <summary>A number that no value is below and none above, of a function that has a value everywhere.</summary>
/// <param name="Value">The number.</param>
/// <param name="Total">Evidence that the function has a value everywhere.</param>
/// <param name="AtLeast">Evidence that the infimum is at least the number.</param>
/// <param name="AtMost">Evidence that the supremum is at most the number.</param>
public sealed record EqualBounds(Numbers.Rational Value, Evidence Total, Evidence AtLeast, Evidence AtMost) : Evidence
{
    private protected override string Name() => "equal-bounds";
}

/// <summary>The form of the function itself shows it; nothing else is needed.</summary>
public sealed record FromForm : Evidence
{
    private protected override string Name() => "from-form";
}

/// <summary>Proofs that a function is continuous, that its infimum is at most a number, and that its supremum is at least another.</summary>
/// <param name="Continuous">The first proof.</param>
/// <param name="Infimum">The second proof.</param>
/// <param name="Supremum">The third proof.</param>
public sealed record IntermediateValues(Proof Continuous, Proof Infimum, Proof Supremum) : Evidence
{
    private protected override string Name() => "between-extremes";
}
