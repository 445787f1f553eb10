using Shouldly;
using Theory.Claims;
using Theory.Kernel;
using Theory.Oracles;
using Xunit;

namespace Theory.Mutation.Forgeries;

/// <summary>Checkers that are wrong on purpose are caught by the trial that the kernel passes.</summary>
public sealed class WrongCheckers
{
    private const int Few = 150;

    [Theory(DisplayName = "a checker that accepts everything is caught")]
    [InlineData("xor-not-separable")]
    [InlineData("collapse-two-layers")]
    [InlineData("sqrt-fails")]
    [InlineData("sigmoid-never-1")]
    [InlineData("xor-best-affine-accuracy")]
    public void Accepts_everything(string id) => Faults(id, _ => true).ShouldNotBeEmpty();

    [Theory(DisplayName = "a checker that looks at the kinds of claim and evidence alone is caught")]
    [InlineData("xor-not-separable", typeof(Not), typeof(Farkas))]
    [InlineData("xor-lift-separable", typeof(SeparableAfter), typeof(Hyperplane))]
    [InlineData("xor-least-squares", typeof(LeastSquaresFit), typeof(NormalEquations))]
    [InlineData("xor-robust-radius", typeof(RobustRadius), typeof(BreakingPoint))]
    public void Looks_at_kinds(string id, Type claim, Type evidence) =>
        Faults(id, proof => proof.Claim.GetType() == claim && proof.Evidence.GetType() == evidence).ShouldNotBeEmpty();

    [Fact(DisplayName = "a checker that takes any evidence for a part of a conjunction is caught")]
    public void Forgets_a_part() =>
        Faults(
                "quadratic-fails",
                proof =>
                    proof is { Claim: All { Parts: [var first, ..] }, Evidence: EachPart { Parts: [var shown, ..] } }
                    && Trial.Kernel(new(first, shown))
            )
            .ShouldNotBeEmpty();

    [Fact(DisplayName = "a judge that cannot tell is loud")]
    public void Judge_cannot_tell()
    {
        var run = new ForgeryRun(_ => true, _ => throw new NotSupportedException("no method"), true);
        Should.Throw<NotSupportedException>(() => run.Try("xor-not-separable", Few));
    }

    [Fact(DisplayName = "a checker that fails in another way than by a refusal is loud")]
    public void Checker_breaks()
    {
        var run = new ForgeryRun(_ => throw new InvalidOperationException("broken"), Truth.Of, true);
        Should.Throw<InvalidOperationException>(() => run.Try("xor-not-separable", Few));
    }

    private static IReadOnlyList<string> Faults(string id, Func<Proof, bool> accepts) =>
        new ForgeryRun(accepts, Judge, true).Try(id, Few).False;

    // A wrong checker accepts claims about which the judge has nothing to say; they are no evidence against it.
    private static bool Judge(Claim claim)
    {
        try
        {
            return Truth.Of(claim);
        }
        catch (Exception e) when (e is NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return true;
        }
    }
}
