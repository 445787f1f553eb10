using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Encloses the infimum and the supremum of a function on its domain: theorems that each is at least one number and at most another, or infinite.</summary>
internal static class RangeDecider
{
    public static ExtremeEnclosure Supremum(FunctionStudy study) => Values(study, Extreme.Supremum);

    public static ExtremeEnclosure Infimum(FunctionStudy study) => Values(study, Extreme.Infimum);

    private static ExtremeEnclosure Values(FunctionStudy study, Extreme extreme)
    {
        var deadline = new WorkLimit(study.Limit.Time / 2).Start();
        if (ExtremeSearch.Infinite(study, extreme, deadline) is { } infinite)
        {
            return new(infinite, null, null, null, null);
        }

        var isSupremum = extreme == Extreme.Supremum;
        var function = isSupremum ? study.Function : -study.Function;
        Claim Reaches(Rational b) =>
            isSupremum
                ? new ExtremeAtLeast(extreme, study.Function, b)
                : new ExtremeAtMost(extreme, study.Function, -b);
        Claim Stays(Rational b) =>
            isSupremum
                ? new ExtremeAtMost(extreme, study.Function, b)
                : new ExtremeAtLeast(extreme, study.Function, -b);

        var (best, reached) = (double.NegativeInfinity, (Theorem?)null);
        Rational? exact = null;
        void Offer(Evidence evidence, double value, Rational claimed)
        {
            if (value <= best || !double.IsFinite(value))
            {
                return;
            }

            if (FunctionStudy.Try(() => Theorem.Check(Reaches(claimed), evidence)) is { } theorem)
            {
                (best, reached, exact) = (Sampler.ToDouble(claimed), theorem, claimed);
            }
        }

        var formula = Formula.Of(function);
        var values = isSupremum ? study.Values : new Sampler(function);
        foreach (var way in study.Approaches.Concat(study.PhasedApproaches()))
        {
            if (deadline.IsOver)
            {
                break;
            }

            var tendency = FunctionStudy.Guarded(() => way.TendencyOf(formula), Tendency.Unknown);
            if (tendency.Limit is { Lower.IsFinite: true } limit)
            {
                var bound = tendency.Exact?.Rational ?? ExtremeSearch.RationalBelow(limit.Lower.Value);
                Offer(new OneApproach(way), Sampler.ToDouble(bound), bound);
            }
        }

        foreach (var x in Peaks.Of(study, values.At))
        {
            if (deadline.IsOver)
            {
                break;
            }

            var point = SpecialPoints.Near(x, 1e-12);
            var value =
                function.At(point) is Value.Exact(var number) && number.Denominator < 1_000_000
                    ? number
                    : LowestAt(formula, point);
            if (value is { } known)
            {
                Offer(new EnclosedPoint(point, 96), Sampler.ToDouble(known), known);
            }
        }

        if (reached is null)
        {
            best = study.Grid.Select(values.At).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        }

        var (stays, high) = ExtremeSearch.Upper(study, best, (b, s) => new BoundTest(function, b, s), Stays);
        return isSupremum
            ? new(null, reached, stays, reached is null ? null : exact, high)
            : new(null, stays, reached, high is { } h ? -h : null, exact is { } e ? -e : null);
    }

    private static Rational? LowestAt(Formula function, Rational x)
    {
        var facts = Examiner.AtPoint(function, x, 96);
        return facts.Definedness == Definedness.Everywhere && facts.Span.Values.Lower.IsFinite
            ? ExtremeSearch.RationalBelow(facts.Span.Values.Lower.Value)
            : null;
    }
}
