using Theory.Data;

namespace Theory.Laws.Formulas;

/// <summary>Doubles that agree but for rounding.</summary>
internal static class Nearly
{
    /// <summary>Whether two lists agree item by item, within a part of their size (or absolutely, below size 1).</summary>
    public static Func<ValueList<double>, ValueList<double>, bool> Within(double tolerance) =>
        (left, right) =>
            left.Count == right.Count && left.Zip(right).All(pair => Differ(pair.First, pair.Second) <= tolerance);

    /// <summary>Whether two numbers agree within 1e-12 of their size (or absolutely, below size 1); what is no number agrees with nothing.</summary>
    public static bool Equal(double left, double right) => Differ(left, right) <= 1e-12;

    /// <summary>Whether two lists of numbers agree item by item, as <see cref="Equal(double, double)"/> has it.</summary>
    public static bool Equal(ValueList<double> left, ValueList<double> right) => Within(1e-12)(left, right);

    private static double Differ(double left, double right) =>
        Math.Abs(left - right) / Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right)));
}
