using static Theory.Mutation.Forgeries.ForgeryKind;

namespace Theory.Mutation.Forgeries;

/// <summary>The parts of a conjunction and the parts of its evidence, which belong together.</summary>
internal static class Conjunctions
{
    public static IEnumerable<Forgery> Of(ProofFile file) =>
        file
            .Places.Where(place => place.Role == "proof")
            .SelectMany(proof => Of(file, proof.Child("claim")!, proof.Child("evidence")!));

    private static IEnumerable<Forgery> Of(ProofFile file, Place claim, Place evidence)
    {
        if (
            claim.Role != "claim/all"
            || claim.Child("parts") is not { } claims
            || evidence.Child("parts") is not { } supports
        )
        {
            return [];
        }

        var count = int.Min(claims.Children.Count, supports.Children.Count);
        var few = Enumerable.Range(0, count).Take(60).ToArray();
        return few.SelectMany(i => OfPart(file, claims, supports, i))
            .Concat(few.SelectMany(i => few.Where(j => j != i).SelectMany(j => Paired(file, claims, supports, i, j))))
            .Append(Both(Parts, claims, "no parts", new(claims.Start, claims.End, "[]"), supports, "[]"))
            .Concat(few.SelectMany(i => Of(file, claims.Children[i], supports.Children[i])));
    }

    private static IEnumerable<Forgery> OfPart(ProofFile file, Place claims, Place supports, int i)
    {
        var (claim, support) = (claims.Children[i], supports.Children[i]);
        var (stated, shown) = (file.TextOf(claim), file.TextOf(support));
        yield return new(
            Parts,
            claim,
            "dropped with its evidence",
            [Structure.Without(claim), Structure.Without(support)]
        );
        yield return new(
            Parts,
            claim,
            "twice, and its evidence too",
            [new(claim.Start, claim.End, $"{stated},{stated}"), new(support.Start, support.End, $"{shown},{shown}")]
        );
        yield return new(
            Parts,
            claim,
            "denied, with the rest",
            [new(claim.Start, claim.End, $$"""{"kind":"not","claim":{{stated}}}""")]
        );
        yield return new(
            Parts,
            claim,
            "alone, with all evidence",
            [new(claims.Parent!.Start, claims.Parent.End, stated)]
        );
        yield return new(
            Parts,
            claim,
            "alone, with its evidence",
            [
                new(claims.Parent.Start, claims.Parent.End, stated),
                new(supports.Parent!.Start, supports.Parent.End, shown),
            ]
        );
        yield return new(
            Parts,
            claim,
            "a conjunction in itself",
            [
                new(claim.Start, claim.End, $$"""{"kind":"all","parts":[{{stated}}]}"""),
                new(support.Start, support.End, $$"""{"kind":"each-part","parts":[{{shown}}]}"""),
            ]
        );
        yield return new(
            Parts,
            claim,
            "a conjunction of nothing",
            [
                new(claim.Start, claim.End, """{"kind":"all","parts":[]}"""),
                new(support.Start, support.End, """{"kind":"each-part","parts":[]}"""),
            ]
        );
    }

    private static IEnumerable<Forgery> Paired(ProofFile file, Place claims, Place supports, int i, int j)
    {
        var (claim, other) = (claims.Children[i], claims.Children[j]);
        yield return Forgery.Of(Parts, claim, $"in place of it part {j}", file.TextOf(other));
        yield return Forgery.Of(
            Parts,
            supports.Children[i],
            $"in place of it the evidence of part {j}",
            file.TextOf(supports.Children[j])
        );
        if (i < j)
        {
            yield return new(
                Parts,
                claim,
                $"exchanged with part {j}, with its evidence",
                [
                    .. Structure.Exchange(file, claim, other),
                    .. Structure.Exchange(file, supports.Children[i], supports.Children[j]),
                ]
            );
        }
    }

    private static Forgery Both(ForgeryKind kind, Place place, string words, Edit first, Place second, string text) =>
        new(kind, place, words, [first, new(second.Start, second.End, text)]);
}
