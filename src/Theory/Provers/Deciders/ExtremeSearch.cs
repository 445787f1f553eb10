using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>What the enclosures of values and of slopes are found by.</summary>
internal static class ExtremeSearch
{
    /// <summary>The theorem that an extreme is infinite, or null.</summary>
    public static Theorem? Infinite(FunctionStudy study, Extreme extreme, Deadline deadline)
    {
        var claim = new ExtremeIsInfinite(extreme, study.Function);
        IEnumerable<Evidence> tries = study
            .Approaches.Select(way => (Evidence)new OneApproach(way))
            .Concat(study.Special.Brackets.SelectMany(bracket => GrowthSearch.PolesIn(bracket.Low, bracket.High)))
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

    /// <summary>The theorem of a bound a little above the best value known, or of one farther above, by a cover.</summary>
    public static (Theorem? Theorem, Rational? Bound) Upper(
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

    /// <summary>A short number at most this one; a tiny one gives way to 0 or to -2^-200.</summary>
    public static Rational RationalBelow(Dyadic value) =>
        value.Abs() >= new Dyadic(1, -200) || value.IsZero ? value.Round(60, Rounding.Down).ToRational()
        : value.Sign > 0 ? Rational.Zero
        : new Dyadic(-1, -200).ToRational();
}
