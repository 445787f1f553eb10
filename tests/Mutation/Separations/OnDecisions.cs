using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>The search for separation as a whole: proposals in doubles, refined coordinates, and the exact method.</summary>
public sealed class OnDecisions
{
    [Theory(DisplayName = "the plane, or the point of both hulls, is told with the method that found it")]
    [InlineData("- 0 0; - 0 1; - 1 0; + 1 1", "(1, 1) -3/2", SeparationMethod.Doubles)]
    [InlineData("- 0 0; + 0 1; + 1 0; + 1 1", "(1, 1) -1/2", SeparationMethod.Doubles)]
    [InlineData("- 0 0; + 0 1; + 1 0; - 1 1", "2:1/2 3:1/2 | 1:1/2 4:1/2", SeparationMethod.Doubles)]
    [InlineData("+ 3; - 1", "(1) -2", SeparationMethod.Doubles)]
    [InlineData("+ 0; - 1; + 3", "1:2/3 3:1/3 | 2:1", SeparationMethod.Doubles)]
    public void Decided(string points, string expected, SeparationMethod method)
    {
        Text(LinearSeparation.Decide(Written.Points(points), out var found)).ShouldBe(expected);
        found.ShouldBe(method);
    }

    [Theory(DisplayName = "where doubles see nothing, refined coordinates decide")]
    [InlineData("+ 1e400; - 2e400; + 0", true)]
    [InlineData("+ 1e400; - 2e400; + 3e400", false)]
    [InlineData("+ 1; - 1.000000000000000000000000000001; + 0", true)]
    [InlineData("+ 1; - 1.000000000000000000000000000001; + 2", false)]
    public void Refined(string points, bool isSeparable)
    {
        var outcome = LinearSeparation.Decide(Written.Points(points), out var method);
        method.ShouldNotBe(SeparationMethod.ExactSimplex);
        (outcome is SeparationOutcome.Hyperplane).ShouldBe(isSeparable);
    }

    [Theory(DisplayName = "the exact method alone decides as well")]
    [InlineData("- 0 0; - 0 1; - 1 0; + 1 1", "(1, 1) -3/2")]
    [InlineData("- 0 0; + 0 1; + 1 0; - 1 1", "2:1/2 3:1/2 | 1:1/2 4:1/2")]
    [InlineData("+ 3; - 1", "(1) -2")]
    [InlineData("+ 0; - 1; + 3", "1:2/3 3:1/3 | 2:1")]
    public void By_simplex(string points, string expected) =>
        Text(LinearSeparation.DecideBySimplex(Written.Points(points))).ShouldBe(expected);

    [Theory(DisplayName = "the exact method begins with the first likely row, whose signs are the first direction")]
    [InlineData("", "(1, 1) 1/2")]
    [InlineData("0", "(1, 1) 1/2")]
    [InlineData("1", "(1, -1) 1/2")]
    public void Likely(string rows, string expected)
    {
        var likely = Array.ConvertAll(rows.Split(' ', StringSplitOptions.RemoveEmptyEntries), int.Parse);
        Text(ExactSimplex.Decide(new(Written.Points("+ 3 1; + 3 -1; - -3 0")), likely)).ShouldBe(expected);
    }

    [Theory(DisplayName = "rows seem separable when 0 is further than 1e-9 from their hull")]
    [InlineData(1e-9, false)]
    [InlineData(1.1e-9, true)]
    [InlineData(0, false)]
    public void Seeming(double gap, bool isSeparating) =>
        new Proposal([], [], [], gap).IsSeparating.ShouldBe(isSeparating);

    private static string Text(SeparationOutcome outcome) =>
        outcome.Match(
            plane => $"{plane.Weights} {plane.Bias}",
            point =>
                $"{string.Join(' ', point.Positive.Select(one => $"{one.Row}:{one.Weight}"))} | {string.Join(' ', point.Negative.Select(one => $"{one.Row}:{one.Weight}"))}"
        );
}
