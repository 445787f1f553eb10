using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>Rows in exact coordinates that are chosen anew.</summary>
public sealed class OnRefinedRows
{
    // Positive at 1 + 2^-60 and 5, negative at 1.
    private static RefinedRows Close => From("+ 1152921504606846977/1152921504606846976; - 1; + 5");

    [Theory(
        DisplayName = "a row has its signed entries, scaled by coordinates and then so that its largest is from 1/2 to 1"
    )]
    [InlineData("+ 0; - 1", "1 0 0.5; 1 -0.5 -0.5")]
    [InlineData("+ 8 1/2; - 3 5", "1 0.5 0.125 0.5; 1 -0.09375 -0.625 -0.25")]
    [InlineData("+ 8 8; - 1 1; + 1/4 1/4", "1 0.5 0.5 0.125; 1 -0.25 -0.25 -0.5; 1 0.0625 0.0625 0.5")]
    public void Columns(string points, string columns)
    {
        var rows = From(points);
        rows.Width.ShouldBe(Written.Points(points).Dimension + 1);
        Enumerable.Range(0, 2).Select(rows.RowAt).ShouldBe([0, 1]);
        string.Join("; ", columns.Split(';').Select((_, place) => Written.Text(rows.Column(place)))).ShouldBe(columns);
    }

    [Theory(DisplayName = "the first row furthest against a direction is found")]
    [InlineData("1 0", 1, -0.5)]
    [InlineData("-1 0", 0, 0)]
    [InlineData("-3 1", 0, 0.5)]
    [InlineData("-2 1", 0, 0.5)]
    [InlineData("0 -1", 0, -0.5)]
    public void Least(string direction, int place, double value) =>
        From("+ 0; - 1").Least(Written.Doubles(direction)).ShouldBe((place, value));

    [Theory(DisplayName = "a direction is taken back to the coordinates of the points, exactly")]
    [InlineData("+ 0; - 1", "1 1/2", "2^54")]
    [InlineData("+ 0; - 1", "-1 0", "-2^53")]
    [InlineData("+ 8 1/2; - 3 5", "1 3 0", "9007199254740992 108086391056891904")]
    [InlineData("+ 8 1/2; - 3 5", "1 3 1/64", "2^56 864691128455135232")]
    [InlineData("+ 8 1/2; - 3 5", "0 0 1", "0 0")]
    public void Weights(string points, string direction, string weights) =>
        From(points).Weights(Written.Doubles(direction)).ShouldBe(Written.Integers(weights));

    [Fact(DisplayName = "a direction of 0 or of no numbers has no weights")]
    public void No_weights()
    {
        From("+ 0; - 1").Weights([0, 0]).ShouldBeNull();
        From("+ 0; - 1").Weights([double.NaN, double.PositiveInfinity]).ShouldBeNull();
    }

    [Fact(
        DisplayName = "the coordinate that a dependence determines is replaced by what is left of it, and the others shrink to its size"
    )]
    public void Refined()
    {
        var rows = Close;
        rows.Column(0).ShouldBe([1, 0.5, 0.5]);
        rows.Column(1).ShouldBe([1, -0.5, -0.5]);
        rows.Column(2).ShouldBe([1, 0.625, 0.125]);

        // The second coordinate becomes 2^53 (L - x L): -2^53, 0, -2^55.
        rows.Refine([0, 1]).ShouldBeTrue();
        rows.Column(0).ShouldBe([1, 0.5, -0.5]);
        rows.Column(1).ShouldBe([1, -0.5, 0]);
        rows.Column(2).ShouldBe([1, Math.ScaleB(5, -63), -0.5]);
        rows.Weights([1, 1]).ShouldBe(Written.Integers("2^53-2^113"));
    }

    [Fact(DisplayName = "rows that do not depend on each other, or depend exactly, show nothing new")]
    public void Not_refined()
    {
        Close.Refine([]).ShouldBeFalse();
        Close.Refine([0, 2]).ShouldBeFalse();
        From("+ 1; - 1").Refine([0, 1]).ShouldBeFalse();
    }

    [Theory(DisplayName = "elimination takes the largest entry first, and leaves the rest when it is negligible")]
    [InlineData("2 1; 4 2.5", "1>0 0>1", "0 1; 1 0")]
    [InlineData("1 -4 2", "0>1", "-0.25 1 -0.5")]
    [InlineData("2; -4; 1", "1>0", "0; 1; 0")]
    [InlineData("1 1; 1 1.000000001", "1>1", "0 0; 1 1")]
    [InlineData("1 1; 1 1.0000001", "1>1 0>0", "1 0; 0 1")]
    [InlineData("1 1; 1 1", "0>0", "1 1; 0 0")]
    [InlineData("0 0", "", "0 0")]
    [InlineData("1 2 3; 4 5 6; 7 8 10", "2>2 0>0 1>1", "1 0 0; 0 1 0; 0 0 1")]
    public void Elimination(string matrix, string pivots, string reduced)
    {
        var rows = Array.ConvertAll(matrix.Split(';'), row => Written.Doubles(row.Trim()));
        var found = RefinedRows.Eliminate(rows);
        Written.Text(found.Select(pivot => $"{pivot.Key}>{pivot.Value}")).ShouldBe(pivots);
        string.Join("; ", rows.Select(row => Written.Text(row.Select(x => Math.Round(x, 7) + 0)))).ShouldBe(reduced);
    }

    [Fact(DisplayName = "an entry of 1e-8 is negligible, and the next double is not")]
    public void Negligible()
    {
        RefinedRows
            .Eliminate([
                [1e-8],
            ])
            .ShouldBeEmpty();
        RefinedRows
            .Eliminate([
                [-1e-8],
            ])
            .ShouldBeEmpty();
        RefinedRows
            .Eliminate([
                [Math.BitIncrement(1e-8)],
            ])
            .Count.ShouldBe(1);
        RefinedRows
            .Eliminate([
                [-Math.BitIncrement(1e-8)],
            ])
            .Count.ShouldBe(1);
    }

    [Theory(DisplayName = "an integer of any length times a power of 2 is rounded")]
    [InlineData("0", 5, 0, 0)]
    [InlineData("3", 0, 3, 0)]
    [InlineData("-3", -2, -3, -2)]
    [InlineData("2^100", -100, 1, 0)]
    [InlineData("-2^100", -100, -1, 0)]
    [InlineData("-2^100-2^60", -100, -1, 0)]
    [InlineData("2^2000", -2000, 1, 0)]
    [InlineData("2^64", 0, 1, 64)]
    [InlineData("2^63", 0, 1, 63)]
    public void Rounded(string number, int exponent, int mantissa, int power) =>
        RefinedRows
            .Rounded(Written.Integer(number), exponent)
            .ShouldBe(Math.ScaleB(mantissa, power), Math.ScaleB(1, power - 39));

    private static RefinedRows From(string points) => new(new(Written.Points(points)));
}
