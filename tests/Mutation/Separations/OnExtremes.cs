using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>Labelled points as integers, and the extremes of forms on them.</summary>
public sealed class OnExtremes
{
    [Theory(DisplayName = "a row is (L x, L) with the least common denominator L")]
    [InlineData("+ 1/2 1/3; - 0 1", "3 2 6")]
    [InlineData("+ 1/4 1/6; - 0 1", "3 2 12")]
    [InlineData("+ -2 5; - 0 1", "-2 5 1")]
    [InlineData("+ 1/6 -3/4; - 0 1", "2 -9 12")]
    public void Entries(string points, string entries)
    {
        var rows = new IntegerRows(Written.Points(points));
        Written.Text(rows.Entries(0)).ShouldBe(entries);
        rows.Entries(0).ShouldBeSameAs(rows.Entries(0));
        rows.Scale(0).ShouldBe(rows.Entries(0)[2]);
        (rows.Count, rows.Dimension).ShouldBe((2, 2));
        (rows.IsPositive(0), rows.IsPositive(1)).ShouldBe((true, false));
    }

    [Theory(DisplayName = "the product of a row has as many terms as there are weights")]
    [InlineData("5", 15)]
    [InlineData("5 7", 29)]
    [InlineData("5 -7 11", 67)]
    public void Products(string weights, int product) =>
        new IntegerRows(Written.Points("+ 1/2 1/3; - 0 1")).Dot(0, Written.Integers(weights)).ShouldBe(product);

    [Theory(
        DisplayName = "the least value of positive rows and the greatest of negative ones are found, at the first such row"
    )]
    [InlineData("+ 3; + 1; - 0; - 2", "1", "1 1 2 3")]
    [InlineData("+ 3; + 1; - 0; - 2", "-1", "-3 0 0 2")]
    [InlineData("+ 1; + 1; - 0; - 0", "1", "1 0 0 2")]
    [InlineData("- -3; - -5; + 4; + 6", "1", "4 2 -3 0")]
    [InlineData("+ 1 1/2; + 1/3 5; - 1 1; - 0 4", "3 -2", "-9 1 1 2")]
    [InlineData(
        "+ 100000000000000000001; + 100000000000000000000; + 5e20; - 3; - 1",
        "1",
        "100000000000000000000 1 3 3"
    )]
    [InlineData("+ 100000000000000000000; + 100000000000000000001; - 3; - 1", "1", "100000000000000000000 0 3 2")]
    [InlineData("- 100000000000000000000; - 100000000000000000001; + 3; + 1", "1", "1 3 100000000000000000001 1")]
    [InlineData("- 100000000000000000001; - 100000000000000000000; + 3; + 3", "1", "3 2 100000000000000000001 0")]
    [InlineData("+ 1; + 2; - 0", "2^200", "1606938044258990275541962092341162602522202993782792835301376 0 0 2")]
    [InlineData("+ 1 0; + 0 1; - 0 0", "2^2000 1", "1 1 0 2")]
    public void Extremes(string points, string weights, string expected)
    {
        var extremes = new PointSet(Written.Points(points)).Extremes(Written.Integers(weights));
        $"{extremes.Low} {extremes.LowRow} {extremes.High} {extremes.HighRow}".ShouldBe(expected);
    }

    [Theory(DisplayName = "beyond the doubles all rows are compared, and the first of equals is taken")]
    [InlineData("+ 3; + 1; + 1; + 1e400; - -1e400; - -5; - -2; - -2", "1 1 -2 6")]
    [InlineData("+ 1/2; + 1e400; + 1/3; - -1/2; - -1e400; - -1/3", "1/3 2 -1/3 5")]
    [InlineData("- -2; - -2; - -1e400; + 1; + 1; + 1e400", "1 3 -2 0")]
    public void Beyond_doubles(string points, string expected)
    {
        var set = new PointSet(Written.Points(points));
        set.Doubles.ShouldBeNull();
        var extremes = set.Extremes([1]);
        $"{extremes.Low} {extremes.LowRow} {extremes.High} {extremes.HighRow}".ShouldBe(expected);
    }

    [Theory(
        DisplayName = "a form separates when its least value on positive rows is above its greatest on negative ones"
    )]
    [InlineData("+ 1; - 0", true)]
    [InlineData("+ 0; - 0", false)]
    [InlineData("+ 0; - 1", false)]
    public void Separates(string points, bool separates) =>
        new PointSet(Written.Points(points)).Extremes([1]).Separates.ShouldBe(separates);

    [Theory(DisplayName = "weights of up to 53 bits are exact doubles, and longer ones are scaled below 1 and rounded")]
    [InlineData("3 -5", true, "3 -5", 0)]
    [InlineData("2^53-1 1", true, "9007199254740991 1", 0)]
    [InlineData("2^53 1", false, "9007199254740992 1", -54)]
    [InlineData("1 2^53", false, "1 9007199254740992", -54)]
    [InlineData("-2^54 3", false, "-18014398509481984 3", -54)]
    [InlineData("2^99 2^98", false, "2 1", -2)]
    [InlineData("2^99 -2^98", false, "2 -1", -2)]
    [InlineData("2^1100 0", false, "1 0", -1)]
    [InlineData("2^1100+2^1048+2^1035 2^1100", false, "4503599627370497 4503599627370496", -53)]
    public void Approximations(string weights, bool isExact, string doubles, int exponent)
    {
        var approximation = PointSet.Approximation(Written.Integers(weights))!.Value;
        approximation.IsExact.ShouldBe(isExact);
        approximation.Weights.ShouldBe(Array.ConvertAll(Written.Doubles(doubles), x => Math.ScaleB(x, exponent)));
    }

    [Theory(DisplayName = "weights below 1e-290 of the power of 2 above the largest vanish")]
    [InlineData("2^1000 1", true)]
    [InlineData("2^1000 2^38", false)]
    [InlineData("2^1000 -2^37", true)]
    [InlineData("2^1015 7022238808055922", false)]
    [InlineData("2^1015 7022238808055921", true)]
    [InlineData("2^1015 -7022238808055921", true)]
    public void Vanishing(string weights, bool vanishes) =>
        (PointSet.Approximation(Written.Integers(weights)) is null).ShouldBe(vanishes);
}
