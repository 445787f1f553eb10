using Theory.Analysis;
using Theory.Claims;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is bounded on its domain.</summary>
internal static class BoundedDecider
{
    public static Verdict Decide(FunctionStudy study) =>
        GrowthSearch.Decide(study, Property.Bounded, settings => new BoundedTest(study.Function, settings));
}
