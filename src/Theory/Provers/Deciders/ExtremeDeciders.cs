using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Encloses an extreme of a function: theorems that it is at least one number and at most another, or infinite.</summary>
internal static class ExtremeDeciders
{
    private const int MostPeaks = 8;

    public static ExtremeEnclosure Supremum(FunctionStudy study) => Values(study, Extreme.Supremum);

    public static ExtremeEnclosure Infimum(FunctionStudy study) => Values(study, Extreme.Infimum);

    public static ExtremeEnclosure Lipschitz(FunctionStudy study)
    {
        var deadline = new WorkLimit(study.Limit.Time / 2).Start();
        if (Infinite(study, Extreme.Lipschitz, deadline) is { } infinite)
        {
            return new(infinite, null, null, null, null);
        }

        var slopes = study.Derivative;
        var (best, low) = (0.0, (Theorem?)null);
        foreach (
            var x in Candidates(study, x => Math.Min(Math.Abs(Sampler.At(slopes, x)), 2 * SlopeNear(study.Function, x)))
                .Concat(Candidates(study, x => Math.Abs(Sampler.At(slopes, x))))
        )
        {
            if (deadline.IsOver)
            {
                break;
            }

            if (QuotientNear(study, x, best) is var (theorem, value))
            {
                (best, low) = (value, theorem);
            }
        }

        low ??= FunctionStudy.Try(() => ZeroSlope(study));
        var (high, bound) = Upper(
            study,
            best,
            (b, s) => new SlopeTest(study.Function, b, s),
            b => new ExtremeAtMost(Extreme.Lipschitz, study.Function, b)
        );
        return new(null, low, high, low is null ? null : ((ExtremeAtLeast)low.Claim).Low, bound);
    }

    // A difference quotient in doubles: where a formula of the slope is 0/0, this is less of a noise than the formula.
    private static double SlopeNear(Expression function, double x)
    {
        var size = 1e-6 * Math.Max(1, Math.Abs(x));
        var quotient = (Sampler.At(function, x + size) - Sampler.At(function, x - size)) / (2 * size);
        return double.IsFinite(quotient) ? Math.Abs(quotient) : double.PositiveInfinity;
    }

    private static Theorem ZeroSlope(FunctionStudy study)
    {
        foreach (var x in study.Grid)
        {
            var low = SpecialPoints.Near(x);
            var evidence = new Between(low, low + new Rational(1, 1024), 64);
            if (
                FunctionStudy.Try(() =>
                    Theorem.ByPoints(new ExtremeAtLeast(Extreme.Lipschitz, study.Function, 0), evidence)
                ) is
                { } theorem
            )
            {
                return theorem;
            }
        }

        throw new RefusalException(nameof(ZeroSlope), "no stretch without breaks was found");
    }

    private static ExtremeEnclosure Values(FunctionStudy study, Extreme extreme)
    {
        var deadline = new WorkLimit(study.Limit.Time / 2).Start();
        if (Infinite(study, extreme, deadline) is { } infinite)
        {
            return new(infinite, null, null, null, null);
        }

        var isSupremum = extreme == Extreme.Supremum;
        var function = isSupremum ? study.Function : -study.Function;
        Claim Reaches(Rational b) =>
            isSupremum
                ? new ExtremeAtLeast(extreme, study.Function, b)
                : new ExtremeAtMost(extreme, study.Function, -b);
        Claim Stays(Rational b) =>
            isSupremum
                ? new ExtremeAtMost(extreme, study.Function, b)
                : new ExtremeAtLeast(extreme, study.Function, -b);

        var (best, reached) = (double.NegativeInfinity, (Theorem?)null);
        Rational? exact = null;
        void Offer(Evidence evidence, double value, Rational claimed)
        {
            if (value <= best || !double.IsFinite(value))
            {
                return;
            }

            if (FunctionStudy.Try(() => Theorem.Check(Reaches(claimed), evidence)) is { } theorem)
            {
                (best, reached, exact) = (Sampler.ToDouble(claimed), theorem, claimed);
            }
        }

        var formula = Formula.Of(function);
        foreach (var way in study.Approaches.Concat(study.PhasedApproaches()))
        {
            if (deadline.IsOver)
            {
                break;
            }

            var tendency = FunctionStudy.Guarded(() => way.TendencyOf(formula), Tendency.Unknown);
            if (tendency.Limit is { } limit)
            {
                var bound = tendency.Exact?.Rational ?? RationalBelow(limit.Lower.Value);
                Offer(new OneApproach(way), Sampler.ToDouble(bound), bound);
            }
        }

        foreach (var x in Candidates(study, x => Sampler.At(function, x)))
        {
            if (deadline.IsOver)
            {
                break;
            }

            var point = SpecialPoints.Near(x, 1e-12);
            var value =
                function.At(point) is Value.Exact(var number) && number.Denominator < 1_000_000
                    ? number
                    : LowestAt(formula, point);
            if (value is { } known)
            {
                Offer(new EnclosedPoint(point, 96), Sampler.ToDouble(known), known);
            }
        }

        if (reached is null)
        {
            best = study.Grid.Select(x => Sampler.At(function, x)).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        }

        var (stays, high) = Upper(study, best, (b, s) => new BoundTest(function, b, s), Stays);
        return isSupremum
            ? new(null, reached, stays, reached is null ? null : exact, high)
            : new(null, stays, reached, high is { } h ? -h : null, exact is { } e ? -e : null);
    }

