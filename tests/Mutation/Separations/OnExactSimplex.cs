using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>The simplex method in integers, step by step.</summary>
public sealed class OnExactSimplex
{
    [Theory(
        DisplayName = "after each exchange the direction and the weights are those of the inverse of the basis, times its determinant"
    )]
    [InlineData("+ 0; - 1; + 2", "0", "-1 1", "0:1", true)]
    [InlineData("+ 0; - 1; + 2", "0 1", "-2 1", "1:1 0:1", true)]
    [InlineData("+ 0; - 1; + 2", "0 1 2", "0 0", "2:1 1:2 0:1", false)]
    [InlineData("+ 1; - 0; - 3", "1 0", "2 -1", "1:1", true)]
    [InlineData("+ 1; - 0; - 3", "1 0 2", "0 0", "0:3 2:1 1:2", false)]
    [InlineData("+ 0 0; - 1 0; - 0 1; + 1 1", "1", "-1 -1 -1", "1:1", true)]
    [InlineData("+ 0 0; - 1 0; - 0 1; + 1 1", "1 0", "-2 -2 1", "0:1 1:1", true)]
    [InlineData("+ 0 0; - 1 0; - 0 1; + 1 1", "1 0 3", "-2 2 1", "0:1 1:1", true)]
    [InlineData("+ 0 0; - 1 0; - 0 1; + 1 1", "1 0 3 2", "0 0 0", "2:1 3:1 0:1 1:1", false)]
    [InlineData("+ 1/2 3; - 2 -1; + -5 1/3; - 0 2", "0 1", "-8 3 3", "1:1 0:2", true)]
    [InlineData("+ 1/2 3; - 2 -1; + -5 1/3; - 0 2", "0 1 2", "-4 16 16", "2:1 0:15", true)]
    [InlineData("+ 1/2 3; - 2 -1; + -5 1/3; - 0 2", "0 1 2 3", "-23 49 -123", "2:1 3:33 0:15", true)]
    [InlineData("+ 0 0 0; - 1 0 0; - 0 1 0; - 0 0 1; + 1 1 1", "0 1 2 3", "-2 -2 -2 1", "3:1 0:1", true)]
    [InlineData("+ 0 0 0; - 1 0 0; - 0 1 0; - 0 0 1; + 1 1 1", "4 1 2 3", "2 2 2 -4", "1:1 4:1", true)]
    [InlineData("+ 0 0 0; - 1 0 0; - 0 1 0; - 0 0 1; + 1 1 1", "4 1 2 3 0", "-2 4 -2 1", "1:1 0:1 3:1 4:1", true)]
    [InlineData("+ 2 -1 3; - 1 1 -2; + -3 2 1; - 2 5 0; + 0 -4 -1", "0 1 2", "-10 -10 10 10", "2:1 1:5 0:4", true)]
    [InlineData("+ 2 -1 3; - 1 1 -2; + -3 2 1; - 2 5 0; + 0 -4 -1", "0 1 2 3", "4 -2 2 -7", "3:1 0:1", true)]
    [InlineData("+ 2 -1 3; - 1 1 -2; + -3 2 1; - 2 5 0; + 0 -4 -1", "0 1 2 3 4", "-2 -4 4 1", "4:1 1:2 0:1", true)]
    [InlineData("+ 2 -1 3; - 1 1 -2; + -3 2 1; - 2 5 0; + 0 -4 -1", "3 2 1 0 4", "-8 -8 10 17", "0:1 4:3 3:4", true)]
    [InlineData("+ 0 1; - 0 1; + 2 2", "0 1", "-2 -2 2", "1:1 0:1", false)]
    public void Exchanges(string points, string entering, string direction, string weights, bool remains)
    {
        var rows = Array.ConvertAll(entering.Split(' '), int.Parse);
        var simplex = new ExactSimplex(new(Written.Points(points)), rows[0]);
        foreach (var row in rows[1..])
        {
            simplex.Exchange(row);
        }

        Written.Text(simplex.Direction()).ShouldBe(direction);
        Written.Text(simplex.Weights().Select(entry => $"{entry.Row}:{entry.Weight}")).ShouldBe(weights);
        simplex.ArtificialPartRemains().ShouldBe(remains);
    }

    [Theory(DisplayName = "the first of the rows that is on the plane or beyond it offends")]
    [InlineData("0 1 2 3", "1 0", 3)]
    [InlineData("2 1 0", "1 0", -1)]
    [InlineData("2 1 3 0", "-1 0", 2)]
    [InlineData("1 0", "1 2", 1)]
    [InlineData("0 1", "1 2", 1)]
    [InlineData("1", "1 1", 1)]
    [InlineData("0", "1 -2", 0)]
    [InlineData("0", "1 -3", 0)]
    [InlineData("0", "1 -1", -1)]
    [InlineData("", "1 -1", -1)]
    public void Offending(string rows, string direction, int offending)
    {
        var points = new PointSet(Written.Points("+ 2; - -1; + 3; - 0"));
        var among = Array.ConvertAll(rows.Split(' ', StringSplitOptions.RemoveEmptyEntries), int.Parse);
        new ExactSimplex(points, 0).FirstOffending(among, Written.Integers(direction)).ShouldBe(offending);
    }

    [Theory(
        DisplayName = "of two rows on the wrong side the one that is further from the plane enters, at a tie the positive one"
    )]
    [InlineData(1, 3, -2, 5)]
    [InlineData(1, 3, -1, 7)]
    [InlineData(1, 3, -3, 5)]
    [InlineData(-3, 1, 1, 5)]
    [InlineData(-3, 1, 2, 7)]
    [InlineData(3, -5, 1, 5)]
    public void Worse(int low, int high, int constant, int row) =>
        ExactSimplex.Worse(new(low, 5, high, 7), constant).ShouldBe(row);
}
