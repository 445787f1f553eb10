using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>What boundedness is decided by: a cover on which a test holds, or a way on which the values grow without bound.</summary>
internal static class GrowthSearch
{
    public static Verdict Decide(FunctionStudy study, Property property, Func<Settings, CellTest> test)
    {
        var tries = study.Approaches.Select(way => (Evidence)new OneApproach(way));
        if (study.Refute(property, tries, study.Limit.Share(3)) is { } refuted)
        {
            return new Verdict.Refuted(refuted);
        }

        var (theorem, resisted) = study.ProveByCover(property, test, study.Special.Rational, study.Limit.Share(3));
        if (theorem is not null)
        {
            return new Verdict.Proved(theorem);
        }

        var poles = study.Special.Brackets.SelectMany(bracket => Inside(bracket, 64));
        var phased = study.PhasedApproaches.Select(way => (Evidence)new OneApproach(way));
        return study.Refute(property, poles.Concat(phased), study.Limit) is { } found
            ? new Verdict.Refuted(found)
            : new Verdict.Undecided(
                $"no way to infinity was found, and {resisted} resisted the proof that there is none"
            );
    }

    /// <summary>A stretch, and two shorter ones around its middle.</summary>
    public static IEnumerable<Evidence> Inside((Rational Low, Rational High) stretch, int precision)
    {
        var (middle, half) = ((stretch.Low + stretch.High) / 2, (stretch.High - stretch.Low) / 2);
        foreach (var part in new[] { 1, 64, 4096 })
        {
            yield return new Between(middle - half / part, middle + half / part, precision);
        }
    }
}
