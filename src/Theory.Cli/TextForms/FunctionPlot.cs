using System.Globalization;
using Theory.Functions;
using Theory.Provers.Deciders;

namespace Theory.Cli.TextForms;

/// <summary>A small picture of a function in characters, drawn from rounded values; it shows, and proves nothing.</summary>
internal static class FunctionPlot
{
    private const int Columns = 61;
    private const int Rows = 15;
    private const double Reach = 5;

    /// <summary>The lines of the picture, on x from -5 to 5; none where the function has no value there.</summary>
    public static IReadOnlyList<string> Of(Expression function)
    {
        var sampler = new Sampler(function);
        var values = Enumerable.Range(0, Columns).Select(column => sampler.At(XAt(column))).ToArray();
        var finite = values.Where(double.IsFinite).Select(value => Math.Clamp(value, -2 * Reach, 2 * Reach)).ToArray();
        if (finite.Length == 0)
        {
            return [];
        }

        var (low, high) = (Math.Min(finite.Min(), 0), Math.Max(finite.Max(), 0));
        if (high - low < 1e-9)
        {
            (low, high) = (low - 1, high + 1);
        }

        var zero = RowOf(0, low, high);
        var lines = Enumerable.Range(0, Rows).Select(row => Background(row, zero)).ToArray();
        for (var column = 0; column < Columns; column++)
        {
            if (values[column] >= low && values[column] <= high)
            {
                lines[RowOf(values[column], low, high)][column] = '*';
            }
        }

        return [.. lines.Select((line, row) => Label(row, zero, low, high) + new string(line).TrimEnd()), Axis()];
    }

    private static double XAt(int column) => -Reach + 2 * Reach * column / (Columns - 1);

    private static int RowOf(double value, double low, double high) =>
        (int)Math.Round((high - value) / (high - low) * (Rows - 1));

    private static char[] Background(int row, int zero)
    {
        var line = new string(row == zero ? '-' : ' ', Columns).ToCharArray();
        line[Columns / 2] = row == zero ? '+' : '|';
        return line;
    }

    private static string Label(int row, int zero, double low, double high)
    {
        var label =
            row == 0 ? high
            : row == Rows - 1 ? low
            : row == zero ? 0
            : double.NaN;
        return (double.IsNaN(label) ? "" : label.ToString("0.###", CultureInfo.InvariantCulture)).PadLeft(10) + "  ";
    }

    private static string Axis() => new string(' ', 12) + "-5".PadRight(Columns / 2) + "0" + "5".PadLeft(Columns / 2);
}
