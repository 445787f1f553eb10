using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;

namespace Theory.Provers.Portraits;

/// <summary>Decides how the values of a function lie about 0.</summary>
internal static class CentringProver
{
    public static Centring Decide(FunctionStudy study, ActivationReport report)
    {
        (Theorem, Theorem)? both = Below(report) is { } below && Above(report) is { } above ? (below, above) : null;
        return new(study.Limit.Within(() => Odd(study), Centring.Unknown.Odd), OneSign(study, report), both);
    }

    private static Theorem? Above(ActivationReport report) =>
        report.Supremum.Infinite ?? (report.Supremum.Low is { Sign: > 0 } ? report.Supremum.AtLeast : null);

    private static Theorem? Below(ActivationReport report) =>
        report.Infimum.Infinite ?? (report.Infimum.High is { Sign: < 0 } ? report.Infimum.AtMost : null);

    private static Theorem? OneSign(FunctionStudy study, ActivationReport report)
    {
        if (report.Infimum.Low is { Sign: >= 0 })
        {
            return RangeProver.Values(study, NumberRange.Open(0, null))
                ?? RangeProver.Values(study, NumberRange.Closed(0, null));
        }

        return report.Supremum.High is { Sign: <= 0 }
            ? RangeProver.Values(study, NumberRange.Open(null, 0))
                ?? RangeProver.Values(study, NumberRange.Closed(null, 0))
            : null;
    }

    private static Verdict Odd(FunctionStudy study)
    {
        var claim = new IsOdd(study.Function);
        if (FunctionStudy.Try(() => Theorem.BySymmetry(claim)) is { } formal)
        {
            return new Verdict.Proved(formal);
        }

        Rational[] simple = [1, 2, new(1, 2), 3, 5, new(1, 8), 10];
        foreach (var x in simple.Concat(study.Special.Rational.Where(point => !point.IsZero)))
        {
            if (FunctionStudy.Try(() => Theorem.BySymmetry(claim, new(x, 128))) is { } refuted)
            {
                return new Verdict.Refuted(refuted);
            }
        }

        return FunctionStudy.Try(() => Theorem.ByCover(claim, new CellCover(Sides(study)))) is { } theorem
            ? new Verdict.Proved(theorem)
            : new Verdict.Undecided("neither a point with another value nor a proof was found");
    }

    // 0 and the special points to the right of it, each cell being a side of one of them: there sums cancel exactly.
    private static Cover Sides(FunctionStudy study)
    {
        Rational[] special = [.. new SortedSet<Rational>(study.Special.Rational.Select(point => point.Abs())) { 0 }];
        var knots = new List<Knot> { new(-1, false) };
        for (var i = 0; i < special.Length; i++)
        {
            knots.Add(new(special[i], true));
            knots.Add(new(i + 1 < special.Length ? (special[i] + special[i + 1]) / 2 : special[i] + 1, false));
        }

        return new([.. knots], Settings.Default);
    }
}
