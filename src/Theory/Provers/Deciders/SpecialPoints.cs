using System.Numerics;
using Theory.Algebra.Polynomials;
using Theory.Analysis;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Guesses where something may happen to a formula: roots of what is divided by, compared, or brought near the end of a domain.</summary>
internal sealed class SpecialPoints
{
    private const double Reach = 40;
    private const int MostRational = 24;
    private const int MostBrackets = 64;
    private const int MostDegree = 30;
    private readonly SortedSet<Rational> _rational = [];
    private readonly List<(Rational Low, Rational High)> _brackets = [];

    private SpecialPoints() { }

    /// <summary>None at all.</summary>
    public static SpecialPoints None => new();

    /// <summary>The rational ones, from left to right.</summary>
    public IReadOnlyList<Rational> Rational => [.. _rational];

    /// <summary>Short stretches around those that don't seem rational.</summary>
    public IReadOnlyList<(Rational Low, Rational High)> Brackets => _brackets;

    /// <summary>Irrational points at which a choice, a step or a sign turns, as formulas without x.</summary>
    public IReadOnlyList<Expression> Joints { get; private init; } = [];

    public static SpecialPoints Of(Expression function)
    {
        var points = new SpecialPoints { Joints = [.. TurningPoints.Of(function)] };
        foreach (var (critical, isFloor) in Critical(function).Distinct())
        {
            points.AddRootsOf(critical, isFloor);
        }

        while (points._rational.Count > MostRational)
        {
            points._rational.Remove(points._rational.MaxBy(point => point.Abs()));
        }

        return points;
    }

    /// <summary>The rational roots that a formula seems to have.</summary>
    public static IReadOnlyList<Rational> RootsOf(Expression function)
    {
        var points = new SpecialPoints();
        points.AddRootsOf(function, isFloor: false);
        return points._rational.Count <= MostRational ? [.. points._rational] : [];
    }

    /// <summary>A rational number near a double, with the smallest denominator that is near enough.</summary>
    public static Rational Near(double x, double tolerance = 1e-9)
    {
        if (!double.IsFinite(x))
        {
            return default;
        }

        // Convergents of the continued fraction.
        BigInteger p0 = 1,
            q0 = 0,
            p1 = (BigInteger)Math.Floor(x),
            q1 = 1;
        var rest = x - Math.Floor(x);
        while (Math.Abs((double)p1 / (double)q1 - x) > tolerance * Math.Max(1, Math.Abs(x)) && rest > 1e-12)
        {
            rest = 1 / rest;
            var digit = (BigInteger)Math.Floor(rest);
            rest -= Math.Floor(rest);
            (p0, q0, p1, q1) = (p1, q1, digit * p1 + p0, digit * q1 + q0);
        }

        return new(p1, q1);
    }

    private void AddRootsOf(Expression critical, bool isFloor)
    {
        if (StraightLine.Of(critical) is { } line)
        {
            if (!line.Slope.IsZero)
            {
                for (var n = isFloor ? -3 : 0; n <= (isFloor ? 3 : 0); n++)
                {
                    _rational.Add((n - line.Intercept) / line.Slope);
                }
            }

            return;
        }

        if (isFloor)
        {
            for (var n = -2; n <= 2; n++)
            {
                AddNumericRoots(critical - n);
            }
        }
        else
        {
            AddNumericRoots(critical);
        }
    }

    private void AddNumericRoots(Expression critical)
    {
        if (NormalForm.Polynomial(critical) is { Degree: >= 1 and <= MostDegree } polynomial)
        {
            AddRootsOf(polynomial);
            return;
        }

        var values = new Sampler(critical);
        const int steps = 1600;
        var last = double.NaN;
        var before = double.NaN;
        for (var i = 0; i <= steps; i++)
        {
            // The grid avoids round numbers, so that a root at one shows as a change of sign.
            var x = (i - steps / 2.0 + 0.3137) * (2 * Reach / steps);
            var value = values.At(x);
            var step = 2 * Reach / steps;
            if (last * value < 0)
            {
                AddRoot(critical, Bisect(values, x - step, x));
            }
            else if (Math.Abs(last) < Math.Abs(before) && Math.Abs(last) < Math.Abs(value) && Math.Abs(last) < 0.1)
            {
                AddTouchingRoot(values, x - 2 * step, x);
            }
            else if (double.IsNaN(last) != double.IsNaN(value) && i > 0)
            {
                AddEdge(values, x - step, x);
            }

            (before, last) = (last, value);
        }

        if (critical.At(0) is Value.Exact({ IsZero: true }))
        {
            _rational.Add(0);
        }
    }

