using Shouldly;
using Theory.Algebra;
using Theory.Functions;
using Theory.Networks;
using Xunit;

namespace Theory.Mutation.Layers;

/// <summary>Layers and networks: what fits together, and which layers are one affine map.</summary>
public sealed class OnLayers
{
    // y = 2 x1 + 3 x2 + 1.
    private static Layer Sum =>
        new Layer.Affine(
            new(
                Matrix.FromRows([
                    [2, 3],
                ]),
                [1]
            )
        );

    // (y, 5 - y).
    private static Layer Split =>
        new Layer.Affine(
            new(
                Matrix.FromRows([
                    [1],
                    [-1],
                ]),
                [0, 5]
            )
        );

    private static Layer Relu => Units("relu(x)");

    private static Layer Identity => new Layer.Affine(AffineMap.Identity(2));

    [Fact(DisplayName = "a network knows the widths between its layers")]
    public void Widths()
    {
        var network = new Network(2, [Sum, Relu, Split, new Layer.Softmax()]);
        network.Widths.ShouldBe([2, 1, 1, 2, 2]);
        (network.Inputs, network.Outputs).ShouldBe((2, 2));
        network.WidthBefore(1).ShouldBe(2);
        network.WidthBefore(4).ShouldBe(2);
        network.WidthBefore(2).ShouldBe(1);
        new Network(3, []).Outputs.ShouldBe(3);
        new Network(1, [Units("x")]).Inputs.ShouldBe(1);
    }

    [Fact(DisplayName = "layers that do not fit are refused with their number")]
    public void Fit()
    {
        Fault(() => new Network(0, [])).ShouldStartWith("A network has 0 inputs;");
        Fault(() => new Network(2, [Sum, Sum])).ShouldStartWith("Layer 2 takes 2 values and gets 1.");
        Fault(() => new Network(2, [new Layer.Affine(new(Matrix.Create(0, 2, (_, _) => 0), []))]))
            .ShouldStartWith("Layer 1 has width 0;");
        Fault(() => new Network(2, [Identity, Units("x", "x", "x")]))
            .ShouldStartWith("Layer 2 has 3 activations for 2 units;");
        Fault(() => new Layer.Activation([])).ShouldStartWith("An activation layer needs a function.");
        new Network(2, [Units("x", "relu(x)")]).Outputs.ShouldBe(2);
    }

    [Fact(DisplayName = "a network that fits is applied after another")]
    public void Chains()
    {
        var (first, second) = (new Network(2, [Sum]), new Network(1, [Split]));
        first.Then(second).ShouldBe(new(2, [Sum, Split]));
        Fault(() => second.Then(second)).ShouldStartWith("The next network has 1 inputs and this one 2 outputs.");
    }

    [Fact(DisplayName = "a layer of straight lines is one affine map, with one function for all units or one for each")]
    public void Straight_lines()
    {
        Sum.AsAffine(2)
            .ShouldBe(
                new(
                    Matrix.FromRows([
                        [2, 3],
                    ]),
                    [1]
                )
            );
        Units("2*x + 1")
            .AsAffine(2)
            .ShouldBe(
                new(
                    Matrix.FromRows([
                        [2, 0],
                        [0, 2],
                    ]),
                    [1, 1]
                )
            );
        Units("2*x + 1", "3 - x")
            .AsAffine(2)
            .ShouldBe(
                new(
                    Matrix.FromRows([
                        [2, 0],
                        [0, -1],
                    ]),
                    [1, 3]
                )
            );
        Units("2*x + 1", "relu(x)").AsAffine(2).ShouldBeNull();
        new Layer.Softmax().AsAffine(2).ShouldBeNull();
    }

    [Fact(DisplayName = "a run of affine layers is their product: 2 x1 + 3 x2 + 1 and then (y, 5 - y)")]
    public void Products()
    {
        var network = new Network(2, [Relu, Sum, Split, Relu]);
        new LayerRun(2, 3)
            .Product(network)
            .ShouldBe(
                new(
                    Matrix.FromRows([
                        [2, 3],
                        [-2, -3],
                    ]),
                    [1, 4]
                )
            );
        new LayerRun(3, 3).Product(network).ShouldBe(((Layer.Affine)Split).Map);
        LayerRun.Whole(network).ShouldBe(new(1, 4));
        Fault(() => new LayerRun(0, 3).Product(network)).ShouldStartWith("There is no run from layer 0 to 3.");
        Fault(() => new LayerRun(2, 5).Product(network)).ShouldStartWith("There is no run from layer 2 to 5.");
        Fault(() => new LayerRun(2, 4).Product(network)).ShouldStartWith("Layer 4 is not affine.");
        LayerRun.Whole(new(2, [Sum, Split])).Product(new(2, [Sum, Split])).Outputs.ShouldBe(2);
    }

    [Fact(DisplayName = "runs are replaced by their products, and the layers between them are kept")]
    public void Replacing()
    {
        var network = new Network(2, [Relu, Sum, Split, Relu, Sum, Units("2*x")]);
        var product = new Layer.Affine(
            new(
                Matrix.FromRows([
                    [2, 3],
                    [-2, -3],
                ]),
                [1, 4]
            )
        );
        var doubled = new Layer.Affine(
            new(
                Matrix.FromRows([
                    [4, 6],
                ]),
                [2]
            )
        );
        LayerRun.Multiply(network, [new(2, 3)]).ShouldBe(new(2, [Relu, product, Relu, Sum, Units("2*x")]));
        LayerRun.Multiply(network, [new(2, 3), new(5, 6)]).ShouldBe(new(2, [Relu, product, Relu, doubled]));
        LayerRun.Multiply(network, []).ShouldBe(network);
        var line = new Network(2, [Sum, Units("x + 1"), Split]);
        LayerRun
            .Multiply(line, [new(1, 2), new(3, 3)])
            .ShouldBe(
                new(
                    2,
                    [
                        new Layer.Affine(
                            new(
                                Matrix.FromRows([
                                    [2, 3],
                                ]),
                                [2]
                            )
                        ),
                        Split,
                    ]
                )
            );
    }

    [Fact(DisplayName = "a run that is the identity is left out, unless it is the whole network")]
    public void Identities()
    {
        var units = Units("x");
        LayerRun.Multiply(new(2, [Identity, Relu, units]), [new(1, 1), new(3, 3)]).ShouldBe(new(2, [Relu]));
        LayerRun.Multiply(new(2, [Identity, units]), [new(1, 2)]).ShouldBe(new(2, [Identity]));
    }

    [Fact(DisplayName = "runs are in order, apart and not empty")]
    public void Runs()
    {
        var network = new Network(2, [Identity, Identity, Identity]);
        LayerRun.Multiply(network, [new(1, 1), new(2, 2)]).Layers.ShouldBe([Identity]);
        Fault(() => LayerRun.Multiply(network, [new(1, 2), new(2, 3)])).ShouldStartWith("The run from layer 2 to 3");
        Fault(() => LayerRun.Multiply(network, [new(3, 2)])).ShouldStartWith("The run from layer 3 to 2");
        Fault(() => LayerRun.Multiply(network, [new(0, 1)])).ShouldStartWith("The run from layer 0 to 1");
    }

    private static Layer.Activation Units(params string[] functions) =>
        new(new(functions.Select(function => Expression.Parse(function))));

    private static string Fault(Func<object?> make) => Should.Throw<ArgumentException>(make).Message;
}
