using Shouldly;
using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Properties.Separation;

/// <summary>Hidden layers that make points separable, and the point clouds that they are shown on.</summary>
public sealed class HiddenLayers
{
    public static IEnumerable<TheoryDataRow<string, int, int>> Layers =>
        from cloud in new[] { "rings", "moons" }
        from unit in Enumerable.Range(0, 3)
        select new TheoryDataRow<string, int, int>(cloud, unit, 3)
        {
            TestDisplayName = $"the search finds the layer of the catalogue: {cloud}, activation {unit + 1} of 3",
            Label = "",
        };

    [Theory]
    [MemberData(nameof(Layers))]
    public void Found(string cloud, int activation, int units)
    {
        var (points, networks) =
            cloud == "rings"
                ? (WarpedSpaces.Rings, WarpedSpaces.ForRings)
                : (WarpedSpaces.Moons, WarpedSpaces.ForMoons);
        var network = networks[activation];
        var function = ((Layer.Activation)network.Layers[1]).Functions[0];
        var theorem = HiddenLayerProver.Search(points, function, units).ShouldBeOfType<Verdict.Proved>().Theorem;
        theorem.Claim.ShouldBe(new SeparableAfter(network, points));
    }

    [Fact(DisplayName = "one unit is not enough for the rings, as it only projects them to a line, and none is found")]
    public void Not_found() =>
        HiddenLayerProver
            .Search(PointClouds.Rings(1), Expression.Parse("tanh(x)"), 1)
            .ShouldBeOfType<Verdict.Undecided>();

    [Theory(
        DisplayName = "the rings lie on circles of radius 1 and 2, the moons on half circles, all points different"
    )]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    public void On_circles(int perQuarter)
    {
        var rings = PointClouds.Rings(perQuarter).Rows;
        rings.Length.ShouldBe(8 * perQuarter);
        rings.Select(row => row.Point).Distinct().Count().ShouldBe(rings.Length);
        rings
            .Select(row => row.Point)
            .ShouldBe(rings.Select(row => new Vector([-row.Point[1], row.Point[0]])), ignoreOrder: true);
        rings.ShouldAllBe(row => row.Point.Dot(row.Point) == (row.IsPositive ? 1 : 4));

        var moons = PointClouds.Moons(perQuarter).Rows;
        Vector centre = [1, new(1, 2)];
        moons.Length.ShouldBe((4 * perQuarter) + 2);
        moons.Select(row => row.Point).Distinct().Count().ShouldBe(moons.Length);
        foreach (var (point, isUpper) in moons)
        {
            var arm = isUpper ? point : point - centre;
            arm.Dot(arm).ShouldBe(1);
            (arm[1].Sign * (isUpper ? 1 : -1)).ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Fact(
        DisplayName = "a hyperplane that misses by more than the enclosures' width is refused, and so is one that passes too close to tell"
    )]
    public void Refused()
    {
        // tanh(1) = 0.761594155955764888119...; the point 1 is positive and 0 is not.
        var points = new LabelledPoints([new([1], true), new([0], false)]);
        var tanh = new Network(1, [new Layer.Activation([Expression.Parse("tanh(x)")])]);
        Holds("0.76159415595576488").ShouldBeTrue();
        Holds("0.76159415595576489").ShouldBeFalse();
        Holds("0.761594155955764888119").ShouldBeFalse();
        Holds("0.7").ShouldBeTrue();
        Holds("0.8").ShouldBeFalse();
        Holds("0").ShouldBeFalse();
        Holds("-0.1").ShouldBeFalse();

        bool Holds(string threshold)
        {
            try
            {
                Theorem.ByHyperplane(new SeparableAfter(tanh, points), new([1], -Rational.Parse(threshold)));
                return true;
            }
            catch (RefusalException)
            {
                return false;
            }
        }
    }

    [Theory(DisplayName = "images that do not exist or are not enclosed are refused")]
    [InlineData("log(x)")]
    [InlineData("1/x + exp(x)")]
    [InlineData("sqrt(x - 1/2)")]
    [InlineData("x + sqrt(exp(x) - exp(x))")]
    public void Unknown_images(string activation)
    {
        var points = new LabelledPoints([new([1], true), new([0], false)]);
        var network = new Network(1, [new Layer.Activation([Expression.Parse(activation)])]);
        Should.Throw<RefusalException>(() =>
            Theorem.ByHyperplane(new SeparableAfter(network, points), new([1], new(-1, 10)))
        );
        HiddenLayerProver.Decide(network, points).ShouldBeOfType<Verdict.Undecided>();
        Should.Throw<RefusalException>(() =>
            Theorem.ByHyperplane(new SeparableAfter(new(1, [new Layer.Softmax()]), points), new([1, 1], 0))
        );
    }

    [Theory(DisplayName = "enclosures hold the values that the functions have, through several layers")]
    [InlineData("tanh(x)")]
    [InlineData("sigmoid(x)")]
    [InlineData("exp(x)")]
    public void Enclosures(string activation)
    {
        var f = Expression.Parse(activation);
        var map = new AffineMap(
            Matrix.FromRows([
                [new(1, 3), -1],
                [2, new(1, 7)],
            ]),
            [new(1, 9), -1]
        );
        var network = new Network(
            2,
            [new Layer.Affine(map), new Layer.Activation([f]), new Layer.Affine(map), new Layer.Activation([f])]
        );
        var enclosed = NetworkEnclosure.Of(network, [new(1, 3), new(-2, 5)], Analysis.Settings.Default)!;
        double[] values = [1.0 / 3, -0.4];
        for (var layer = 0; layer < 2; layer++)
        {
            values = [Value((values[0] / 3) - values[1] + (1.0 / 9)), Value((2 * values[0]) + (values[1] / 7) - 1)];
        }

        for (var i = 0; i < 2; i++)
        {
            var middle = enclosed[i].Midpoint().ToRational().ToDouble();
            (enclosed[i].Upper.Value.ToRational() - enclosed[i].Lower.Value.ToRational())
                .ToDouble()
                .ShouldBeLessThan(1e-15);
            middle.ShouldBe(values[i], 1e-14 * Math.Abs(values[i]) + 1e-14);
        }

        double Value(double z) =>
            activation switch
            {
                "tanh(x)" => Math.Tanh(z),
                "exp(x)" => Math.Exp(z),
                _ => 1 / (1 + Math.Exp(-z)),
            };
    }
}
