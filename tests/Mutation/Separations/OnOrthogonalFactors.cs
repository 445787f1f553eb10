using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>Least squares |A u - e1| with columns that come and go.</summary>
public sealed class OnOrthogonalFactors
{
    [Theory(
        DisplayName = "the solution and what is left of e1 are those of the normal equations, also after columns are removed"
    )]
    [InlineData("3 4", "", "3/25", "16/25 -12/25")]
    [InlineData("-3 4", "", "-3/25", "16/25 12/25")]
    [InlineData("0 2", "", "0", "1 0")]
    [InlineData("2 0", "", "1/2", "0 0")]
    [InlineData("3 4; 1 1", "", "-1 4", "0 0")]
    [InlineData("3 4; 1 1", "0", "1/2", "1/2 -1/2")]
    [InlineData("3 4; 1 1", "1", "3/25", "16/25 -12/25")]
    [InlineData("1 2 2; 1 -1 0", "", "3/17 10/17", "4/17 4/17 -6/17")]
    [InlineData("1 2 2; 1 -1 0; 1 0 3", "", "3/7 6/7 -2/7", "0 0 0")]
    [InlineData("1 2 2; 1 -1 0; 1 0 3", "0", "9/19 1/19", "9/19 9/19 -3/19")]
    [InlineData("1 2 2; 1 -1 0; 1 0 3", "1", "3/41 2/41", "36/41 -6/41 -12/41")]
    [InlineData("1 2 2; 1 -1 0; 1 0 3", "2", "3/17 10/17", "4/17 4/17 -6/17")]
    [InlineData("1 2 2; 1 -1 0; 1 0 3", "0 0", "1/10", "9/10 0 -3/10")]
    [InlineData("1 1 0 2; 1 -1 3 0; 1 2 1 -1", "", "64/427 31/427 43/427", "289/427 -17/61 -136/427 -85/427")]
    [InlineData("1 1 0 2; 1 -1 3 0; 1 2 1 -1; 1 0 -2 1", "0", "67/259 51/259 116/259", "25/259 -5/37 -20/259 -65/259")]
    [InlineData("1 1 0 2; 1 -1 3 0; 1 2 1 -1; 1 0 -2 1", "1", "1/49 10/49 11/49", "27/49 -3/7 12/49 -3/49")]
    [InlineData("1 1 0 2; 1 -1 3 0; 1 2 1 -1; 1 0 -2 1", "2", "-1/21 2/7 3/7", "1/3 1/3 0 -1/3")]
    [InlineData("1 1 0 2; 1 -1 3 0; 1 2 1 -1; 1 0 -2 1", "0 0", "4/19 9/38", "21/38 -8/19 5/19 -1/38")]
    [InlineData("1 1 0 2; 1 -1 3 0; 1 2 1 -1; 1 0 -2 1", "1 1", "1/9 1/9", "7/9 -1/9 2/9 -1/3")]
    [InlineData("1 1 0 2; 1 -1 3 0; 1 2 1 -1; 1 0 -2 1", "2 0", "11/41 16/41", "14/41 11/41 -1/41 -16/41")]
    public void Solutions(string columns, string removed, string solution, string residual)
    {
        var factor = With(columns);
        foreach (var index in removed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            factor.Remove(int.Parse(index));
        }

        ShouldBeAbout(factor.Solve(), solution);
        ShouldBeAbout(factor.Residual(), residual);
    }

    [Fact(DisplayName = "a column can come back after it was removed")]
    public void Back_again()
    {
        var factor = With("1 1 0 2; 1 -1 3 0; 1 2 1 -1");
        factor.Remove(0);
        factor.Append([1, 0, -2, 1]).ShouldBeTrue();
        ShouldBeAbout(factor.Solve(), "67/259 51/259 116/259");
        factor.Remove(1);
        factor.Append([1, 1, 0, 2]).ShouldBeTrue();
        ShouldBeAbout(factor.Solve(), "2/7 3/7 -1/21");
    }

    [Theory(DisplayName = "a column that depends on the others is refused, and nothing changes")]
    [InlineData("3 4", "6 8", "3/25")]
    [InlineData("3 4", "0 0", "3/25")]
    [InlineData("3 4; 1 1", "1 2", "-1 4")]
    [InlineData("1 1", "1 1.0000000000001", "1/2")]
    [InlineData("1 1", "1 1.00000000000014", "1/2")]
    public void Dependent(string columns, string next, string solution)
    {
        var factor = With(columns);
        factor.Append(Written.Doubles(next)).ShouldBeFalse();
        ShouldBeAbout(factor.Solve(), solution);
    }

    [Fact(DisplayName = "a column that depends on the others but for a few parts in 10^13 is taken")]
    public void Nearly_dependent() => With("1 1").Append([1, 1.0000000000004]).ShouldBeTrue();

    [Fact(DisplayName = "without columns e1 itself is left")]
    public void Nothing()
    {
        var factor = new OrthogonalFactor(3);
        factor.Solve().ShouldBeEmpty();
        factor.Residual().ShouldBe([1, 0, 0]);
    }

    private static OrthogonalFactor With(string columns)
    {
        var all = Array.ConvertAll(columns.Split(';'), column => Written.Doubles(column.Trim()));
        var factor = new OrthogonalFactor(all[0].Length);
        all.ShouldAllBe(column => factor.Append(column));
        return factor;
    }

    private static void ShouldBeAbout(double[] numbers, string expected) =>
        numbers.ShouldBe(Written.Doubles(expected), 1e-14);
}
