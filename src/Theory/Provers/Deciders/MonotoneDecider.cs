using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is nondecreasing on its domain.</summary>
internal static class MonotoneDecider
{
    public static Verdict Decide(FunctionStudy study)
    {
        if (study.Refute(Property.Monotone, Falls(study), study.Limit.Share(2)) is { } refuted)
        {
            return new Verdict.Refuted(refuted);
        }

        if (FunctionStudy.Try(() => Theorem.ByForm(study.Claim(Property.Monotone))) is { } formal)
        {
            return new Verdict.Proved(formal);
        }

        var (theorem, resisted) = study.ProveByCover(
            Property.Monotone,
            settings => new MonotoneTest(study.Function, settings),
            [.. study.Special.Rational.Union(SpecialPoints.RootsOf(study.Derivative))],
            study.Limit
        );
        return theorem is not null
            ? new Verdict.Proved(theorem)
            : new Verdict.Undecided($"no fall was found, and {resisted} resisted the proof that there is none");
    }

    public static IEnumerable<Evidence> Falls(FunctionStudy study) => SampledFalls(study).Concat(FallsAtJoints(study));

    private static IEnumerable<Evidence> FallsAtJoints(FunctionStudy study)
    {
        foreach (var point in study.Special.Rational)
        {
            foreach (var bits in new[] { 30, 120 })
            {
                var width = new Numbers.Rational(1, System.Numerics.BigInteger.One << bits);
                yield return new Between(point - width, point, 400);
                yield return new Between(point, point + width, 400);
                yield return new Between(point - width, point + width, 400);
            }
        }
    }

    private static IEnumerable<Evidence> SampledFalls(FunctionStudy study)
    {
        var values = study
            .Grid.Select(x => (X: x, Value: study.Values.At(x)))
            .Where(point => !double.IsNaN(point.Value))
            .ToList();
        var falls = new List<(double From, double To, double Fall)>();
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i].Value < values[i - 1].Value)
            {
                falls.Add((values[i - 1].X, values[i].X, values[i - 1].Value - values[i].Value));
            }
        }

        // Far from 0 the doubles of a sine are noise, so that near falls come first.
        var byPlace = falls.OrderByDescending(fall => fall.Fall).ToLookup(fall => Math.Abs(fall.From) < 1e6);
        foreach (var (from, to, _) in byPlace[true].Take(6).Concat(byPlace[false].Take(3)))
        {
            yield return new Between(SpecialPoints.Near(from), SpecialPoints.Near(to), 64);
            yield return new Between(SpecialPoints.Near(from, 1e-15), SpecialPoints.Near(to, 1e-15), 256);
        }
    }
}
