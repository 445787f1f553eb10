using System.Globalization;
using Theory.Data;

namespace Theory.Laws.Checking;

/// <summary>All cases that there are, smallest first.</summary>
internal sealed class Exhaustive<TCase> : Cases<TCase>
{
    // Made anew at each check, so that a suite costs nothing before one of its laws is checked.
    private readonly IEnumerable<TCase> _cases;

    public Exhaustive(IEnumerable<TCase> cases)
    {
        _cases = cases;
        if (!cases.Any())
        {
            throw new ArgumentException("A law over no cases says nothing.", nameof(cases));
        }
    }

    internal override bool IsExhaustive => true;

    internal override ValueList<string> Demands => [];

    internal override LawResult Check(string id, Func<TCase, Sides> sides, LawOptions options)
    {
        var count = 0;
        foreach (var one in _cases)
        {
            count++;
            var (left, right, agree) = sides(one);
            if (!agree)
            {
                var counterexample = Convert.ToString(one, CultureInfo.InvariantCulture) ?? "";
                return new LawResult.Refuted(counterexample, left, right, Shrinks: 0, Replay: null);
            }
        }

        return new LawResult.Holds(count, IsExhaustive: true, []);
    }
}
