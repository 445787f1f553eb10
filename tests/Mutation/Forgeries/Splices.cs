using static Theory.Mutation.Forgeries.ForgeryKind;

namespace Theory.Mutation.Forgeries;

/// <summary>Evidence and claims from other proofs.</summary>
internal static class Splices
{
    /// <summary>The evidence of every other theorem in place of this one's.</summary>
    public static IEnumerable<Forgery> OfEvidence(ProofFile file, ProofPool pool)
    {
        var evidence = file.Root.Child("evidence")!;
        return pool
            .Evidence.Where(other => other.Id != file.Id)
            .Select(other => Forgery.Of(SpliceEvidence, evidence, $"the evidence of {other.Id}", other.Text));
    }

    /// <summary>Without end: a part of another proof in a place of the same role.</summary>
    public static IEnumerable<Forgery> OfParts(ProofFile file, ProofPool pool, Random random)
    {
        // A whole proof in place of this one would be a true proof.
        var places = file
            .Places.Where(place => place.Parent is not null && pool.InRole(place.Role).Count > 1)
            .ToArray();
        var others = places
            .Select(place => place.Role)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(role => role, pool.InRole, StringComparer.Ordinal);
        while (places.Length > 0)
        {
            var place = places[random.Next(places.Length)];
            var texts = others[place.Role];
            yield return Forgery.Of(SplicePart, place, "from another proof", texts[random.Next(texts.Count)]);
        }
    }

    /// <summary>Without end: a claim from another proof.</summary>
    public static IEnumerable<Forgery> OfClaims(ProofFile file, ProofPool pool, Random random)
    {
        var places = file.Places.Where(place => place.Role.StartsWith("claim/", StringComparison.Ordinal)).ToArray();
        while (true)
        {
            var place = places[random.Next(places.Length)];
            yield return Forgery.Of(
                SpliceClaim,
                place,
                "from another proof",
                pool.Claims[random.Next(pool.Claims.Count)]
            );
        }
    }
}
