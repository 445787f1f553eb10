using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Networks;

namespace Theory.Provers.Catalogue;

/// <summary>The tables and networks of chapters 3 and 4.</summary>
public static class XorNetworks
{
    /// <summary>XOR: 1 when exactly one of two inputs is 1.</summary>
    public static Table Xor => Table.OfBoolean(2, inputs => inputs[0] != inputs[1]);

    /// <summary>The four rows of XOR as labelled points.</summary>
    public static LabelledPoints Points => Xor.ToLabelledPoints();

    /// <summary>The layers that lift (x1, x2) to (x1, x2, h) with h = 1 where x1 + x2 > 3/2.</summary>
    public static Network Lift => LiftBy("step(x - 1.5)");

    /// <summary>The network of thresholds 3/2 and 1/2: h = 1 where x1 + x2 > 3/2, and y = 1 where x1 + x2 - 2h > 1/2.</summary>
    public static Network Thresholds => Lift.Then(Readout("step(x - 0.5)"));

    /// <summary>The same network with "at least" in place of "more than" at both thresholds.</summary>
    public static Network WeakThresholds => LiftBy("1 - step(1.5 - x)").Then(Readout("1 - step(0.5 - x)"));

    /// <summary>One neuron with a quadratic activation: (x1 - x2)^2.</summary>
    public static Network Quadratic =>
        new(
            2,
            [
                new Layer.Affine(
                    new(
                        Matrix.FromRows([
                            [1, -1],
                        ]),
                        [0]
                    )
                ),
                new Layer.Activation([Expression.Parse("x^2")]),
            ]
        );

    /// <summary>relu(x1 - x2) + relu(x2 - x1).</summary>
    public static Network Relu =>
        new(
            2,
            [
                new Layer.Affine(
                    new(
                        Matrix.FromRows([
                            [1, -1],
                            [-1, 1],
                        ]),
                        [0, 0]
                    )
                ),
                new Layer.Activation([Expression.Parse("relu(x)")]),
                new Layer.Affine(
                    new(
                        Matrix.FromRows([
                            [1, 1],
                        ]),
                        [0]
                    )
                ),
            ]
        );

    private static Network LiftBy(string threshold) =>
        new(
            2,
            [
                new Layer.Affine(
                    new(
                        Matrix.FromRows([
                            [1, 0],
                            [0, 1],
                            [1, 1],
                        ]),
                        [0, 0, 0]
                    )
                ),
                new Layer.Activation([Expression.Parse("x"), Expression.Parse("x"), Expression.Parse(threshold)]),
            ]
        );

    private static Network Readout(string threshold) =>
        new(
            3,
            [
                new Layer.Affine(
                    new(
                        Matrix.FromRows([
                            [1, 1, -2],
                        ]),
                        [0]
                    )
                ),
                new Layer.Activation([Expression.Parse(threshold)]),
            ]
        );
}
