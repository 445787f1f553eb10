using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Numbers;
using Theory.Oracles;
using Xunit;
using Interval = Theory.Numbers.Interval;

namespace Theory.Properties.Functions;

public sealed class EvaluationLaws
{
    private static Arbitrary<(Expression Formula, Rational X)> FormulasAtPoints =>
        Arb.From(
            from formula in ExpressionGenerator.Formulas(25).Generator
            from numerator in Gen.Choose(-20, 20)
            from denominator in Gen.Choose(1, 8)
            select (formula, new Rational(numerator, denominator)),
            pair => ExpressionGenerator.Shrink(pair.Item1).Select(simpler => (simpler, pair.Item2))
        );

    private static Arbitrary<(Expression Outer, Expression Inner, Rational X)> Pairs =>
        Arb.From(
            from outer in ExpressionGenerator.Formulas(12).Generator
            from pair in FormulasAtPoints.Generator
            select (outer, pair.Formula, pair.X),
            triple => ExpressionGenerator.Shrink(triple.Item1).Select(simpler => (simpler, triple.Item2, triple.Item3))
        );

    [Fact(DisplayName = "exact evaluation never contradicts an evaluation in intervals")]
    public void Agrees_with_intervals()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        FormulasAtPoints.ShouldAll(
            4000,
            pair =>
            {
                var value = pair.Formula.At(pair.X);
                var enclosure = IntervalEvaluation.At(pair.Formula, pair.X);
                Judge(value, enclosure, $"{pair.Formula} at {pair.X}: {value}, {enclosure}");
                var kind = $"{value.GetType().Name}{(enclosure is null ? string.Empty : " enclosed")}";
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
            }
        );
        seen["Exact enclosed"].ShouldBeGreaterThan(400);
        seen["Inexact enclosed"].ShouldBeGreaterThan(400);
        seen["Undefined"].ShouldBeGreaterThan(400);
    }

    private static void Judge(Value value, Interval? enclosure, string both)
    {
        if (enclosure is not null)
        {
            value.ShouldNotBeOfType<Value.Undefined>(both);
            (value is Value.Exact(var number) && !enclosure.Contains(number)).ShouldBeFalse(both);
            (value.IsPositive && enclosure.IsNonpositive).ShouldBeFalse(both);
            (value.IsIrrational && enclosure.IsPoint).ShouldBeFalse(both);
        }
    }

    [Fact(DisplayName = "the composition at x is the outer function at the inner one's value")]
    public void Composition()
    {
        var compared = 0;
        Pairs.ShouldAll(
            4000,
            triple =>
            {
                var (outer, inner, x) = triple;
                if (inner.At(x) is Value.Exact(var between))
                {
                    compared += outer.ContainsVariable ? 1 : 0;
                    outer.Substitute(inner).At(x).ShouldBe(outer.At(between), $"{outer} after {inner} at {x}");
                }
            }
        );
        compared.ShouldBeGreaterThan(300);
    }

    [Fact(DisplayName = "composition with x changes nothing, and a formula without x is left as it is")]
    public void Composition_units() =>
        ExpressionGenerator
            .Formulas()
            .ShouldAll(
                500,
                formula =>
                {
                    formula.Substitute(Expression.X).ShouldBe(formula);
                    Expression.X.Substitute(formula).ShouldBe(formula);
                    formula.Substitute(7).ContainsVariable.ShouldBeFalse();
                    formula.Substitute(7).Substitute(formula).ShouldBe(formula.Substitute(7));
                }
            );
}
