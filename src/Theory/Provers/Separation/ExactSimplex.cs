using System.Numerics;
using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>
/// The simplex method in integers, without rounding: it always ends, with a direction that separates or with a point of both hulls.
/// </summary>
/// <remarks>
/// <para>With z = (L x, L) for a positive row and -(L x, L) for a negative one, the classes are separable exactly when some u has z.u > 0
/// for every row, and otherwise some weights, not negative and not all 0, give a sum of 0 (Gordan 1873). The linear programme minimises
/// the sum of t >= 0 in: sum of weight z + (plus or minus t) = 0, sum of weights = 1. At t = 0 the weights are the answer; before, the
/// dual is a direction to try, and at the optimum it separates.</para>
/// <para>The inverse of the basis is kept as an integer matrix over one determinant (Edmonds 1967), so every division is exact. Ties
/// are broken by the lexicographic rule (Dantzig, Orden and Wolfe 1955), which excludes cycles whatever row enters.</para>
/// </remarks>
internal sealed class ExactSimplex
{
    private const int Artificial = -1;

    private readonly PointSet _points;
    private readonly int _last;

    // The basis: a row in each place, or Artificial; and its inverse times the determinant. The last column holds the basic values.
    private readonly int[] _basis;
    private readonly BigInteger[][] _inverse;
    private BigInteger _determinant = BigInteger.One;

    internal ExactSimplex(PointSet points, int first)
    {
        _points = points;
        _last = points.Rows.Dimension + 1;
        _basis = new int[_last + 1];
        _inverse = new BigInteger[_last + 1][];
        var column = Column(first);
        for (var i = 0; i <= _last; i++)
        {
            _basis[i] = i < _last ? Artificial : first;
            _inverse[i] = new BigInteger[_last + 1];
            _inverse[i][i] = column[i].Sign > 0 ? BigInteger.MinusOne : BigInteger.One;
            _inverse[i][_last] = BigInteger.Abs(column[i]);
        }
    }

    /// <summary>Decides the points.</summary>
    /// <param name="points">The points.</param>
    /// <param name="likely">Rows to try first: a good guess saves time and changes nothing else.</param>
    public static SeparationOutcome Decide(PointSet points, IReadOnlyList<int> likely)
    {
        // All rows are looked at only when no row that mattered before is on the wrong side.
        var known = new List<int>(likely);
        var simplex = new ExactSimplex(points, likely.Count > 0 ? likely[0] : 0);
        while (simplex.ArtificialPartRemains())
        {
            var direction = simplex.Direction();
            var entering = simplex.FirstOffending(known, direction);
            if (entering < 0)
            {
                var extremes = points.Extremes(direction[..^1]);
                if (extremes.Separates)
                {
                    return SmallWeights.Find(points, direction[..^1])!;
                }

                entering = Worse(extremes, direction[^1]);
                known.Add(extremes.LowRow);
                known.Add(extremes.HighRow);
            }

            simplex.Exchange(entering);
        }

        return Obstacle.Of(points, simplex.Weights());
    }

    internal static int Worse(Extremes extremes, Rational constant) =>
        extremes.Low + extremes.High + 2 * constant <= 0 ? extremes.LowRow : extremes.HighRow;

    internal bool ArtificialPartRemains()
    {
        for (var i = 0; i < _basis.Length; i++)
        {
            if (_basis[i] == Artificial && !_inverse[i][_last].IsZero)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The dual of the first equations, negated: d weights and a constant.</summary>
    internal BigInteger[] Direction()
    {
        var direction = new BigInteger[_last];
        for (var i = 0; i < _basis.Length; i++)
        {
            if (_basis[i] == Artificial)
            {
                for (var j = 0; j < _last; j++)
                {
                    direction[j] -= _inverse[i][j];
                }
            }
        }

        return direction;
    }

    /// <summary>The first of the given rows that is not on its own side of the direction, or -1.</summary>
    internal int FirstOffending(IReadOnlyList<int> rows, BigInteger[] direction)
    {
        foreach (var row in rows)
        {
            var sign = _points.Rows.Dot(row, direction).Sign;
            if ((_points.Rows.IsPositive(row) ? sign : -sign) <= 0)
            {
                return row;
            }
        }

        return -1;
    }

    internal void Exchange(int entering)
    {
        var column = Column(entering);
        var change = new BigInteger[_basis.Length];
        for (var i = 0; i < change.Length; i++)
        {
            for (var j = 0; j <= _last; j++)
            {
                change[i] += _inverse[i][j] * column[j];
            }
        }

        var leaving = Leaving(change);
        var pivot = change[leaving];
        for (var i = 0; i < change.Length; i++)
        {
            for (var j = 0; i != leaving && j <= _last; j++)
            {
                _inverse[i][j] = (pivot * _inverse[i][j] - change[i] * _inverse[leaving][j]) / _determinant;
            }
        }

        _basis[leaving] = entering;
        _determinant = pivot;
    }

    /// <summary>The place whose value falls to 0 first; the rest of the inverse breaks ties.</summary>
    private int Leaving(BigInteger[] change) =>
        Enumerable
            .Range(0, change.Length)
            .Where(i => change[i].Sign > 0)
            .Aggregate((first, i) => IsBefore(i, first, change) ? i : first);

    private bool IsBefore(int place, int other, BigInteger[] change)
    {
        // The basic values come first, then the columns of the inverse in order. No two rows of an inverse agree in all of them.
        for (var j = _last; ; j = (j + 1) % _basis.Length)
        {
            var order = (_inverse[place][j] * change[other]).CompareTo(_inverse[other][j] * change[place]);
            if (order < 0)
            {
                return true;
            }

            if (order > 0)
            {
                return false;
            }
        }
    }

    private BigInteger[] Column(int row)
    {
        var entries = _points.Rows.Entries(row);
        return [.. _points.Rows.IsPositive(row) ? entries : entries.Select(entry => -entry), BigInteger.One];
    }

    internal IEnumerable<(int Row, BigInteger Weight)> Weights() =>
        _basis
            .Select((row, i) => (Row: row, Weight: _inverse[i][_last]))
            .Where(entry => entry.Row != Artificial && !entry.Weight.IsZero);
}
