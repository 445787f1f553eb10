using Theory.Claims;
using Theory.Kernel;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is not of the form m x + b.</summary>
internal static class NonlinearDecider
{
    public static Verdict Decide(FunctionStudy study) =>
        FormSearch.Decide(
            study,
            Property.Nonlinear,
            Bends(study),
            "no three points off a line were found, and no line was recognised"
        );

    public static IEnumerable<Evidence> Bends(FunctionStudy study)
    {
        foreach (var precision in new[] { 64, 256 })
        {
            foreach (var (start, step) in FormSearch.Stencils(study))
            {
                yield return new FiniteDifference(start, step, 2, precision, null);
            }
        }
    }
}
