using System.Globalization;
using Theory.Algebra;
using Theory.Data;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Cli.TextForms;

/// <summary>A small picture in characters of points in the plane, with the line or the common point; it shows, and proves nothing.</summary>
internal static class PointPlot
{
    private const int Columns = 49;
    private const int Rows = 17;
    private const int LabelWidth = 10;

    /// <summary>The lines of the picture.</summary>
    /// <param name="points">Points with two coordinates.</param>
    /// <param name="plane">The separating line, or null.</param>
    /// <param name="common">The point of both convex hulls, or null.</param>
    public static IReadOnlyList<string> Of(LabelledPoints points, Hyperplane? plane, Vector? common)
    {
        var (across, up) = (Axis.Of(points, 0, Columns), Axis.Of(points, 1, Rows));
        var cells = new char[Rows, Columns];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                cells[row, column] = plane is not null && Crosses(plane, across, up, column, row) ? '.' : ' ';
            }
        }

        foreach (var (point, isPositive) in points.Rows)
        {
            ref var cell = ref cells[up.CellOf(point[1]), across.CellOf(point[0])];
            var mark = isPositive ? '+' : 'o';
            cell = cell is ' ' or '.' || cell == mark ? mark : '*';
        }

        if (common is not null)
        {
            cells[up.CellOf(common[1]), across.CellOf(common[0])] = 'X';
        }

        return
        [
            .. Enumerable.Range(0, Rows).Reverse().Select(row => $"{Label(row, up)} |{Line(cells, row)}".TrimEnd()),
            $"{new string(' ', LabelWidth)} +{new string('-', Columns)}",
            $"{new string(' ', LabelWidth)}  {Shown(across.Low)}{Shown(across.High).PadLeft(Columns - Shown(across.Low).Length)}",
        ];
    }

    // The line passes through a cell when its corners lie on both sides.
    private static bool Crosses(Hyperplane plane, Axis across, Axis up, int column, int row)
    {
        var corners =
            from x in new[] { across.EdgeOf(column), across.EdgeOf(column + 1) }
            from y in new[] { up.EdgeOf(row), up.EdgeOf(row + 1) }
            select (plane.Weights[0] * x + plane.Weights[1] * y + plane.Bias).Sign;
        var signs = corners.ToHashSet();
        return signs.Contains(1) && signs.Contains(-1);
    }

    private static string Line(char[,] cells, int row) =>
        string.Concat(Enumerable.Range(0, Columns).Select(column => cells[row, column]));

    private static string Label(int row, Axis up) =>
        row switch
        {
            0 => Shown(up.Low).PadLeft(LabelWidth),
            Rows - 1 => Shown(up.High).PadLeft(LabelWidth),
            _ => new string(' ', LabelWidth),
        };

    private static string Shown(Rational value)
    {
        var exact = value.ToString();
        return exact.Length < LabelWidth ? exact : value.ToDouble().ToString("G4", CultureInfo.InvariantCulture);
    }

    /// <summary>One direction of the picture: the smallest coordinate lies in the middle of the first cell, the largest in that of the last.</summary>
    private sealed record Axis(Rational Low, Rational High, int Cells)
    {
        public static Axis Of(LabelledPoints points, int coordinate, int cells)
        {
            var values = points.Rows.Select(row => row.Point[coordinate]).ToArray();
            var (low, high) = (values.Min(), values.Max());
            return low == high ? new(low - 1, high + 1, cells) : new(low, high, cells);
        }

        private Rational Step => (High - Low) / (Cells - 1);

        public int CellOf(Rational value) => (int)((value - Low) / Step + new Rational(1, 2)).Floor();

        public Rational EdgeOf(int cell) => Low + (cell - new Rational(1, 2)) * Step;
    }
}
