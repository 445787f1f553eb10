using System.Numerics;
using Shouldly;
using Theory.Analysis;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Enclosures with open ends: which ends stay open in arithmetic.</summary>
public sealed class OnSpans
{
    [Theory(DisplayName = "a span has the sign of its values, and an end 0 counts where it is left out")]
    [InlineData("[1, 2]", "positive nonnegative nonzero")]
    [InlineData("(0, 2]", "positive nonnegative nonzero")]
    [InlineData("[0, 2]", "nonnegative")]
    [InlineData("[0, 2)", "nonnegative")]
    [InlineData("(-1, 2)", "")]
    [InlineData("[-1, 2]", "")]
    [InlineData("[-2, 0]", "nonpositive")]
    [InlineData("(-2, 0]", "nonpositive")]
    [InlineData("[-2, 0)", "negative nonpositive nonzero")]
    [InlineData("[-2, -1]", "negative nonpositive nonzero")]
    [InlineData("[0, 0]", "nonnegative nonpositive zero")]
    [InlineData("[3, 3]", "positive nonnegative nonzero")]
    public void Signs(string text, string properties)
    {
        var span = Written.Span(text);
        string[] seen =
        [
            .. span.IsPositive ? ["positive"] : Array.Empty<string>(),
            .. span.IsNegative ? ["negative"] : Array.Empty<string>(),
            .. span.IsNonnegative ? ["nonnegative"] : Array.Empty<string>(),
            .. span.IsNonpositive ? ["nonpositive"] : Array.Empty<string>(),
            .. span.IsNonzero ? ["nonzero"] : Array.Empty<string>(),
            .. span.IsZero ? ["zero"] : Array.Empty<string>(),
        ];
        string.Join(' ', seen).ShouldBe(properties);
    }

    [Theory(DisplayName = "a span prints with its brackets, and an infinite end is open")]
    [InlineData("[1, 2]", "[1, 2]")]
    [InlineData("(1, 2]", "(1, 2]")]
    [InlineData("[1, 2)", "[1, 2)")]
    [InlineData("[-inf, 2]", "(-inf, 2]")]
    [InlineData("[2, inf]", "[2, inf)")]
    public void Texts(string text, string printed) => Written.Span(text).ToString().ShouldBe(printed);

    [Fact(DisplayName = "a closed enclosure is a closed span, and the whole line an open one")]
    public void Closed()
    {
        ((Span)Written.Interval("[1, 2]")).ToString().ShouldBe("[1, 2]");
        Span.Whole.ToString().ShouldBe("(-inf, inf)");
    }

    [Theory(
        DisplayName = "a common end is open in the hull where it is in both, and in the intersection where it is in one"
    )]
    [InlineData("[0, 1]", "[0, 1]", "[0, 1]", "[0, 1]")]
    [InlineData("(0, 1)", "[0, 1]", "[0, 1]", "(0, 1)")]
    [InlineData("[0, 1]", "(0, 1)", "[0, 1]", "(0, 1)")]
    [InlineData("(0, 1)", "(0, 1)", "(0, 1)", "(0, 1)")]
    [InlineData("(0, 3)", "[1, 2]", "(0, 3)", "[1, 2]")]
    [InlineData("[1, 2]", "(0, 3)", "(0, 3)", "[1, 2]")]
    [InlineData("[0, 3]", "(1, 2)", "[0, 3]", "(1, 2)")]
    [InlineData("(1, 2)", "[0, 3]", "[0, 3]", "(1, 2)")]
    [InlineData("(0, 2]", "[1, 3)", "(0, 3)", "[1, 2]")]
    [InlineData("[0, 2)", "(1, 3]", "[0, 3]", "(1, 2)")]
    [InlineData("[0, 1]", "[2, 3]", "[0, 3]", null)]
    public void Sets(string left, string right, string hull, string? intersection)
    {
        var (first, second) = (Written.Span(left), Written.Span(right));
        first.Hull(second).ToString().ShouldBe(hull);
        first.Intersect(second)?.ToString().ShouldBe(intersection);
        (first.Intersect(second) is null).ShouldBe(intersection is null);
    }

