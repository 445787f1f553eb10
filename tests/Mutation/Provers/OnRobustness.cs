using Shouldly;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Xunit;

namespace Theory.Mutation.Provers;

/// <summary>How far inputs may stray before a network of thresholds changes its answer.</summary>
public sealed class OnRobustness
{
    [Theory(DisplayName = "the radius is found, with the row and the corner of its box where the answer changes")]
    [InlineData(1, "1 | 0 > step(x - 1/2)", "0: 0; 1: 1", "1/2", 2, "(1/2)")]
    [InlineData(1, "1 | 0 > step(x - 2/3)", "0: 0; 1: 1", "1/3", 2, "(2/3)")]
    [InlineData(1, "-1 | 1/3 > step(x) > -1 | 1", "0: 0; 1: 1", "1/3", 1, "(1/3)")]
    [InlineData(1, "-1 | 5 > step(x) > -1 | 1", "0: 0", "5", 1, "(5)")]
    [InlineData(1, "1 | 0 > step(x + 3/7)", "0: 1", "3/7", 1, "(-3/7)")]
    [InlineData(1, "-1 | 1000000 > step(x) > -1 | 1", "0: 0", "1000000", 1, "(1000000)")]
    [InlineData(2, "1 1 | 0 > step(x - 3/2)", "0 0: 0; 0 1: 0; 1 0: 0; 1 1: 1", "1/4", 4, "(3/4, 3/4)")]
    [InlineData(2, "-1 -1 | 1/2 > step(x) > -1 | 1", "0 0: 0; 1 1: 1", "1/4", 1, "(1/4, 1/4)")]
    [InlineData(2, "-1 1 | 1/2 > step(x) > -1 | 1", "0 0: 0", "1/4", 1, "(1/4, -1/4)")]
    [InlineData(2, "1 -1 | 1/2 > step(x) > -1 | 1", "0 0: 0", "1/4", 1, "(-1/4, 1/4)")]
    [InlineData(3, "1 1 -1 | 1/2 > step(x) > -1 | 1", "0 0 0: 0", "1/6", 1, "(-1/6, -1/6, 1/6)")]
    [InlineData(1, "1; -1 | 1/2 1/2 > step(x) > 1 1 | -2 > step(x + 1)", "0: 1", "1/2", 1, "(-1/2)")]
    public void Radii(int inputs, string layers, string rows, string radius, int row, string point)
    {
        var network = Drawn.Network(inputs, layers);
        var table = Drawn.Table(rows);
        var verdict = RobustnessProver.Decide(network, table);
        var theorem = verdict.ShouldBeOfType<Verdict.Proved>().Theorem;
        theorem.Claim.ShouldBe(new RobustRadius(network, table, Rational.Parse(radius)));
        var breaking = (BreakingPoint)theorem.Evidence;
        (breaking.Row, breaking.Point.ToString()).ShouldBe((row, point));
    }

    [Theory(DisplayName = "no radius is looked for beyond 2^20")]
    [InlineData("-1 | 1048576 > step(x) > -1 | 1", true)]
    [InlineData("-1 | 1048575 > step(x) > -1 | 1", false)]
    [InlineData("-1 | 1500000 > step(x) > -1 | 1", true)]
    [InlineData("1 | 0 > 0*x", true)]
    public void Far(string layers, bool isFar)
    {
        var verdict = RobustnessProver.Decide(Drawn.Network(1, layers), Drawn.Table("0: 0"));
        (verdict is Verdict.Undecided { Because: "no input was found that changes the answer" }).ShouldBe(isFar);
    }

    [Theory(DisplayName = "a bracket is told after 40 halvings where no corner at a short number breaks a row")]
    [InlineData("1 | 0 > step(x - 1/2)", "0: 1", "0 to 9.094947017729282E-13")]
    [InlineData("1 | 0 > step(x - 1/2)", "1/2: 0", "0 to 9.094947017729282E-13")]
    [InlineData("1 | 0 > step(x - 1/2)", "0: 0; 1: 0", "0 to 9.094947017729282E-13")]
    [InlineData("1 | 0 > step(x - 1/2)", "0: 0", "0.5 to 0.5000000000009095")]
    [InlineData(
        "-1 | 33333333333333/100000000000000 > step(x) > -1 | 1",
        "0: 0",
        "0.33333333333303017 to 0.33333333333393966"
    )]
    public void Brackets(string layers, string rows, string bracket) =>
        RobustnessProver
            .Decide(Drawn.Network(1, layers), Drawn.Table(rows))
            .ShouldBeOfType<Verdict.Undecided>()
            .Because.ShouldBe(
                $"the radius lies from {bracket}, and no corner at a short rational between breaks a row"
            );

    [Theory(DisplayName = "the shortest number in an interval has the least denominator")]
    [InlineData("0", "1", "0")]
    [InlineData("2", "9/4", "2")]
    [InlineData("3/2", "9/4", "2")]
    [InlineData("3/2", "2", "2")]
    [InlineData("5/4", "7/4", "3/2")]
    [InlineData("11/10", "6/5", "6/5")]
    [InlineData("11/10", "13/11", "7/6")]
    [InlineData("31/10", "16/5", "16/5")]
    [InlineData("157/50", "63/20", "22/7")]
    [InlineData("1/3", "1/3", "1/3")]
    public void Shortest(string low, string high, string shortest) =>
        RobustnessProver.ShortestBetween(Rational.Parse(low), Rational.Parse(high)).ShouldBe(Rational.Parse(shortest));
}
