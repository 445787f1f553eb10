using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>The search for the point nearest to 0 in the hull of rows.</summary>
public sealed class OnLeastSquares
{
    // For the nearest point z the direction is z / (1 + |z|^2), and the gap 1 / sqrt(1 + 1/|z|^2).
    [Theory(
        DisplayName = "the point nearest to 0 is found, with the rows that it lies between, in the order in which they came"
    )]
    [InlineData("2", "2/5", "0", 0.8)]
    [InlineData("3; 2", "2/5", "1", 0.8)]
    [InlineData("2; 3", "2/5", "0", 0.8)]
    [InlineData("1; -1", "0", "0 1", 0)]
    [InlineData("5; -1; 3", "0", "0 1", 0)]
    [InlineData("1 0; 0 1", "1/3 1/3", "0 1", 1.0 / 3)]
    [InlineData("2 0; 0 1; 3 3", "2/9 4/9", "0 1", 4.0 / 9)]
    [InlineData("3 3; 2 0; 0 1", "2/9 4/9", "2 1", 4.0 / 9)]
    [InlineData("1 1; 1 -1; 5 0", "1/2 0", "0 1", 0.5)]
    [InlineData("5 1; 1 2; 1 -2", "1/2 0", "2 1", 0.5)]
    [InlineData("1 0 0; 0 1 0; 0 0 1", "1/4 1/4 1/4", "0 1 2", 0.25)]
    [InlineData("3 1 0; 0 3 1; 1 0 3; 1 1 1", "1/4 1/4 1/4", "3", 0.75)]
    public void Nearest(string rows, string direction, string support, double squaredGap)
    {
        var proposal = LeastSquaresGuide.Search(new GivenRows(rows));
        for (var j = 0; j < proposal.Direction.Length; j++)
        {
            proposal.Direction[j].ShouldBe(Written.Doubles(direction)[j], 1e-12);
        }

        Written.Text(proposal.Support).ShouldBe(support);
        Written.Text(proposal.Core).ShouldBe(support);
        (proposal.Gap * proposal.Gap).ShouldBe(squaredGap, 1e-12);
    }

    [Fact(DisplayName = "a row enters when it lies beyond the residual's hyperplane by more than one part in 10^10")]
    public void Entering()
    {
        Support([(0, 1 - 1e-10)]).ShouldBeEmpty();
        Support([(0, Math.BitDecrement(1 - 1e-10)), (1, 1)]).ShouldBe([0]);
    }

    [Fact(DisplayName = "a row that is in already ends the search, and so does one that depends on the others")]
    public void Ending()
    {
        Support([(0, 0), (0, 0)]).ShouldBe([0]);
        Support([(0, 0), (1, 0)], [1, 1, 0], [2, 2, 0]).ShouldBe([0]);
    }

    [Fact(DisplayName = "a row whose weight is 0 leaves at once")]
    public void Leaving() => Support([(0, -1), (0, 1)], [0, 1, 0]).ShouldBeEmpty();

    private static IReadOnlyList<int> Support((int, double)[] least, params double[][] columns) =>
        LeastSquaresGuide
            .Search(
                new ScriptedRows(
                    least,
                    columns.Length > 0
                        ? columns
                        :
                        [
                            [1, 1, 0],
                            [1, 0, 1],
                        ]
                )
            )
            .Support;

    private sealed class GivenRows(string rows) : IGuideRows
    {
        private readonly double[][] _rows = Array.ConvertAll(rows.Split(';'), row => Written.Doubles(row.Trim()));

        public int Width => _rows[0].Length;

        public int RowAt(int place) => place;

        public double[] Column(int place) => [1, .. _rows[place]];

        public (int Place, double Value) Least(double[] direction) =>
            _rows.Select((row, place) => (place, row.Zip(direction, (x, u) => x * u).Sum())).MinBy(one => one.Item2);
    }

    private sealed class ScriptedRows((int, double)[] least, double[][] columns) : IGuideRows
    {
        private int _asked;

        public int Width => 2;

        public int RowAt(int place) => place;

        public double[] Column(int place) => columns[place];

        public (int Place, double Value) Least(double[] direction) => least[_asked++];
    }
}