    // A short number at most this one; a tiny one gives way to 0 or to -2^-200.
    private static Rational RationalBelow(Dyadic value) =>
        value.Abs() >= new Dyadic(1, -200) || value.IsZero ? value.Round(60, Rounding.Down).ToRational()
        : value.Sign > 0 ? Rational.Zero
        : new Dyadic(-1, -200).ToRational();

    private static Rational? LowestAt(Formula function, Rational x)
    {
        var facts = Examiner.AtPoint(function, x, 96);
        return facts.Definedness == Definedness.Everywhere && facts.Span.Values.Lower.IsFinite
            ? RationalBelow(facts.Span.Values.Lower.Value)
            : null;
    }

    private static (Theorem? Theorem, Rational? Bound) Upper(
        FunctionStudy study,
        double best,
        Func<Rational, Settings, CellTest> test,
        Func<Rational, Claim> claim
    )
    {
        var deadline = new WorkLimit(study.Limit.Time / 2).Start();
        var roots = study.Special.Rational;
        foreach (var slack in new[] { 0, 1e-8, 3e-7, 1e-3, 1e-1, 1 })
        {
            var exact = SpecialPoints.Near(best, 1e-10);
            if (slack == 0 && (exact.Denominator > 1000 || Math.Abs(Sampler.ToDouble(exact) - best) > 1e-8))
            {
                continue;
            }

            var size = Math.Max(Math.Abs(best), 1e-3);
            var bound = slack == 0 ? exact : SpecialPoints.Near(best + size * slack, slack / 100 * size);
            // An exact bound is either seen soon or not at all.
            var own = slack == 0 ? new WorkLimit(study.Limit.Time / 8).Start() : deadline;
            if (own.IsOver)
            {
                continue;
            }

            var search = new CoverSearch(test(bound, Settings.Default), own);
            var cover = FunctionStudy.Guarded(() => search.Find(roots, joints: study.Special.Joints), null);
            if (
                cover is not null
                && FunctionStudy.Try(() => Theorem.Check(claim(bound), new CellCover(cover))) is { } theorem
            )
            {
                return (theorem, bound);
            }
        }

        return (null, null);
    }

    private static Theorem? Infinite(FunctionStudy study, Extreme extreme, Deadline deadline)
    {
        var claim = new ExtremeIsInfinite(extreme, study.Function);
        IEnumerable<Evidence> tries = study
            .Approaches.Select(way => (Evidence)new OneApproach(way))
            .Concat(study.Special.Brackets.SelectMany(bracket => BoundedDeciders.PolesIn(bracket.Low, bracket.High)))
            .Concat(study.PhasedApproaches().Select(way => new OneApproach(way)));
        foreach (var evidence in tries)
        {
            if (deadline.IsOver)
            {
                return null;
            }

            if (FunctionStudy.Try(() => Theorem.Check(claim, evidence)) is { } theorem)
            {
                return theorem;
            }
        }

        return null;
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

                var value = Sampler.ToDouble(quotient);
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
        return quotient.IsFinite ? RationalBelow(quotient.Value) : null;
    }

    // Where the sampled value is largest among its neighbours, polished; of equal ones those near 0 first.
    private static IEnumerable<double> Candidates(FunctionStudy study, Func<double, double> value)
    {
        var grid = study.Grid;
        var values = grid.Select(x => value(x) is var y && double.IsFinite(y) ? y : double.NegativeInfinity).ToList();
        var peaks = Enumerable
            .Range(0, grid.Count)
            .Where(i =>
                double.IsFinite(values[i])
                && (i == 0 || values[i] >= values[i - 1])
                && (i + 1 == grid.Count || values[i] >= values[i + 1])
            )
            .OrderByDescending(i => Math.Round(values[i], 9))
            .ThenBy(i => Math.Abs(grid[i]))
            .Take(MostPeaks);
        foreach (var index in peaks)
        {
            yield return grid[index];
            yield return Polished(value, grid[Math.Max(index - 1, 0)], grid[Math.Min(index + 1, grid.Count - 1)]);
        }
    }

    // Golden section.
    private static double Polished(Func<double, double> value, double low, double high)
    {
        for (var i = 0; i < 90; i++)
        {
            var (a, b) = (low + (high - low) * 0.382, low + (high - low) * 0.618);
            if (value(a) < value(b))
            {
                low = a;
            }
            else
            {
                high = b;
            }
        }

        return (low + high) / 2;
    }
}
