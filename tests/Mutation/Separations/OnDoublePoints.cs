using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>Points as doubles, and linear forms on them.</summary>
public sealed class OnDoublePoints
{
    [Fact(DisplayName = "positive rows come before negative ones, and know their numbers")]
    public void Places()
    {
        var points = From("+ 0 0; - 1 -2; + 3 1; - -1 5");
        points.Dimension.ShouldBe(2);
        Rows(points).ShouldBe([0, 2, 1, 3]);
        Enumerable.Range(0, 4).Select(points.IsPositive).ShouldBe([true, true, false, false]);
        Enumerable.Range(0, 4).Select(place => points.Entry(place, 1)).ShouldBe([0, 1, -2, 5]);
        points.Lowest.ShouldBe([-1, -2]);
        points.Highest.ShouldBe([3, 5]);
    }

    [Fact(
        DisplayName = "coordinates that are not integers over a common denominator are rounded, and none are too large"
    )]
    public void Rounded()
    {
        var points = From("+ 1/9007199254740993; - 1");
        points.Entry(0, 0).ShouldBe(1 / 9007199254740992.0);
        points.Entry(1, 0).ShouldBe(1);
        DoublePoints.From(Written.Points("+ 1e400; - 0")).ShouldBeNull();
    }

    [Theory(DisplayName = "a form is exact on exact points with exact weights, as long as no value is beyond 2^53")]
    [InlineData("+ 0 0; - 1 2; + 3 1", "2 -1", true, 0, "0 5 0")]
    [InlineData("+ 0 0; - 1 2; + 3 1", "2 -1", false, 64, "0 5 0")]
    [InlineData("+ 0 0; - 1 2; + 3 1", "2 0.5", false, 56, "0 6.5 3")]
    [InlineData("+ 0; - -5; + 3", "1", false, 35, "0 3 -5")]
    [InlineData("+ 0; - -5; + 3", "-3", false, 105, "0 -9 15")]
    [InlineData("+ 0; - 4503599627370495", "2", true, 0, "0 9007199254740990")]
    [InlineData("+ 0; - 4503599627370496", "2", true, 7 * 9007199254740992.0, "0 9007199254740992")]
    [InlineData("+ 0; - 2; + 1/9007199254740993", "1", true, 14, "0 1.1102230246251565E-16 2")]
    public void Forms(string points, string weights, bool areExact, double units, string values)
    {
        var doubles = From(points);
        doubles.Scan(Written.Doubles(weights), areExact).ShouldBe(units / (1L << 52));
        Written.Text(Enumerable.Range(0, values.Split(' ').Length).Select(doubles.Value)).ShouldBe(values);
    }

    [Fact(DisplayName = "the bound on the error leaves room for what underflow can lose")]
    public void Underflow() => From("+ 0; - 1").Scan([0], areExact: false).ShouldBe(1e-300);

    [Theory(
        DisplayName = "the bounds are the first least value of positive rows and the first greatest of negative ones"
    )]
    [InlineData("+ 0; + 2; - 5; - 9", "1", 0, 3)]
    [InlineData("+ 0; + 2; - 5; - 9", "-1", 1, 2)]
    [InlineData("+ 0; + -1; + -1; - 5; - 5; - 4", "1", 1, 3)]
    [InlineData("+ 9; - 1; - 0", "1", 0, 1)]
    [InlineData("+ 0; + 5; + 9; - -9; - 1; - 1", "1", 0, 4)]
    [InlineData("+ 0; + 3; - -4; - -5", "1", 0, 2)]
    public void Bounds(string points, string weights, int low, int high)
    {
        var doubles = From(points);
        doubles.Scan(Written.Doubles(weights), areExact: true);
        doubles.Bounds().ShouldBe((low, high));
    }

    [Theory(DisplayName = "rows are near whose values are no further from the bounds of their classes than a distance")]
    [InlineData(0, "1 2")]
    [InlineData(2, "1 2 3")]
    [InlineData(3, "0 1 2 3 4")]
    [InlineData(2.99, "1 2 3")]
    [InlineData(5, "0 1 5 2 3 4")]
    public void Near(double distance, string rows)
    {
        // Positive: 3, 0, 5; negative: -1, -3, -4.
        var points = From("+ 0; + -3; - -4; - -6; - -7; + 2");
        points.Scan([1], areExact: true);
        var (low, high) = points.Bounds();
        Written.Text(points.Near(low, high, distance)).ShouldBe(rows);
    }

