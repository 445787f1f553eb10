using Shouldly;
using Theory.Analysis;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Ranges of numbers, with ends that belong to them or not.</summary>
public sealed class OnRanges
{
    [Theory(DisplayName = "a range is sound where it has a number and no infinity, and open or closed by its ends")]
    [InlineData("(0, 1)", true, true, false)]
    [InlineData("[0, 1)", true, false, false)]
    [InlineData("(0, 1]", true, false, false)]
    [InlineData("[0, 1]", true, false, true)]
    [InlineData("(1, 0)", false, true, false)]
    [InlineData("[1, 0]", false, false, true)]
    [InlineData("[1, 1]", true, false, true)]
    [InlineData("(1, 1]", false, false, false)]
    [InlineData("[1, 1)", false, false, false)]
    [InlineData("(1, 1)", false, true, false)]
    [InlineData("(-inf, 1)", true, true, false)]
    [InlineData("(-inf, 1]", true, false, true)]
    [InlineData("[-inf, 1]", false, false, false)]
    [InlineData("[-inf, 1)", false, false, false)]
    [InlineData("(1, inf)", true, true, false)]
    [InlineData("[1, inf)", true, false, true)]
    [InlineData("[1, inf]", false, false, false)]
    [InlineData("(-inf, inf)", true, true, true)]
    [InlineData("(-inf, inf]", false, false, false)]
    [InlineData("[-inf, inf)", false, false, false)]
    public void Kinds(string text, bool isSound, bool isOpen, bool isClosed)
    {
        var range = Range(text);
        range.IsSound.ShouldBe(isSound);
        range.IsOpen.ShouldBe(isOpen);
        range.IsClosed.ShouldBe(isClosed);
        range.ToString().ShouldBe(text);
    }

    [Fact(DisplayName = "ranges are made open, closed, or of every number")]
    public void Making()
    {
        NumberRange.Reals.ToString().ShouldBe("(-inf, inf)");
        NumberRange.Open(0, 1).ToString().ShouldBe("(0, 1)");
        NumberRange.Open(null, null).ToString().ShouldBe("(-inf, inf)");
        NumberRange.Closed(0, 1).ToString().ShouldBe("[0, 1]");
        NumberRange.Closed(null, 1).ToString().ShouldBe("(-inf, 1]");
        NumberRange.Closed(0, null).ToString().ShouldBe("[0, inf)");
    }

    [Theory(DisplayName = "a number is in a range by its ends")]
    [InlineData("(0, 2)", "0 1 0")]
    [InlineData("[0, 2)", "1 1 0")]
    [InlineData("(0, 2]", "0 1 1")]
    [InlineData("[0, 2]", "1 1 1")]
    [InlineData("(-inf, 2)", "1 1 0")]
    [InlineData("(-inf, 0)", "0 0 0")]
    [InlineData("(2, inf)", "0 0 0")]
    [InlineData("[2, inf)", "0 0 1")]
    [InlineData("(0, inf)", "0 1 1")]
    public void Membership(string text, string members) =>
        string.Join(' ', new Rational[] { 0, 1, 2 }.Select(x => Range(text).Contains(x) ? 1 : 0)).ShouldBe(members);

    [Theory(DisplayName = "a range is written with the name of its number")]
    [InlineData("(-inf, inf)", "every x")]
    [InlineData("[3, 3]", "x = 3")]
    [InlineData("(0, 1]", "0 < x <= 1")]
    [InlineData("[0, 1)", "0 <= x < 1")]
    [InlineData("(-inf, 1)", "x < 1")]
    [InlineData("(-inf, 1]", "x <= 1")]
    [InlineData("(0, inf)", "0 < x")]
    [InlineData("[0, inf)", "0 <= x")]
    public void Words(string text, string words) => Range(text).Of("x").ShouldBe(words);

    [Theory(DisplayName = "an enclosure is in a range where no value can leave it")]
    [InlineData("[0, 2]", "[0, 2]", true)]
    [InlineData("(0, 2]", "[0, 2]", false)]
    [InlineData("[0, 2)", "[0, 2]", false)]
    [InlineData("(0, 2)", "(0, 2)", true)]
    [InlineData("(0, 2]", "(0, 2]", true)]
    [InlineData("[0, 2]", "(0, 2)", true)]
    [InlineData("(0, 3)", "[1, 2]", true)]
    [InlineData("(0, 1)", "[-1, 0.5]", false)]
    [InlineData("(0, 1)", "[0.5, 2]", false)]
    [InlineData("[0, 1]", "[-1, 0.5]", false)]
    [InlineData("[0, 1]", "(-1, 0.5]", false)]
    [InlineData("[0, 1]", "[0.5, 2)", false)]
    [InlineData("[0, 1]", "[5, 6]", false)]
    [InlineData("[0, 1]", "[-6, -5]", false)]
    [InlineData("(-inf, 1)", "(-inf, 0.5]", true)]
    [InlineData("(0, inf)", "[0.5, inf)", true)]
    [InlineData("(-inf, inf)", "(-inf, inf)", true)]
    public void Enclosures(string text, string values, bool contains) =>
        Range(text).Contains(Written.Span(values)).ShouldBe(contains);

    [Theory(DisplayName = "a cell lies in a range that it may touch, or apart from it")]
    [InlineData("(0, 2)", 0, 2, true, false)]
    [InlineData("(0, 2)", 0, 1, true, false)]
    [InlineData("(0, 2)", -1, 1, false, false)]
    [InlineData("(0, 2)", 1, 3, false, false)]
    [InlineData("(0, 2)", -2, 0, false, true)]
    [InlineData("(0, 2)", 2, 4, false, true)]
    [InlineData("(0, 2)", -2, -1, false, true)]
    [InlineData("(0, 2)", 3, 4, false, true)]
    [InlineData("(-inf, 2)", 0, 2, true, false)]
    [InlineData("(-inf, 2)", 0, 3, false, false)]
    [InlineData("(0, inf)", 0, 3, true, false)]
    [InlineData("(0, inf)", -1, 3, false, false)]
    public void Cells(string text, int low, int high, bool spans, bool isApart)
    {
        Range(text).Spans(Cell.Closed(low, high)).ShouldBe(spans);
        Range(text).IsApartFrom(Cell.Closed(low, high)).ShouldBe(isApart);
    }

    private static NumberRange Range(string text)
    {
        var ends = text[1..^1].Split(',', StringSplitOptions.TrimEntries);
        return new(End(ends[0]), text[0] == '[', End(ends[1]), text[^1] == ']');
    }

    private static Rational? End(string text) =>
        text.EndsWith("inf", StringComparison.Ordinal) ? null : Rational.Parse(text);
}
