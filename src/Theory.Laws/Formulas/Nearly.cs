using Theory.Data;

namespace Theory.Laws.Formulas;

/// <summary>Doubles that agree but for rounding.</summary>
internal static class Nearly
{
    /// <summary>Whether two lists agree item by item, within a part of their size (or absolutely, below size 1).</summary>
    public static Func<ValueList<double>, ValueList<double>, bool> Within(double tolerance) =>
        (left, right) =>
            left.Count == right.Count && left.Zip(right).All(pair => Differ(pair.First, pair.Second) <= tolerance);

    private static double Differ(double left, double right) =>
        Math.Abs(left - right) / Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right)));
}
