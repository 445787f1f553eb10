using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>The cells that a search asks for, one after the other, and the cuts of the cover that it finds.</summary>
public sealed class OnCoverSearch
{
    private static Claim Total => new HasProperty(Property.Total, Expression.X);

    private static Claim Odd => new HasProperty(Property.DistinguishesSign, Expression.X);

    [Fact(DisplayName = "where the test holds on the whole line, the cover has no cut")]
    public void Line()
    {
        var cells = new ChosenCells(_ => true);
        Cuts(new CoverSearch(cells).Prove(Total, [1])).ShouldBe("");
        cells.Asked.ShouldBe(["line"]);
    }

    [Theory(
        DisplayName = "special points are cut out with sides of a third of the way to their neighbours, and at most 1"
    )]
    [InlineData("", "-1 1")]
    [InlineData("0", "-1 0* 1")]
    [InlineData("5", "-1 4 5* 6")]
    [InlineData("-5", "-6 -5* -4 1")]
    [InlineData("1 4", "-1 0 1* 2 3 4* 5")]
    [InlineData("4 1", "-1 0 1* 2 3 4* 5")]
    [InlineData("0 3/2", "-1 -1/2 0* 1/2 1 3/2* 2")]
    [InlineData("0 3/2 9", "-1 -1/2 0* 1/2 1 3/2* 2 8 9* 10")]
    [InlineData("-9 -1 0", "-10 -9* -8 -4/3 -1* -2/3 -1/3 0* 1/3 1")]
    public void Special_points(string points, string cuts) =>
        Cuts(new CoverSearch(new ChosenCells(NotTheLine)).Prove(Total, Numbers(points))).ShouldBe(cuts);

    [Theory(DisplayName = "to the right of 0 alone, sides and tails to the left of 0 are not asked")]
    [InlineData("0", "-1 0* 1", "RightOf 0 1; from 1")]
    [InlineData("0 3", "-1 0* 1 2 3* 4", "RightOf 0 1; LeftOf 2 3; RightOf 3 4; from 4; Closed 1 2")]
    [InlineData(
        "0 1",
        "-1 -1/3 0* 1/3 2/3 1* 4/3",
        "RightOf 0 1/3; LeftOf 2/3 1; RightOf 1 4/3; from 4/3; Closed -1 -1/3; Closed 1/3 2/3"
    )]
    [InlineData(
        "-2 0",
        "-8/3 -2* -4/3 -2/3 0* 2/3 1",
        "RightOf -2 -4/3; RightOf 0 2/3; from 1; Closed -4/3 -2/3; Closed 2/3 1"
    )]
    public void Right_only(string points, string cuts, string asked)
    {
        var cells = new ChosenCells(_ => true, period: 2);
        Cuts(new CoverSearch(cells).Prove(Odd, Numbers(points), isRightOnly: true)).ShouldBe(cuts);
        string.Join("; ", cells.Asked).ShouldBe(asked);
    }

    [Theory(
        DisplayName = "of a test with a period, one period around 0 is covered, with the special points inside of it"
    )]
    [InlineData("", "-7/2 7/2 in a period")]
    [InlineData("7/2", "-7/2 7/2 in a period")]
    [InlineData("-7/2", "-7/2 7/2 in a period")]
    [InlineData("2", "-7/2 1 2* 3 7/2 in a period")]
    [InlineData("3", "-7/2 2 3* 4 in a period")]
    [InlineData("-3", "-4 -3* -2 7/2 in a period")]
    public void Periods(string points, string cuts)
    {
        var cells = new ChosenCells(NotTheLine, period: 7);
        Cuts(new CoverSearch(cells).Prove(Total, Numbers(points))).ShouldBe(cuts);
        cells.Asked.ShouldNotContain(cell =>
            cell.StartsWith("to ", StringComparison.Ordinal) || cell.StartsWith("from ", StringComparison.Ordinal)
        );
    }

    [Fact(DisplayName = "the special points are asked with both sides")]
    public void Points()
    {
        var cells = new ChosenCells(NotTheLine);
        new CoverSearch(cells).Prove(Total, [0, 3]).ShouldNotBeNull();
        cells.AskedPoints.ShouldBe(["LeftOf -1 0, 0, RightOf 0 1", "LeftOf 2 3, 3, RightOf 3 4"]);
    }

