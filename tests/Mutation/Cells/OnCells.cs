using Shouldly;
using Theory.Analysis;
using Xunit;
using static Theory.Mutation.Cells.Examined;

namespace Theory.Mutation.Cells;

/// <summary>Cells of each kind: their ends and points; and what the stretch around a special point shows.</summary>
public sealed class OnCells
{
    [Theory(DisplayName = "the ends, the points and the start of a cell: ")]
    [InlineData(CellKind.Line, 0, 0, false, null, null, "(-inf, inf)", null)]
    [InlineData(CellKind.Closed, 1, 3, false, "1", "3", "[1, 3]", null)]
    [InlineData(CellKind.Around, 1, 3, false, "1", "3", "[1, 3]", null)]
    [InlineData(CellKind.RightTail, 2, 0, true, "2", null, "[2, inf)", "2")]
    [InlineData(CellKind.RightTail, 0, 0, true, "0", null, "[0, inf)", null)]
    [InlineData(CellKind.RightTail, -1, 0, true, "-1", null, "[-1, inf)", null)]
    [InlineData(CellKind.LeftTail, 0, -2, true, null, "-2", "(-inf, -2]", "2")]
    [InlineData(CellKind.LeftTail, 0, 0, true, null, "0", "(-inf, 0]", null)]
    [InlineData(CellKind.LeftTail, 0, 1, true, null, "1", "(-inf, 1]", null)]
    [InlineData(CellKind.RightOf, 1, 3, true, "1", "3", "(1, 3]", "1/2")]
    [InlineData(CellKind.LeftOf, 1, 3, true, "1", "3", "[1, 3)", "1/2")]
    public void Ends(
        CellKind kind,
        int low,
        int high,
        bool isOpen,
        string? lowEnd,
        string? highEnd,
        string points,
        string? start
    )
    {
        var cell = new Cell(kind, low, high);
        cell.HasOpenEnd.ShouldBe(isOpen);
        cell.LowEnd?.ToString().ShouldBe(lowEnd);
        cell.HighEnd?.ToString().ShouldBe(highEnd);
        cell.Points(64).ToString().ShouldBe(points);
        cell.Start?.ToString().ShouldBe(start);
        (cell.LowEnd is null, cell.HighEnd is null, cell.Start is null).ShouldBe(
            (lowEnd is null, highEnd is null, start is null)
        );
    }

    [Theory(DisplayName = "the ends of a cell that are no short numbers are enclosed: ")]
    [InlineData("[1/3, inf)", "[0.333333333333, inf)")]
    [InlineData("(-inf, -1/3]", "(-inf, -0.333333333333]")]
    [InlineData("(1/3, 2/3]", "(0.333333333333, 0.666666666667]")]
    [InlineData("[1/3, 2/3)", "[0.333333333333, 0.666666666667)")]
    public void Enclosed_ends(string cell, string expected) => C(cell).Points(64).ToString().ShouldBe(expected);

    [Fact(DisplayName = "only a cell with one open end has a germ")]
    public void Without_a_germ()
    {
        Text(C("[1, 3)").Variable(64)).ShouldBe("3 + -1 y^-1");
        Should
            .Throw<InvalidOperationException>(() => Cell.Closed(0, 1).Variable(64))
            .Message.ShouldContain("one open end");
    }

    [Theory(DisplayName = "a stretch around a special point shows what both of its sides and the point show: ")]
    [InlineData("total", "x", "sqrt(2)", 1, 2, true)]
    [InlineData("total", "x", "1", 0, 2, true)]
    [InlineData("total", "x", "1", 1, 2, false)]
    [InlineData("total", "x", "1", 0, 1, false)]
    [InlineData("total", "x", "sqrt(2)", 2, 3, false)]
    [InlineData("total", "x", "sqrt(2)", 0, 1, false)]
    [InlineData("total", "x", "x", 0, 1, false)]
    [InlineData("total", "x", null, 0, 1, false)]
    [InlineData("total", "1/(x - 4)", "sqrt(2)", 1, 2, true)]
    [InlineData("total", "1/(x + 1)", "sqrt(2)", 1, 2, true)]
    [InlineData("total", "1/(x - sqrt(2))", "sqrt(2)", 1, 2, false)]
    [InlineData("odd", "x", "sqrt(2)", 1, 2, false)]
    [InlineData("bounded", "abs(x - sqrt(2))", "sqrt(2)", 1, 2, true)]
    [InlineData("bounded", "sqrt(x - sqrt(2))", "sqrt(2)", 1, 2, false)]
    [InlineData("bounded", "sqrt(sqrt(2) - x)", "sqrt(2)", 1, 2, false)]
    [InlineData("bounded", "piecewise(x < sqrt(2): 1/(x - sqrt(2)); else: 0)", "sqrt(2)", 1, 2, false)]
    [InlineData("bounded", "piecewise(x > sqrt(2): 1/(x - sqrt(2)); else: 0)", "sqrt(2)", 1, 2, false)]
    [InlineData("continuous", "abs(x - sqrt(2))", "sqrt(2)", 1, 2, true)]
    [InlineData("continuous", "step(x - sqrt(2))", "sqrt(2)", 1, 2, false)]
    [InlineData("smooth", "abs(x - sqrt(2))", "sqrt(2)", 1, 2, false)]
    [InlineData("monotone", "x + abs(x - sqrt(2))", "sqrt(2)", 1, 2, true)]
    [InlineData("monotone", "-step(x - sqrt(2))", "sqrt(2)", 1, 2, false)]
    [InlineData("backpropagates", "abs(x - sqrt(2))", "sqrt(2)", 1, 2, true)]
    [InlineData("locally bounded", "abs(x - sqrt(2))", "sqrt(2)", 1, 2, true)]
    public void Around(string property, string function, string? centre, int low, int high, bool expected) =>
        Test(property, function)
            .HoldsAround(new(CellKind.Around, low, high, centre is null ? null : F(centre)))
            .ShouldBe(expected);

