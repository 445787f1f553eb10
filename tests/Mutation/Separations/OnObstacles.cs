using System.Numerics;
using Shouldly;
using Theory.Data;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>The point of both hulls that is shown where no plane separates.</summary>
public sealed class OnObstacles
{
    [Theory(DisplayName = "a row with both labels is shown first, then two pairs with one middle")]
    [InlineData("+ 0 0; - 3 1/7; - 5 5; + 3 1/7", "4:1", "2:1")]
    [InlineData("+ 1; + 1; - 1; - 1", "1:1", "3:1")]
    [InlineData("- 4; - 1; + 2; + 1; + 4", "5:1", "1:1")]
    [InlineData("+ 1e400; - 1e400", "1:1", "2:1")]
    [InlineData("- 0 0; + 0 1; + 1 0; - 1 1", "2:1/2 3:1/2", "1:1/2 4:1/2")]
    [InlineData("+ 1; - 0; - 2", "1:1", "2:1/2 3:1/2")]
    [InlineData("+ 0; - 1; + 2", "1:1/2 3:1/2", "2:1")]
    [InlineData("+ 5 0; + 0 0; + 2 2; - 1 1; - 0 2; - 2 0", "2:1/2 3:1/2", "4:1")]
    [InlineData("+ 0 0; + 0 2; + 1 1; - 5 1; - 7 7; - -5 1", "1:1/2 2:1/2", "4:1/2 6:1/2")]
    public void Simple(string points, string positive, string negative) =>
        Text(Obstacle.Of(new(Written.Points(points)), [])).ShouldBe($"{positive} | {negative}");

    [Theory(
        DisplayName = "otherwise the given weights are shown, times the scales of their rows and divided by their sums"
    )]
    [InlineData("+ 0; + 3; - 1; - 2", "3 1 0 2", "1:1/3 2:2/3", "3:5/6 4:1/6")]
    [InlineData("+ 0; + 7/2; - 1/3; - 5/4", "3 2 1 0", "1:1/5 2:4/5", "3:9/17 4:8/17")]
    public void Given(string points, string order, string positive, string negative)
    {
        int[] weights = points.Contains('/', StringComparison.Ordinal) ? [1, 2, 3, 2] : [1, 2, 5, 1];
        var given = Array.ConvertAll(order.Split(' '), int.Parse).Select(row => (row, (BigInteger)weights[row]));
        Text(Obstacle.Of(new(Written.Points(points)), given)).ShouldBe($"{positive} | {negative}");
    }

    [Theory(DisplayName = "pairs are compared in up to 32 rows")]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Many_rows(int others, bool arePairs)
    {
        var points = Written.Points("+ 1; - 0; - 2" + string.Concat(Enumerable.Repeat("; + 100", others)));
        Text(Obstacle.Of(new(points), [(0, 4), (1, 1), (2, 3)]))
            .ShouldBe(arePairs ? "1:1 | 2:1/2 3:1/2" : "1:1 | 2:1/4 3:3/4");
    }

    [Fact(DisplayName = "rows are looked up by their doubles where there are any, and by their points otherwise")]
    public void Hashes()
    {
        var near = new PointSet(Written.Points("+ 1; - 3"));
        new Obstacle.SamePoint(near).GetHashCode(1).ShouldBe(near.Doubles!.Hashes()[1]);
        var far = new PointSet(Written.Points("+ 1; - 1e400"));
        new Obstacle.SamePoint(far).GetHashCode(1).ShouldBe(far.Points.Rows[1].Point.GetHashCode());
    }

    private static string Text(SeparationOutcome.HullPoint point) => $"{Text(point.Positive)} | {Text(point.Negative)}";

    private static string Text(IEnumerable<RowWeight> weights) =>
        Written.Text(weights.Select(weight => $"{weight.Row}:{weight.Weight}"));
}
