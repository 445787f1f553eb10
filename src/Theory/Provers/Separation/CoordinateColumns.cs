using System.Numerics;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>The differences of all points to the first one, in doubles: one array for each coordinate, in a given order of the rows.</summary>
internal static class CoordinateColumns
{
    /// <summary>The largest integer up to which every integer is a double.</summary>
    public const long ExactUpTo = 1L << 53;

    // Products of two entries between these bounds neither overflow nor vanish.
    private const double Least = 1e-150;
    private const double Greatest = 1e150;

    /// <summary>The differences times their common denominator, exactly; null when one of them or the denominator has over 53 bits.</summary>
    public static double[][]? Exact(LabelledPoints points, int[] order)
    {
        var scale = CommonDenominator(points);
        if (scale == 0)
        {
            return null;
        }

        var columns = new double[points.Dimension][];
        for (var j = 0; j < columns.Length; j++)
        {
            var origin = Scaled(points.Rows[0].Point[j], scale);
            columns[j] = new double[order.Length];
            for (var place = 0; place < order.Length; place++)
            {
                var difference = Scaled(points.Rows[order[place]].Point[j], scale) - origin;
                if (difference < -ExactUpTo || difference > ExactUpTo)
                {
                    return null;
                }

                columns[j][place] = (long)difference;
            }
        }

        return columns;
    }

    /// <summary>The differences rounded, each off by a rounding unit at most; null when one is too small or too large for a double.</summary>
    public static double[][]? Rounded(LabelledPoints points, int[] order)
    {
        var columns = new double[points.Dimension][];
        for (var j = 0; j < columns.Length; j++)
        {
            var origin = points.Rows[0].Point[j];
            columns[j] = new double[order.Length];
            for (var place = 0; place < order.Length; place++)
            {
                var difference = points.Rows[order[place]].Point[j] - origin;
                columns[j][place] = difference.ToDouble();
                if (!difference.IsZero && Math.Abs(columns[j][place]) is not (>= Least and <= Greatest))
                {
                    return null;
                }
            }
        }

        return columns;
    }

    /// <summary>The least common denominator of all coordinates, or 0 when it has more than 53 bits.</summary>
    private static long CommonDenominator(LabelledPoints points)
    {
        var common = BigInteger.One;
        foreach (var row in points.Rows)
        {
            foreach (var coordinate in row.Point)
            {
                if (!coordinate.IsInteger && !(common % coordinate.Denominator).IsZero)
                {
                    common *= coordinate.Denominator / BigInteger.GreatestCommonDivisor(common, coordinate.Denominator);
                    if (common > ExactUpTo)
                    {
                        return 0;
                    }
                }
            }
        }

        return (long)common;
    }

    private static BigInteger Scaled(Rational coordinate, long scale) =>
        scale == 1 ? coordinate.Numerator : coordinate.Numerator * (scale / coordinate.Denominator);
}
