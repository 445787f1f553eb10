using Theory.Analysis;
using Theory.Claims;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Encloses the infimum and the supremum of a function on its domain: theorems that each is at least one number and at most another, or infinite.</summary>
internal static class RangeDecider
{
    public static ExtremeEnclosure Supremum(FunctionStudy study)
    {
        if (ExtremeSearch.Infinite(study, Extreme.Supremum) is { } infinite)
        {
            return new(infinite, null, null, null, null);
        }

        var known = new HighestKnown(study, study.Function, AtLeast).Search();
        var (stays, bound) = ExtremeSearch.Upper(
            study,
            known.Guess,
            (b, settings) => new BoundTest(study.Function, b, settings),
            b => new ExtremeAtMost(Extreme.Supremum, study.Function, b)
        );
        return new(null, known.Theorem, stays, known.Number, bound);

        Claim AtLeast(Rational b) => new ExtremeAtLeast(Extreme.Supremum, study.Function, b);
    }

    /// <summary>The opposite of the supremum of -f.</summary>
    public static ExtremeEnclosure Infimum(FunctionStudy study)
    {
        if (ExtremeSearch.Infinite(study, Extreme.Infimum) is { } infinite)
        {
            return new(infinite, null, null, null, null);
        }

        var opposite = -study.Function;
        var known = new HighestKnown(study, opposite, AtMost).Search();
        var (stays, bound) = ExtremeSearch.Upper(
            study,
            known.Guess,
            (b, settings) => new BoundTest(opposite, b, settings),
            b => new ExtremeAtLeast(Extreme.Infimum, study.Function, -b)
        );
        return new(null, stays, known.Theorem, -bound, -known.Number);

        Claim AtMost(Rational b) => new ExtremeAtMost(Extreme.Infimum, study.Function, -b);
    }
}
