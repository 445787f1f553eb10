using Shouldly;
using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Mutation.Rules;

/// <summary>Each condition of the rules about threshold functions and about sigmoids in place of thresholds, violated alone.</summary>
public sealed class OnThresholds
{
    private static ComputesWhenSharp Xor => new(XorNetworks.Thresholds, XorNetworks.Xor, 2, 3);

    [Fact(DisplayName = "census: from 1 to 6 inputs")]
    public void Inputs()
    {
        var one = new ClassWeights([new([1], -1), new([0], 1)]);
        one.ShouldProve(new ThresholdCount(1, 4));
        one.ShouldProve(new XorObstacles(1, 0));
        foreach (var sign in new[] { -1, 1 })
        {
            new ClassWeights([new([sign * 1_000_000], -sign), new([0], sign * 1_000_000)]).ShouldProve(
                new ThresholdCount(1, 4)
            );
            new ClassWeights([new([sign * 1_000_001], -sign)]).ShouldBeRefusedFor(
                new ThresholdCount(1, 4),
                "a weight is too large"
            );
            new ClassWeights([new([0], sign * 1_000_001)]).ShouldBeRefusedFor(
                new ThresholdCount(1, 4),
                "a weight is too large"
            );
        }

        one.ShouldBeRefusedFor(new ThresholdCount(1, 3), "there are 4 threshold functions");
        new ClassWeights([]).ShouldBeRefusedFor(new ThresholdCount(0, 2), "there are 0 inputs");
        new ClassWeights([]).ShouldBeRefusedFor(new ThresholdCount(7, 2), "there are 7 inputs");
        Should
            .Throw<RefusalException>(() => Theorem.Check(new ThresholdCount(6, 2), new ClassWeights([])))
            .Reason.ShouldStartWith("no weights are found for the function");
    }

    [Fact(DisplayName = "sharp sigmoids: the bound for XOR is 2 log 3, above 0, and of the table's inputs and outputs")]
    public void Bounds()
    {
        new Sharpening().ShouldProve(Xor);
        const string Bound = "the bound is not above 0";
        new Sharpening().ShouldBeRefusedFor(Xor with { Factor = 0 }, Bound);
        new Sharpening().ShouldBeRefusedFor(Xor with { Factor = -2 }, Bound);
        new Sharpening().ShouldBeRefusedFor(Xor with { Base = 1 }, Bound);
        new Sharpening().ShouldBeRefusedFor(Xor with { Base = new(1, 3) }, Bound);
        new Sharpening().ShouldBeRefusedFor(
            Xor with
            {
                Network = Sharp(0, Rational.One / 2),
            },
            "the network does not have the table's inputs"
        );
        new Sharpening().ShouldBeRefusedFor(
            Xor with
            {
                Table = new Table([new([0, 0], 2), new([1, 1], 0)]),
            },
            "the output 2 is neither 0 nor 1"
        );
    }

    [Fact(DisplayName = "sharp sigmoids: right beyond the bound, wrong before it, and wrong for negative steepness")]
    public void Signs()
    {
        new Sharpening().ShouldBeRefusedFor(Xor with { Base = 2 }, "a row comes out wrong for some k beyond the bound");
        new Sharpening().ShouldBeRefusedFor(
            Xor with
            {
                Base = 4,
            },
            "no row is seen to come out wrong for all k from 0 to the bound"
        );

        // sigmoid(k) - 3/4 is above 0 for k above log 3, and below 0 for every k below 0, where k turns it round again.
        new Sharpening().ShouldBeRefusedFor(
            new ComputesWhenSharp(Sharp(0, new(3, 4)), new Table([new([1], 1)]), 1, 3),
            "no row is seen to come out wrong for all k below 0"
        );
    }

    [Theory(DisplayName = "sharp sigmoids: 64 rows are looked at, 65 are refused: ")]
    [InlineData(64, "no row is seen to come out wrong for all k from 0 to the bound")]
    [InlineData(65, "there are more than 64 rows")]
    public void Rows(int rows, string reason) =>
        new Sharpening().ShouldBeRefusedFor(
            new ComputesWhenSharp(
                new(
                    1,
                    [
                        new Layer.Affine(AffineMap.Identity(1)),
                        new Layer.Activation([Expression.Parse("x")]),
                        new Layer.Affine(AffineMap.Identity(1)),
                        new Layer.Activation([Expression.Parse("step(x)")]),
                    ]
                ),
                new Table(Enumerable.Range(1, rows).Select(i => new TableRow([i], 1))),
                1,
                2
            ),
            reason
        );

    // step(step(x - first) - second)
    private static Network Sharp(Rational first, Rational second) =>
        new(
            1,
            [
                new Layer.Affine(new(Matrix.Create(1, 1, (_, _) => 1), [-first])),
                new Layer.Activation([Expression.Parse("step(x)")]),
                new Layer.Affine(new(Matrix.Create(1, 1, (_, _) => 1), [-second])),
                new Layer.Activation([Expression.Parse("step(x)")]),
            ]
        );
}
