using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>
/// The simplex method in integers, without rounding: it always ends, with a direction that separates or with a point of both hulls.
/// </summary>
/// <remarks>
/// <para>With z = (L x, L) for a positive row and -(L x, L) for a negative one, the classes are separable exactly when some u has z.u > 0
/// for every row, and otherwise some weights, not negative and not all 0, give a sum of 0 (Gordan 1873). The linear programme minimises
/// the artificial part t of: sum of weight z + t = 0, sum of weights = 1. At t = 0 the weights are the answer; before, the dual is a
/// direction to try, and at the optimum it separates.</para>
/// <para>The inverse of the basis is kept as an integer matrix over one determinant (Edmonds 1967), so every division is exact. After a step
/// that changes nothing, Bland's rule (1977) chooses until the objective falls again, which excludes cycles.</para>
/// </remarks>
internal sealed class ExactSimplex
{
    private readonly IntegerRows _rows;
    private readonly int _last;
    private readonly BigInteger[][] _inverse;

    // A row's index, or a negative number for the artificial variable of an equation: artificial variables come first in Bland's order.
    private readonly int[] _basis;
    private BigInteger _determinant = BigInteger.One;

    private ExactSimplex(IntegerRows rows)
    {
        _rows = rows;
        _last = rows.Dimension + 1;
        _basis = new int[_last + 1];
        _inverse = new BigInteger[_last + 1][];
        var first = Column(0);
        for (var i = 0; i < _last; i++)
        {
            _basis[i] = i - _last;
            _inverse[i] = new BigInteger[_last + 1];
            _inverse[i][i] = first[i].Sign > 0 ? BigInteger.MinusOne : BigInteger.One;
            _inverse[i][_last] = BigInteger.Abs(first[i]);
        }

        _inverse[_last] = new BigInteger[_last + 1];
        _inverse[_last][_last] = BigInteger.One;
    }

    public static Certificate Decide(IntegerRows rows)
    {
        var simplex = new ExactSimplex(rows);
        var stalled = false;
        while (simplex.ArtificialPartRemains())
        {
            var dual = simplex.Dual();
            var entering = simplex.Entering(dual, stalled);
            if (entering < 0)
            {
                return new Certificate.Direction([.. dual.AsSpan(0, rows.Dimension).ToArray().Select(y => -y)]);
            }

            stalled = simplex.Pivot(entering);
        }

        return simplex.Weights();
    }

    private bool ArtificialPartRemains()
    {
        for (var i = 0; i <= _last; i++)
        {
            if (_basis[i] < 0 && !_inverse[i][_last].IsZero)
            {
                return true;
            }
        }

        return false;
    }

    private BigInteger[] Dual()
    {
        var dual = new BigInteger[_last + 1];
        for (var i = 0; i <= _last; i++)
        {
            if (_basis[i] < 0)
            {
                for (var j = 0; j <= _last; j++)
                {
                    dual[j] += _inverse[i][j];
                }
            }
        }

        return dual;
    }

    /// <summary>The row to take into the basis, or -1 when the dual separates.</summary>
    private int Entering(BigInteger[] dual, bool firstEligible)
    {
        var best = -1;
        var eligible = -1;
        var largest = BigInteger.Zero;
        for (var i = 0; i < _rows.Count; i++)
        {
            var product = _rows.Dot(i, dual.AsSpan(0, _last));
            var side = _rows.IsPositive(i) ? product : -product;
            if (eligible < 0 && (side + dual[_last]).Sign > 0)
            {
                eligible = i;
            }

            if (side.Sign >= 0 && (best < 0 || side > largest))
            {
                best = i;
                largest = side;
            }
        }

        return firstEligible && best >= 0 ? eligible : best;
    }

    /// <summary>Exchanges a basic variable for the entering row; says whether the objective stayed the same.</summary>
    private bool Pivot(int entering)
    {
        var column = Column(entering);
        var direction = new BigInteger[_last + 1];
        for (var i = 0; i <= _last; i++)
        {
            for (var j = 0; j <= _last; j++)
            {
                direction[i] += _inverse[i][j] * column[j];
            }
        }

        var leaving = Leaving(direction);
        var stalled = _inverse[leaving][_last].IsZero;
        var pivot = direction[leaving];
        for (var i = 0; i <= _last; i++)
        {
            if (i != leaving)
            {
                for (var j = 0; j <= _last; j++)
                {
                    _inverse[i][j] = (pivot * _inverse[i][j] - direction[i] * _inverse[leaving][j]) / _determinant;
                }
            }
        }

        _basis[leaving] = entering;
        _determinant = pivot;
        return stalled;
    }

    /// <summary>The place whose variable falls to 0 first; among equals the variable that is first in Bland's order.</summary>
    private int Leaving(BigInteger[] direction)
    {
        var leaving = -1;
        for (var i = 0; i <= _last; i++)
        {
            if (direction[i].Sign <= 0)
            {
                continue;
            }

            if (leaving < 0)
            {
                leaving = i;
                continue;
            }

            var order = (_inverse[i][_last] * direction[leaving]).CompareTo(_inverse[leaving][_last] * direction[i]);
            if (order < 0 || (order == 0 && _basis[i] < _basis[leaving]))
            {
                leaving = i;
            }
        }

        return leaving;
    }

    private BigInteger[] Column(int row)
    {
        var positive = _rows.IsPositive(row);
        var column = new BigInteger[_last + 1];
        for (var j = 0; j < _last; j++)
        {
            column[j] = positive ? _rows.Entries(row)[j] : -_rows.Entries(row)[j];
        }

        column[_last] = BigInteger.One;
        return column;
    }

    private Certificate.Weights Weights()
    {
        var weights = new List<(int Row, BigInteger Weight)>();
        for (var i = 0; i <= _last; i++)
        {
            if (_basis[i] >= 0 && !_inverse[i][_last].IsZero)
            {
                weights.Add((_basis[i], _inverse[i][_last]));
            }
        }

        return new(weights);
    }
}
