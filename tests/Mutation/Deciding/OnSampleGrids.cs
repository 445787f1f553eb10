using Shouldly;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>The points at which functions are sampled.</summary>
public sealed class OnSampleGrids
{
    [Fact(
        DisplayName = "sixteenths up to 25 and a little beside them, powers of 2 up to 2^39, and of 16 up to 2^316, are on the grid, in order"
    )]
    public void Points()
    {
        var grid = SampleGrid.Around([]);
        grid.Count.ShouldBe(2 * 801 + 4 * 35 + 2 * 70);
        grid.ShouldBeInOrder();
        (grid[0], grid[^1]).ShouldBe((-Math.ScaleB(1, 316), Math.ScaleB(1, 316)));
        double[] some =
        [
            -25,
            -25 + 0.0137,
            0,
            0.0137,
            -1 / 16.0,
            3 / 16.0 + 0.0137,
            25,
            25.0137,
            Math.ScaleB(1, -5),
            -Math.ScaleB(1, -5),
            Math.ScaleB(1, -39),
            -Math.ScaleB(1, -39),
            32,
            -32,
            Math.ScaleB(1, 39),
            -Math.ScaleB(1, 39),
            Math.ScaleB(1, 40),
            -Math.ScaleB(1, 40),
        ];
        some.ShouldBeSubsetOf(grid);
    }

    [Fact(DisplayName = "a special point is on the grid, with two points at each side")]
    public void Special()
    {
        var grid = SampleGrid.Around([new Rational(1, 3)]);
        grid.Count.ShouldBe(SampleGrid.Around([]).Count + 5);
        const double third = 1 / 3.0;
        var near = new[] { third - 1e-3, third - 1e-7, third, third + 1e-7, third + 1e-3 };
        grid.Where(x => Math.Abs(x - third) < 2e-3).ShouldBe(near);
    }
}
