using Theory.Claims;

namespace Theory.Oracles;

/// <summary>Properties of functions on all of R, as far as they show on a grid, near its points and far out.</summary>
internal static class PropertyTruth
{
    private const double Tiny = 1e-9;
    private const double Enormous = 1e12;

    public static bool Of(HasValue claim) =>
        Math.Abs(Doubles.At(claim.Function, claim.Point.ToDouble()) - claim.Value.ToDouble())
        <= Tiny * (1 + Math.Abs(claim.Value.ToDouble()));

    public static bool Of(HasProperty claim)
    {
        var f = new Samples(claim.Function);
        return claim.Property switch
        {
            Property.Total => IsTotal(f),
            Property.Continuous => IsTotal(f) && f.Points.All(x => IsContinuous(f, x)),
            Property.Backpropagates => IsTotal(f) && f.Points.All(x => IsContinuous(f, x) && HasSlopes(f, x)),
            Property.Smooth => IsTotal(f) && f.Points.All(x => IsContinuous(f, x) && IsSmooth(f, x)),
            Property.DistinguishesSign => IsTotal(f) && DistinguishesSign(f),
            Property.LocallyBounded or Property.Bounded when !claim.Function.ContainsVariable => true,
            Property.LocallyBounded => !HasPole(f),
            Property.Bounded => !HasPole(f)
                && !Grows(Enumerable.Range(1, 9).Select(k => f.At(Math.Pow(10, k))))
                && !Grows(Enumerable.Range(1, 9).Select(k => f.At(-Math.Pow(10, k)))),
            Property.Monotone => IsMonotone(f),
            Property.Nonlinear or Property.Nonpolynomial when !claim.Function.ContainsVariable => !f.IsTotal,
            Property.Nonlinear => !IsPolynomial(f, degree: 1),
            Property.Nonpolynomial => !IsPolynomial(f, degree: 8),
            _ => throw new NotSupportedException($"There is no other method for {claim.Property} yet; write one."),
        };
    }

    // A pole off the grid shows in |f|, which grows without end as one climbs to it.
    private static bool HasPole(Samples f) =>
        f.Points.Any(x => Grows(f.Towards(x, 1)) || Grows(f.Towards(x, -1))) || HasPoleOffTheGrid(f);

    private static bool IsTotal(Samples f) => f.IsTotal && !f.Divisions.Any(HasPoleOffTheGrid);

    internal static bool HasPoleOffTheGrid(Samples f) => f.Peaks().Any(peak => Math.Abs(f.At(peak)) > Enormous);

    internal static bool IsContinuous(Samples f, double x) =>
        new[] { -1, 1 }.All(side => Math.Abs(f.At(x + (side * 1e-12)) - f.At(x)) < 1e-4 * (1 + Math.Abs(f.At(x))));

    // A slope that is infinite keeps growing as the step gets smaller.
    private static bool HasSlopes(Samples f, double x) =>
        new[] { -1, 1 }.All(side =>
        {
            var (coarse, fine) = (Math.Abs(Slope(f, x, side * 1e-4)), Math.Abs(Slope(f, x, side * 1e-8)));
            return fine < 10 * (coarse + 1);
        });

    internal static bool IsSmooth(Samples f, double x)
    {
        var (left, right) = (Slope(f, x, -1e-6), Slope(f, x, 1e-6));
        return HasSlopes(f, x) && Math.Abs(left - right) < 1e-3 * (1 + Math.Abs(left));
    }

    private static double Slope(Samples f, double x, double step) => (f.At(x + step) - f.At(x)) / step;

    // A difference f(x) - f(-x) that is 0 or changes its sign at some x > 0 shows a pair of equal values.
    private static bool DistinguishesSign(Samples f)
    {
        var differences = f.Points.Where(x => x > 0).Select(x => f.At(x) - f.At(-x)).ToArray();
        return differences.All(difference => difference > 0) || differences.All(difference => difference < 0);
    }

    private static bool IsMonotone(Samples f)
    {
        var values = Samples
            .FarOut.Concat(f.Points)
            .Order()
            .Select(f.At)
            .Where(value => !double.IsNaN(value))
            .ToArray();
        return values
            .Zip(values.Skip(1))
            .All(pair => pair.Second >= pair.First || pair.Second >= pair.First - (Tiny * (1 + Math.Abs(pair.First))));
    }

    // A polynomial's difference of an order above its degree is 0.
    private static bool IsPolynomial(Samples f, int degree)
    {
        var values = f.Points.Where(double.IsInteger).Select(f.At).ToArray();
        var others = Enumerable.Range(-6, 13).Select(i => f.At((0.37 * i) + 0.11)).ToArray();
        return f.IsTotal && Vanishes(values, degree) && Vanishes(others, degree);
    }

    private static bool Vanishes(double[] values, int degree)
    {
        var size = values.Max(Math.Abs) + 1;
        var differences = values;
        for (var order = 0; order <= degree; order++)
        {
            differences = [.. differences.Zip(differences.Skip(1), (a, b) => b - a)];
        }

        return differences.All(difference => Math.Abs(difference) <= 1e-11 * size * Math.Pow(2, degree));
    }

    // A sequence that settles has steps that die away; one that grows without bound, even like a logarithm, has not.
    private static bool Grows(IEnumerable<double> values)
    {
        var sizes = values.Where(value => !double.IsNaN(value)).Select(Math.Abs).ToArray();
        if (sizes.Length < 4)
        {
            return false;
        }

        var (early, late) = (Math.Abs(sizes[1] - sizes[0]), sizes[^1] - sizes[^2]);
        return double.IsInfinity(sizes[^1]) || (late > 1e-3 && late > early / 4);
    }
}
