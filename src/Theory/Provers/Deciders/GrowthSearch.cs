using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;

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

        var poles = study.Special.Brackets.SelectMany(bracket => PolesIn(bracket.Low, bracket.High));
        var phased = study.PhasedApproaches.Select(way => (Evidence)new OneApproach(way));
        return study.Refute(property, poles.Concat(phased), study.Limit) is { } found
            ? new Verdict.Refuted(found)
            : new Verdict.Undecided(
                $"no way to infinity was found, and {resisted} resisted the proof that there is none"
            );
    }

    public static IEnumerable<Evidence> PolesIn(Numbers.Rational low, Numbers.Rational high)
    {
        var (middle, half) = ((low + high) / 2, (high - low) / 2);
        for (var i = 0; i < 3; i++, half /= 64)
        {
            yield return new Between(middle - half, middle + half, 64);
        }
    }
}
