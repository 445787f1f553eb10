using Theory.Data;

namespace Theory.Laws.Formulas;

/// <summary>Threshold functions by trying all small weights.</summary>
internal static class SmallThresholds
{
    private const int Largest = 2;

    /// <summary>Whether weights from -2 to 2 and some threshold give the function.</summary>
    /// <remarks>Up to 3 inputs, every threshold function has such weights (Muroga, Threshold Logic and Its Applications, 1971).</remarks>
    public static bool Reach(BooleanFunction function) =>
        AllWeights(function.Inputs)
            .Any(weights =>
            {
                var rows = Enumerable
                    .Range(0, 1 << function.Inputs)
                    .ToLookup(row => function[row], row => Sum(weights, row));
                return rows[true].Min() > rows[false].Max();
            });

    private static IEnumerable<int[]> AllWeights(int count) =>
        count == 0
            ?
            [
                [],
            ]
            : AllWeights(count - 1)
                .SelectMany(rest =>
                    Enumerable.Range(-Largest, 2 * Largest + 1).Select(weight => (int[])[.. rest, weight])
                );

    private static int Sum(int[] weights, int row) => weights.Where((_, i) => (row >> i & 1) == 1).Sum();
}
