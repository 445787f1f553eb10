using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;

namespace Theory.Provers.Portraits;

/// <summary>Finds proofs of which values a function takes.</summary>
internal static class RangeProver
{
    /// <summary>The theorem that every value lies in the range; null where no proof is found.</summary>
    public static Theorem? Values(FunctionStudy study, NumberRange range)
    {
        var search = new CoverSearch(new ValuesTest(study.Function, range, Settings.Default));
        return study.Limit.Within(
            () =>
                FunctionStudy.Guarded(
                    () => search.Prove(new ValuesIn(study.Function, range), study.Special.Rational),
                    null
                ),
            null
        );
    }

    /// <summary>The theorem that every value lies between the enclosed extremes, with the ends left out where that is shown; null where no proof is found.</summary>
    public static Theorem? Tightest(FunctionStudy study, ActivationReport report)
    {
        var (low, high) = (report.Infimum.Low, report.Supremum.High);
        var (isLow, isHigh) = (low is not null, high is not null);
        NumberRange[] ranges =
        [
            NumberRange.Open(low, high),
            new(low, isLow, high, false),
            new(low, false, high, isHigh),
            NumberRange.Closed(low, high),
        ];
        return ranges.Distinct().Select(range => Values(study, range)).FirstOrDefault(theorem => theorem is not null);
    }

    /// <summary>The theorem that a function that has been decided takes every value strictly between two ends; null where that is not shown.</summary>
    public static Theorem? Between(ActivationReport report, Rational? low, Rational? high)
    {
        var claim = new TakesEvery(report.Function, NumberRange.Open(low, high));
        return
            report.Properties[Property.Continuous] is Verdict.Proved(var continuous)
            && (report.Infimum.Infinite ?? report.Infimum.AtMost) is { } infimum
            && (report.Supremum.Infinite ?? report.Supremum.AtLeast) is { } supremum
            ? FunctionStudy.Try(() => Theorem.ByIntermediateValues(claim, continuous, infimum, supremum))
            : null;
    }

    /// <summary>The theorem that a value is taken where the function is exactly known; null where it is another.</summary>
    public static Theorem? At(Expression function, Rational x) =>
        function.At(x) is Value.Exact(var value)
            ? FunctionStudy.Try(() =>
                Theorem.ByRange(new TakesValue(function, value), Theorem.ByExactValue(new(function, x, value)))
            )
            : null;
}
