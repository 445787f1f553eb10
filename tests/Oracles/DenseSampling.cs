using System.Numerics;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Deciders;

namespace Theory.Oracles;

/// <summary>
/// Looks for points at which a report about a function is wrong: on a dense grid, close to its points, far out, and at the report's own
/// witnesses, in intervals of 200 bits and more. What is found is certain.
/// </summary>
public static class DenseSampling
{
    private const int PerUnit = 12;
    private const int Widest = 8;

    // Minus the binary logarithms of the steps over which a break is looked for; numbers of these formulas have up to some thousand bits.
    private static int[] Steps => [40, 160, 2000, 12_000];

    /// <summary>What the report says that values deny; empty where nothing is found.</summary>
    public static IReadOnlyList<string> Contradictions(ActivationReport report)
    {
        var f = report.Function;
        var points = Points().ToArray();
        var values = points.Select(x => At(f, x)).ToArray();
        return
        [
            .. Undefined(report, f, points, values),
            .. OfBounds(report, values),
            .. OfOrder(report, f, points, values),
            .. OfMirrors(report, f, points),
            .. OfBreaks(report, f, points, values),
            .. OfSlopes(report, points, values),
            .. Inconsistent(report),
        ];
    }

    private static IEnumerable<Rational> Points() =>
        Enumerable
            .Range(-Widest * PerUnit, (2 * Widest * PerUnit) + 1)
            .Select(k => new Rational(k, PerUnit))
            .Concat(Enumerable.Range(-40, 81).Select(k => new Rational((37 * k) + 1, 211)))
            .Concat(
                new[] { 2, 4, 8, 16, 30 }
                    .Select(k => (Rational)BigInteger.Pow(10, k))
                    .SelectMany(far => new[] { far, -far })
            )
            .Concat(
                new[] { 3, 6, 12, 30 }
                    .Select(k => new Rational(1, BigInteger.Pow(10, k)))
                    .SelectMany(near => new[] { near, -near })
            )
            .Distinct()
            .Order();

    private static IEnumerable<string> Undefined(
        ActivationReport report,
        Expression f,
        Rational[] points,
        Interval?[] values
    )
    {
        Property[] needing =
        [
            Property.Total,
            Property.Continuous,
            Property.Backpropagates,
            Property.Smooth,
            Property.DistinguishesSign,
        ];
        var isSaid =
            needing.Any(property => report.Properties[property] is Verdict.Proved)
            || report.Properties[Property.Nonlinear] is Verdict.Refuted
            || report.Properties[Property.Nonpolynomial] is Verdict.Refuted;
        if (isSaid)
        {
            for (var i = 0; i < points.Length; i++)
            {
                if (values[i] is null && IsUndefined(f, points[i]))
                {
                    yield return $"said to have a value everywhere, and undefined at {points[i]}";
                    yield break;
                }
            }
        }

        if (
            report.Properties[Property.Total] is Verdict.Refuted({ Evidence: OnePoint(var hole) })
            && At(f, hole) is not null
        )
        {
            yield return $"said to be undefined at {hole}, and has a value there";
        }
    }

    private static IEnumerable<string> OfBounds(ActivationReport report, Interval?[] values)
    {
        foreach (var value in values.OfType<Interval>())
        {
            if (report.Supremum.High is { } high && value.Lower.CompareTo(high) > 0)
            {
                yield return $"said to be at most {high}, and takes {value}";
                yield break;
            }

            if (report.Infimum.Low is { } low && value.Upper.CompareTo(low) < 0)
            {
                yield return $"said to be at least {low}, and takes {value}";
                yield break;
            }
        }

        if (
            report.Supremum.AtLeast is { Evidence: EnclosedPoint highest }
            && report.Supremum.Low is { } reached
            && At(report.Function, highest.X)?.Upper.CompareTo(reached) < 0
        )
        {
            yield return $"said to reach {reached} at {highest.X}, and does not";
        }

        if (
            report.Infimum.AtMost is { Evidence: EnclosedPoint lowest }
            && report.Infimum.High is { } fallen
            && At(report.Function, lowest.X)?.Lower.CompareTo(fallen) > 0
        )
        {
            yield return $"said to fall to {fallen} at {lowest.X}, and does not";
        }
    }

    private static IEnumerable<string> OfOrder(
        ActivationReport report,
        Expression f,
        Rational[] points,
        Interval?[] values
    )
    {
        if (report.Properties[Property.Monotone] is Verdict.Proved)
        {
            var (highest, where) = ((Interval?)null, default(Rational));
            for (var i = 0; i < points.Length; i++)
            {
                if (values[i] is not { } value)
                {
                    continue;
                }

                if (highest is not null && highest.Lower > value.Upper)
                {
                    yield return $"said to be nondecreasing, and falls from {where} to {points[i]}";
                    yield break;
                }

                if (highest is null || value.Lower > highest.Lower)
                {
                    (highest, where) = (value, points[i]);
                }
            }
        }

        if (
            report.Properties[Property.Monotone] is Verdict.Refuted({ Evidence: Between fall })
            && At(f, fall.Low) is { } first
            && At(f, fall.High) is { } second
            && first.Upper <= second.Lower
        )
        {
            yield return $"said to fall from {fall.Low} to {fall.High}, and does not";
        }
    }

