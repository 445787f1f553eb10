using Shouldly;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Laws.Generators;
using Theory.Numbers;
using Theory.Properties.Calculus;
using Xunit;

namespace Theory.Properties.Functions;

public sealed class NormalForms
{
    private static readonly Rational[] Points =
    [
        -7,
        new(-3, 2),
        -1,
        new(-1, 3),
        0,
        new(1, 5),
        new(1, 2),
        1,
        new(5, 3),
        2,
        new(31, 4),
    ];

    [Fact(DisplayName = "the formula written from a normal form has the same values")]
    public void Keeps_values()
    {
        var compared = 0;
        ExpressionGenerator
            .Formulas(40)
            .ShouldAll(
                1500,
                formula =>
                {
                    if (NormalForm.Rewrite(formula) is not { } rewritten)
                    {
                        return;
                    }

                    foreach (var x in Points)
                    {
                        if (
                            EnclosureOrNull.At(formula, x) is { } before
                            && EnclosureOrNull.At(rewritten, x) is { } after
                        )
                        {
                            before
                                .Overlaps(after)
                                .ShouldBeTrue(() => $"{formula}  ~>  {rewritten}  at {x}: {before} and {after}");
                            compared++;
                        }
                    }
                }
            );
        compared.ShouldBeGreaterThan(3000);
    }

    [Fact(DisplayName = "a form that would grow without bound is given up")]
    public void Bounded()
    {
        NormalForm.Rewrite(Expression.Parse("(1 + x + exp(x) + sin(x) + atan(x))^30")).ShouldBeNull();
        NormalForm.Rewrite(Expression.Parse("((((2^32)^32)^32)^32)^32*x")).ShouldBeNull();
        NormalForm.Rewrite(Expression.Parse("max(e + (x*4)^(-5/4), x - 1/8)^-11")).ShouldBeNull();
        NormalForm.Rewrite(Expression.Parse("((((x^32)^32)^32)^32)^32")).ShouldBeNull();
    }
}