    [Theory(DisplayName = "a side is halved six times, and then divided by 8, until the test holds on it")]
    [InlineData(0, "-1 0* 1")]
    [InlineData(6, "-1 -1/64 0* 1/64 1")]
    [InlineData(7, "-1 -1/512 0* 1/512 1")]
    public void Sides(int more, string cuts)
    {
        var cells = new ChosenCells(cell =>
            cell.Kind is CellKind.RightOf or CellKind.LeftOf
                ? cell.High - cell.Low <= new Rational(1, more <= 6 ? 1 << more : 512)
                : cell.Kind != CellKind.Line
        );
        Cuts(new CoverSearch(cells).Prove(Total, [0])).ShouldBe(cuts);
        cells.Asked.Count(cell => cell.StartsWith("RightOf", StringComparison.Ordinal)).ShouldBe(more + 1);
        cells.Asked.Count(cell => cell.StartsWith("LeftOf", StringComparison.Ordinal)).ShouldBe(more + 1);
    }

    [Theory(DisplayName = "a side on which the test never holds is asked 40 times, and then named")]
    [InlineData(CellKind.LeftOf, "the left side of 2")]
    [InlineData(CellKind.RightOf, "the right side of 2")]
    public void Bad_sides(CellKind kind, string resisted)
    {
        var cells = new ChosenCells(cell => cell.Kind != kind && cell.Kind != CellKind.Line);
        var search = new CoverSearch(cells);
        search.Resisted.ShouldBe("the whole line");
        search.Prove(Total, [2]).ShouldBeNull();
        search.Resisted.ShouldBe(resisted);
        cells.Asked.Count(cell => cell.StartsWith($"{kind}", StringComparison.Ordinal)).ShouldBe(40);
        cells.AskedPoints.ShouldBeEmpty();
    }

    [Fact(DisplayName = "a point at which the test does not hold is named")]
    public void Bad_points()
    {
        var search = new CoverSearch(new ChosenCells(NotTheLine));
        search.Prove(Total, [13]).ShouldBeNull();
        search.Resisted.ShouldBe("the point 13");
    }

    [Theory(DisplayName = "a tail starts twice as far ten times, and then 8 times as far, until the test holds on it")]
    [InlineData(1, "-1 1")]
    [InlineData(1024, "-1024 1024")]
    [InlineData(1025, "-8192 8192")]
    public void Tails(int far, string cuts) =>
        Cuts(
                new CoverSearch(
                    new ChosenCells(cell =>
                        cell.Kind switch
                        {
                            CellKind.LeftTail => cell.High <= -far,
                            CellKind.RightTail => cell.Low >= far,
                            _ => cell.Kind != CellKind.Line,
                        }
                    )
                ).Prove(Total, [])
            )
            .ShouldBe(cuts);

    [Theory(DisplayName = "a tail on which the test never holds is asked 40 times, and then named")]
    [InlineData(CellKind.LeftTail, "minus", "to ")]
    [InlineData(CellKind.RightTail, "plus", "from ")]
    public void Bad_tails(CellKind kind, string sign, string word)
    {
        var cells = new ChosenCells(cell => cell.Kind != kind && cell.Kind != CellKind.Line);
        var search = new CoverSearch(cells);
        search.Prove(Total, []).ShouldBeNull();
        search.Resisted.ShouldBe($"the way to {sign} infinity");
        cells.Asked.Count(cell => cell.StartsWith(word, StringComparison.Ordinal)).ShouldBe(40);
    }

    [Fact(DisplayName = "a closed cell is halved until the test holds, from left to right")]
    public void Halves()
    {
        var cells = new ChosenCells(cell =>
            cell.Kind != CellKind.Line
            && (cell.Kind != CellKind.Closed || cell.High - cell.Low <= new Rational(1, 2) || cell.Low.Sign >= 0)
        );
        Cuts(new CoverSearch(cells).Prove(Total, [])).ShouldBe("-1 -1/2 0 1");
        cells
            .Asked.Where(cell => cell.StartsWith("Closed", StringComparison.Ordinal))
            .ShouldBe(["Closed -1 1", "Closed -1 0", "Closed -1 -1/2", "Closed -1/2 0", "Closed 0 1"]);
    }

    [Theory(DisplayName = "a cell is halved 40 times at most, on either side, and the last one is named")]
    [InlineData(-1, "the cell from -1 to -549755813887/549755813888", 41)]
    [InlineData(1, "the cell from 549755813887/549755813888 to 1", 81)]
    public void Bad_cells(int end, string resisted, int asked)
    {
        var cells = new ChosenCells(cell =>
            cell.Kind != CellKind.Line && (cell.Kind != CellKind.Closed || (cell.Low != end && cell.High != end))
        );
        var search = new CoverSearch(cells);
        search.Prove(Total, []).ShouldBeNull();
        search.Resisted.ShouldBe(resisted);
        cells.Asked.Count(cell => cell.StartsWith("Closed", StringComparison.Ordinal)).ShouldBe(asked);
    }

