using System.Numerics;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>The coordinates of labelled points in doubles: one array each, in a given order of the rows.</summary>
internal static class CoordinateColumns
{
    /// <summary>The largest integer up to which every integer is a double.</summary>
    public const long ExactUpTo = 1L << 53;

    // Products of two entries between these bounds neither overflow nor vanish.
    private const double Least = 1e-150;
    private const double Greatest = 1e150;

    // Integers of fewer bits than this have a finite double.
    private const int SafeBits = 1000;

    // Coordinates that differ by less than this fraction of their size lose bits in doubles, unless their differences are taken first.
    private const double NarrowSpread = 0.125;

    /// <summary>
    /// The differences to the first row times the common denominator, exactly; null when one of these numbers has too many bits.
    /// </summary>
    public static double[][]? Exact(LabelledPoints points, int[] order)
    {
        var scale = CommonDenominator(points);
        var origin = new long[points.Dimension];
        if (scale == 0 || !TryScale(points.Rows[0], scale, origin))
        {
            return null;
        }

        var columns = Empty(points);
        var row = new long[points.Dimension];
        for (var place = 0; place < order.Length; place++)
        {
            if (!TryScale(points.Rows[order[place]], scale, row))
            {
                return null;
            }

            for (var j = 0; j < row.Length; j++)
            {
                columns[j][place] = row[j] - origin[j];
            }
        }

        return columns;
    }

    /// <summary>
    /// The coordinates, or their differences to the first row where they lie close together, each off by two rounding units at most; null
    /// when one is too small or too large for a double.
    /// </summary>
    public static double[][]? Rounded(LabelledPoints points, int[] order)
    {
        var columns = Empty(points);
        for (var place = 0; place < order.Length; place++)
        {
            var point = points.Rows[order[place]].Point;
            for (var j = 0; j < columns.Length; j++)
            {
                columns[j][place] = Rounded(point[j]);
            }
        }

        for (var j = 0; j < columns.Length; j++)
        {
            var (least, greatest) = (columns[j].Min(), columns[j].Max());
            if (greatest - least < NarrowSpread * Math.Max(Math.Abs(least), Math.Abs(greatest)))
            {
                var origin = points.Rows[0].Point[j];
                columns[j] = Array.ConvertAll(order, row => Rounded(points.Rows[row].Point[j] - origin));
            }
        }

        return columns.All(column => Array.TrueForAll(column, IsSafe)) ? columns : null;
    }

    internal static bool IsSafe(double entry) => entry == 0 || Math.Abs(entry) is >= Least and <= Greatest;

    private static double[][] Empty(LabelledPoints points) =>
        [.. Enumerable.Range(0, points.Dimension).Select(_ => new double[points.Rows.Length])];

    /// <summary>The least common denominator of all coordinates, or 0 when it has more than 53 bits.</summary>
    internal static long CommonDenominator(LabelledPoints points)
    {
        var common = BigInteger.One;
        foreach (var row in points.Rows)
        {
            for (var j = 0; j < points.Dimension; j++)
            {
                var denominator = row.Point[j].Denominator;
                if (!denominator.IsOne)
                {
                    common *= denominator / BigInteger.GreatestCommonDivisor(common, denominator);
                    if (common > ExactUpTo)
                    {
                        return 0;
                    }
                }
            }
        }

        return (long)common;
    }

    /// <summary>Multiplies a point by the common denominator; false when a difference of such products may have over 53 bits.</summary>
    private static bool TryScale(LabelledPoint row, long scale, long[] scaled)
    {
        for (var j = 0; j < scaled.Length; j++)
        {
            var coordinate = row.Point[j];
            var product = scale == 1 ? coordinate.Numerator : coordinate.Numerator * (scale / coordinate.Denominator);
            if (product > ExactUpTo / 2 || product < -ExactUpTo / 2)
            {
                return false;
            }

            scaled[j] = (long)product;
        }

        return true;
    }

    internal static double Rounded(Rational number) =>
        number.Numerator.GetBitLength() < SafeBits && number.Denominator.GetBitLength() < SafeBits
            ? (double)number.Numerator / (double)number.Denominator
            : number.ToDouble();
}
