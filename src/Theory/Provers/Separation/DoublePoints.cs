using Theory.Data;

namespace Theory.Provers.Separation;

/// <summary>
/// The points as doubles, relative to the first row: fast values of a linear form on all points, with a bound on the rounding error.
/// </summary>
/// <remarks>
/// Coordinates are kept one array each, positive rows before negative ones. Where every difference to the first row is an integer of at
/// most 53 bits over one common denominator, the doubles are exact integers, and so are the values of forms with small integer weights.
/// </remarks>
internal sealed class DoublePoints
{
    private const double RoundingUnit = 1.0 / (1L << 52);

    private readonly double[][] _columns;
    private readonly int[] _order;
    private readonly int _positives;
    private readonly bool _isExact;
    private readonly double[] _values;

    private DoublePoints(double[][] columns, int[] order, int positives, bool isExact)
    {
        _columns = columns;
        _order = order;
        _positives = positives;
        _isExact = isExact;
        _values = new double[order.Length];
        Lowest = [.. columns.Select(column => column.Min())];
        Highest = [.. columns.Select(column => column.Max())];
    }

    public int Dimension => _columns.Length;

    /// <summary>The least entry of each coordinate.</summary>
    public double[] Lowest { get; }

    /// <summary>The greatest entry of each coordinate.</summary>
    public double[] Highest { get; }

    /// <summary>The points as doubles; null when a difference is too large or too small for safe arithmetic in doubles.</summary>
    public static DoublePoints? From(LabelledPoints points)
    {
        var all = Enumerable.Range(0, points.Rows.Length);
        int[] order = [.. all.Where(i => points.Rows[i].IsPositive), .. all.Where(i => !points.Rows[i].IsPositive)];
        var positives = points.Rows.Count(row => row.IsPositive);
        if (CoordinateColumns.Exact(points, order) is { } exact)
        {
            return new(exact, order, positives, isExact: true);
        }

        return CoordinateColumns.Rounded(points, order) is { } rounded
            ? new(rounded, order, positives, isExact: false)
            : null;
    }

    /// <summary>The row, counted from 0, at a place.</summary>
    public int RowAt(int place) => _order[place];

    /// <summary>Whether the row at a place is positive.</summary>
    public bool IsPositive(int place) => place < _positives;

    /// <summary>The entry of the row at a place.</summary>
    public double Entry(int place, int coordinate) => _columns[coordinate][place];

    /// <summary>The value, at a place, of the form scanned last.</summary>
    public double Value(int place) => _values[place];

    /// <summary>Computes the form with the given weights at every place.</summary>
    public void Evaluate(ReadOnlySpan<double> weights) => LinearForms.Evaluate(_columns, weights, _values);

    /// <summary>
    /// Computes the form with the given weights at every place and returns a bound on the error of each value: 0 where all are exact.
    /// </summary>
    /// <param name="weights">A weight for each coordinate, off by one rounding unit at most.</param>
    /// <param name="areExact">Whether the weights are exact integers.</param>
    public double Scan(ReadOnlySpan<double> weights, bool areExact)
    {
        Evaluate(weights);
        var size = 0.0;
        for (var j = 0; j < weights.Length; j++)
        {
            size += Math.Abs(weights[j]) * Math.Max(-Lowest[j], Highest[j]);
        }

        // Each factor, product and sum is off by two rounding units at most, or one; the last term covers what underflow can lose.
        return _isExact && areExact && size < CoordinateColumns.ExactUpTo
            ? 0
            : (Dimension + 6) * RoundingUnit * size + 1e-300;
    }

    /// <summary>Rows among which the least value on positive rows and the greatest on negative ones are.</summary>
    /// <param name="weights">A weight for each coordinate, off by one rounding unit at most.</param>
    /// <param name="areExact">Whether the weights are exact integers.</param>
    public IEnumerable<int> Candidates(ReadOnlySpan<double> weights, bool areExact)
    {
        var error = Scan(weights, areExact);
        var (low, high) = Bounds();
        return error == 0 ? [RowAt(low), RowAt(high)] : Near(low, high, 2 * error);
    }

    /// <summary>Of the values scanned last, a place of the least one on positive rows and a place of the greatest one on negative rows.</summary>
    public (int Low, int High) Bounds()
    {
        var low = 0;
        for (var place = 1; place < _positives; place++)
        {
            if (_values[place] < _values[low])
            {
                low = place;
            }
        }

        var high = _positives;
        for (var place = _positives + 1; place < _values.Length; place++)
        {
            if (_values[place] > _values[high])
            {
                high = place;
            }
        }

        return (low, high);
    }

    /// <summary>The rows whose values, of those scanned last, are no further than a distance from the bounds of their classes.</summary>
    public IEnumerable<int> Near(int low, int high, double distance)
    {
        var (most, least) = (_values[low] + distance, _values[high] - distance);
        for (var place = 0; place < _values.Length; place++)
        {
            if (IsPositive(place) ? _values[place] <= most : _values[place] >= least)
            {
                yield return _order[place];
            }
        }
    }

    /// <summary>A hash of the point of each row: equal points have equal doubles, which give equal values.</summary>
    public int[] Hashes()
    {
        // Weights without a simple ratio keep points of a lattice apart.
        Evaluate([.. Enumerable.Range(1, Dimension).Select(j => Math.Sqrt(j) + Math.PI)]);
        var hashes = new int[_values.Length];
        for (var place = 0; place < hashes.Length; place++)
        {
            hashes[_order[place]] = _values[place].GetHashCode();
        }

        return hashes;
    }
}
