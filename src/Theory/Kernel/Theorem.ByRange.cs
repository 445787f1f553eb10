using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A value outside of a range that holds all values of a function is never taken; one inside a range that it takes is taken.</summary>
    /// <exception cref="RefusalException">The premise is about another function, or does not settle the value.</exception>
    public static Theorem ByRange(TakesValue claim, Theorem premise)
    {
        var evidence = new FromProperty(premise.Proof);
        if (premise.Claim is ValuesIn all)
        {
            Require(
                all.Function == claim.Function && !all.Range.Contains(claim.Value),
                "the premise leaves the value open, or is about another function"
            );
            return new(new Not(claim), evidence);
        }

        var isTaken = premise.Claim switch
        {
            TakesEvery every => every.Function == claim.Function && every.Range.Contains(claim.Value),
            HasValue has => has.Function == claim.Function && has.Value == claim.Value,
            _ => false,
        };
        Require(isTaken, "the premise does not show that the value is taken");
        return new(claim, evidence);
    }

    /// <summary>A continuous function takes every value strictly between its infimum and its supremum.</summary>
    /// <remarks>The intermediate value theorem: for y between them there are values below and above y.</remarks>
    /// <exception cref="RefusalException">A premise is another, or the range is not open, or not between the extremes.</exception>
    public static Theorem ByIntermediateValues(TakesEvery claim, Theorem continuous, Theorem infimum, Theorem supremum)
    {
        var (function, range) = (claim.Function, claim.Range);
        Require(range is { IsSound: true, IsOpen: true }, "the range is not open");
        Require(
            continuous.Claim == new HasProperty(Property.Continuous, function),
            "the first premise is not that this function is continuous"
        );
        Require(
            infimum.Claim == new ExtremeIsInfinite(Extreme.Infimum, function)
                || (
                    infimum.Claim is ExtremeAtMost { Extreme: Extreme.Infimum } most
                    && most.Function == function
                    && most.High <= range.Low
                ),
            "the second premise is not that the infimum is at most the lower end"
        );
        Require(
            supremum.Claim == new ExtremeIsInfinite(Extreme.Supremum, function)
                || (
                    supremum.Claim is ExtremeAtLeast { Extreme: Extreme.Supremum } least
                    && least.Function == function
                    && least.Low >= range.High
                ),
            "the third premise is not that the supremum is at least the upper end"
        );
        return new(claim, new IntermediateValues(continuous.Proof, infimum.Proof, supremum.Proof));
    }
}
