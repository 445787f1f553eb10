using Theory.Analysis;
using Theory.Claims;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is defined and continuous everywhere.</summary>
internal static class ContinuousDecider
{
    public static Verdict Decide(FunctionStudy study) =>
        BreakSearch.Decide(study, Property.Continuous, settings => new ContinuousTest(study.Function, settings));
}
