using Theory.Analysis;
using Theory.Claims;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is differentiable everywhere.</summary>
internal static class SmoothDecider
{
    public static Verdict Decide(FunctionStudy study) =>
        BreakSearch.Decide(study, Property.Smooth, settings => new SmoothTest(study.Function, settings));
}
