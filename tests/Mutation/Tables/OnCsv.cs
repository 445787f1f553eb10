using Shouldly;
using Theory.Data;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Tables;

/// <summary>Tables read from CSV: what is read, and what is refused with its place.</summary>
public sealed class OnCsv
{
    [Theory(DisplayName = "rows of numbers are read exactly")]
    [InlineData("a,y\n1,2\n", "(1) -> 2")]
    [InlineData("a,b,y\n1,1/2,0\n-3,0.25,1", "(1, 1/2) -> 0; (-3, 1/4) -> 1")]
    [InlineData("a,y\n 1 ,  2\n", "(1) -> 2")]
    [InlineData("\"a\",y\r\n\"1\",1e2\r\n", "(1) -> 100")]
    public void Tables(string text, string table) => Read(text).ToString().ShouldBe(table);

    [Theory(DisplayName = "what is no table is refused with its place")]
    [InlineData("", "line 1: the file is empty; expected a header row and then rows of numbers")]
    [InlineData("y\n1\n", "line 1: the header has 1 column; expected at least one input and the output")]
    [InlineData("a,y\n", "line 2: there is no row after the header; expected at least one")]
    [InlineData(
        "a,y\n1,2\n1\n",
        "line 3: this row has 1 columns and the header has 2; every row needs as many as the header"
    )]
    [InlineData(
        "a,y\n1,2,3\n",
        "line 2: this row has 3 columns and the header has 2; every row needs as many as the header"
    )]
    [InlineData("a,y\n1,1/0\n", "line 2, column 2: the fraction \"1/0\" has the denominator 0")]
    [InlineData(
        "a,y\n1,2\nz,2\n",
        "line 3, column 1: found \"z\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3"
    )]
    public void Faults(string text, string message) =>
        Should.Throw<MalformedInputException>(() => Read(text)).Message.ShouldBe(message);

    [Fact(DisplayName = "a field may be as long as the longest fraction, with some room, and no longer")]
    public void Fields()
    {
        var limits = new NumberLimits(200, 10);
        var digits = new string('7', 200);
        Read($"a,y\n-{digits}/{digits},2\n", limits).ToString().ShouldBe("(-1) -> 2");
        Read($"a,y\n{"1".PadRight(500)},2\n", limits).ToString().ShouldBe("(1) -> 2");
        Should
            .Throw<MalformedInputException>(() => Read($"a,y\n1,2\n{"1".PadRight(501)},2\n", limits))
            .Message.ShouldBe(
                "line 3: a field is longer than 500 characters; a number as long has more than 200 digits"
            );
    }

    [Fact(DisplayName = "progress is told after every 1000 rows, and the text is left open")]
    public void Progress()
    {
        var told = new List<int>();
        using var text = new StringReader($"a,y\n{string.Concat(Enumerable.Repeat("1,2\n", 2001))}");
        TableReader.Read(text, NumberLimits.Default, told.Add).Rows.Length.ShouldBe(2001);
        told.ShouldBe([1000, 2000]);
        text.Peek().ShouldBe(-1);
    }

    private static Table Read(string text, NumberLimits? limits = null)
    {
        using var reader = new StringReader(text);
        return TableReader.Read(reader, limits ?? NumberLimits.Default);
    }
}
