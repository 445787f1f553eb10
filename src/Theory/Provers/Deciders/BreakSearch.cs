using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>What continuity and the two kinds of differentiability are decided by: a cover on which a test holds, or a point where the function breaks.</summary>
internal static class BreakSearch
{
    public static Verdict Decide(FunctionStudy study, Property property, Func<Settings, CellTest> test)
    {
        if (Inherited(study, property) is { } inherited)
        {
            return new Verdict.Refuted(inherited);
        }

        if (study.IsProved(Property.Total))
        {
            var (theorem, _) = study.ProveByCover(property, test, study.Special.Rational, study.Limit.Share(2));
            if (theorem is not null)
            {
                return new Verdict.Proved(theorem);
            }
        }

        return study.Refute(property, Breaks(study), study.Limit) is { } refuted
            ? new Verdict.Refuted(refuted)
            : new Verdict.Undecided("neither a break was found nor a proof that there is none");
    }

    // What breaks a weaker property breaks the stronger ones, with the same evidence.
    private static Theorem? Inherited(FunctionStudy study, Property property)
    {
        foreach (var weaker in new[] { Property.Total, Property.Continuous, Property.Backpropagates })
        {
            if (
                study.Known.GetValueOrDefault(weaker) is Verdict.Refuted(var theorem)
                && FunctionStudy.Try(() => Theorem.Check(new Not(study.Claim(property)), theorem.Evidence))
                    is { } refuted
            )
            {
                return refuted;
            }
        }

        return null;
    }

    public static IEnumerable<Evidence> Breaks(FunctionStudy study)
    {
        var sides = study.Approaches.Where(way => way.Point is not null).ToList();
        foreach (var way in sides)
        {
            yield return new OneApproach(way);
        }

        foreach (var point in sides.Select(way => way.Point!.Value).Distinct())
        {
            var left = sides.FindAll(way => way.Point == point && way.Cell.Kind == CellKind.LeftOf);
            var right = sides.FindAll(way => way.Point == point && way.Cell.Kind == CellKind.RightOf);
            yield return new TwoApproaches(left[0], right[0]);
        }

        foreach (var bits in new[] { 8, 20, 50, 125 })
        {
            foreach (var point in study.Special.Rational)
            {
                var width = new Rational(1, System.Numerics.BigInteger.One << bits);
                yield return new Between(point - width, point + width, 64 + 3 * bits);
            }
        }

        foreach (var inside in study.Special.Brackets.SelectMany(bracket => GrowthSearch.Inside(bracket, 128)))
        {
            yield return inside;
        }

        var phased = study.PhasedApproaches.Where(way => way.Point is not null).ToList();
        foreach (var way in phased)
        {
            yield return new OneApproach(way);
        }

        foreach (var group in phased.GroupBy(way => way.Cell).Select(ways => ways.ToList()))
        {
            foreach (var other in group.Skip(1))
            {
                yield return new TwoApproaches(group[0], other);
            }
        }
    }
}