    [Fact(DisplayName = "bounds of values and of slopes are looked at around special points too")]
    public void Bounds_around()
    {
        var cell = new Cell(CellKind.Around, 1, 2, F("sqrt(2)"));
        new BoundTest(F("step(x - sqrt(2))"), 1, Settings.Default).HoldsAround(cell).ShouldBeTrue();
        new BoundTest(F("step(x - sqrt(2))"), new(1, 2), Settings.Default).HoldsAround(cell).ShouldBeFalse();
        new SlopeTest(F("abs(x - sqrt(2))"), 1, Settings.Default).HoldsAround(cell).ShouldBeTrue();
        new SlopeTest(F("abs(x - sqrt(2))"), new(1, 2), Settings.Default).HoldsAround(cell).ShouldBeFalse();
    }

    [Theory(DisplayName = "a cover shows a property when all of its cells and special points do: ")]
    [InlineData("total", "x", "", null)]
    [InlineData("total", "x/x + x", "-1 0! 1", "the point 0 does not show it")]
    [InlineData("bounded", "x/x", "-1 0! 1", null)]
    [InlineData("continuous", "step(-x)", "-1 0! 1", "the point 0 does not show it")]
    [InlineData("continuous", "abs(x - sqrt(2)) + relu(x - sqrt(2))", "1 2@sqrt(2)", null)]
    public void Covers(string property, string function, string cuts, string? expected) =>
        Test(property, function).Objection(Cuts(cuts)).ShouldBe(expected);

    [Fact(DisplayName = "the first cell that does not show a property is named")]
    public void Named_cells() =>
        Test("total", "1/x").Objection(Cuts("-1 1")).ShouldBe($"the cell {Cell.Closed(-1, 1)} does not show it");

    [Theory(DisplayName = "a stretch stands for the line when it is longer than a period: ")]
    [InlineData("sin(x)", "0 8", true)]
    [InlineData("sin(x)", "0 7", true)]
    [InlineData("sin(x)", "1 7", false)]
    [InlineData("sin(x)", "-1 6", true)]
    [InlineData("sin(x)", "0", false)]
    [InlineData("sin(x)", "", false)]
    [InlineData("atan(x)", "0 8", false)]
    public void Stretches(string function, string cuts, bool isLongEnough) =>
        Test("bounded", function)
            .Objection(Cuts(cuts) with { IsPeriod = true })
            .ShouldBe(isLongEnough ? null : "the stretch is not shown to be longer than a period");

    [Fact(DisplayName = "a cover that is not of a period needs no period")]
    public void Without_a_period() => Test("bounded", "atan(x)").Objection(Cuts("0 8")).ShouldBeNull();

    private static CellTest Test(string property, string function) =>
        property switch
        {
            "bounded" => new BoundedTest(F(function), Settings.Default),
            "locally bounded" => new LocallyBoundedTest(F(function), Settings.Default),
            "monotone" => new MonotoneTest(F(function), Settings.Default),
            "total" => new TotalTest(F(function), Settings.Default),
            "continuous" => new ContinuousTest(F(function), Settings.Default),
            "backpropagates" => new BackpropagatesTest(F(function), Settings.Default),
            "smooth" => new SmoothTest(F(function), Settings.Default),
            _ => new OddTest(F(function), Settings.Default),
        };
}
