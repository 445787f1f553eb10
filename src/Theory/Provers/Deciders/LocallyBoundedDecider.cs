using Theory.Analysis;
using Theory.Claims;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is bounded on every bounded interval.</summary>
internal static class LocallyBoundedDecider
{
    public static Verdict Decide(FunctionStudy study) =>
        GrowthSearch.Decide(
            study,
            Property.LocallyBounded,
            settings => new LocallyBoundedTest(study.Function, settings)
        );
}