    [Theory(DisplayName = "the opposite of a span has the other ends open")]
    [InlineData("(1, 2]", "[-2, -1)")]
    [InlineData("[1, 2)", "(-2, -1]")]
    public void Opposites(string text, string opposite) => (-Written.Span(text)).ToString().ShouldBe(opposite);

    [Theory(DisplayName = "an end of a sum is open where one of the ends is")]
    [InlineData("[0, 1]", "[2, 4]", "[2, 5]")]
    [InlineData("(0, 1]", "[2, 4)", "(2, 5)")]
    [InlineData("[0, 1)", "(2, 4]", "(2, 5)")]
    public void Sums(string left, string right, string sum) =>
        SpanArithmetic.Add(Written.Span(left), Written.Span(right), 64).ToString().ShouldBe(sum);

    [Theory(DisplayName = "an end of a product is open where no two values reach it")]
    [InlineData("[1, 2]", "[3, 4]", "[3, 8]")]
    [InlineData("(1, 2]", "[3, 4]", "(3, 8]")]
    [InlineData("[1, 2]", "(3, 4]", "(3, 8]")]
    [InlineData("[1, 2)", "[3, 4]", "[3, 8)")]
    [InlineData("[1, 2]", "[3, 4)", "[3, 8)")]
    [InlineData("(1, 2]", "[0, 4]", "[0, 8]")]
    [InlineData("[0, 2]", "(3, 4]", "[0, 8]")]
    [InlineData("(1, 2]", "(0, 4]", "(0, 8]")]
    [InlineData("(0, 2]", "(0, 4]", "(0, 8]")]
    [InlineData("(0, 2]", "[0, 4]", "[0, 8]")]
    [InlineData("[0, 0]", "[3, 4)", "[0, 0]")]
    [InlineData("[3, 4)", "[0, 0]", "[0, 0]")]
    [InlineData("[0, 2)", "[0, 4]", "[0, 8)")]
    [InlineData("[-1, 2)", "(3, 4)", "[-4, 8]")]
    [InlineData("(3, 4)", "(-1, 2]", "[-4, 8]")]
    [InlineData("(-1, 1)", "(-2, 3)", "[-3, 3]")]
    [InlineData("[-2, -1)", "[3, 4]", "[-8, -3)")]
    [InlineData("[3, 4)", "[-2, -1]", "(-8, -3]")]
    [InlineData("(-2, 0)", "(-4, 0)", "(0, 8)")]
    [InlineData("(-2, 0]", "(1, 4]", "(-8, 0]")]
    [InlineData("[-2, -1]", "(-3, 4]", "[-8, 6]")]
    [InlineData("(-3, 4]", "[-2, -1]", "[-8, 6]")]
    public void Products(string left, string right, string product) =>
        SpanArithmetic.Multiply(Written.Span(left), Written.Span(right), 64).ToString().ShouldBe(product);

    [Theory(DisplayName = "reciprocals exist of every value but 0, and turn the ends round")]
    [InlineData("[0, 0]", null)]
    [InlineData("[1, 2)", "(0.5, 1]")]
    [InlineData("(1, 2]", "[0.5, 1)")]
    [InlineData("[0, 2]", "[0.5, inf)")]
    [InlineData("(4, inf)", "(0, 0.25)")]
    [InlineData("[-2, -1)", "(-1, -0.5]")]
    [InlineData("[-2, 0]", "(-inf, -0.5]")]
    [InlineData("(-2, 0)", "(-inf, -0.5)")]
    [InlineData("(-inf, -4]", "[-0.25, 0)")]
    [InlineData("[-1, 2]", "(-inf, inf)")]
    public void Reciprocals(string text, string? reciprocal) =>
        SpanArithmetic.Reciprocal(Written.Span(text), 64)?.ToString().ShouldBe(reciprocal);

    [Fact(DisplayName = "0 alone has no reciprocal, and no negative power")]
    public void Reciprocal_of_nothing()
    {
        SpanArithmetic.Reciprocal(Written.Span("[0, 0]"), 64).ShouldBeNull();
        SpanArithmetic.Power(Written.Span("[0, 0]"), -1, 64).ShouldBeNull();
    }

