namespace Theory.Provers.Deciders;

/// <summary>Where a function is largest, in doubles.</summary>
internal static class Peaks
{
    private const int Most = 8;

    /// <summary>Where the sampled value is largest among its neighbours, and polished; of equal ones those near 0 first.</summary>
    public static IEnumerable<double> Of(FunctionStudy study, Func<double, double> value)
    {
        var grid = study.Grid;
        var values = grid.Select(x => value(x) is var y && double.IsFinite(y) ? y : double.NegativeInfinity).ToList();
        var peaks = Enumerable
            .Range(0, grid.Count)
            .Where(i =>
                double.IsFinite(values[i])
                && (i == 0 || values[i] >= values[i - 1])
                && (i + 1 == grid.Count || values[i] >= values[i + 1])
            )
            .OrderByDescending(i => Math.Round(values[i], 9))
            .ThenBy(i => Math.Abs(grid[i]))
            .Take(Most);
        foreach (var index in peaks)
        {
            yield return grid[index];
            yield return Polished(value, grid[Math.Max(index - 1, 0)], grid[Math.Min(index + 1, grid.Count - 1)]);
        }
    }

    // Golden section.
    private static double Polished(Func<double, double> value, double low, double high)
    {
        foreach (var _ in Enumerable.Range(0, 90))
        {
            var (a, b) = (low + (high - low) * 0.382, low + (high - low) * 0.618);
            if (value(a) < value(b))
            {
                low = a;
            }
            else
            {
                high = b;
            }
        }

        return (low + high) / 2;
    }
}
