using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Decides whether a function is total with f(x) different from f(-x) for every x other than 0.</summary>
internal static class DistinguishesSignDecider
{
    public static Verdict Decide(FunctionStudy study)
    {
        if (
            study.Known.GetValueOrDefault(Property.Total) is Verdict.Refuted(var hole)
            && FunctionStudy.Try(() => Theorem.Check(new Not(study.Claim(Property.DistinguishesSign)), hole.Evidence))
                is { } undefined
        )
        {
            return new Verdict.Refuted(undefined);
        }

        var difference = (study.Function - study.Function.Substitute(-Expression.X)).Simplify();
        if (study.Refute(Property.DistinguishesSign, Mirrors(study, difference), study.Limit.Share(2)) is { } refuted)
        {
            return new Verdict.Refuted(refuted);
        }

        var (theorem, resisted) = study.ProveByCover(
            Property.DistinguishesSign,
            settings => new DistinguishesSignTest(study.Function, settings),
            [0, .. SpecialPoints.Of(difference).Rational.Where(point => point.Sign > 0)],
            study.Limit,
            isRightOnly: true
        );
        return theorem is not null
            ? new Verdict.Proved(theorem)
            : new Verdict.Undecided(
                $"no x with f(x) = f(-x) was found, and {resisted} resisted the proof that there is none"
            );
    }

    public static IEnumerable<Evidence> Mirrors(FunctionStudy study, Expression difference)
    {
        var values = new Sampler(difference);
        Rational[] simple = [1, 2, new(1, 2), 3, new(3, 2), new(1, 4), 5, 10, 100];
        foreach (
            var x in simple.Concat(study.Special.Rational.Select(point => point.Abs()).Where(point => point.Sign > 0))
        )
        {
            if (Math.Abs(values.At(x.ToDouble())) < 1e-9)
            {
                yield return new OnePoint(x);
            }
        }

        foreach (var quarter in new[] { 4, 2, 8, 1, 3, 6 })
        {
            if (Math.Abs(values.At(Math.PI * quarter / 4)) < 1e-9 || IsBroken(difference))
            {
                yield return new ConstantPoint(new Rational(quarter, 4) * Expression.Pi);
            }
        }

        var (before, last) = (double.NaN, double.NaN);
        foreach (var x in study.Grid.Where(x => x > 0))
        {
            var value = values.At(x);
            if (last * value < 0)
            {
                yield return new Between(SpecialPoints.Near(before), SpecialPoints.Near(x), 64);
                var root = SpecialPoints.Bisect(values, before, x);
                yield return new OnePoint(SpecialPoints.Near(root));
                yield return new Between(
                    SpecialPoints.Near(root * (1 - 1e-4), 1e-7),
                    SpecialPoints.Near(root * (1 + 1e-4), 1e-7),
                    128
                );
            }
            else if (value == 0)
            {
                yield return new OnePoint(SpecialPoints.Near(x));
            }

            (before, last) = (x, value);
        }
    }

    // Sampling sees nothing of the value exactly at a multiple of pi where the function jumps there.
    private static bool IsBroken(Expression difference) =>
        difference is Expression.Application(UnaryFunction { IsContinuous: false }, _)
        || SpecialPoints.PartsOf(difference).Any(IsBroken);
}
