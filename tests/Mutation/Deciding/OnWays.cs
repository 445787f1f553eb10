using Shouldly;
using Theory.Analysis;
using Theory.Functions;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>The ways on which a function is followed.</summary>
public sealed class OnWays
{
    [Fact(DisplayName = "there are two tails to each side")]
    public void Tails() =>
        Texts(Ways.To([])).ShouldBe(["RightTail 64 0", "LeftTail 0 -64", "RightTail 65536 0", "LeftTail 0 -65536"]);

    [Fact(DisplayName = "there are a wide and a narrow way to each side of a special point")]
    public void Sides() =>
        Texts(Ways.To([2]).Skip(4))
            .ShouldBe(["RightOf 2 129/64", "LeftOf 127/64 2", "RightOf 2 2097153/1048576", "LeftOf 2097151/1048576 2"]);

    [Theory(DisplayName = "a sine or cosine is followed at quarter turns, also of the common measure of several")]
    [InlineData("exp(x) + x", "")]
    [InlineData("tanh(x)", "")]
    [InlineData("sin(2)", "")]
    [InlineData("sin(2*x)", "2*x")]
    [InlineData("exp(cos(3*x))", "3*x")]
    [InlineData("sin(x) + cos(x)", "x")]
    [InlineData("sin(cos(3*x))", "3*x")]
    [InlineData("sin(x^2)", "x^2")]
    [InlineData("sin(4*x)*cos(6*x)", "2*x; 4*x; 6*x")]
    [InlineData("sin(0*x) + cos(6*x)", "6*x")]
    public void Phases(string formula, string angles)
    {
        var ways = Ways.Phased(Expression.Parse(formula), [.. Ways.To([]).Take(1)]).ToList();
        string.Join("; ", ways.Select(way => way.Phase!.Angle).Distinct()).ShouldBe(angles);
        foreach (var group in ways.GroupBy(way => way.Phase!.Angle))
        {
            string.Join(" ", group.Select(way => way.Phase!.Turn)).ShouldBe("0 1/2 1 3/2 1/4 3/4 5/4 7/4");
        }
    }

    [Fact(DisplayName = "an angle is followed only where it grows without bound")]
    public void Growing() =>
        Texts(Ways.Phased(Expression.Parse("sin(1/x)"), [.. Ways.To([0])]).Where(way => way.Phase!.Turn.IsZero))
            .ShouldBe(["RightOf 0 1/64", "LeftOf -1/64 0", "RightOf 0 1/1048576", "LeftOf -1/1048576 0"]);

    private static IEnumerable<string> Texts(IEnumerable<Approach> ways) =>
        ways.Select(way => $"{way.Cell.Kind} {way.Cell.Low} {way.Cell.High}");
}