    private static IEnumerable<string> OfMirrors(ActivationReport report, Expression f, Rational[] points)
    {
        var verdict = report.Properties[Property.DistinguishesSign];
        if (verdict is Verdict.Refuted({ Evidence: OnePoint(var x) }) && Difference(f, x) is { ContainsZero: false })
        {
            yield return $"said to have f({x}) = f({-x}), and has not";
        }

        if (verdict is not Verdict.Proved)
        {
            yield break;
        }

        var isContinuous = report.Properties[Property.Continuous] is Verdict.Proved;
        var (isAbove, isBelow) = (false, false);
        foreach (var point in points.Where(point => point.Sign > 0))
        {
            var difference = Difference(f, point);
            if (difference == Interval.Zero)
            {
                yield return $"said to distinguish the sign, and has f({point}) = f({-point})";
                yield break;
            }

            isAbove |= difference is { IsPositive: true };
            isBelow |= difference is { IsNegative: true };
        }

        if (isContinuous && isAbove && isBelow)
        {
            yield return "said to distinguish the sign, and f(x) - f(-x) changes its sign";
        }
    }

    private static IEnumerable<string> OfBreaks(
        ActivationReport report,
        Expression f,
        Rational[] points,
        Interval?[] values
    )
    {
        var isContinuous = report.Properties[Property.Continuous] is Verdict.Proved;
        var isSmooth = report.Properties[Property.Smooth] is Verdict.Proved;
        for (var i = 0; i < points.Length && isContinuous; i++)
        {
            // Formulas of small numbers break at simple fractions.
            var x = points[i];
            if (values[i] is null || x.Denominator > 4)
            {
                continue;
            }

            if (
                new[] { (0, 1), (-1, 0), (-1, 1) }.Any(pair =>
                    Stays(bits => Change(f, x, pair.Item1, pair.Item2, bits))
                )
            )
            {
                yield return $"said to be continuous, and jumps at {x}";
                yield break;
            }

            if (isSmooth && Stays(bits => Bend(f, x, bits)))
            {
                yield return $"said to be differentiable, and bends at {x}";
                yield break;
            }
        }
    }

    // What a jump or a kink shows is as large over ever finer steps; what a steep slope or a strong curve shows shrinks with them.
    private static bool Stays(Func<int, Interval?> shown) =>
        shown(Steps[0]) is { } coarse
        && coarse.Mignitude.CompareTo(new Rational(1, 1000)) > 0
        && Steps
            .Skip(1)
            .All(bits =>
                shown(bits) is { } fine
                && Interval.Multiply(fine, 2, 64).Mignitude >= coarse.Magnitude
                && Interval.Multiply(coarse, 2, 64).Mignitude >= fine.Magnitude
            );

    // Between points beside x, for x itself may be no number of the intervals.
    private static Interval? Bend(Expression f, Rational x, int bits) =>
        Change(f, x, 1, 2, bits) is { } right && Change(f, x, -2, -1, bits) is { } left
            ? Interval.Multiply(Interval.Subtract(right, left, 200), new Dyadic(1, bits), 200)
            : null;

    private static IEnumerable<string> OfSlopes(ActivationReport report, Rational[] points, Interval?[] values)
    {
        if (report.Lipschitz.High is not { } most || report.Properties[Property.Backpropagates] is not Verdict.Proved)
        {
            yield break;
        }

        for (var i = 1; i < points.Length; i++)
        {
            if (values[i - 1] is { } low && values[i] is { } high)
            {
                var rise = Interval.Subtract(high, low, 200).Mignitude;
                if (rise.CompareTo(most * (points[i] - points[i - 1])) > 0)
                {
                    yield return $"said to have slopes up to {most}, and rises faster from {points[i - 1]} to {points[i]}";
                    yield break;
                }
            }
        }
    }

    private static IEnumerable<string> Inconsistent(ActivationReport report)
    {
        var isInfinite = report.Supremum.Infinite is not null || report.Infimum.Infinite is not null;
        var isEnclosed = report.Supremum.High is not null && report.Infimum.Low is not null;
        if (report.Properties[Property.Bounded] is Verdict.Proved && isInfinite)
        {
            yield return "said to be bounded, with an infinite extreme";
        }

        if (report.Properties[Property.Bounded] is Verdict.Refuted && isEnclosed)
        {
            yield return "said to be unbounded, with both extremes enclosed";
        }

        foreach (var extreme in new[] { report.Infimum, report.Supremum, report.Lipschitz })
        {
            if (extreme.Low > extreme.High)
            {
                yield return $"an extreme said to be at least {extreme.Low} and at most {extreme.High}";
            }
        }
    }

    private static Interval? Difference(Expression f, Rational x) =>
        At(f, x) is { } here && At(f, -x) is { } there ? Interval.Subtract(here, there, 200) : null;

    // From one multiple of the step 2^-bits beside x to another.
    private static Interval? Change(Expression f, Rational x, int from, int to, int bits)
    {
        var precision = 200 + (2 * bits);
        var step = new Rational(1, BigInteger.One << bits);
        return At(f, x + to * step, precision) is { } there && At(f, x + from * step, precision) is { } here
            ? Interval.Subtract(there, here, precision)
            : null;
    }

    // Numbers that outgrow the intervals have no value here.
    private static Interval? At(Expression f, Rational x, int precision = 200)
    {
        try
        {
            return IntervalEvaluation.At(f, x, precision);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool IsUndefined(Expression f, Rational x)
    {
        try
        {
            return IntervalEvaluation.IsUndefined(f, x);
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
