using Shouldly;
using Theory.Numbers;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>The coordinates of points as columns of doubles, exact or rounded.</summary>
public sealed class OnCoordinateColumns
{
    [Theory(DisplayName = "the common denominator is the least, and 0 says that it is beyond 2^53")]
    [InlineData("+ 2 3; - 4 5", 1)]
    [InlineData("+ 1/2 3; - 4 5/2", 2)]
    [InlineData("+ 1/4 1/6; - 1/10 0", 60)]
    [InlineData("+ 0; - 1/9007199254740992", 1L << 53)]
    [InlineData("+ 1/2; - 1/4503599627370496", 1L << 52)]
    [InlineData("+ 0; - 1/9007199254740993", 0)]
    [InlineData("+ 1/9007199254740991 0; - 0 1/3", 0)]
    public void Common_denominators(string points, long common) =>
        CoordinateColumns.CommonDenominator(Written.Points(points)).ShouldBe(common);

    [Theory(DisplayName = "exact columns have the differences to the first row times the common denominator")]
    [InlineData("+ 1/2 3; - 1/3 4; + 1 5", "0 3 -1; 0 12 6")]
    [InlineData("+ 5; - 7; + 6", "0 1 2")]
    [InlineData("+ 4503599627370496; - -4503599627370496; + 1", "0 -4503599627370495 -9007199254740992")]
    [InlineData("+ -4503599627370496; - 0; + 0", "0 4503599627370496 4503599627370496")]
    [InlineData("+ 0; - 2251799813685248; + 1/2", "0 1 4503599627370496")]
    public void Exact(string points, string columns) =>
        Text(CoordinateColumns.Exact(Written.Points(points), [0, 2, 1])!).ShouldBe(columns);

    [Theory(
        DisplayName = "there are no exact columns where a product is beyond 2^52, or the common denominator beyond 2^53"
    )]
    [InlineData("+ 4503599627370497; - 0")]
    [InlineData("+ -4503599627370497; - 0")]
    [InlineData("+ 0; - 4503599627370497")]
    [InlineData("+ 0; - -4503599627370497")]
    [InlineData("+ 1/2; - 2251799813685249")]
    [InlineData("+ 0; - 1/9007199254740993")]
    public void Not_exact(string points) => CoordinateColumns.Exact(Written.Points(points), [0, 1]).ShouldBeNull();

    [Theory(
        DisplayName = "rounded columns have the coordinates, or differences where these are less than 1/8 of the largest size"
    )]
    [InlineData("+ 1 100; - 2 107; + 3 101", "1 3 2; 0 1 7")]
    [InlineData("+ 7; - 8; + 7", "7 7 8")]
    [InlineData("+ -7; - -8; + -7", "-7 -7 -8")]
    [InlineData("+ 7.01; - 8; + 7.02", "0 0.01 0.99")]
    [InlineData("+ -7.5; - -8; + -7.25", "0 0.25 -0.5")]
    [InlineData("+ 100; - 113; + 100", "0 0 13")]
    [InlineData("+ -1; - 1; + 0", "-1 0 1")]
    [InlineData("+ 1/4; - 1/2; + 0", "0.25 0 0.5")]
    [InlineData("+ 0 0; - 0 1; + 0 1/2", "0 0 0; 0 0.5 1")]
    public void Rounded(string points, string columns) =>
        Text(CoordinateColumns.Rounded(Written.Points(points), [0, 2, 1])!).ShouldBe(columns);

    [Theory(DisplayName = "there are no rounded columns where a number or a difference is too small or too large")]
    [InlineData("+ 0; - 1e-151")]
    [InlineData("+ 0; - 1e151")]
    [InlineData("+ 0; - -1e151")]
    [InlineData("+ 0 1; - 1e-151 2")]
    [InlineData("+ 0 1e-151; - 2 2")]
    [InlineData(
        "+ 1; - 1.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"
    )]
    public void Not_rounded(string points) => CoordinateColumns.Rounded(Written.Points(points), [0, 1]).ShouldBeNull();

    [Fact(DisplayName = "the doubles from 1e-150 to 1e150 are safe, and 0, with either sign")]
    public void Safe()
    {
        double[] safe = [0, 1, 1e-150, 1e150, -1e-150, -1e150];
        safe.ShouldAllBe(x => CoordinateColumns.IsSafe(x));
        double[] unsafely = [Math.BitDecrement(1e-150), Math.BitIncrement(1e150), -1e-151, -1e151, double.NaN];
        unsafely.ShouldAllBe(x => !CoordinateColumns.IsSafe(x));
    }

    [Theory(
        DisplayName = "up to 999 bits the quotient of two doubles is taken, and beyond the slower way that never overflows"
    )]
    [InlineData("2^998", "5", true)]
    [InlineData("2^999", "5", false)]
    [InlineData("11", "2^998+1", true)]
    [InlineData("11", "2^999+1", false)]
    public void Quotients(string numerator, string denominator, bool isQuotient)
    {
        var number = new Rational(Written.Integer(numerator), Written.Integer(denominator));
        var quotient = (double)number.Numerator / (double)number.Denominator;
        quotient.ShouldNotBe(number.ToDouble());
        CoordinateColumns.Rounded(number).ShouldBe(isQuotient ? quotient : number.ToDouble());
    }

    private static string Text(double[][] columns) =>
        string.Join("; ", columns.Select(column => Written.Text(column.Select(x => Math.Round(x, 12)))));
}
