using Shouldly;
using Theory.Algebra;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Mutation.Rules;

/// <summary>What the kernel accepts of sigmoids in place of thresholds, and of units that cut the plane.</summary>
public sealed class OnSharpening
{
    [Fact(DisplayName = "the bound for XOR is 2 log 3, by hand: 1 - 2 sigmoid(-k/2) > 1/2 when e^(k/2) > 3")]
    public void Bound_for_xor()
    {
        var claim = Found(XorNetworks.Thresholds, XorNetworks.Xor);
        (claim.Factor, claim.Base).ShouldBe((2, 3));
    }

    [Fact(DisplayName = "no other bound is accepted, nor one of 0 or below")]
    public void Other_bounds()
    {
        foreach (
            var (factor, q) in new (Rational, Rational)[]
            {
                (2, new(299, 100)),
                (2, new(301, 100)),
                (1, 3),
                (2, 1),
                (-2, 3),
                (2, new(1, 3)),
            }
        )
        {
            Should.Throw<RefusalException>(() =>
                Theorem.BySharpening(new(XorNetworks.Thresholds, XorNetworks.Xor, factor, q))
            );
        }
    }

    [Fact(
        DisplayName = "with the hidden threshold at 5/4 the bound is 4 log 3, by hand: 1 - 2 sigmoid(-k/4) > 1/2 when e^(k/4) > 3"
    )]
    public void Another_threshold()
    {
        var claim = Found(Units("step(x - 5/4)", "step(x - 1/2)"), XorNetworks.Xor);
        (claim.Factor, claim.Base).ShouldBe((4, 3));
    }

    [Theory(DisplayName = "networks of other forms are not decided")]
    [InlineData("step(x - 1/2)", "step(x - 1/2)")]
    [InlineData("relu(x)", "step(x - 1/2)")]
    [InlineData("step(x - 3/2)", "relu(x)")]
    [InlineData("step(1000*x)", "step(x - 1/2)")]
    public void Other_networks(string hidden, string output) =>
        SharpeningProver.Decide(Units(hidden, output), XorNetworks.Xor).ShouldBeOfType<Verdict.Undecided>();

    [Fact(DisplayName = "a table with other outputs than 0 and 1, or of other inputs, is refused")]
    public void Other_tables()
    {
        Refusal(new([new TableRow([0, 0], 2)])).ShouldContain("neither 0 nor 1");
        Refusal(new([new TableRow([0], 0)])).ShouldContain("the table's inputs");
    }

    [Theory(DisplayName = "a unit cuts half-spaces when it is 1 above 0 and 0 elsewhere, the boundary included")]
    [InlineData("step(x)", true)]
    [InlineData("(sign(x) + abs(sign(x)))/2", true)]
    [InlineData("1 - step(-x)", false)]
    [InlineData("step(x - 1/1000)", false)]
    [InlineData("step(x + 1/1000)", false)]
    [InlineData("sigmoid(1000*x)", false)]
    [InlineData("2*step(x)", false)]
    [InlineData("step(-x)", false)]
    [InlineData("x/x*step(x)", false)]
    public void Half_spaces(string activation, bool isAccepted)
    {
        var claim = new CutsHalfSpaces(Expression.Parse(activation));
        var cover = new CellCover(new([new(-1, false), new(0, true), new(1, false)], Settings.Default));
        if (isAccepted)
        {
            Theorem.Check(claim, cover).Claim.ShouldBe(claim);
        }
        else
        {
            Should.Throw<RefusalException>(() => Theorem.Check(claim, cover));
        }
    }

    [Theory(DisplayName = "no cover shows it of a function that is 0 on some cell above 0, or 1 on some cell below")]
    [InlineData("step(x - 2)")]
    [InlineData("step(x + 2)")]
    [InlineData("step(x)*step(x - 2)")]
    [InlineData("0")]
    [InlineData("1")]
    public void Wrong_on_a_cell(string activation)
    {
        Knot[] knots =
        [
            new(-3, false),
            new(-2, true),
            new(-1, false),
            new(0, true),
            new(1, false),
            new(2, true),
            new(3, false),
        ];
        Should.Throw<RefusalException>(() =>
            Theorem.Check(
                new CutsHalfSpaces(Expression.Parse(activation)),
                new CellCover(new(new(knots), Settings.Default))
            )
        );
    }

    [Fact(DisplayName = "a cover that leaves 0 inside a cell, or is only a stretch, does not show it")]
    public void Other_covers()
    {
        var claim = new CutsHalfSpaces(Expression.Parse("step(x)"));
        foreach (
            var cover in new Cover[]
            {
                Cover.Line,
                new([new(-1, false), new(1, false)], Settings.Default),
                new([new(-1, false), new(0, false), new(1, false)], Settings.Default),
                new([new(1, false), new(2, false)], Settings.Default, IsPeriod: true),
            }
        )
        {
            Should.Throw<RefusalException>(() => Theorem.Check(claim, new CellCover(cover)));
        }
    }

    private static ComputesWhenSharp Found(Network network, Table table) =>
        (ComputesWhenSharp)SharpeningProver.Decide(network, table).ShouldBeOfType<Verdict.Proved>().Theorem.Claim;

    private static string Refusal(Table table) =>
        Should.Throw<RefusalException>(() => Theorem.BySharpening(new(XorNetworks.Thresholds, table, 2, 3))).Reason;

    private static Network Units(string hidden, string output) =>
        new(
            2,
            [
                XorNetworks.Lift.Layers[0],
                new Layer.Activation([Expression.X, Expression.X, Expression.Parse(hidden)]),
                new Layer.Affine(
                    new(
                        Matrix.FromRows([
                            [1, 1, -2],
                        ]),
                        [0]
                    )
                ),
                new Layer.Activation([Expression.Parse(output)]),
            ]
        );
}
