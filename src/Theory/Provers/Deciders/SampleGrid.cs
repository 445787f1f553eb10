using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>The points at which functions are sampled: close together near 0 and around special points, and powers of 2 far from it.</summary>
internal static class SampleGrid
{
    /// <summary>The points, from left to right.</summary>
    public static List<double> Around(IReadOnlyList<Rational> special)
    {
        var grid = new List<double>();
        for (var i = -400; i <= 400; i++)
        {
            grid.Add(i / 16.0);
            grid.Add(i / 16.0 + 0.0137);
        }

        for (var i = 5; i < 40; i++)
        {
            grid.Add(Math.Pow(2, i));
            grid.Add(-Math.Pow(2, i));
            grid.Add(Math.Pow(2, -i));
            grid.Add(-Math.Pow(2, -i));
        }

        for (var i = 40; i < 320; i += 4)
        {
            grid.Add(Math.Pow(2, i));
            grid.Add(-Math.Pow(2, i));
        }

        foreach (var point in special.Select(number => number.ToDouble()))
        {
            grid.AddRange([point, point - 1e-3, point + 1e-3, point - 1e-7, point + 1e-7]);
        }

        grid.Sort();
        return grid;
    }
}
