using System.Collections.Immutable;
using System.Globalization;
using Theory.Data;

namespace Theory.Laws.Checking;

/// <summary>All cases that there are, smallest first.</summary>
internal sealed class Exhaustive<TCase> : Cases<TCase>
{
    private readonly ImmutableArray<TCase> _cases;

    public Exhaustive(IEnumerable<TCase> cases)
    {
        _cases = [.. cases];
        if (_cases.IsEmpty)
        {
            throw new ArgumentException("A law over no cases says nothing.", nameof(cases));
        }
    }

    internal override bool IsExhaustive => true;

    internal override ValueList<string> Demands => [];

    internal override LawResult Check(string id, Func<TCase, Sides> sides, LawOptions options)
    {
        foreach (var one in _cases)
        {
            var (left, right, agree) = sides(one);
            if (!agree)
            {
                var counterexample = Convert.ToString(one, CultureInfo.InvariantCulture) ?? "";
                return new LawResult.Refuted(counterexample, left, right, Shrinks: 0, Replay: null);
            }
        }

        return new LawResult.Holds(_cases.Length, IsExhaustive: true, []);
    }
}
