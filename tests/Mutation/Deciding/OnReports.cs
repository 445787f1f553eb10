using Shouldly;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>What a report makes of its verdicts, and when an enclosure is close.</summary>
public sealed class OnReports
{
    private static Theorem Any =>
        Theorem.Check(new HasProperty(Property.Total, Expression.X), new CellCover(Analysis.Cover.Line));

    private static ExtremeEnclosure Nothing => new(null, null, null, null, null);

    [Theory(DisplayName = "a function is admissible when all six criteria are proved, and not when one is refuted")]
    [InlineData("pppppp", true)]
    [InlineData("rrrrrr", false)]
    [InlineData("pppprp", false)]
    [InlineData("rupppp", false)]
    [InlineData("ppuppp", null)]
    [InlineData("uuuuuu", null)]
    public void Admissible(string verdicts, bool? isAdmissible)
    {
        var properties = ActivationReport
            .Criteria.Zip(verdicts)
            .ToDictionary(
                pair => pair.First,
                pair =>
                    pair.Second switch
                    {
                        'p' => new Verdict.Proved(Any),
                        'r' => new Verdict.Refuted(Any),
                        _ => (Verdict)new Verdict.Undecided("so"),
                    }
            );
        new ActivationReport(Expression.X, null, properties, Nothing, Nothing, Nothing).IsAdmissible.ShouldBe(
            isAdmissible
        );
    }

    [Theory(DisplayName = "an enclosure is close to half a millionth, of 1 or of its lower end where that is larger")]
    [InlineData("0", "1/2000000", true)]
    [InlineData("0", "1/1999999", false)]
    [InlineData("1/2", "1000001/2000000", true)]
    [InlineData("1/2", "1000002/2000000", false)]
    [InlineData("2000000", "2000001", true)]
    [InlineData("-2000000", "-1999999", true)]
    [InlineData("2000000", "2000002", false)]
    [InlineData("-1", "1", false)]
    public void Close(string low, string high, bool isClose) =>
        (Nothing with { Low = Rational.Parse(low), High = Rational.Parse(high) }).IsClose.ShouldBe(isClose);

    [Fact(DisplayName = "an extreme that is proved infinite is close, and one that is bounded from one side is not")]
    public void Infinite()
    {
        (Nothing with { Infinite = Any }).IsClose.ShouldBeTrue();
        Nothing.IsClose.ShouldBeFalse();
        (Nothing with { Low = 1 }).IsClose.ShouldBeFalse();
        (Nothing with { High = 1 }).IsClose.ShouldBeFalse();
        ExtremeEnclosure.None.ShouldBe(Nothing);
    }
}
