using System.Collections.Immutable;

namespace Theory.Laws.Checking;

/// <summary>Counts the features of the cases of one sample.</summary>
internal sealed class Coverage<TCase>
{
    private readonly ImmutableArray<Cover<TCase>> _covers;
    private readonly int[] _counts;
    private int _cases;

    public Coverage(ImmutableArray<Cover<TCase>> covers)
    {
        _covers = covers;
        _counts = new int[covers.Length];
    }

    public void Count(TCase one)
    {
        _cases++;
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += _covers[i].Has(one) ? 1 : 0;
        }
    }

    /// <summary>The answer for a sample on which both sides agreed throughout.</summary>
    public LawResult Judge()
    {
        var spread = _covers.Select((cover, i) => (Cover: cover, Found: Percent(i))).ToArray();
        foreach (var (cover, found) in spread)
        {
            if (found.Percent < cover.Percent)
            {
                return new LawResult.Unsettled($"{found}, of {_cases} cases; the law demands {cover}");
            }
        }

        return new LawResult.Holds(_cases, IsExhaustive: false, new(spread.Select(pair => pair.Found)));
    }

    private Share Percent(int cover) => new(_covers[cover].Label, 100.0 * _counts[cover] / _cases);
}
