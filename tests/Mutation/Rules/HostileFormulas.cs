using Shouldly;
using Theory.Claims;
using Theory.Functions;
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

    private static Expression Nested(string opening, int times) =>
        Expression.Parse(string.Concat(Enumerable.Repeat(opening, times)) + "x" + new string(')', times));

    private static void Ends(Action check) => Task.Run(check).Wait(Patience).ShouldBeTrue();
}
