using Shouldly;
using Theory.Algebra;
using Theory.Data;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Tables;

/// <summary>Tables, labelled points and lists: what they hold, what they refuse, and when they are equal.</summary>
public sealed class OnTables
{
    private static LabelledPoint One => new([0, 1], true);

    private static LabelledPoint Other => new([1, 1], false);

    private static Table Xor => Table.OfBoolean(2, bits => bits[0] != bits[1]);

    [Fact(DisplayName = "a table of a Boolean function has a row for every input, the first input changing slowest")]
    public void Boolean()
    {
        Xor.ToString().ShouldBe("(0, 0) -> 0; (0, 1) -> 1; (1, 0) -> 1; (1, 1) -> 0");
        Table.OfBoolean(1, bits => bits[0]).ToString().ShouldBe("(0) -> 0; (1) -> 1");
        Table.OfBoolean(3, bits => bits[2]).Rows[3].Inputs.ShouldBe([0, 1, 1]);
        Should.Throw<ArgumentOutOfRangeException>(() => Table.OfBoolean(0, _ => true)).ParamName.ShouldBe("inputs");
        Should
            .Throw<ArgumentOutOfRangeException>(() => Table.OfBoolean(21, _ => throw new NotSupportedException()))
            .ParamName.ShouldBe("inputs");
    }

    [Fact(DisplayName = "a table has a row, and its rows have inputs of one number")]
    public void Rows()
    {
        new Table([new([1, 2], 3), new([4, 5], 6)]).Inputs.ShouldBe(2);
        Should.Throw<ArgumentException>(() => new Table([])).Message.ShouldContain("at least one row");
        Should
            .Throw<ArgumentException>(() => new Table([new([1], 3), new([2], 3), new([4, 5], 6)]))
            .Message.ShouldContain("Row 3 has 2 inputs and row 1 has 1;");
    }

    [Fact(DisplayName = "the larger of two labels is the positive class")]
    public void Labels()
    {
        Xor.ToLabelledPoints()
            .ToString()
            .ShouldBe("(0, 0): negative; (0, 1): positive; (1, 0): positive; (1, 1): negative");
        new Table([new([1], 5), new([2], -5), new([3], 5)])
            .ToLabelledPoints()
            .Rows.Select(row => row.IsPositive)
            .ShouldBe([true, false, true]);
        Should
            .Throw<InvalidOperationException>(() => new Table([new([1], 5), new([2], 5)]).ToLabelledPoints())
            .Message.ShouldContain("holds only 5;");
        Should
            .Throw<InvalidOperationException>(() =>
                new Table([new([1], 5), new([2], 6), new([3], 7), new([4], 8)]).ToLabelledPoints()
            )
            .Message.ShouldContain("holds 5, 6, 7;");
    }

    [Fact(DisplayName = "labelled points have two classes and one dimension")]
    public void Classes()
    {
        new LabelledPoints([One, Other]).Dimension.ShouldBe(2);
        Should.Throw<ArgumentException>(() => new LabelledPoints([One, One])).Message.ShouldContain("each class");
        Should.Throw<ArgumentException>(() => new LabelledPoints([Other, Other])).Message.ShouldContain("each class");
        Should.Throw<ArgumentException>(() => new LabelledPoints([])).Message.ShouldContain("each class");
        Should
            .Throw<ArgumentException>(() => new LabelledPoints([One, Other, new([7], true)]))
            .Message.ShouldContain("Row 3 has 1 coordinates and row 1 has 2;");
        new LabelledPoints([One, Other]).Map(point => 2 * point).ShouldBe(new([new([0, 2], true), new([2, 2], false)]));
    }

    [Fact(DisplayName = "tables, points and lists are equal when their rows are")]
    public void Equality()
    {
        var points = new LabelledPoints([One, Other]);
        var (same, turned) = (new LabelledPoints([One, Other]), new LabelledPoints([Other, One]));
        points.Equals(same).ShouldBeTrue();
        points.Equals((object)same).ShouldBeTrue();
        points.GetHashCode().ShouldBe(same.GetHashCode());
        points.Equals(turned).ShouldBeFalse();
        points.Equals(null).ShouldBeFalse();
        points.Equals("").ShouldBeFalse();

        var table = Table.OfBoolean(2, bits => bits[0] != bits[1]);
        Xor.Equals(table).ShouldBeTrue();
        Xor.Equals((object)table).ShouldBeTrue();
        Xor.GetHashCode().ShouldBe(table.GetHashCode());
        Xor.Equals(Table.OfBoolean(2, bits => bits[0])).ShouldBeFalse();
        Xor.Equals(null).ShouldBeFalse();
        Xor.Equals("").ShouldBeFalse();

        ValueList<int> list = [1, 2];
        ValueList<int> copy = [1, 2];
        list.Equals(copy).ShouldBeTrue();
        list.Equals((object)copy).ShouldBeTrue();
        list.GetHashCode().ShouldBe(copy.GetHashCode());
        list.Equals([1, 3]).ShouldBeFalse();
        list.Equals([1]).ShouldBeFalse();
        list.Equals(null).ShouldBeFalse();
        list.Equals("").ShouldBeFalse();
        (list.Count, list[1], list.ToString()).ShouldBe((2, 2, "[1, 2]"));
    }

    [Fact(DisplayName = "rings and moons lie on their circles, quarter by quarter")]
    public void Clouds()
    {
        var rings = PointClouds.Rings(2).Rows;
        rings.Length.ShouldBe(16);
        rings
            .Take(8)
            .Select(row => row.Point)
            .ShouldBe([
                [1, 0],
                [new(3, 5), new(4, 5)],
                [0, 1],
                [new(-4, 5), new(3, 5)],
                [-1, 0],
                [new(-3, 5), new(-4, 5)],
                [0, -1],
                [new(4, 5), new(-3, 5)],
            ]);
        rings.Skip(8).Select(row => row.Point).ShouldBe(rings.Take(8).Select(row => 2 * row.Point));
        rings.Select(row => row.IsPositive).ShouldBe(Enumerable.Range(0, 16).Select(i => i < 8));

        var moons = PointClouds.Moons(2).Rows;
        moons.Length.ShouldBe(10);
        moons.Take(5).Select(row => row.Point).ShouldBe(rings.Take(5).Select(row => row.Point));
        moons
            .Skip(5)
            .Select(row => row.Point)
            .ShouldBe(rings.Take(5).Select(row => Vector.Of([1, new(1, 2)]) - row.Point));
        moons.Select(row => row.IsPositive).ShouldBe(Enumerable.Range(0, 10).Select(i => i < 5));
        Should.Throw<ArgumentOutOfRangeException>(() => PointClouds.Rings(0)).ParamName.ShouldBe("perQuarter");
        Should.Throw<ArgumentOutOfRangeException>(() => PointClouds.Moons(0)).ParamName.ShouldBe("perQuarter");
        PointClouds.Moons(1).Rows.Length.ShouldBe(6);
    }

    [Fact(DisplayName = "a weight of a row reads as 1/2 of row 3")]
    public void Weights() => new RowWeight(3, new Rational(1, 2)).ToString().ShouldBe("1/2 of row 3");
}
