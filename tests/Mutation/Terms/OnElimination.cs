using Shouldly;
using Theory.Algebra;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Elimination against systems solved by hand.</summary>
public sealed class OnElimination
{
    [Fact(DisplayName = "a system with one solution gives it, also where rows have to be exchanged")]
    public void One_solution()
    {
        // 2y + z = 7, x + y = 3, 3x - z = 0: x = 1, y = 2, z = 3.
        var matrix = Matrix.FromRows([
            [0, 2, 1],
            [1, 1, 0],
            [3, 0, -1],
        ]);
        RowReduction.Solve(matrix, [7, 3, 0]).ShouldBe([1, 2, 3]);
        RowReduction.Of(matrix).Rank.ShouldBe(3);
        RowReduction.Of(matrix).PivotColumns.ShouldBe([0, 1, 2]);
    }

    [Fact(DisplayName = "a free unknown is 0 in the solution, and its column has no pivot")]
    public void Free_unknowns()
    {
        // x + 2y + 4w = 5 and z + w = 6, with y = w = 0.
        var matrix = Matrix.FromRows([
            [1, 2, 0, 4],
            [0, 0, 1, 1],
        ]);
        RowReduction.Of(matrix).PivotColumns.ShouldBe([0, 2]);
        RowReduction.Solve(matrix, [5, 6]).ShouldBe([5, 0, 6, 0]);
    }

    [Fact(DisplayName = "a system without a solution gives none")]
    public void No_solution()
    {
        var matrix = Matrix.FromRows([
            [1, 1],
            [2, 2],
        ]);
        RowReduction.Of(matrix).Rank.ShouldBe(1);
        RowReduction.Solve(matrix, [1, 3]).ShouldBeNull();
        RowReduction.Solve(matrix, [new Rational(1, 2), 1]).ShouldBe([new Rational(1, 2), 0]);
    }

    [Fact(DisplayName = "more rows than columns, and a zero matrix, reduce as well")]
    public void Shapes()
    {
        var tall = Matrix.FromRows([
            [1],
            [2],
            [3],
        ]);
        RowReduction.Of(tall).Rank.ShouldBe(1);
        RowReduction.Solve(tall, [2, 4, 6]).ShouldBe([2]);
        RowReduction.Solve(tall, [2, 4, 7]).ShouldBeNull();
        RowReduction
            .Of(
                Matrix.FromRows([
                    [0, 0],
                ])
            )
            .Rank.ShouldBe(0);
    }

    [Fact(DisplayName = "the right side has one entry for each row")]
    public void Lengths()
    {
        Should.Throw<ArgumentException>(() => RowReduction.Solve(Matrix.Identity(2), [1])).ParamName.ShouldBe("right");
        Should
            .Throw<ArgumentException>(() => RowReduction.Solve(Matrix.Identity(2), [1, 2, 3]))
            .ParamName.ShouldBe("right");
    }
}
