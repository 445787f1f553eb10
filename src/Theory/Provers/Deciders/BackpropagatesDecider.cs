using Theory.Analysis;
using Theory.Claims;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function has finite one-sided derivatives everywhere, which agree but at isolated points.</summary>
internal static class BackpropagatesDecider
{
    public static Verdict Decide(FunctionStudy study) =>
        BreakSearch.Decide(
            study,
            Property.Backpropagates,
            settings => new BackpropagatesTest(study.Function, settings)
        );
}