    // All of them, however far from 0.
    private void AddRootsOf(Polynomial polynomial)
    {
        foreach (var isolated in RootIsolation.Isolate(polynomial))
        {
            var width =
                Numbers.Rational.Max(1, Numbers.Rational.Max(isolated.Low.Abs(), isolated.High.Abs())) / (1L << 52);
            var root = isolated.Refine(width);
            var guess = root.IsExact ? root.Low : Near(root.Low.ToDouble());
            if (polynomial.At(guess).IsZero)
            {
                _rational.Add(guess);
            }
            else if (_brackets.Count < MostBrackets)
            {
                _brackets.Add((root.Low - width * (1 << 20), root.High + width * (1 << 20)));
            }
        }
    }

    private void AddRoot(Expression critical, double root)
    {
        var guess = Near(root);
        if (IsRoot(critical, guess))
        {
            _rational.Add(guess);
        }
        else if (_brackets.Count < MostBrackets)
        {
            var middle = Near(root, 1e-15);
            Rational margin = new(1, 1000);
            _brackets.Add((middle - margin, middle + margin));
        }
    }

    private void AddTouchingRoot(Sampler critical, double low, double high)
    {
        foreach (var _ in Enumerable.Range(0, 100))
        {
            var (a, b) = (low + (high - low) / 3, high - (high - low) / 3);
            if (Math.Abs(critical.At(a)) < Math.Abs(critical.At(b)))
            {
                high = b;
            }
            else
            {
                low = a;
            }
        }

        var guess = Near((low + high) / 2, 1e-6);
        if (IsRoot(critical.Function, guess))
        {
            _rational.Add(guess);
        }
    }

    private void AddEdge(Sampler critical, double low, double high)
    {
        var isLowNaN = double.IsNaN(critical.At(low));
        var guess = Near(Bisect(x => double.IsNaN(critical.At(x)) == isLowNaN, low, high));
        if (guess.Denominator < 10_000)
        {
            _rational.Add(guess);
        }
    }

    private static bool IsRoot(Expression critical, Rational guess) =>
        critical.At(guess) is Value.Exact({ IsZero: true })
        || critical.At(guess) is Value.Undefined
        || ConstantForm.At(critical, guess) is { IsZero: true };

    /// <summary>A point near a root of a function that has another sign at the ends of a stretch.</summary>
    public static double Bisect(Sampler function, double low, double high)
    {
        var isPositive = function.At(low) > 0;
        return Bisect(x => function.At(x) > 0 == isPositive, low, high);
    }

    // Where a condition that holds at the lower end ceases to hold.
    private static double Bisect(Predicate<double> condition, double low, double high)
    {
        foreach (var _ in Enumerable.Range(0, 80))
        {
            var middle = (low + high) / 2;
            (low, high) = condition(middle) ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    // A factor or the base of a power may change its sign where the whole only touches 0.
    private static IEnumerable<Expression> FactorsOf(Expression divisor) =>
        divisor switch
        {
            Expression.Product(var left, var right) => FactorsOf(left).Concat(FactorsOf(right)),
            Expression.Power(var @base, _) => FactorsOf(@base),
            _ when divisor.ContainsVariable => [divisor],
            _ => [],
        };

    private static IEnumerable<(Expression Critical, bool IsFloor)> Critical(Expression expression)
    {
        var own = expression switch
        {
            Expression.Quotient(_, var divisor) when divisor.ContainsVariable =>
            [
                (divisor, false),
                .. FactorsOf(divisor).Select(factor => (factor, false)),
            ],
            Expression.Power(var @base, Expression.Number({ IsInteger: true, Sign: >= 0 })) => [],
            Expression.Power(var @base, _) when @base.ContainsVariable => [(@base, false)],
            Expression.Application(BinaryFunction, var arguments) =>
            [
                ((arguments[0] - arguments[1]).Simplify(), false),
            ],
            Expression.Application(var function, [var argument])
                when argument.ContainsVariable && IsCritical(function) =>
            [
                (argument, function == ElementaryFunction.Floor),
            ],
            Expression.Piecewise(var branches, _) => branches
                .Select(branch => ((branch.Condition.Left - branch.Condition.Right).Simplify(), false))
                .ToArray(),
            _ => Array.Empty<(Expression, bool)>(),
        };
        return own.Concat(PartsOf(expression).SelectMany(Critical));
    }

    private static bool IsCritical(ElementaryFunction function) =>
        function
            is UnaryFunction { Domain: not FunctionDomain.Reals }
                or UnaryFunction { NotDifferentiableAt: not Exceptions.None };

    internal static IEnumerable<Expression> PartsOf(Expression expression) =>
        expression switch
        {
            Expression.Negation(var operand) => [operand],
            Expression.Sum(var left, var right) => [left, right],
            Expression.Product(var left, var right) => [left, right],
            Expression.Quotient(var left, var right) => [left, right],
            Expression.Power(var @base, _) => [@base],
            Expression.Application(_, var arguments) => arguments,
            Expression.Piecewise(var branches, var otherwise) =>
            [
                .. branches.SelectMany(branch => new[] { branch.Condition.Left, branch.Condition.Right, branch.Value }),
                otherwise,
            ],
            _ => [],
        };
}
