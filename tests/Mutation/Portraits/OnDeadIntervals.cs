using Shouldly;
using Theory.Provers.Portraits;
using Xunit;
using static Theory.Mutation.Portraits.Studied;

namespace Theory.Mutation.Portraits;

/// <summary>The intervals on which functions are constant.</summary>
public sealed class OnDeadIntervals
{
    [Theory(DisplayName = "a function is constant on: ")]
    [InlineData("relu(x)", "x < 0")]
    [InlineData("relu(-x)", "0 < x")]
    [InlineData("x", "")]
    [InlineData("sigmoid(-4*x)", "")]
    [InlineData("x + 1000000 - x + relu(x)", "x < 0")]
    [InlineData("relu(x)*relu(-x) + 3", "every x")]
    [InlineData("2 + 0*x", "every x")]
    [InlineData("max(-1, min(1, x))", "x < -1; 1 < x")]
    [InlineData("relu(x - 1) - relu(-x)", "0 < x < 1")]
    [InlineData("relu(x - 30) - relu(20 - x)", "20 < x < 30")]
    [InlineData("step(x)", "x < 0; 0 < x")]
    [InlineData("step(-x)", "x < 0; 0 < x")]
    [InlineData("relu(x)*relu(-x)", "every x")]
    [InlineData("relu(x - 8)", "x < 8")]
    [InlineData("relu(x)/100000000000 + 5", "x < 0")]
    [InlineData("1000000 + relu(x)/100", "x < 0")]
    [InlineData("step(x)*step(1 - x)", "x < 0; 0 < x < 1; 1 < x")]
    [InlineData("step(x) + relu(x - 1)", "x < 0; 0 < x < 1")]
    public void Intervals(string function, string expected)
    {
        var dead = DeadIntervalsProver.Find(Study(function));
        string.Join("; ", dead.Intervals.Select(interval => interval.Of("x"))).ShouldBe(expected);
        dead.Theorem.ShouldNotBeNull(dead.Because);
        dead.Because.ShouldBe("");
    }

    [Fact(DisplayName = "what resists the proof is named")]
    public void Resisting()
    {
        var dead = DeadIntervalsProver.Find(Study("x^5"));
        (dead.Intervals.Count, dead.Theorem).ShouldBe((0, null));
        dead.Because.ShouldEndWith(" resisted the proof");
        dead.Because.Length.ShouldBeGreaterThan(" resisted the proof".Length);
    }
}
