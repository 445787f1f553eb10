namespace Theory.Provers.Separation;

/// <summary>
/// The factors Q and R of a growing and shrinking set of columns, in doubles, for the least-squares problem min |A u - e1|.
/// </summary>
/// <remarks>Householder reflections append a column and Givens rotations remove one (Golub and Van Loan, Matrix Computations, 6.5).</remarks>
internal sealed class OrthogonalFactor(int size)
{
    // The rows of Q transposed, at first the identity: applied to a column of A they give the column of R.
    private readonly double[][] _transposed = Identity(size);
    private readonly List<double[]> _columns = [];

    /// <summary>Appends a column; false, and nothing changes, when it depends on the others as far as doubles can tell.</summary>
    public bool Append(double[] column)
    {
        var used = _columns.Count;
        var image = Array.ConvertAll(_transposed, row => Dot(row, column));
        var tail = Math.Sqrt(Dot(image.AsSpan(used), image.AsSpan(used)));
        if (used == size || !(tail > 1e-13 * Math.Sqrt(Dot(image, image))))
        {
            return false;
        }

        Reflect(image, used, tail);
        _columns.Add(image);
        return true;
    }

    /// <summary>Removes the column at an index and restores the triangle.</summary>
    public void Remove(int index)
    {
        _columns.RemoveAt(index);
        for (var k = index; k < _columns.Count; k++)
        {
            var radius = double.Hypot(_columns[k][k], _columns[k][k + 1]);
            var (cosine, sine) = (_columns[k][k] / radius, _columns[k][k + 1] / radius);
            for (var j = k; j < _columns.Count; j++)
            {
                (_columns[j][k], _columns[j][k + 1]) = (
                    cosine * _columns[j][k] + sine * _columns[j][k + 1],
                    cosine * _columns[j][k + 1] - sine * _columns[j][k]
                );
            }

            var (upper, lower) = (_transposed[k], _transposed[k + 1]);
            for (var j = 0; j < size; j++)
            {
                (upper[j], lower[j]) = (cosine * upper[j] + sine * lower[j], cosine * lower[j] - sine * upper[j]);
            }
        }
    }

    /// <summary>The u of least |A u - e1|.</summary>
    public double[] Solve()
    {
        var solution = new double[_columns.Count];
        for (var i = solution.Length - 1; i >= 0; i--)
        {
            var rest = _transposed[i][0];
            for (var j = i + 1; j < solution.Length; j++)
            {
                rest -= _columns[j][i] * solution[j];
            }

            solution[i] = rest / _columns[i][i];
        }

        return solution;
    }

    /// <summary>What is left of e1 beside the columns: e1 - A u for the least-squares u.</summary>
    public double[] Residual()
    {
        var residual = new double[size];
        for (var i = _columns.Count; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                residual[j] += _transposed[i][0] * _transposed[i][j];
            }
        }

        return residual;
    }

    /// <summary>Reflects the tail of the image onto its first axis, and Q with it.</summary>
    private void Reflect(double[] image, int from, double tail)
    {
        var reflected = -double.CopySign(tail, image[from]);
        var normal = image[from..];
        normal[0] -= reflected;
        var scale = 2 / Dot(normal, normal);
        var sums = new double[size];
        for (var i = from; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                sums[j] += normal[i - from] * _transposed[i][j];
            }
        }

        for (var i = from; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                _transposed[i][j] -= scale * normal[i - from] * sums[j];
            }
        }

        // Nothing below the diagonal is read again.
        image[from] = reflected;
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static double[][] Identity(int size) =>
        [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? 1.0 : 0.0).ToArray())];
}
