using Shouldly;
using Theory.Functions;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>Peaks of functions that are known by hand.</summary>
public sealed class OnPeaks
{
    private static readonly FunctionStudy Study = new(Expression.X, WorkLimit.Default);

    [Fact(DisplayName = "a peak is a point of the grid that is higher than its neighbours, and the top found near it")]
    public void One()
    {
        // 5/16 + 0.0137 is the point of the grid nearest to 1/3.
        var peaks = Of(x => 2 - (x - 1 / 3.0) * (x - 1 / 3.0));
        peaks.Count.ShouldBe(2);
        peaks[0].ShouldBe(5 / 16.0 + 0.0137);
        peaks[1].ShouldBe(1 / 3.0, 1e-7);
    }

    [Fact(DisplayName = "higher peaks come first, and of equal ones that nearer to 0")]
    public void Order()
    {
        Of(x => Math.Max(2 - Math.Abs(x + 1), 1 - Math.Abs(x - 1))).Where((_, i) => i % 2 == 0).ShouldBe([-1, 1]);
        Of(x => Math.Max(1 - Math.Abs(x + 3), 2 - Math.Abs(x - 4))).Where((_, i) => i % 2 == 0).ShouldBe([4, -3]);
        Of(x => Math.Max(2 - Math.Abs(x + 3), 2 - Math.Abs(x - 1))).Where((_, i) => i % 2 == 0).ShouldBe([1, -3]);
        Of(x => Math.Max(2 - Math.Abs(x + 3), 2 + 1e-11 - Math.Abs(x - 4)))
            .Where((_, i) => i % 2 == 0)
            .ShouldBe([-3, 4]);
    }

    [Fact(DisplayName = "at the ends of the grid one neighbour is enough")]
    public void Ends()
    {
        var (first, last) = (Study.Grid[0], Study.Grid[^1]);
        var rising = Of(x => x);
        rising.Count.ShouldBe(2);
        rising.ShouldBe([last, last], 1e-6 * last);
        Of(x => -x).ShouldBe([first, first], 1e-6 * last);
    }

    [Fact(DisplayName = "of a constant the points nearest to 0 are taken, eight at most")]
    public void Level()
    {
        var peaks = Of(_ => 5);
        peaks.Count.ShouldBe(16);
        var step = Math.ScaleB(1, -39);
        peaks.Take(4).ShouldBe([0, -step, -step, -2 * step], 1e-5 * step);
    }

    [Fact(DisplayName = "what is not finite is no peak")]
    public void No_values()
    {
        Of(_ => double.NaN).ShouldBeEmpty();
        Of(_ => double.PositiveInfinity).ShouldBeEmpty();
        Of(_ => double.NegativeInfinity).ShouldBeEmpty();
        Of(x => x is > 0.99 and < 1.01 ? 7 : double.NaN)[0].ShouldBe(1);
    }

    private static List<double> Of(Func<double, double> value) => [.. Peaks.Of(Study, value)];
}
