using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function has a value everywhere.</summary>
internal static class TotalDecider
{
    public static Verdict Decide(FunctionStudy study)
    {
        if (study.Refute(Property.Total, Holes(study), study.Limit.Share(2)) is { } refuted)
        {
            return new Verdict.Refuted(refuted);
        }

        var (theorem, resisted) = study.ProveByCover(
            Property.Total,
            settings => new TotalTest(study.Function, settings),
            study.Special.Rational,
            study.Limit
        );
        return theorem is not null
            ? new Verdict.Proved(theorem)
            : new Verdict.Undecided($"no hole was found, and {resisted} resisted the proof that there is none");
    }

    public static IEnumerable<Evidence> Holes(FunctionStudy study)
    {
        foreach (var point in study.Special.Rational.Concat(Sampled(study)))
        {
            if (study.Function.At(point) is not Value.Exact)
            {
                yield return new OnePoint(point);
            }
        }

        foreach (var (low, high) in study.Special.Brackets)
        {
            yield return new Between(low, high, 64);
        }
    }

    private static IEnumerable<Rational> Sampled(FunctionStudy study)
    {
        Rational[] near = [-1, 0, 1, -2, 2, 1000, -1000];
        var undefined = study.Grid.Where(x => double.IsNaN(study.Values.At(x))).Take(20);
        return near.Where(point => double.IsNaN(study.Values.At(point.ToDouble())))
            .Concat(undefined.Select(x => SpecialPoints.Near(x)));
    }
}
