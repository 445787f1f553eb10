using Shouldly;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Xunit;

namespace Theory.Mutation.Statements;

/// <summary>Which claims are about one function of x, and which of them hold of a restriction, as the rule on equal functions sees it.</summary>
public sealed class OnSubjects
{
    // The first is undefined at 0 and the other is not.
    private static Expression Restricted => Expression.Parse("x/x");

    private static Expression Whole => Expression.Parse("1");

    [Fact(DisplayName = "claims of other kinds have no subject")]
    public void Others()
    {
        Refusal(new HasLimit(Restricted, Destination.PlusInfinity)).ShouldStartWith("this is about the properties");
        Refusal(new Not(new IsOdd(Restricted))).ShouldStartWith("this is about the properties");
    }

    [Fact(DisplayName = "bounds from outside and order are inherited by a restriction, and nothing else is")]
    public void Inherited()
    {
        Claim[] inherited =
        [
            new HasProperty(Property.Bounded, Restricted),
            new HasProperty(Property.LocallyBounded, Restricted),
            new HasProperty(Property.Monotone, Restricted),
            new ExtremeAtLeast(Extreme.Infimum, Restricted, 0),
            new ExtremeAtMost(Extreme.Supremum, Restricted, 2),
            new ExtremeAtMost(Extreme.Lipschitz, Restricted, 2),
        ];
        Claim[] others =
        [
            new HasProperty(Property.Total, Restricted),
            new HasProperty(Property.Nonlinear, Restricted),
            new HasProperty(Property.Smooth, Restricted),
            new ExtremeAtLeast(Extreme.Supremum, Restricted, 0),
            new ExtremeAtLeast(Extreme.Lipschitz, Restricted, 0),
            new ExtremeAtMost(Extreme.Infimum, Restricted, 2),
            new ExtremeIsInfinite(Extreme.Infimum, Restricted),
            .. inherited.Select(claim => new Not(claim)),
        ];
        foreach (var claim in inherited)
        {
            // The bare evidence is refused for the premise about the other function, which comes next.
            Refusal(claim).ShouldNotStartWith("this ");
        }

        foreach (var claim in others)
        {
            Refusal(claim).ShouldStartWith("this does not hold of a function that another one restricts");
        }
    }

    private static string Refusal(Claim claim) =>
        Should
            .Throw<RefusalException>(() =>
                Theorem.Check(claim, new Rewriting(Whole, null, new EveryRow(), new EveryRow()))
            )
            .Reason;
}
