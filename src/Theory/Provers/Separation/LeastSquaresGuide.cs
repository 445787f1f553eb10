namespace Theory.Provers.Separation;

/// <summary>What the search in doubles proposes; nothing in it is trusted.</summary>
/// <param name="Weights">Weights of the coordinates that may separate.</param>
/// <param name="Support">Rows, counted from 0, whose hulls may share a point.</param>
/// <param name="Gap">The distance of 0 from the hull, about: near 0 the support is the better proposal.</param>
internal sealed record Proposal(double[] Weights, IReadOnlyList<int> Support, double Gap);

/// <summary>Searches in doubles for the point nearest to 0 in the hull of the signed rows z = (x, 1) and -(x, 1).</summary>
/// <remarks>
/// It is the least-squares problem min |A u - e1|, u >= 0, with the columns (1, z) (Lawson and Hanson 1974, chapter 23; Wolfe 1976).
/// The residual is the direction of largest margin where that is positive; otherwise the columns in use are the obstacle. The
/// coordinates are first moved and stretched to the interval [-1, 1].
/// </remarks>
internal sealed class LeastSquaresGuide
{
    private const double Zero = 1e-12;

    private readonly DoublePoints _points;
    private readonly double[] _middle;
    private readonly double[] _unit;
    private readonly OrthogonalFactor _factor;
    private readonly List<int> _support = [];
    private double[] _solution = [];

    private LeastSquaresGuide(DoublePoints points)
    {
        _points = points;
        _middle = [.. points.Lowest.Zip(points.Highest, (low, high) => low / 2 + high / 2)];
        _unit = [.. points.Lowest.Zip(points.Highest, (low, high) => low < high ? 2 / (high - low) : 0)];
        _factor = new(points.Dimension + 2);
    }

    /// <summary>Searches until nothing in the hull is nearer to 0, as far as doubles can tell; each step comes nearer, so it ends.</summary>
    public static Proposal Search(DoublePoints points)
    {
        var guide = new LeastSquaresGuide(points);
        var residual = guide._factor.Residual();
        while (residual[0] > Zero * Zero && guide.Enter(residual))
        {
            var next = guide._factor.Residual();
            if (!(next[0] < residual[0]))
            {
                break;
            }

            residual = next;
        }

        return new(
            guide.Weights(residual),
            [.. guide._support.Select(points.RowAt)],
            Math.Sqrt(Math.Max(residual[0], 0))
        );
    }

    private double[] Weights(double[] residual) => [.. _unit.Select((unit, j) => -residual[j + 1] * unit)];

    /// <summary>Takes the row in that lies furthest beyond the residual's hyperplane; false when there is none.</summary>
    private bool Enter(double[] residual)
    {
        var weights = Weights(residual);
        var constant = -residual[^1];
        for (var j = 0; j < weights.Length; j++)
        {
            constant -= weights[j] * _middle[j];
        }

        _points.Scan(weights, areExact: false);
        var (low, high) = _points.Bounds();
        var (below, above) = (_points.Value(low) + constant, -(_points.Value(high) + constant));
        var (entering, margin) = below <= above ? (low, below) : (high, above);
        if (!(margin < residual[0] * (1 - 1e-10)) || _support.Contains(entering) || !_factor.Append(Column(entering)))
        {
            return false;
        }

        _support.Add(entering);
        _solution = [.. _solution, 0];
        Settle();
        return true;
    }

    /// <summary>Moves to the least-squares solution, giving up the rows whose weight falls to 0 on the way.</summary>
    private void Settle()
    {
        var target = _factor.Solve();
        while (target.Any(weight => weight <= 0))
        {
            var (step, first) = (double.PositiveInfinity, -1);
            for (var i = 0; i < target.Length; i++)
            {
                var ratio = _solution[i] > 0 ? _solution[i] / (_solution[i] - target[i]) : 0;
                if (target[i] <= 0 && ratio < step)
                {
                    (step, first) = (ratio, i);
                }
            }

            for (var i = 0; i < target.Length; i++)
            {
                _solution[i] += step * (target[i] - _solution[i]);
            }

            _factor.Remove(first);
            _support.RemoveAt(first);
            _solution = [.. _solution.Where((_, i) => i != first)];
            target = _factor.Solve();
        }

        _solution = target;
    }

    private double[] Column(int place)
    {
        var sign = _points.IsPositive(place) ? 1.0 : -1.0;
        var column = new double[_points.Dimension + 2];
        column[0] = 1;
        for (var j = 0; j < _points.Dimension; j++)
        {
            column[j + 1] = sign * (_points.Entry(place, j) - _middle[j]) * _unit[j];
        }

        column[^1] = sign;
        return column;
    }
}