    [Theory(DisplayName = "the larger of two ends decides on the size, and both where they are as large")]
    [InlineData("(1, 2]", "(1, 2]")]
    [InlineData("[0, 2)", "[0, 2)")]
    [InlineData("(-2, -1]", "[1, 2)")]
    [InlineData("(-2, 0]", "[0, 2)")]
    [InlineData("(-3, 2]", "[0, 3)")]
    [InlineData("[-3, 2)", "[0, 3]")]
    [InlineData("(-2, 3]", "[0, 3]")]
    [InlineData("[-2, 3)", "[0, 3)")]
    [InlineData("(-2, 2)", "[0, 2)")]
    [InlineData("(-2, 2]", "[0, 2]")]
    [InlineData("[-2, 2)", "[0, 2]")]
    [InlineData("[-2, 2]", "[0, 2]")]
    public void Sizes(string text, string size) => SpanArithmetic.Abs(Written.Span(text)).ToString().ShouldBe(size);

    [Theory(
        DisplayName = "the larger of two values is above an end where one of them is, and below one where both are"
    )]
    [InlineData("[0, 1]", "[0, 1]", "[0, 1]")]
    [InlineData("(0, 1)", "[0, 1]", "(0, 1]")]
    [InlineData("[0, 1]", "(0, 1)", "(0, 1]")]
    [InlineData("(0, 1)", "(0, 1)", "(0, 1)")]
    [InlineData("(0, 3)", "[1, 2]", "[1, 3)")]
    [InlineData("[1, 2]", "(0, 3)", "[1, 3)")]
    [InlineData("[0, 3]", "(1, 2)", "(1, 3]")]
    [InlineData("(1, 2)", "[0, 3]", "(1, 3]")]
    [InlineData("(1, 3)", "[0, 2]", "(1, 3)")]
    [InlineData("[0, 2]", "(1, 3)", "(1, 3)")]
    public void Largest(string left, string right, string larger) =>
        SpanArithmetic.Max(Written.Span(left), Written.Span(right)).ToString().ShouldBe(larger);

    [Theory(DisplayName = "a whole upper end that is left out brings the floor down by 1")]
    [InlineData("[0.5, 2.5]", "[0, 2]")]
    [InlineData("[0.5, 2.5)", "[0, 2]")]
    [InlineData("[0.5, 2]", "[0, 2]")]
    [InlineData("[0.5, 2)", "[0, 1]")]
    [InlineData("[-1, 0)", "[-1, -1]")]
    [InlineData("(0, 1)", "[0, 0]")]
    [InlineData("[2, 2)", "[2, 2]")]
    [InlineData("[1, inf)", "[1, inf)")]
    [InlineData("(-inf, inf)", "(-inf, inf)")]
    public void Floors(string text, string floor) =>
        SpanArithmetic.Floor(Written.Span(text)).ToString().ShouldBe(floor);

    [Theory(
        DisplayName = "a whole power keeps the ends, turns them round where it is negative, and takes sizes where it is even"
    )]
    [InlineData("(2, 3]", 0, "[1, 1]")]
    [InlineData("(2, 3]", 1, "(2, 3]")]
    [InlineData("(2, 3]", 2, "(4, 9]")]
    [InlineData("(-2, 1]", 2, "[0, 4)")]
    [InlineData("(-2, 1]", 3, "(-8, 1]")]
    [InlineData("(1, 2]", -1, "[0.5, 1)")]
    [InlineData("(-2, -1]", -2, "(0.25, 1]")]
    [InlineData("(-2, -1]", -3, "[-1, -0.125)")]
    public void Powers(string text, int exponent, string power) =>
        SpanArithmetic.Power(Written.Span(text), exponent, 64)!.ToString().ShouldBe(power);

    [Fact(DisplayName = "1 is taken off a floor exactly, however long it is")]
    public void Long_floors()
    {
        var far = new Dyadic((BigInteger.One << 300) + 3, 0);
        var floor = SpanArithmetic.Floor(new(new(0, far), isUpperOpen: true));
        floor.Values.ShouldBe(new(0, new Dyadic((BigInteger.One << 300) + 2, 0)));
    }
}
