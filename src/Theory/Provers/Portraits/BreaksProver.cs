using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;

namespace Theory.Provers.Portraits;

/// <summary>Finds where a function is not differentiable, what it does there, and a proof that it is differentiable elsewhere.</summary>
internal static class BreaksProver
{
    public static Breaks Find(FunctionStudy study, ActivationReport report)
    {
        if (report.Properties[Property.Smooth] is Verdict.Proved(var smooth))
        {
            return new([], smooth, null, "");
        }

        if (
            report.Properties[Property.Smooth] is Verdict.Refuted(var broken)
            && FunctionStudy.Try(() => Theorem.ByRepetition(new(study.Function), broken)) is { } endless
        )
        {
            return new([], null, endless, "");
        }

        var found = new List<BreakPoint>();
        var open = new List<NumberRange>();
        study.Limit.Share(3).ForEach(study.Special.Rational, Look);
        // With finite one-sided slopes everywhere, a point without a slope is a kink.
        var kind = report.Properties[Property.Backpropagates] is Verdict.Proved ? BreakKind.Kink : BreakKind.Break;
        study.Limit.Share(3).ForEach(Between(study, kind), found.Add);
        ValueList<BreakPoint> points = [.. found.OrderBy(one => one.At.Low)];
        if (open.Count > 0)
        {
            return new(points, null, null, $"what happens at {open[0].Of("x")} is not settled");
        }

        return Elsewhere(study, points);

        void Look(Rational point)
        {
            switch (PointBreaks.At(study, point))
            {
                case { } one:
                    found.Add(one);
                    break;
                case null when !IsSmoothAt(study, point):
                    open.Add(NumberRange.Closed(point, point));
                    break;
            }
        }
    }

    // Away from the rational points, and from each short range that holds a break.
    private static Breaks Elsewhere(FunctionStudy study, ValueList<BreakPoint> points)
    {
        var outside = Outside(study, points);
        IReadOnlyList<Rational> special =
        [
            .. study
                .Special.Rational.Concat(
                    outside.SelectMany(range => new[] { range.Low, range.High }.OfType<Rational>())
                )
                .Distinct()
                .Order(),
        ];
        var search = new CoverSearch(new DifferentiableTest(study.Function, outside, Settings.Default));
        var claim = new DifferentiableOutside(study.Function, outside);
        var theorem = study.Limit.Share(3).Within(() => search.Prove(claim, special), null);
        return new(points, theorem, null, theorem is null ? $"{search.Resisted} resisted the proof" : "");
    }

    // Beyond the outermost points the function may have no values at all.
    private static ValueList<NumberRange> Outside(FunctionStudy study, ValueList<BreakPoint> points)
    {
        var outside = points.Select(one => one.At).ToList();
        if (outside.Count == 0)
        {
            return [];
        }

        var formula = Formula.Of(study.Function);
        if (outside[0].Low is { } first && IsVoid(new(CellKind.LeftTail, default, first - new Rational(1, 1 << 20))))
        {
            outside[0] = NumberRange.Closed(null, outside[0].High);
        }

        if (outside[^1].High is { } last && IsVoid(new(CellKind.RightTail, last + new Rational(1, 1 << 20), default)))
        {
            outside[^1] = NumberRange.Closed(outside[^1].Low, null);
        }

        return [.. outside];

        bool IsVoid(Cell cell) => Examiner.On(formula, cell, Settings.Default).Definedness == Definedness.Nowhere;
    }

    private static bool IsSmoothAt(FunctionStudy study, Rational point)
    {
        var width = new Rational(1, 1 << 20);
        return new SmoothTest(study.Function, Settings.Default) is var test
            && (
                test.Holds(Cell.Closed(point - width, point + width))
                || test.HoldsAt(
                    point,
                    new(CellKind.LeftOf, point - width, point),
                    new(CellKind.RightOf, point, point + width)
                )
            );
    }

    private static IEnumerable<BreakPoint> Between(FunctionStudy study, BreakKind kind)
    {
        foreach (var (low, high) in study.Special.Brackets.Distinct())
        {
            var middle = (low + high) / 2;
            foreach (var bits in new[] { 30, 20, 12 })
            {
                var half = new Rational(1, 1 << bits);
                var (from, to) = (middle - half, middle + half);
                var claim = new DifferentiableOutside(
                    study.Function,
                    [NumberRange.Closed(null, from - half), NumberRange.Closed(to + half, null)]
                );
                var evidence = new Between(from, to, 64 + 3 * bits);
                if (FunctionStudy.Try(() => Theorem.ByPoints(claim, evidence)) is { } theorem)
                {
                    yield return new(kind, NumberRange.Closed(from, to), null, null, theorem);
                    break;
                }
            }
        }
    }
}
