using Theory.Functions;

namespace Theory.Oracles;

/// <summary>A function of one variable in doubles, with the points on which it is tried.</summary>
internal sealed class Samples
{
    private const int PerUnit = 24;
    private const int Widest = 12;

    private readonly Expression _function;

    public Samples(Expression function)
    {
        _function = function;
        Points = [.. Enumerable.Range(-Widest * PerUnit, (2 * Widest * PerUnit) + 1).Select(i => (double)i / PerUnit)];
        Values = [.. Points.Select(At)];
    }

    /// <summary>A grid from -12 to 12, in steps of 1/24.</summary>
    public double[] Points { get; }

    /// <summary>The values there; NaN where there is none.</summary>
    public double[] Values { get; }

    public bool IsTotal => !Values.Any(double.IsNaN);

    /// <summary>Points far out on both sides.</summary>
    public static IEnumerable<double> FarOut =>
        Enumerable.Range(1, 9).SelectMany(k => new[] { -Math.Pow(10, k), Math.Pow(10, k) });

    /// <summary>The function itself, and the quotients in it that are evaluated at every x.</summary>
    public IEnumerable<Samples> Divisions => QuotientsOf(_function).Select(part => new Samples(part)).Prepend(this);

    public double At(double x) => Doubles.At(_function, x);

    /// <summary>The values at a point and at distances of 0.1, 0.01, ... to one side of it.</summary>
    public IEnumerable<double> Towards(double point, int side, int from = 1, int to = 9) =>
        Enumerable.Range(from, to - from + 1).Select(k => At(point + (side * Math.Pow(10, -k))));

    /// <summary>Where |f| is largest between points of the grid, climbing from each point that is larger than its neighbours.</summary>
    public IEnumerable<double> Peaks()
    {
        for (var i = 1; i + 1 < Points.Length; i++)
        {
            var size = Math.Abs(Values[i]);
            if (size < 1e9 && size > 1 && size >= Math.Abs(Values[i - 1]) && size >= Math.Abs(Values[i + 1]))
            {
                yield return Peak(Points[i - 1], Points[i + 1]);
            }
        }
    }

    private double Peak(double low, double high)
    {
        for (var i = 0; i < 100; i++)
        {
            var (first, second) = ((2 * low + high) / 3, (low + 2 * high) / 3);
            (low, high) = Math.Abs(At(first)) < Math.Abs(At(second)) ? (first, high) : (low, second);
        }

        return low;
    }

    private static IEnumerable<Expression> QuotientsOf(Expression function) =>
        function.Match<IEnumerable<Expression>>(
            number: _ => [],
            constant: _ => [],
            variable: () => [],
            negation: QuotientsOf,
            sum: (left, right) => QuotientsOf(left).Concat(QuotientsOf(right)),
            product: (left, right) => QuotientsOf(left).Concat(QuotientsOf(right)),
            quotient: (dividend, divisor) => QuotientsOf(dividend).Concat(QuotientsOf(divisor)).Append(1 / divisor),
            power: (@base, _) => QuotientsOf(@base),
            application: (_, arguments) => arguments.SelectMany(QuotientsOf),
            piecewise: (_, _) => []
        );
}
