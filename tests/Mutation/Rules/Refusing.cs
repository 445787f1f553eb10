using Shouldly;
using Theory.Claims;
using Theory.Kernel;

namespace Theory.Mutation.Rules;

/// <summary>What the tests of one condition of a rule have in common.</summary>
internal static class Refusing
{
    /// <summary>Requires that evidence proves a claim, and that nothing else is proved by it.</summary>
    public static void ShouldProve(this Evidence evidence, Claim claim)
    {
        var theorem = Theorem.Check(claim, evidence);
        theorem.Claim.ShouldBe(claim);
        theorem.Evidence.ShouldBe(evidence);
    }

    /// <summary>Requires that evidence for a claim is refused, and for this reason.</summary>
    public static void ShouldBeRefusedFor(this Evidence evidence, Claim claim, string reason) =>
        Should.Throw<RefusalException>(() => Theorem.Check(claim, evidence)).Reason.ShouldBe(reason);
}
