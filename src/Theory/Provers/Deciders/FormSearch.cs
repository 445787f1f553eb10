using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>What the two questions of form are decided by: evidence that the function is no line or no polynomial, or a form that shows that it is one.</summary>
internal static class FormSearch
{
    public static Verdict Decide(FunctionStudy study, Property property, IEnumerable<Evidence> tries, string missing)
    {
        var claim = study.Claim(property);
        if (study.Known.GetValueOrDefault(Property.Total) is Verdict.Refuted(var hole))
        {
            return new Verdict.Proved(Theorem.ByUndefinedness(claim, hole));
        }

        if (FunctionStudy.Try(() => Theorem.ByForm(new Not(claim))) is { } refuted)
        {
            return new Verdict.Refuted(refuted);
        }

        if (study.FirstAccepted(claim, tries, study.Limit.Share(2)) is { } proved)
        {
            return new Verdict.Proved(proved);
        }

        if (FunctionStudy.Guarded(() => Constant(study, claim), null) is { } constant)
        {
            return new Verdict.Refuted(constant);
        }

        return new Verdict.Undecided(missing);
    }

    // A function that takes one value wherever it is sampled may be bounded by it from both sides.
    private static Theorem? Constant(FunctionStudy study, HasProperty claim)
    {
        // Farther out, doubles round tanh and its like to 1.
        var values = study.Grid.Where(x => Math.Abs(x) < 8).Select(study.Values.At).Where(double.IsFinite).ToList();
        if (
            values.Count == 0
            || values.Max() - values.Min() > 1e-9
            || study.Known[Property.Total] is not Verdict.Proved(var total)
            || RangeDecider.Infimum(study).AtLeast is not { } least
            || RangeDecider.Supremum(study).AtMost is not { } most
        )
        {
            return null;
        }

        var value = SpecialPoints.Near(values[0]);
        return Theorem.ByEqualBounds(claim, new(value, total.Evidence, least.Evidence, most.Evidence));
    }

    /// <summary>First points and distances at which finite differences are tried.</summary>
    public static IEnumerable<(Rational Start, Rational Step)> Stencils(FunctionStudy study)
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