    [Theory(DisplayName = "a cell is not halved any more where more than 4000 cuts are made already")]
    [InlineData(3999, "the cell from 31/32 to 1")]
    [InlineData(4000, "the cell from 61/64 to 31/32")]
    public void Many_cells(int bad, string resisted)
    {
        // All cells of the length 1/2048 but the bad one, whose halves do; and to the right of the cell 4000 all but the bad one.
        var low = -1 + new Rational(bad, 2048);
        var search = new CoverSearch(
            new ChosenCells(cell =>
                cell.Kind != CellKind.Line
                && (
                    cell.Kind != CellKind.Closed
                    || (cell.High - cell.Low <= new Rational(1, 2048) && cell.Low != low)
                    || cell.High - cell.Low < new Rational(1, 2048)
                    || (cell.Low >= new Rational(61, 64) && cell.Low != low)
                )
            )
        );
        search.Prove(new HasProperty(Property.Total, Expression.Parse("log(x)")), []);
        search.Resisted.ShouldBe(resisted);
    }

    [Theory(
        DisplayName = "around a point that a formula gives, a cell is halved until the test holds on both its sides"
    )]
    [InlineData(0, "-1 470832/1136689 2744210/1136689 around sqrt(2)")]
    [InlineData(1, "-1 2078353/2273378 4351731/2273378 around sqrt(2)")]
    public void Around(int more, string cuts)
    {
        // 1607521/1136689 is a convergent of sqrt(2) whose error is below 10^-12.
        var cells = new ChosenCells(cell =>
            cell.Kind is CellKind.RightOf or CellKind.LeftOf
                ? cell.High - cell.Low <= new Rational(2, 1 << more)
                : cell.Kind != CellKind.Line
        );
        Cuts(new CoverSearch(cells).Prove(Total, [], joints: [Expression.Parse("sqrt(2)")])).ShouldBe(cuts);
    }

    [Theory(DisplayName = "around such a point the cell is halved six times, and then divided by 8")]
    [InlineData(6, "1/32")]
    [InlineData(7, "1/256")]
    [InlineData(8, "1/2048")]
    public void Bad_surroundings(int times, string length)
    {
        var asked = 0;
        var cells = new ChosenCells(cell =>
            cell.Kind == CellKind.LeftOf ? asked++ >= times : cell.Kind != CellKind.Line
        );
        var search = new CoverSearch(cells);
        var theorem = search.Prove(Total, [], joints: [Expression.Parse("pi - 3")]);
        var knots = ((CellCover)theorem.ShouldNotBeNull().Evidence).Cover.Knots;
        (knots[2].At - knots[1].At).ShouldBe(Rational.Parse(length));
    }

    [Fact(DisplayName = "a search that is ended says where the time was over, and goes on to end")]
    public void Time()
    {
        var search = new CoverSearch(
            new ChosenCells(cell =>
                cell.Kind == CellKind.RightTail ? throw new OperationCanceledException() : cell.Kind != CellKind.Line
            )
        );
        Should.Throw<OperationCanceledException>(() => search.Prove(Total, []));
        search.Resisted.ShouldBe("the time was over at the way to plus infinity");
    }

    [Fact(DisplayName = "a cover that the kernel refuses proves nothing")]
    public void Refused() =>
        new CoverSearch(new ChosenCells(_ => true))
            .Prove(new HasProperty(Property.Total, Expression.Parse("1/x")), [])
            .ShouldBeNull();

    private static bool NotTheLine(Cell cell) => cell.Kind != CellKind.Line;

    private static List<Rational> Numbers(string numbers) =>
        [.. numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => Rational.Parse(number))];

    private static string Cuts(Theorem? theorem)
    {
        var cover = ((CellCover)theorem.ShouldNotBeNull().Evidence).Cover;
        cover.Settings.ShouldBe(Settings.Default);
        return string.Join(
                " ",
                cover.Knots.Select(knot =>
                    $"{knot.At}{(knot.IsSpecial ? "*" : "")}{(knot.Around is { } centre ? $" around {centre}" : "")}"
                )
            ) + (cover.IsPeriod ? " in a period" : "");
    }
}
