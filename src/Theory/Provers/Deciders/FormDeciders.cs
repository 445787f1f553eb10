using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is no line, and whether it is no polynomial.</summary>
internal static class FormDeciders
{
    public static Verdict Decide(FunctionStudy study, Property property)
    {
        var deadline = study.Limit.Start();
        var claim = study.Claim(property);
        if (study.Known.GetValueOrDefault(Property.Total) is Verdict.Refuted(var hole))
        {
            return new Verdict.Proved(Theorem.ByUndefinedness(claim, hole));
        }

        if (FunctionStudy.Try(() => Theorem.ByForm(new Not(claim))) is { } refuted)
        {
            return new Verdict.Refuted(refuted);
        }

        var tries = property == Property.Nonlinear ? Bends(study) : Growths(study);
        foreach (var evidence in tries)
        {
            if (deadline.IsOver)
            {
                break;
            }

            if (FunctionStudy.Try(() => Theorem.Check(claim, evidence)) is { } theorem)
            {
                return new Verdict.Proved(theorem);
            }
        }

        if (FunctionStudy.Guarded(() => Constant(study, claim), null) is { } constant)
        {
            return new Verdict.Refuted(constant);
        }

        return new Verdict.Undecided(
            property == Property.Nonlinear
                ? "no three points off a line were found, and no line was recognised"
                : "the growth at the infinities is not known well enough, and no polynomial was recognised"
        );
    }

    // A function that takes one value wherever it is sampled may be bounded by it from both sides.
    private static Theorem? Constant(FunctionStudy study, HasProperty claim)
    {
        // Farther out, doubles round tanh and its like to 1.
        var values = study
            .Grid.Where(x => Math.Abs(x) < 8)
            .Select(x => Sampler.At(study.Function, x))
            .Where(double.IsFinite)
            .ToList();
        if (
            values.Count == 0
            || values.Max() - values.Min() > 1e-9
            || study.Known[Property.Total] is not Verdict.Proved(var total)
            || ExtremeDeciders.Infimum(study).AtLeast is not { } least
            || ExtremeDeciders.Supremum(study).AtMost is not { } most
        )
        {
            return null;
        }

        var value = SpecialPoints.Near(values[0]);
        return Theorem.ByEqualBounds(claim, new(value, total.Evidence, least.Evidence, most.Evidence));
    }

    private static IEnumerable<Evidence> Bends(FunctionStudy study)
    {
        foreach (var precision in new[] { 64, 256 })
        {
            foreach (var (start, step) in Stencils(study))
            {
                yield return new FiniteDifference(start, step, 2, precision, null);
            }
        }
    }

    private static IEnumerable<Evidence> Growths(FunctionStudy study)
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
                foreach (var (start, step) in Stencils(study))
                {
                    yield return new FiniteDifference(start, step, degree + 1, 128, way);
                }
            }
        }
    }

    private static IEnumerable<(Rational Start, Rational Step)> Stencils(FunctionStudy study)
    {
        yield return (-1, 1);
        yield return (0, 1);
        yield return (new(-3, 2), new(1, 2));
        yield return (-3, new(3, 2));
        yield return (new(1, 3), new(1, 7));
        foreach (var point in study.Special.Rational)
        {
            yield return (point - 1, 1);
            yield return (point - new Rational(1, 2), 1);
            yield return (point - new Rational(1, 16), new(1, 16));
            yield return (point - new Rational(1, 1000), new(1, 1000));
        }

        foreach (var (low, high) in study.Special.Brackets)
        {
            yield return (low, high - low);
            yield return (low, (high - low) / 2);
        }

        yield return (10, 10);
        yield return (-30, 10);
        yield return (100, 100);
    }
}
