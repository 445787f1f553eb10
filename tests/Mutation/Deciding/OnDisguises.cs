using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>What carries over from a simpler formula of the same function.</summary>
public sealed class OnDisguises
{
    private const string Masked = "relu(sin(x)) - relu(-sin(x))";

    private static Expression Function => Expression.Parse(Masked);

    private static Expression Simple => Expression.Parse("sin(x)");

    // A theorem that stands for one about the function itself.
    private static Theorem Own =>
        Theorem.Check(new HasProperty(Property.Total, Expression.X), new CellCover(Cover.Line));

    [Theory(DisplayName = "a function is in disguise where its normal form is shorter and has a value everywhere")]
    [InlineData("relu(x) - relu(-x)", "x", true)]
    [InlineData(Masked, "sin(x)", false)]
    [InlineData("x^2/x", "x", false)]
    [InlineData("x", "", false)]
    [InlineData("x^2", "", false)]
    [InlineData("exp(x)/(x*exp(x))", "", false)]
    public void Simpler(string formula, string simpler, bool isPolynomial)
    {
        var disguise = Disguised(formula);
        (disguise?.Other.Function.ToString() ?? "").ShouldBe(simpler);
        (disguise?.IsPolynomial ?? false).ShouldBe(isPolynomial);
        (disguise?.Other.IsProved(Property.Total) ?? true).ShouldBeTrue();
        disguise?.Other.Limit.Time.ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact(
        DisplayName = "a verdict carries over as one of the same kind, where it is decided and the equality allows it"
    )]
    public void Verdicts()
    {
        var disguise = Disguised(Masked).ShouldNotBeNull();
        var claim = new HasProperty(Property.Bounded, Function);
        var bounded = Theorem.Check(new HasProperty(Property.Bounded, Simple), new CellCover(Cover.Line));
        var proved = disguise.Unmask(claim, new Verdict.Proved(bounded)).ShouldBeOfType<Verdict.Proved>().Theorem;
        proved.Claim.ShouldBe(claim);
        ((Rewriting)proved.Evidence).Other.ShouldBe(Simple);
        disguise.Unmask(claim, new Verdict.Undecided("so")).ShouldBeNull();
        disguise.Unmask(claim, new Verdict.Refuted(bounded)).ShouldBeNull();
        disguise.Unmask(claim, new Verdict.Proved(Own)).ShouldNotBeNull();
        disguise.Unmask(new HasProperty(Property.Total, Expression.X), new Verdict.Proved(Own)).ShouldBeNull();
    }

    [Theory(DisplayName = "a bound is taken over where there is none, or a worse one")]
    [InlineData("", "", "1/2 2", true, true)]
    [InlineData("1/4", "3", "1/2 2", true, true)]
    [InlineData("1/2", "2", "1/2 2", false, false)]
    [InlineData("3/4", "3", "3/4 2", false, true)]
    [InlineData("1/4", "1", "1/2 1", true, false)]
    public void Bounds(string low, string high, string ends, bool isLowTaken, bool isHighTaken)
    {
        var own = new ExtremeEnclosure(null, Own, Own, Number(low), Number(high));
        var other = new ExtremeEnclosure(
            null,
            Theorem.Check(new ExtremeAtLeast(Extreme.Supremum, Simple, new(1, 2)), new EnclosedPoint(1, 64)),
            Theorem.Check(new ExtremeAtMost(Extreme.Supremum, Simple, 2), new CellCover(Cover.Line)),
            new(1, 2),
            2
        );
        var both = Disguised(Masked).ShouldNotBeNull().Complete(Function, own, other);
        $"{both.Low} {both.High}".ShouldBe(ends);
        both.Infinite.ShouldBeNull();
        both.AtLeast.ShouldNotBeNull()
            .Claim.ShouldBe(isLowTaken ? new ExtremeAtLeast(Extreme.Supremum, Function, new(1, 2)) : Own.Claim);
        both.AtMost.ShouldNotBeNull()
            .Claim.ShouldBe(isHighTaken ? new ExtremeAtMost(Extreme.Supremum, Function, 2) : Own.Claim);
    }

    [Fact(DisplayName = "what is not there is not taken over, and an infinity is")]
    public void Infinities()
    {
        var odd = Expression.Parse("relu(x) - relu(-x)");
        var disguise = Disguised("relu(x) - relu(-x)").ShouldNotBeNull();
        var infinite = Theorem.Check(
            new ExtremeIsInfinite(Extreme.Supremum, Expression.X),
            new OneApproach(Ways.To([]).First())
        );
        var none = ExtremeEnclosure.None;
        disguise.Complete(odd, none, none).ShouldBe(none);
        disguise.Complete(odd, none with { Infinite = Own }, none).Infinite.ShouldNotBeNull().Claim.ShouldBe(Own.Claim);
        disguise
            .Complete(odd, none with { Infinite = Own }, none with { Infinite = infinite })
            .Infinite.ShouldNotBeNull()
            .Claim.ShouldBe(Own.Claim);
        disguise
            .Complete(odd, none, none with { Infinite = infinite })
            .Infinite.ShouldNotBeNull()
            .Claim.ShouldBe(new ExtremeIsInfinite(Extreme.Supremum, odd));
    }

    private static Rational? Number(string text) => text.Length == 0 ? null : Rational.Parse(text);

    private static Disguise? Disguised(string formula)
    {
        var study = Study.Of(formula);
        study.Decide(Property.Total, () => TotalDecider.Decide(study));
        return Disguise.Of(study);
    }
}
