using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>What the enclosures of values and of slopes are found by.</summary>
internal static class ExtremeSearch
{
    /// <summary>The theorem that an extreme is infinite, or null.</summary>
    public static Theorem? Infinite(FunctionStudy study, Extreme extreme)
    {
        var claim = new ExtremeIsInfinite(extreme, study.Function);
        IEnumerable<Evidence> tries = study
            .Approaches.Select(way => (Evidence)new OneApproach(way))
            .Concat(study.Special.Brackets.SelectMany(bracket => GrowthSearch.Inside(bracket, 64)))
            .Concat(study.PhasedApproaches.Select(way => new OneApproach(way)));
        return study.FirstAccepted(claim, tries, study.Limit.Share(4));
    }

    /// <summary>The theorem of a bound a little above the best value known, or of one farther above, by a cover.</summary>
    public static (Theorem? Theorem, Rational? Bound) Upper(
        FunctionStudy study,
        double best,
        Func<Rational, Settings, CellTest> test,
        Func<Rational, Claim> claim
    )
    {
        // The value itself is either seen to be the bound soon or not at all.
        var exact = SpecialPoints.Near(best, 1e-10);
        if (
            exact.Denominator <= 1000
            && Math.Abs(exact.ToDouble() - best) <= 1e-8
            && study.Limit.Share(8).Within(() => Proof(exact), null) is { } sharp
        )
        {
            return (sharp, exact);
        }

        var size = Math.Max(Math.Abs(best), 1e-3);
        var bounds = new[] { 1e-8, 3e-7, 1e-3, 1e-1, 1 }.Select(slack =>
            SpecialPoints.Near(best + size * slack, slack / 100 * Math.Min(size, 1))
        );
        return study
            .Limit.Share(2)
            .Within(
                () =>
                    bounds
                        .Select(bound => (Theorem: Proof(bound), (Rational?)bound))
                        .FirstOrDefault(one => one.Theorem is not null),
                (null, null)
            );

        Theorem? Proof(Rational bound)
        {
            var search = new CoverSearch(test(bound, Settings.Default));
            return FunctionStudy.Guarded(
                () => search.Prove(claim(bound), study.Special.Rational, joints: study.Special.Joints),
                null
            );
        }
    }

    /// <summary>A short number at most this one; a tiny one gives way to 0 or to -2^-200.</summary>
    public static Rational RationalBelow(Dyadic value) =>
        value.Abs() >= new Dyadic(1, -200) || value.IsZero ? value.Round(60, Rounding.Down).ToRational()
        : value.Sign > 0 ? Rational.Zero
        : new Dyadic(-1, -200).ToRational();
}
