using System.Collections.Concurrent;
using Theory.Claims;
using Theory.Kernel;

namespace Theory.Mutation.Forgeries;

/// <summary>What becomes of a forgery.</summary>
internal enum Fate
{
    /// <summary>It is no proof file.</summary>
    Unreadable,

    /// <summary>The checker refuses it.</summary>
    Refused,

    /// <summary>Other evidence for the same, true claim is accepted.</summary>
    SameClaim,

    /// <summary>Another claim is accepted, and the judge finds it true.</summary>
    StillTrue,

    /// <summary>A claim is accepted that the judge finds false.</summary>
    False,
}

/// <summary>Puts forgeries before a checker, and what it accepts before a judge who knows nothing of the evidence.</summary>
/// <param name="accepts">Whether the checker accepts a proof.</param>
/// <param name="isTrue">The judge. What it cannot tell it throws, and nothing here catches that.</param>
internal sealed class Trial(Func<Proof, bool> accepts, Func<Claim, bool> isTrue)
{
    private readonly ConcurrentDictionary<Claim, bool> _judged = [];

    /// <summary>The kernel: a refusal is the only exception that it may throw, and a theorem states what was to be checked.</summary>
    public static bool Kernel(Proof proof)
    {
        try
        {
            return Theorem.Check(proof).Claim == proof.Claim
                ? true
                : throw new InvalidOperationException($"The kernel proved something else than {proof.Claim}.");
        }
        catch (RefusalException)
        {
            return false;
        }
    }

    public (Fate Fate, Claim? Claim) Of(ProofFile file, string forged)
    {
        var proof = ForgedFile.Read(forged);
        var fate =
            proof is null ? Fate.Unreadable
            : !accepts(proof) ? Fate.Refused
            : proof.Claim == file.Proof.Claim ? Fate.SameClaim
            : IsTrue(proof.Claim) ? Fate.StillTrue
            : Fate.False;
        return (fate, proof?.Claim);
    }

    // A conjunction is judged part by part, as forgeries leave most parts as they are.
    private bool IsTrue(Claim claim) =>
        claim switch
        {
            All all => all.Parts.All(IsTrue),
            Not(var inner) => !IsTrue(inner),
            _ => _judged.GetOrAdd(claim, isTrue),
        };
}
