using Shouldly;
using Theory.Algebra;
using Theory.Claims;
using Theory.Functions;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Provers;

/// <summary>The search for hidden layers after which a plane separates points.</summary>
public sealed class OnHiddenLayers
{
    [Fact(DisplayName = "the weights that look random are those of Knuth's generator, seeded with 1")]
    public void Weights()
    {
        var random = new HiddenLayerProver.LinearCongruence();
        Enumerable.Range(0, 12).Select(_ => random.Next()).ShouldBe([-2, -2, -2, -1, 2, -2, 0, 0, 2, 1, -3, -2]);
    }

    [Theory(DisplayName = "layers are tried in order, and as many as asked for")]
    [InlineData("+ 0; - 1", "x", 0, "")]
    [InlineData("+ 0; - 1", "x", 1, "-2 | -2 > x")]
    [InlineData("- 0; + 1; - 2", "abs(x)", 2, "")]
    [InlineData("- 0; + 1; - 2", "abs(x)", 3, "2 | -2 > abs(x)")]
    public void Searched(string points, string activation, int most, string layers)
    {
        var rows = Drawn.Points(points);
        var verdict = HiddenLayerProver.SearchAmong(most, rows, Expression.Parse(activation), 1);
        if (layers.Length == 0)
        {
            verdict.ShouldBe(new Verdict.Undecided($"none of {most} layers makes the points separable"));
        }
        else
        {
            verdict
                .ShouldBeOfType<Verdict.Proved>()
                .Theorem.Claim.ShouldBe(new SeparableAfter(Drawn.Network(1, layers), rows));
        }
    }

    [Theory(DisplayName = "images are rounded down to multiples of 1/4096")]
    [InlineData("1/7", "585/4096")]
    [InlineData("-1/7", "-293/2048")]
    [InlineData("3", "3")]
    public void Rounded(string value, string rounded) =>
        HiddenLayerProver.Rounded(Interval.Exactly(Rational.Parse(value), 40)).ShouldBe(Rational.Parse(rounded));

    [Theory(DisplayName = "the bias is the shortest number that leaves half of the margin")]
    [InlineData("-7/3", "+ 3; + 10; - 5/3; - -9", "-2")]
    [InlineData("7/3", "+ -5/3; + 10; - -3; - -9", "2")]
    [InlineData("1/4", "+ 1; - -3/2", "0")]
    [InlineData("-5/2", "+ 11/4; - 9/4", "-5/2")]
    public void Short_bias(string bias, string images, string expected) =>
        HiddenLayerProver
            .ShortBias(new([1], Rational.Parse(bias)), [.. Drawn.Points(images).Rows])
            .ShouldBe(Rational.Parse(expected));

    [Fact(DisplayName = "the image under a layer has the value of the activation at every affine unit")]
    public void Image()
    {
        var layer = new AffineMap(
            Matrix.FromRows([
                [2, 3],
                [1, 0],
            ]),
            [5, -1]
        );
        HiddenLayerProver.Image(layer, new Sampler(Expression.Parse("2*x")), [10, 100]).ShouldBe([650, 18]);
    }

    [Theory(DisplayName = "the perceptron rule separates what can be separated in 400 corrections")]
    [InlineData("+ 1; - -1", true)]
    [InlineData("+ 1; - 3", true)]
    [InlineData("- 1; + 3", true)]
    [InlineData("+ 1; - 1", false)]
    [InlineData("- 0 0; + 0 1; + 1 0; - 1 1", false)]
    [InlineData("- 0 0; - 0 1; - 1 0; + 1 1", true)]
    [InlineData("+ 5 0; + 0 5; - 1 1", true)]
    public void Perceptron(string points, bool separates)
    {
        var rows = Drawn.Points(points);
        double[][] images = [.. rows.Rows.Select(row => row.Point.Select(x => x.ToDouble()).ToArray())];
        HiddenLayerProver.SeparatesInDoubles(images, rows).ShouldBe(separates);
    }

    [Theory(DisplayName = "points are decided where the plane of the rounded images holds for the images themselves")]
    [InlineData("x", "+ 1; - 0", "proved")]
    [InlineData("x^2", "+ 1; - 0; + -1", "proved")]
    [InlineData("x", "+ 1; - 0; + -1", "no hyperplane separates the rounded images")]
    [InlineData("x", "+ 1/10000; - 0", "no hyperplane separates the rounded images")]
    [InlineData("1/x", "+ 1; - 0", "the image of (0) is not known")]
    [InlineData("log(x)", "+ 1; - -3", "the image of (-3) is not known")]
    public void Decided(string layers, string points, string expected) =>
        HiddenLayerProver
            .Decide(Drawn.Network(1, layers), Drawn.Points(points))
            .Match(_ => "proved", _ => "refuted", because => because)
            .ShouldBe(expected);

    [Fact(DisplayName = "a plane that holds for the rounded images alone is not proved")]
    public void Refused() =>
        HiddenLayerProver
            .Decide(Drawn.Network(1, "x"), Drawn.Points("+ 1/4096; - 243/1000000"))
            .ShouldBeOfType<Verdict.Undecided>()
            .Because.ShouldNotStartWith("no hyperplane");
}
