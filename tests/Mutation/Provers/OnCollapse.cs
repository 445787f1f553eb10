using Shouldly;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Xunit;

namespace Theory.Mutation.Provers;

/// <summary>Which layers of a network collapse, and whether it bends.</summary>
public sealed class OnCollapse
{
    [Theory(DisplayName = "runs of affine layers are found, and an identity that does nothing")]
    [InlineData("2 | 1", "", true)]
    [InlineData("1 | 0", "", true)]
    [InlineData("2 | 1 > 3 | 0", "1-2", true)]
    [InlineData("2 | 1 > 3 | 0 > 1 | 5", "1-3", true)]
    [InlineData("x > relu(x)", "1-1", false)]
    [InlineData("1 | 0 > relu(x)", "1-1", false)]
    [InlineData("relu(x) > 1 | 0", "2-2", false)]
    [InlineData("2 | 0 > relu(x) > 2 | 0", "", false)]
    [InlineData("2 | 0 > relu(x) > 1 | 0 > 3 | 1", "3-4", false)]
    [InlineData("2 | 0 > 2 | 0 > relu(x) > relu(x) > 1 | 0 > 3 | 1 > relu(x)", "1-2 5-6", false)]
    [InlineData("relu(x)", "", false)]
    public void Runs(string layers, string runs, bool isAffine)
    {
        var network = Drawn.Network(1, layers);
        var report = CollapseProver.Collapse(network);
        string.Join(' ', report.Runs.Select(run => $"{run.From}-{run.To}")).ShouldBe(runs);
        (report.IsAffine is Verdict.Proved).ShouldBe(isAffine);
        (report.IsAffine is Verdict.Refuted).ShouldBe(!isAffine);
    }

    [Fact(DisplayName = "a layer is affine on the width that it gets")]
    public void Widths() =>
        CollapseProver
            .Collapse(Drawn.Network(2, "1 1 | 0 > x > 2; 3; 4 | 0 0 0 > x"))
            .IsAffine.ShouldBeOfType<Verdict.Proved>();

    [Fact(DisplayName = "the sizes of probes are 1, then powers of 8 and their reciprocals by turns")]
    public void Sizes() =>
        CollapseProver.Sizes.ShouldBe([1, 8, new(1, 8), 64, new(1, 64), 512, new(1, 512), (Rational)4096]);

    [Theory(
        DisplayName = "the first line that the network bends runs from -p to p or from 0 to p, in order of directions and sizes"
    )]
    [InlineData(1, "relu(x)", "(-1)", "(1)")]
    [InlineData(1, "x^3", "(0)", "(1)")]
    [InlineData(1, "relu(x - 5)", "(-8)", "(8)")]
    [InlineData(1, "relu(x - 100)", "(-512)", "(512)")]
    [InlineData(1, "relu(x - 3000)", "(-4096)", "(4096)")]
    [InlineData(1, "relu(x - 1/10) - 2*relu(x - 3/20) + relu(x - 1/5)", "(-1/8)", "(1/8)")]
    [InlineData(1, "relu(x - 1/100) - 2*relu(x - 1/50) + relu(x - 3/100)", "(-1/64)", "(1/64)")]
    [InlineData(2, "1 0 | 0 > relu(x)", "(-1, 0)", "(1, 0)")]
    [InlineData(2, "0 1 | 0 > relu(x)", "(0, -1)", "(0, 1)")]
    [InlineData(2, "1 -1; 1 0; 0 -1 | 0 0 0 > relu(x) > 1 -1 -1 | 0", "(-1, -1)", "(1, 1)")]
    [InlineData(2, "2 -1; 1 -1; 1 0 | 0 0 0 > abs(x) > 1 -1 -1 | 0", "(-1, -2)", "(1, 2)")]
    [InlineData(2, "1 1; 1 0; 0 1 | 0 0 0 > relu(x) > 1 -1 -1 | 0", "(-1, 1)", "(1, -1)")]
    [InlineData(9, "0 0 0 0 0 0 0 1 0 | 0 > relu(x)", "(0, 0, 0, 0, 0, 0, 0, -1, 0)", "(0, 0, 0, 0, 0, 0, 0, 1, 0)")]
    [InlineData(
        9,
        "0 0 0 0 0 0 0 0 1 | 0 > relu(x)",
        "(-1, -1, -1, -1, -1, -1, -1, -1, -1)",
        "(1, 1, 1, 1, 1, 1, 1, 1, 1)"
    )]
    [InlineData(3, "1 1 0; 1 0 0; 0 1 0 | 0 0 0 > relu(x) > 1 -1 -1 | 0", "(-1, 1, -1)", "(1, -1, 1)")]
    public void Bent(int inputs, string layers, string first, string second)
    {
        var line = CollapseProver.Bend(Drawn.Network(inputs, layers)).ShouldNotBeNull();
        (line.First.ToString(), line.Second.ToString(), line.T).ShouldBe((first, second, new Rational(1, 2)));
    }

    [Theory(DisplayName = "no line is found where the network has no values, or bends further out")]
    [InlineData("1/x")]
    [InlineData("relu(x - 5000)")]
    public void Undecided(string layers)
    {
        var network = Drawn.Network(1, layers);
        CollapseProver.Bend(network).ShouldBeNull();
        CollapseProver.Collapse(network).IsAffine.ShouldBeOfType<Verdict.Undecided>();
    }

    [Fact(DisplayName = "a bend is refuted with the line that was found")]
    public void Refuted()
    {
        var refuted = CollapseProver
            .Collapse(Drawn.Network(1, "relu(x - 5)"))
            .IsAffine.ShouldBeOfType<Verdict.Refuted>();
        refuted.Theorem.Evidence.ShouldBe(new BentLine([-8], [8], new(1, 2)));
        refuted.IsDecided.ShouldBeTrue();
        new Verdict.Undecided("").IsDecided.ShouldBeFalse();
    }
}