    [Fact(DisplayName = "the hash of a row is that of a form whose weights are sqrt(j) + pi")]
    public void Hashes()
    {
        double[] values = [0, 1 + Math.PI, Math.Sqrt(2) + Math.PI];
        int[] hashes = [.. values.Select(value => value.GetHashCode())];
        From("+ 0 0; - 1 0; + 0 1; - 0 1; - 0 0")
            .Hashes()
            .ShouldBe([hashes[0], hashes[1], hashes[2], hashes[2], hashes[0]]);
    }

    [Theory(DisplayName = "a form is the sum of columns times weights, on any number of points")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2053)]
    public void Sums(int count)
    {
        double[] numbers = [.. Enumerable.Range(0, count)];
        double[] next = [.. Enumerable.Range(1, count)];
        var values = Array.ConvertAll(numbers, _ => 99.0);
        LinearForms.Evaluate([numbers, next, numbers], [3, -2], values);
        values.ShouldBe(numbers.Select(i => i - 2));
    }

    [Theory(DisplayName = "each coordinate of a row is moved and stretched to [-1, 1], and 0 where all are the same")]
    [InlineData("+ 0 5; - 1 5; + 3 5", 0, "1 -1 0 1")]
    [InlineData("+ 0 5; - 1 5; + 3 5", 1, "1 1 0 1")]
    [InlineData("+ 0 5; - 1 5; + 3 5", 2, "1 0.33333333333333337 0 -1")]
    [InlineData("+ 0; - -2; + 6", 0, "1 -0.5 1")]
    [InlineData("+ 0; - -2; + 6", 1, "1 1 1")]
    [InlineData("+ 0; - -2; + 6", 2, "1 1 -1")]
    public void Columns(string points, int place, string column)
    {
        var rows = new CentredRows(From(points));
        rows.Width.ShouldBe(Written.Doubles(column).Length - 1);
        Written
            .Text(rows.Column(place).Select(x => Math.Round(x, 12) + 0))
            .ShouldBe(Written.Text(Written.Doubles(column).Select(x => Math.Round(x, 12))));
    }

    [Fact(DisplayName = "places of centred rows know the rows")]
    public void Places_of_centred_rows() =>
        Enumerable.Range(0, 3).Select(new CentredRows(From("+ 0; - -2; + 6")).RowAt).ShouldBe([0, 2, 1]);

    [Theory(DisplayName = "the row furthest against a direction is found in either class, a positive one first")]
    [InlineData("2 0.5", 0, -0.5)]
    [InlineData("2 2", 2, 0)]
    [InlineData("-2 0.5", 2, -2.5)]
    [InlineData("-2 -0.5", 1, -2.5)]
    [InlineData("0 0", 0, 0)]
    public void Least(string direction, int place, double value) =>
        new CentredRows(From("+ 0; - -2; + 6")).Least(Written.Doubles(direction)).ShouldBe((place, value));

    [Theory(
        DisplayName = "a direction is made of integers: the smallest keeps all its bits unless 200 bits lie between"
    )]
    [InlineData(0, 0, "2^52 2^52")]
    [InlineData(0, 1, "2^52 2^53")]
    [InlineData(3, -2, "2^57 2^52")]
    [InlineData(0, -200, "2^252 2^52")]
    [InlineData(0, -201, "2^252 2^51")]
    [InlineData(-252, 0, "1 2^252")]
    [InlineData(-253, 0, "0 2^252")]
    public void Weights(int first, int second, string weights)
    {
        var rows = new CentredRows(From("+ -1 -1; - 1 1"));
        rows.Weights([Math.ScaleB(1, first), Math.ScaleB(1, second), 5]).ShouldBe(Written.Integers(weights));
        rows.Weights([-Math.ScaleB(1, first), 0, 5]).ShouldBe(Written.Integers("-2^52 0"));
    }

    [Fact(DisplayName = "a direction is stretched back with its coordinates")]
    public void Weights_in_units() =>
        new CentredRows(From("+ 0 0 1; - 1 4 1")).Weights([1, 1, 7, 5]).ShouldBe(Written.Integers("2^54 2^52 0"));

    [Theory(DisplayName = "there are no weights where all are 0, or one is beyond the doubles")]
    [InlineData(0, 0)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(double.NaN, 1)]
    [InlineData(double.NaN, double.NegativeInfinity)]
    public void No_weights(double first, double second) =>
        new CentredRows(From("+ -1 -1; - 1 1")).Weights([first, second, 5]).ShouldBeNull();

    private static DoublePoints From(string points) => DoublePoints.From(Written.Points(points))!;

    private static int[] Rows(DoublePoints points) =>
        [.. Enumerable.Range(0, points.Hashes().Length).Select(points.RowAt)];
}
