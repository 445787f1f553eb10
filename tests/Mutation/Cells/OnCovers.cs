using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Mutation.Rules;
using Xunit;
using static Theory.Mutation.Cells.Examined;

namespace Theory.Mutation.Cells;

/// <summary>Covers of the line: what is wrong with one, its cells, and what they show together.</summary>
public sealed class OnCovers
{
    [Fact(
        DisplayName = "a logarithm that grows beyond its bound on a wide cell is not bounded by the sign of its germ"
    )]
    public void Logarithms_near_one()
    {
        var claim = new ExtremeAtMost(Extreme.Supremum, F("piecewise(x <= 0: 0; x <= 3/2: log(x); else: 0)"), 0);
        new CellCover(new([new(-1, false), new(0, true), new(2, false)], Settings.Default)).ShouldBeRefusedFor(
            claim,
            $"the cell {C("(0, 2]")} does not show it"
        );
    }

    [Theory(DisplayName = "the settings of a cover are in range: ")]
    [InlineData(24, 2, true)]
    [InlineData(4096, 16, true)]
    [InlineData(23, 6, false)]
    [InlineData(4097, 6, false)]
    [InlineData(64, 1, false)]
    [InlineData(64, 17, false)]
    public void Ranges_of_settings(int precision, int order, bool expected)
    {
        var settings = new Settings(precision, order);
        settings.AreInRange.ShouldBe(expected);
        new Cover([], settings).Fault().ShouldBe(expected ? null : OutOfRange);
    }

    private const string OutOfRange = "the settings or the number of cuts are out of range";

    [Theory(DisplayName = "the number of cuts has a bound: ")]
    [InlineData(100_000, "the cuts 0 and 0 are out of order, or both special")]
    [InlineData(100_001, OutOfRange)]
    public void Too_many_cuts(int count, string expected) =>
        new Cover([.. Enumerable.Repeat(new Knot(0, false), count)], Settings.Default).Fault().ShouldBe(expected);

    private const string Stretch = "a stretch around a special point starts or ends at another special point";

    private const string Tail = "the first or the last cut is special, so that a tail has no start";

    [Theory(DisplayName = "the cuts of a cover are in order, with a plain one beside each special one: ")]
    [InlineData("", null)]
    [InlineData("0", null)]
    [InlineData("-1 0! 1", null)]
    [InlineData("-1 0! 1 2! 3", null)]
    [InlineData("1 0", "the cuts 1 and 0 are out of order, or both special")]
    [InlineData("-1 0 0", "the cuts 0 and 0 are out of order, or both special")]
    [InlineData("-1 0! 1! 2", "the cuts 0 and 1 are out of order, or both special")]
    [InlineData("1 2@sqrt(2)", null)]
    [InlineData("2@sqrt(2)", Stretch)]
    [InlineData("2@sqrt(2) 3", Stretch)]
    [InlineData("1 2!@sqrt(2) 3", Stretch)]
    [InlineData("0 1! 2@sqrt(2)", Stretch)]
    [InlineData("0 1! 3/2 2@sqrt(3)", null)]
    [InlineData("0!", Tail)]
    [InlineData("0! 1", Tail)]
    [InlineData("0 1!", Tail)]
    public void Faults(string cuts, string? expected) => Cuts(cuts).Fault().ShouldBe(expected);

    [Theory(DisplayName = "the cells of a cover, from left to right: ")]
    [InlineData("", false, "Line 0 0")]
    [InlineData("2", false, "LeftTail 0 2; RightTail 2 0")]
    [InlineData("-1 0! 1", false, "LeftTail 0 -1; LeftOf -1 0; RightOf 0 1; RightTail 1 0")]
    [InlineData("1 2@sqrt(2) 3", false, "LeftTail 0 1; Around 1 2 sqrt(2); Closed 2 3; RightTail 3 0")]
    [InlineData("-1 0! 1", true, "LeftOf -1 0; RightOf 0 1")]
    [InlineData("2", true, "")]
    [InlineData("", true, "")]
    public void Cells(string cuts, bool isPeriod, string expected) =>
        string.Join(
                "; ",
                (Cuts(cuts) with { IsPeriod = isPeriod })
                    .Cells()
                    .Select(cell => $"{cell.Kind} {cell.Low} {cell.High} {cell.Centre}".TrimEnd())
            )
            .ShouldBe(expected);

    [Fact(DisplayName = "the special points of a cover are its special cuts")]
    public void Special_points() => Cuts("-1 0! 1 2! 3").SpecialPoints().ShouldBe([0, 2]);

    [Fact(DisplayName = "the line is a cover of one cell, at 64 bits and 6 terms")]
    public void Whole_line()
    {
        Cover.Line.Cells().ShouldBe([Cell.Line]);
        Cover.Line.Settings.ShouldBe(new(64, 6));
    }
}
