using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Kernel;
using Xunit;

namespace Theory.Mutation.Rules;

/// <summary>Short formulas on which a check that goes through a part twice at every level would not end.</summary>
public sealed class HostileFormulas
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact(DisplayName = "a sum of 300 terms is seen to be odd")]
    public void Long_sum()
    {
        var sum = Expression.Parse(string.Join('+', Enumerable.Repeat("x", 300)));
        Ends(() => Theorem.BySymmetry(new IsOdd(sum)));
    }

    [Fact(DisplayName = "100 maxima, one in another, have a value")]
    public void Nested_maxima() =>
        Ends(() =>
            Should.Throw<RefusalException>(() =>
                Theorem.ByOnePoint(new HasProperty(Property.Total, Nested("max(x,-", 100)), new OnePoint(-1))
            )
        );

    [Theory(DisplayName = "20 maxima or rectifiers, one in another, have a normal form or none, also of a number")]
    [InlineData("max(x,-")]
    [InlineData("relu(1-")]
    public void Nested_branches(string opening)
    {
        var function = Nested(opening, 20);
        Ends(() => NormalForm.Rewrite(function));
        Ends(() => NormalForm.Rewrite(function.Substitute(2)));
    }

    [Theory(DisplayName = "covers and ways of deeply nested formulas are settled or refused")]
    [InlineData("1/(1+", 10)]
    [InlineData("sin(", 12)]
    [InlineData("tanh(", 12)]
    public void Deep(string opening, int times)
    {
        var function = Nested(opening, times);
        Evidence[] all =
        [
            new CellCover(Cover.Line),
            new CellCover(new([new(-1, false), new(0, true), new(1, false)], Settings.Default)),
            new OneApproach(Functions.Right(64)),
        ];
        Claim[] claims =
        [
            new ExtremeAtMost(Extreme.Lipschitz, function, 2),
            new ExtremeIsInfinite(Extreme.Lipschitz, function),
            new ConstantOnlyOn(function, []),
            new DifferentiableOutside(function, []),
            new Not(new HasProperty(Property.Backpropagates, function)),
        ];
        Ends(() =>
        {
            foreach (var (claim, evidence) in claims.SelectMany(claim => all.Select(one => (claim, one))))
            {
                try
                {
                    Theorem.Check(claim, evidence).Claim.ShouldBe(claim);
                }
                catch (RefusalException)
                {
                    // Either answer will do.
                }
            }
        });
    }

    private static Expression Nested(string opening, int times) =>
        Expression.Parse(string.Concat(Enumerable.Repeat(opening, times)) + "x" + new string(')', times));

    private static void Ends(Action check) => Task.Run(check).Wait(Patience).ShouldBeTrue();
}
