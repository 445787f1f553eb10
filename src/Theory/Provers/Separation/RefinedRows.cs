using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>
/// The signed rows in exact coordinates that are chosen anew where doubles see nothing: what looked like 0 fills the doubles again.
/// </summary>
/// <remarks>
/// <para>A coordinate is a linear form of the integer row (L x, L), in integers, times a power of 2. When some rows depend on each other in
/// doubles, the coordinates that the others determine on these rows are replaced by what is left of them, exactly, and the others are
/// scaled down to the same size. Each such step shows about sixteen further digits.</para>
/// <para>Rows and coordinates may be multiplied by any positive numbers: neither changes whether a direction has z.u > 0 for all rows.</para>
/// </remarks>
internal sealed class RefinedRows : IGuideRows
{
    // Doubles whose ratio is below this count as 0 beside each other when dependence is judged.
    private const double Negligible = 1e-8;

    private const int FractionBits = 53;

    private readonly IntegerRows _rows;
    private readonly BigInteger[][] _forms;
    private readonly BigInteger[][] _entries;
    private readonly int[] _exponents;
    private readonly double[][] _columns;
    private readonly double[] _values;

    public RefinedRows(IntegerRows rows)
    {
        _rows = rows;
        var all = Enumerable.Range(0, rows.Count);
        var coordinates = Enumerable.Range(0, Width).ToArray();
        _forms = Array.ConvertAll(coordinates, c => Array.ConvertAll(coordinates, j => (BigInteger)(j == c ? 1 : 0)));
        _entries = Array.ConvertAll(
            coordinates,
            c => all.Select(i => rows.IsPositive(i) ? rows.Entries(i)[c] : -rows.Entries(i)[c]).ToArray()
        );
        _exponents = Array.ConvertAll(coordinates, c => -Size(_entries[c]));
        _columns = Array.ConvertAll(coordinates, _ => new double[rows.Count]);
        _values = new double[rows.Count];
        Round();
    }

    public int Width => _rows.Dimension + 1;

    public int RowAt(int place) => place;

    public double[] Column(int place) => [1, .. _columns.Select(column => column[place])];

    public (int Place, double Value) Least(double[] direction)
    {
        LinearForms.Evaluate(_columns, direction, _values);
        var least = 0;
        for (var place = 1; place < _values.Length; place++)
        {
            if (_values[place] < _values[least])
            {
                least = place;
            }
        }

        return (least, _values[least]);
    }

    /// <summary>The weights of the points' coordinates in a direction, as integers times one unknown factor; null when there are none.</summary>
    public BigInteger[]? Weights(double[] direction)
    {
        var used = Enumerable.Range(0, Width).Where(c => double.IsNormal(direction[c])).ToArray();
        if (used.Length == 0)
        {
            return null;
        }

        var least = used.Min(c => Math.ILogB(direction[c]) + _exponents[c]);
        var weights = new BigInteger[Width];
        foreach (var c in used)
        {
            var own = Math.ILogB(direction[c]);
            var factor = new BigInteger(Math.ScaleB(direction[c], FractionBits - own)) << (own + _exponents[c] - least);
            for (var j = 0; j < Width; j++)
            {
                weights[j] += factor * _forms[c][j];
            }
        }

        return weights[..^1];
    }

    /// <summary>Chooses coordinates anew for rows that depend on each other in doubles; false when that shows nothing new.</summary>
    public bool Refine(IReadOnlyList<int> dependent)
    {
        if (dependent.Count == 0)
        {
            return false;
        }

        double[][] matrix = [.. dependent.Select(row => _columns.Select(column => column[row]).ToArray())];
        var pivots = Eliminate(matrix);
        var replaced = Enumerable.Range(0, Width).Except(pivots.Values).ToArray();
        foreach (var c in replaced)
        {
            Replace(c, pivots, matrix);
        }

        if (Size(pivots.Values, dependent) is not { } kept || Size(replaced, dependent) is not { } left)
        {
            return false;
        }

        foreach (var c in pivots.Values)
        {
            _exponents[c] -= kept - left;
        }

        Round();
        return true;
    }

