using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A conjunction holds when each part is a theorem.</summary>
    /// <exception cref="RefusalException">There is no part.</exception>
    public static Theorem ByParts(params ReadOnlySpan<Theorem> theorems)
    {
        Require(theorems.Length > 0, "a conjunction needs at least one part");
        var parts = theorems.ToArray();
        return new(
            new All(new(parts.Select(part => part.Claim))),
            new EachPart(new(parts.Select(part => part.Evidence)))
        );
    }

    /// <summary>A conjunction holds when the evidence shows each part.</summary>
    /// <exception cref="RefusalException">The parts and their evidence differ in number, or the evidence for a part is refused.</exception>
    public static Theorem ByParts(All claim, EachPart evidence)
    {
        Require(claim.Parts.Count > 0, "a conjunction needs at least one part");
        Require(
            claim.Parts.Count == evidence.Parts.Count,
            $"there are {claim.Parts.Count} parts and evidence for {evidence.Parts.Count}"
        );
        for (var i = 0; i < claim.Parts.Count; i++)
        {
            Check(claim.Parts[i], evidence.Parts[i]);
        }

        return new(claim, evidence);
    }
}
