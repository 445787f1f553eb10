using Theory.Laws;
using static Theory.Mutation.Forgeries.ForgeryKind;

namespace Theory.Mutation.Forgeries;

/// <summary>Makes forgeries of proof files, the same in every run.</summary>
internal static class Forger
{
    // A kind that has fewer forgeries than its share leaves the rest of it to the kinds that have no end.
    private static ForgeryKind[] Endless => [SplicePart, SpliceClaim, Two];

    /// <summary>So many forgeries of a file, no two the same and none the file itself, of every kind that it allows.</summary>
    public static IReadOnlyList<(Forgery Forgery, string Text)> Of(ProofFile file, ProofPool pool, int most)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { file.Text };
        var chosen = new List<(Forgery, string)>();
        var single = Single(file).ToArray();
        var kinds = single
            .GroupBy(forgery => forgery.Kind)
            .OrderBy(group => group.Count())
            .ThenBy(group => group.Key)
            .ToArray();
        var spliced = Splices.OfEvidence(file, pool).ToArray();
        foreach (var forgery in Spread(spliced, most / 4))
        {
            Add(forgery);
        }

        for (var i = 0; i < kinds.Length; i++)
        {
            var share = (most - chosen.Count) / (kinds.Length - i + Endless.Length);
            foreach (var forgery in Spread([.. kinds[i]], share))
            {
                Add(forgery);
            }
        }

        var random = new Random(unchecked((int)LawSeed.Of(file.Id).Seed));
        IEnumerable<Forgery>[] endless =
        [
            Splices.OfParts(file, pool, random),
            Splices.OfClaims(file, pool, random),
            Pairs(single, random),
        ];
        for (var i = 0; i < endless.Length; i++)
        {
            var share = (most - chosen.Count) / (endless.Length - i);
            foreach (var forgery in endless[i].Take(4 * share))
            {
                if (share > 0 && Add(forgery))
                {
                    share--;
                }
            }
        }

        return chosen;

        bool Add(Forgery forgery)
        {
            var text = forgery.TextIn(file);
            var isNew = seen.Add(text);
            if (isNew)
            {
                chosen.Add((forgery, text));
            }

            return isNew;
        }
    }

    private static IEnumerable<Forgery> Single(ProofFile file) =>
        Changes.Of(file).Concat(Overflows.Of(file)).Concat(Structure.Of(file)).Concat(Conjunctions.Of(file));

    private static IEnumerable<Forgery> Spread(Forgery[] all, int most) =>
        all.Length <= most ? all : Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Length / most)]);

    private static IEnumerable<Forgery> Pairs(Forgery[] single, Random random)
    {
        while (true)
        {
            var (one, other) = (single[random.Next(single.Length)], single[random.Next(single.Length)]);
            Edit[] edits = [.. one.Edits.Concat(other.Edits).OrderBy(edit => edit.Start)];
            if (edits.Zip(edits.Skip(1)).All(pair => pair.First.End <= pair.Second.Start))
            {
                yield return new(Two, one.Place, $"{one.Words}, and {other}", edits);
            }
        }
    }
}
