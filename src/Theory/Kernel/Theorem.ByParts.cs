using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A conjunction holds when each part does.</summary>
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
