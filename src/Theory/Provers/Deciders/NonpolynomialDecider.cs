using Theory.Claims;
using Theory.Kernel;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is no polynomial.</summary>
internal static class NonpolynomialDecider
{
    public static Verdict Decide(FunctionStudy study) =>
        FormSearch.Decide(
            study,
            Property.Nonpolynomial,
            Growths(study),
            "the growth at the infinities is not known well enough, and no polynomial was recognised"
        );

    public static IEnumerable<Evidence> Growths(FunctionStudy study)
    {
        var tails = study.Approaches.Where(way => way.Point is null).ToList();
        foreach (var way in tails)
        {
            yield return new OneApproach(way);
        }

        foreach (var way in tails)
        {
            if (Analysis.Growth.Degree(study.Function, way) is { } degree && degree < 20)
            {
                foreach (var (start, step) in FormSearch.Stencils(study))
                {
                    yield return new FiniteDifference(start, step, degree + 1, 128, way);
                }
            }
        }
    }
}
