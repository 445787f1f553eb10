using Theory.Functions;

namespace Theory.Claims;

/// <summary>Claims about the properties and the extremes of one function of x.</summary>
internal static class AboutFunction
{
    /// <summary>The function that the claim is about; null for other claims.</summary>
    public static Expression? Subject(Claim claim) =>
        claim switch
        {
            HasProperty has => has.Function,
            ExtremeAtLeast least => least.Function,
            ExtremeAtMost most => most.Function,
            ExtremeIsInfinite infinite => infinite.Function,
            Not not => Subject(not.Inner),
            _ => null,
        };

    /// <summary>Whether the claim, if it holds of a function, holds of its restriction to any smaller domain: bounds of values and slopes from outside, and order.</summary>
    public static bool IsInherited(Claim claim) =>
        claim
            is HasProperty { Property: Property.Bounded or Property.LocallyBounded or Property.Monotone }
                or ExtremeAtLeast { Extreme: Extreme.Infimum }
                or ExtremeAtMost { Extreme: Extreme.Supremum or Extreme.Lipschitz };

    /// <summary>The same claim about another function.</summary>
    /// <exception cref="ArgumentException">The claim is not of this kind.</exception>
    public static Claim Of(Claim claim, Expression function) =>
        claim switch
        {
            HasProperty has => has with { Function = function },
            ExtremeAtLeast least => least with { Function = function },
            ExtremeAtMost most => most with { Function = function },
            ExtremeIsInfinite infinite => infinite with { Function = function },
            Not not => new Not(Of(not.Inner, function)),
            _ => throw new ArgumentException("The claim is not about one function of x.", nameof(claim)),
        };
}
