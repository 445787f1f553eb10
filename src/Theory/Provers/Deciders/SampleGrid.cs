using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>The points at which functions are sampled: close together near 0 and around special points, and powers of 2 far from it.</summary>
internal static class SampleGrid
{
    /// <summary>The points, from left to right.</summary>
    public static List<double> Around(IReadOnlyList<Rational> special)
    {
        var grid = new List<double>();
        foreach (var i in Enumerable.Range(-400, 801))
        {
            grid.Add(i / 16.0);
            grid.Add(i / 16.0 + 0.0137);
        }

        foreach (var i in Enumerable.Range(5, 35))
        {
            grid.Add(Math.Pow(2, i));
            grid.Add(-Math.Pow(2, i));
            grid.Add(Math.Pow(2, -i));
            grid.Add(-Math.Pow(2, -i));
        }

        foreach (var i in Enumerable.Range(10, 70))
        {
            grid.Add(Math.Pow(16, i));
            grid.Add(-Math.Pow(16, i));
        }

        foreach (var point in special.Select(number => number.ToDouble()))
        {
            grid.AddRange([point, point - 1e-3, point + 1e-3, point - 1e-7, point + 1e-7]);
        }

        grid.Sort();
        return grid;
    }
}
