using Shouldly;
using Theory.Data;
using Xunit;

namespace Theory.Properties.Separation;

public sealed class BooleanFunctions
{
    [Fact(DisplayName = "a Boolean function is its table, the first input changing slowest")]
    public void Table()
    {
        var implication = new BooleanFunction(2, 0b1011);
        implication.ToString().ShouldBe("1101");
        implication.ToTable().ShouldBe(Data.Table.OfBoolean(2, bits => !bits[0] || bits[1]));
        Enumerable.Range(0, 4).Select(point => implication[point]).ShouldBe([true, true, false, true]);
        implication[4].ShouldBeFalse();
        implication[64].ShouldBeFalse();
    }

    [Fact(
        DisplayName = "the points where the first of two inputs is 1 are the last two, and for the second every other one"
    )]
    public void Where()
    {
        BooleanFunction.Where(2, 0).ShouldBe(0b1100UL);
        BooleanFunction.Where(2, 1).ShouldBe(0b1010UL);
    }

    [Fact(DisplayName = "six inputs fill 64 values")]
    public void Six_inputs()
    {
        var always = new BooleanFunction(6, ulong.MaxValue);
        always.Points.ShouldBe(64);
        always.ToString().ShouldBe(new string('1', 64));
    }

    [Theory(DisplayName = "a function without inputs, with too many, or with values beyond its table is refused")]
    [InlineData(0, 0UL)]
    [InlineData(7, 0UL)]
    [InlineData(2, 16UL)]
    public void Refused(int inputs, ulong values) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new BooleanFunction(inputs, values));
}
