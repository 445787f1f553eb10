namespace Theory.Provers.Separation;

/// <summary>Searches in doubles for the point nearest to 0 in the hull of signed rows z.</summary>
/// <remarks>
/// It is the least-squares problem min |A u - e1|, u >= 0, with the columns (1, z) (Lawson and Hanson 1974, chapter 23; Wolfe 1976).
/// The residual is the direction of largest margin where that is positive; otherwise the columns in use are the obstacle.
/// </remarks>
internal sealed class LeastSquaresGuide
{
    private const double Zero = 1e-12;

    // A weight below this fraction of the heaviest may be rounding.
    private const double Negligible = 1e-9;

    // Far more than are ever needed in practice; rounding could make the search creep.
    private const int MostStepsPerEntry = 50;

    private readonly IGuideRows _rows;
    private readonly OrthogonalFactor _factor;
    private readonly List<int> _support = [];
    private double[] _solution = [];

    private LeastSquaresGuide(IGuideRows rows)
    {
        _rows = rows;
        _factor = new(rows.Width + 1);
    }

    /// <summary>Searches until nothing in the hull is nearer to 0, as far as doubles can tell.</summary>
    public static Proposal Search(IGuideRows rows)
    {
        var guide = new LeastSquaresGuide(rows);
        var residual = guide._factor.Residual();
        for (var left = MostStepsPerEntry * (rows.Width + 1); left > 0 && residual[0] > Zero * Zero; left--)
        {
            if (!guide.Enter(residual) || guide._factor.Residual() is var next && !(next[0] < residual[0]))
            {
                break;
            }

            residual = next;
        }

        var least = Negligible * guide._solution.DefaultIfEmpty().Max();
        return new(
            Direction(residual),
            [.. guide._support.Select(rows.RowAt)],
            [.. guide._support.Where((_, i) => guide._solution[i] > least).Select(rows.RowAt)],
            Math.Sqrt(Math.Max(residual[0], 0))
        );
    }

    private static double[] Direction(double[] residual) => Array.ConvertAll(residual[1..], entry => -entry);

    /// <summary>Takes the row in that lies furthest beyond the residual's hyperplane; false when there is none.</summary>
    private bool Enter(double[] residual)
    {
        var (entering, value) = _rows.Least(Direction(residual));
        if (
            !(value < residual[0] * (1 - 1e-10))
            || _support.Contains(entering)
            || !_factor.Append(_rows.Column(entering))
        )
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
}
