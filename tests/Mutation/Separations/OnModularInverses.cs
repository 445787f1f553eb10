using Shouldly;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Mutation.Separations;

/// <summary>Left inverses of integer matrices modulo p = 2^31 - 1.</summary>
public sealed class OnModularInverses
{
    [Theory(DisplayName = "the residue of an integer is from 0 to p - 1")]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("2^31-2", 2147483646)]
    [InlineData("2^31-1", 0)]
    [InlineData("2^31", 1)]
    [InlineData("2^62", 1)]
    [InlineData("-1", 2147483646)]
    [InlineData("-2^31+2", 1)]
    [InlineData("-2^31+1", 0)]
    [InlineData("-2^31", 2147483646)]
    public void Residues(string number, int residue) =>
        ModularInverse.Residue(Written.Integer(number)).ShouldBe((ulong)residue);

    [Theory(DisplayName = "the inverse of A takes A x back to x")]
    [InlineData("2", "1", "1073741824")]
    [InlineData("2", "6", "3")]
    [InlineData("2^31", "9", "9")]
    [InlineData("0 1; 1 0", "5 7", "7 5")]
    [InlineData("1 3; 2 4", "17 39", "5 6")]
    [InlineData("0 3", "5 6", "2")]
    [InlineData("1 2 3; 2 4 1; 1 1 1", "8 13 8", "1 2 3")]
    [InlineData("1 2 3; 2 4 1", "4 8 7", "2 1")]
    public void Inverses(string matrix, string image, string solution) =>
        Written.Text(ModularInverse.Of(Written.Columns(matrix))!.Apply(Digits(image))).ShouldBe(solution);

    [Fact(DisplayName = "sums of large products stay within 64 bits")]
    public void Large_sums()
    {
        // This matrix is its own inverse: its first row is -1 -1 -1 -1 -1, and the rest that of the identity.
        var inverse = ModularInverse.Of(Written.Columns("-1 0 0 0 0; -1 1 0 0 0; -1 0 1 0 0; -1 0 0 1 0; -1 0 0 0 1"))!;
        Written.Text(inverse.Apply(Digits("-1 -1 -1 -1 -1"))).ShouldBe("5 2147483646 2147483646 2147483646 2147483646");
        Written.Text(inverse.Apply(Digits("-1 0 -1 0 1"))).ShouldBe("1 0 2147483646 0 1");
    }

    [Theory(DisplayName = "columns that are dependent, if only modulo p, have no inverse")]
    [InlineData("0")]
    [InlineData("2^31-1")]
    [InlineData("1; 2")]
    [InlineData("0 0; 1 1")]
    [InlineData("1 2; 2 4")]
    [InlineData("1 1; 1 2^31")]
    [InlineData("1 0 0; 0 1 0; 1 1 0")]
    public void Dependent(string matrix) => ModularInverse.Of(Written.Columns(matrix)).ShouldBeNull();

    private static ulong[] Digits(string numbers) =>
        Array.ConvertAll(Written.Integers(numbers), ModularInverse.Residue);
}
