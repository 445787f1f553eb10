using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Encloses the largest slope of a function, sup |f'|: theorems that it is at least one number and at most another, or infinite.</summary>
internal static class LipschitzDecider
{
    public static ExtremeEnclosure Lipschitz(FunctionStudy study)
    {
        if (ExtremeSearch.Infinite(study, Extreme.Lipschitz) is { } infinite)
        {
            return new(infinite, null, null, null, null);
        }

        var (best, low) = (0.0, (Theorem?)null);
        study
            .Limit.Share(2)
            .ForEach(
                Steepest(study),
                x =>
                {
                    if (QuotientNear(study, x, best) is var (theorem, value))
                    {
                        (best, low) = (value, theorem);
                    }
                }
            );
        low ??= study.Limit.Share(8).Within(() => ZeroSlope(study), null);
        var (high, bound) = ExtremeSearch.Upper(
            study,
            best,
            (b, s) => new SlopeTest(study.Function, b, s),
            b => new ExtremeAtMost(Extreme.Lipschitz, study.Function, b)
        );
        return new(null, low, high, low is null ? null : ((ExtremeAtLeast)low.Claim).Low, bound);
    }

    public static IEnumerable<double> Steepest(FunctionStudy study)
    {
        var slopes = new Sampler(study.Derivative);
        return Peaks
            .Of(study, x => Math.Min(Math.Abs(slopes.At(x)), 2 * SlopeNear(study.Values, x)))
            .Concat(Peaks.Of(study, x => Math.Abs(slopes.At(x))));
    }

    /// <summary>A difference quotient in doubles: where a formula of the slope is 0/0, this is less of a noise than the formula.</summary>
    public static double SlopeNear(Sampler values, double x)
    {
        var size = 1e-6 * Math.Max(1, Math.Abs(x));
        var quotient = (values.At(x + size) - values.At(x - size)) / (2 * size);
        return double.IsFinite(quotient) ? Math.Abs(quotient) : double.PositiveInfinity;
    }

    private static Theorem? ZeroSlope(FunctionStudy study)
    {
        var claim = new ExtremeAtLeast(Extreme.Lipschitz, study.Function, 0);
        return study
            .Grid.Where(x => double.IsFinite(study.Values.At(x)))
            .Select(x => SpecialPoints.Near(x))
            .Select(low =>
                FunctionStudy.Try(() => Theorem.ByPoints(claim, new Between(low, low + new Rational(1, 1024), 64)))
            )
            .FirstOrDefault(theorem => theorem is not null);
    }

    private static (Theorem Theorem, double Value)? QuotientNear(FunctionStudy study, double x, double best)
    {
        foreach (var (left, right) in new[] { (-1.0, 1.0), (0.25, 1.0), (-1.0, -0.25), (0, 1), (-1, 0) })
        {
            foreach (var width in new[] { 2e-5, 1e-9 })
            {
                var size = width * Math.Max(1, Math.Abs(x));
                var low = SpecialPoints.Near(x + left * size, size / 1e5);
                var high = SpecialPoints.Near(x + right * size, size / 1e5);
                if (low >= high || Quotient(study.Function, low, high) is not { } quotient)
                {
                    continue;
                }

                var value = quotient.ToDouble();
                if (value <= best)
                {
                    continue;
                }

                var bound = quotient;
                var claim = new ExtremeAtLeast(Extreme.Lipschitz, study.Function, bound);
                if (FunctionStudy.Try(() => Theorem.ByPoints(claim, new Between(low, high, 160))) is { } theorem)
                {
                    return (theorem, value);
                }
            }
        }

        return null;
    }

    // A number just below the difference quotient's size.
    private static Rational? Quotient(Expression function, Rational low, Rational high)
    {
        var formula = Formula.Of(function);
        var (a, b) = (Examiner.AtPoint(formula, low, 160), Examiner.AtPoint(formula, high, 160));
        if (a.Definedness != Definedness.Everywhere || b.Definedness != Definedness.Everywhere)
        {
            return null;
        }

        var rise = Interval.Subtract(b.Span.Values, a.Span.Values, 160);
        var quotient = Interval.Divide(rise, Interval.Exactly(high - low, 160), 160).Mignitude;
        return quotient.IsFinite ? ExtremeSearch.RationalBelow(quotient.Value) : null;
    }
}
