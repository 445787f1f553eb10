using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Numbers;
using Theory.Provers.Deciders;

namespace Theory.Provers.Portraits;

/// <summary>Finds the intervals on which a function is constant, and a proof that there are no others.</summary>
internal static class DeadIntervalsProver
{
    public static DeadIntervals Find(FunctionStudy study)
    {
        var intervals = Candidates(study);
        var search = new CoverSearch(new ConstancyTest(study.Function, intervals, Settings.Default));
        var claim = new ConstantOnlyOn(study.Function, intervals);
        var theorem = study.Limit.Within(() => search.Prove(claim, study.Special.Rational), null);
        return theorem is null
            ? DeadIntervals.Unknown($"{search.Resisted} resisted the proof")
            : new(intervals, theorem, "");
    }

    // Stretches between special points on which sampled values do not change, joined where the function goes on without a break.
    private static ValueList<NumberRange> Candidates(FunctionStudy study)
    {
        var points = study.Special.Rational;
        var found = new List<NumberRange>();
        for (var i = 0; i <= points.Count; i++)
        {
            var range = NumberRange.Open(i == 0 ? null : points[i - 1], i == points.Count ? null : points[i]);
            if (!IsFlat(study, range))
            {
                continue;
            }

            if (found.Count > 0 && range.Low is { } joint && found[^1].High == joint && GoesOn(study, joint))
            {
                found[^1] = NumberRange.Open(found[^1].Low, range.High);
            }
            else
            {
                found.Add(range);
            }
        }

        return [.. found];
    }

    private static bool IsFlat(FunctionStudy study, NumberRange range)
    {
        var low = range.Low ?? (range.High is { } high ? high - 7 : -7);
        var width = (range.High ?? low + 14) - low;
        var values = Enumerable
            .Range(1, 6)
            .Select(k => study.Values.At((low + width * new Rational(k, 7)).ToDouble()))
            .ToList();
        return values.TrueForAll(value => Math.Abs(value - values[0]) <= 1e-12 * (1 + Math.Abs(values[0])));
    }

    private static bool GoesOn(FunctionStudy study, Rational point)
    {
        var at = point.ToDouble();
        var here = study.Values.At(at);
        return Math.Abs(study.Values.At(at - 1e-7) - here) < 1e-9 && Math.Abs(study.Values.At(at + 1e-7) - here) < 1e-9;
    }
}