    /// <summary>
    /// Gauss-Jordan elimination with complete pivoting, as far as entries are not negligible: the column of each pivot row becomes a unit
    /// vector, and the other columns say how they depend on these.
    /// </summary>
    internal static Dictionary<int, int> Eliminate(double[][] matrix)
    {
        var pivots = new Dictionary<int, int>();
        var freeRows = Enumerable.Range(0, matrix.Length).ToHashSet();
        while (freeRows.Count > 0)
        {
            // The columns of earlier pivots are 0 in all of these rows.
            var (row, column) = Largest(matrix, freeRows);
            if (!(Math.Abs(matrix[row][column]) > Negligible))
            {
                break;
            }

            pivots.Add(row, column);
            freeRows.Remove(row);
            matrix[row] = Array.ConvertAll(matrix[row], entry => entry / matrix[row][column]);
            for (var i = 0; i < matrix.Length; i++)
            {
                var factor = matrix[i][column];
                for (var j = 0; i != row && j < matrix[i].Length; j++)
                {
                    matrix[i][j] -= factor * matrix[row][j];
                }
            }
        }

        return pivots;
    }

    private static (int Row, int Column) Largest(double[][] matrix, IEnumerable<int> rows) =>
        rows.SelectMany(row => Enumerable.Range(0, matrix[row].Length).Select(column => (Row: row, Column: column)))
            .MaxBy(place => Math.Abs(matrix[place.Row][place.Column]));

    /// <summary>
    /// Subtracts from a coordinate what the pivot coordinates say it is, exactly, up to one common factor.
    /// </summary>
    private void Replace(int coordinate, Dictionary<int, int> pivots, double[][] matrix)
    {
        var terms = pivots.Where(pivot => double.IsNormal(matrix[pivot.Key][coordinate])).ToArray();
        var shifts = terms.Select(pivot => _exponents[pivot.Value] - _exponents[coordinate] - FractionBits).ToArray();
        var common = -shifts.Aggregate(0, int.Min);
        Shift(_forms[coordinate], common);
        Shift(_entries[coordinate], common);
        foreach (var (pivot, shift) in terms.Zip(shifts))
        {
            var share = new BigInteger(Math.ScaleB(matrix[pivot.Key][coordinate], FractionBits)) << (shift + common);
            Subtract(_forms[coordinate], share, _forms[pivot.Value]);
            Subtract(_entries[coordinate], share, _entries[pivot.Value]);
        }

        _exponents[coordinate] = -Size(_entries[coordinate]);
    }

    private static void Shift(BigInteger[] numbers, int bits)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] <<= bits;
        }
    }

    private static void Subtract(BigInteger[] numbers, BigInteger factor, BigInteger[] others)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] -= factor * others[i];
        }
    }

    /// <summary>The bits of the largest number; 0 when all are 0.</summary>
    private static int Size(BigInteger[] numbers) => numbers.Max(number => (int)BigInteger.Abs(number).GetBitLength());

    /// <summary>The exponent of the largest entry in some coordinates of some rows; null when all are 0.</summary>
    private int? Size(IEnumerable<int> coordinates, IReadOnlyList<int> rows) =>
        coordinates.SelectMany(c => rows.Select(row => Size(c, row))).Max();

    private int? Size(int coordinate, int row)
    {
        var entry = _entries[coordinate][row];
        return entry.IsZero ? null : (int)BigInteger.Abs(entry).GetBitLength() + _exponents[coordinate];
    }

    /// <summary>Rounds all entries to doubles, each row scaled so that its largest entry is about 1.</summary>
    private void Round()
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            var size = int.MinValue;
            for (var c = 0; c < Width; c++)
            {
                size = int.Max(size, Size(c, row) ?? size);
            }

            for (var c = 0; c < Width; c++)
            {
                _columns[c][row] = Rounded(_entries[c][row], _exponents[c] - size);
            }
        }
    }

    internal static double Rounded(BigInteger number, int exponent)
    {
        var shift = int.Max(0, (int)number.GetBitLength() - 64);
        return Math.ScaleB((double)(number >> shift), shift + exponent);
    }
}
