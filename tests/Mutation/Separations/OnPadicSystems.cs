using System.Numerics;
using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>Systems of integer equations, solved digit by digit, and the weights of an obstacle that they give.</summary>
public sealed class OnPadicSystems
{
    [Theory(DisplayName = "the solution has numerators over one positive denominator")]
    [InlineData("2", "1", "1", "2")]
    [InlineData("3", "1", "1", "3")]
    [InlineData("3", "0", "0", "1")]
    [InlineData("2 0; 0 3", "1 1", "3 2", "6")]
    [InlineData("3 0; 0 6", "1 1", "2 1", "6")]
    [InlineData("2 0; 0 5", "-1 3", "-5 6", "10")]
    [InlineData("2 0 0; 0 3 0; 0 0 7", "1 1 -1", "21 14 -6", "42")]
    [InlineData("1 3; 2 4", "5 11", "1 2", "1")]
    [InlineData("1 1 0; 1 2 1", "3 5 2", "1 2", "1")]
    [InlineData("1", "2^300", "2^300", "1")]
    [InlineData("2^200", "3", "3", "2^200")]
    [InlineData("2^100 1; 1 2^100", "1 0", "2^100 -1", "2^200-1")]
    [InlineData("2^90 0 0; 0 2^91+1 0; 0 0 3", "1 0 0", "1 0 0", "2^90")]
    public void Solutions(string columns, string right, string numerators, string denominator)
    {
        var solution = PadicSystem.Solve(Written.Columns(columns), Written.Integers(right))!.Value;
        solution.Numerators.ShouldBe(Written.Integers(numerators));
        solution.Denominator.ShouldBe(Written.Integer(denominator));
    }

    [Theory(
        DisplayName = "there is no solution where the equations contradict each other or the columns are dependent"
    )]
    [InlineData("1 1", "1 2")]
    [InlineData("1 1", "1 2^31")]
    [InlineData("0 1", "1 0")]
    [InlineData("1 2; 2 4", "1 2")]
    public void No_solutions(string columns, string right) =>
        PadicSystem.Solve(Written.Columns(columns), Written.Integers(right)).ShouldBeNull();

    [Theory(DisplayName = "the length of a column has half the bits of 1 more than its square")]
    [InlineData("0", 0.5)]
    [InlineData("1 1", 1)]
    [InlineData("3 4", 2.5)]
    [InlineData("-127", 7)]
    [InlineData("2^20 2^20", 21)]
    public void Lengths(string column, double bits) =>
        PadicSystem.BitsOfLength(Written.Integers(column)).ShouldBe(bits);

    [Theory(DisplayName = "a solution is lifted to as many digits as are asked for")]
    [InlineData("1", "5", 1, "5")]
    [InlineData("1", "5", 3, "5")]
    [InlineData("2", "1", 1, "1073741824")]
    [InlineData("2", "1", 2, "2305843007066210305")]
    [InlineData("1", "-1", 2, "4611686014132420608")]
    [InlineData("1 0; 0 2", "2^40 4", 2, "1099511627776 2")]
    [InlineData("1 2", "3 6", 2, "3")]
    public void Lifting(string columns, string right, int digits, string residues)
    {
        var matrix = Written.Columns(columns);
        var lifted = PadicSystem.Lift(matrix, ModularInverse.Of(matrix)!, Written.Integers(right), digits)!;
        Written.Text(lifted).ShouldBe(residues);
    }

    [Theory(DisplayName = "a remainder shows, at its own digit, that there is no solution")]
    [InlineData("1 2", 1, true)]
    [InlineData("1 2147483648", 1, false)]
    [InlineData("1 2147483648", 2, true)]
    public void Refuted(string right, int digits, bool isRefuted)
    {
        var matrix = Written.Columns("1 1");
        (PadicSystem.Lift(matrix, ModularInverse.Of(matrix)!, Written.Integers(right), digits) is null).ShouldBe(
            isRefuted
        );
    }

    [Theory(DisplayName = "residues modulo 101 are fractions of numbers up to 7, over one denominator")]
    [InlineData("41", "3", 5)]
    [InlineData("60", "-3", 5)]
    [InlineData("7", "7", 1)]
    [InlineData("94", "-7", 1)]
    [InlineData("99 51", "-4 1", 2)]
    [InlineData("51 99", "1 -4", 2)]
    [InlineData("51 34", "3 2", 6)]
    [InlineData("51 51 50", "1 1 -1", 2)]
    [InlineData("0", "0", 1)]
    public void Fractions(string residues, string numerators, int denominator)
    {
        var fractions = PadicSystem.Fractions(Written.Integers(residues), 101, 7);
        Written.Text(fractions.Numerators).ShouldBe(numerators);
        fractions.Denominator.ShouldBe(denominator);
    }

    [Theory(DisplayName = "the Euclidean algorithm stops at the first remainder within the bound")]
    [InlineData(7, 1)]
    [InlineData(8, 12)]
    [InlineData(41, 5)]
    [InlineData(99, 1)]
    [InlineData(0, 1)]
    public void Denominators(int residue, int denominator) =>
        PadicSystem.Denominator(residue, 101, 7).ShouldBe(denominator);

    [Theory(DisplayName = "a solution is held against every equation")]
    [InlineData("2 0; 0 3", "3 2", 6, "1 1", true)]
    [InlineData("2 0; 0 3", "3 2", 6, "1 2", false)]
    [InlineData("2 0; 0 3", "3 2", 6, "2 1", false)]
    [InlineData("2 0; 0 3", "3 2", 5, "1 1", false)]
    [InlineData("1 3; 2 4", "1 2", 1, "5 11", true)]
    [InlineData("1 3; 2 4", "1 2", 1, "-5 -11", false)]
    public void Verified(string columns, string numerators, int denominator, string right, bool solves) =>
        PadicSystem
            .Solves(Written.Columns(columns), (Written.Integers(numerators), denominator), Written.Integers(right))
            .ShouldBe(solves);

    [Theory(
        DisplayName = "rows carry the weights with which the sums of both classes agree, in the order of the support"
    )]
    [InlineData("+ 0; - 1; + 2", "0 1 2", "0:1 1:2 2:1")]
    [InlineData("+ 0; - 1; + 2", "2 0 1", "2:1 0:1 1:2")]
    [InlineData("+ 0; - 1; + 3", "0 1 2", "0:2 1:3 2:1")]
    [InlineData("+ 1; - 1", "0 1", "0:1 1:1")]
    [InlineData("+ 0 0; - 0 0; + 0 1", "2 0 1", "0:1 1:1")]
    [InlineData("+ 1/2; - 0; - 1", "1 2 0", "1:1 2:1 0:1")]
    public void Weights(string points, string support, string weights)
    {
        var found = SupportWeights.Solve(new(Written.Points(points)), Rows(support))!;
        Written.Text(found.Select(entry => $"{entry.Row}:{entry.Weight}")).ShouldBe(weights);
    }

    [Theory(
        DisplayName = "there are no weights for one row, for rows on either side, for a weight below 0 or for dependent rows"
    )]
    [InlineData("+ 0; - 0", "0")]
    [InlineData("+ 0; - 1", "0 1")]
    [InlineData("+ 0; + 1; - 2", "0 1 2")]
    [InlineData("+ 2; - 1; - 0", "0 1 2")]
    [InlineData("+ 0; - 0; + 0", "0 1 2")]
    public void No_weights(string points, string support) =>
        SupportWeights.Solve(new(Written.Points(points)), Rows(support)).ShouldBeNull();

    private static int[] Rows(string support) =>
        Array.ConvertAll(Written.Integers(support), (BigInteger row) => (int)row);
}
