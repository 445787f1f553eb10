using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>Integer matrices times columns of digits.</summary>
public sealed class OnDigitProducts
{
    [Theory(DisplayName = "entries below 2^32 / (columns + 1), of either sign, fit machine integers, and no others")]
    [InlineData("2^31-1", true)]
    [InlineData("2^31", false)]
    [InlineData("-2^31+1", true)]
    [InlineData("-2^31", false)]
    [InlineData("1431655764 0; 0 -1431655764", true)]
    [InlineData("1431655764 0; 0 1431655765", false)]
    [InlineData("1431655765 0; 0 1431655764", false)]
    [InlineData("0 -1431655765; 1 1", false)]
    [InlineData("1 2^70", false)]
    public void Small(string columns, bool isSmall)
    {
        var matrix = Written.Columns(columns);
        var small = DigitProduct.Small(matrix);
        (small is not null).ShouldBe(isSmall);
        small?.Select(column => Written.Text(column)).ShouldBe(matrix.Select(column => Written.Text(column)));
    }

    [Theory(DisplayName = "the matrix times the digits is taken off, exactly, whatever the sizes")]
    [InlineData("1 2; 3 4", 5, 7, "74 62")]
    [InlineData("1 2 0; -3 4 1", 5, 7, "116 62 93")]
    [InlineData("2^40 0; 3 -2^50", 5, 7, "-5497558138801 7881299347898468")]
    [InlineData("1431655764 0; 1431655764 1", 2147483646, 2147483646, "-6148914679783270988 -2147483546")]
    public void Products(string columns, int first, int second, string rest)
    {
        var matrix = Written.Columns(columns);
        var column = Array.ConvertAll(matrix[0], _ => Written.Integer("100"));
        new DigitProduct(matrix).SubtractFrom(column, [(ulong)first, (ulong)second]);
        Written.Text(column).ShouldBe(rest);
    }
}
