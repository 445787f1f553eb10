using Shouldly;
using Theory.Claims;
using Theory.Provers;
using Xunit;

namespace Theory.Mutation.Provers;

/// <summary>How steep sigmoids must be to do what thresholds do.</summary>
public sealed class OnSharpening
{
    [Theory(DisplayName = "the bound is that of the row that needs the steepest sigmoids, by hand")]
    [InlineData("1; 1 | -1/2 -3/2 > step(x) > 1 -1 | 0 > step(x - 1/2)", "0: 0; 1: 1; 2: 0", 2, 3)]
    public void Bounds(string layers, string rows, int factor, int root)
    {
        var claim = (ComputesWhenSharp)
            SharpeningProver
                .Decide(Drawn.Network(1, layers), Drawn.Table(rows))
                .ShouldBeOfType<Verdict.Proved>()
                .Theorem.Claim;
        (claim.Factor, claim.Base).ShouldBe((factor, root));
    }

    [Theory(DisplayName = "networks of other forms, rows that never change and wrong tables are not decided")]
    [InlineData("relu(x)", "0: 0", "the network does not begin with an affine layer and an activation")]
    [InlineData("1 | -1 > step(x) > 1 | 0 > step(x - 1/4)", "2: 1", "no row changes its answer as k grows from 0")]
    [InlineData("1 | -1 > step(x) > 1 | 0 > step(x - 3/4)", "0: 1; 2: 1", "")]
    public void Undecided(string layers, string rows, string because) =>
        SharpeningProver
            .Decide(Drawn.Network(1, layers), Drawn.Table(rows))
            .ShouldBeOfType<Verdict.Undecided>()
            .Because.ShouldStartWith(because);
}
