using Shouldly;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Calculus;

public sealed class SimplificationLaws
{
    private static Rational[] Points =>
        [-3, -2, -1, new(-1, 2), new(-1, 7), 0, new(1, 5), new(1, 2), 1, new(7, 5), new(3, 2), 2, 3, 10, -100];

    [Fact(DisplayName = "simplifying keeps every exact value and every hole")]
    public void Keeps_exact_values()
    {
        var compared = 0;
        ExpressionGenerator
            .Formulas(30)
            .ShouldAll(
                1000,
                formula =>
                {
                    var simple = formula.Simplify();
                    foreach (var x in Points)
                    {
                        compared += Agree(formula.At(x), simple.At(x), $"{formula}  ~>  {simple}  at {x}") ? 1 : 0;
                    }
                }
            );
        compared.ShouldBeGreaterThan(1000);
    }

    [Fact(DisplayName = "simplifying keeps every value that interval arithmetic encloses")]
    public void Keeps_enclosed_values()
    {
        var compared = 0;
        ExpressionGenerator
            .Formulas(30)
            .ShouldAll(
                300,
                formula =>
                {
                    var simple = formula.Simplify();
                    foreach (var x in Points)
                    {
                        var (before, after) = (EnclosureOrNull.At(formula, x), EnclosureOrNull.At(simple, x));
                        string Where() => $"{formula}  ~>  {simple}  at {x}: {before} and {after}";
                        if (before is not null && after is not null)
                        {
                            before.Overlaps(after).ShouldBeTrue(Where);
                            compared++;
                        }
                        else if (before is not null)
                        {
                            (simple.At(x) is not Value.Undefined).ShouldBeTrue(Where);
                        }
                        else if (after is not null)
                        {
                            (formula.At(x) is not Value.Undefined).ShouldBeTrue(Where);
                        }
                    }
                }
            );
        compared.ShouldBeGreaterThan(900);
    }

    [Fact(DisplayName = "simplifying twice is simplifying once, and a formula hardly grows")]
    public void Is_idempotent() =>
        ExpressionGenerator
            .Formulas()
            .ShouldAll(
                1000,
                formula =>
                {
                    var simple = formula.Simplify();
                    (simple.Simplify() == simple).ShouldBeTrue(() => $"{formula}  ~>  {simple}");
                    (simple.Count <= 2 * formula.Count + 5).ShouldBeTrue(() => $"{formula}  ~>  {simple}");
                }
            );

    [Fact(DisplayName = "a formula that would be nested too deeply when it is simpler stays as it is")]
    public void Deep_sums()
    {
        // x*(2/3) is simpler as 2*x/3, and one deeper.
        var deepest = Expression.X * new Rational(2, 3);
        for (var depth = 2; depth < 500; depth++)
        {
            deepest = deepest.Pow(Expression.Pi);
        }

        deepest.Simplify().ShouldBeSameAs(deepest);
        var (inner, _) = (Expression.Power)deepest;
        inner.Simplify().Depth.ShouldBe(500);
    }

    private static bool Agree(Value before, Value after, string where)
    {
        switch (before, after)
        {
            case (Value.Exact(var a), Value.Exact(var b)):
                b.ShouldBe(a, where);
                return true;
            case (Value.Undefined, Value.Undefined):
                return true;
            case (Value.Undefined, _):
                after.IsReal.ShouldBeFalse(where);
                return false;
            case (_, Value.Undefined):
                before.IsReal.ShouldBeFalse(where);
                return false;
            default:
                return false;
        }
    }
}
