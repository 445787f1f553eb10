using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Networks;

namespace Theory.Provers.Catalogue;

/// <summary>The point clouds of chapter 5, and hidden layers of three units that make them separable; <see cref="HiddenLayerProver.Search"/> found the layers.</summary>
public static class WarpedSpaces
{
    /// <summary>Twelve points on the circle of radius 1, and twelve on that of radius 2.</summary>
    public static LabelledPoints Rings => PointClouds.Rings(3);

    /// <summary>Seven points on each of two half circles that reach into one another.</summary>
    public static LabelledPoints Moons => PointClouds.Moons(3);

    /// <summary>Layers of relu, tanh and sigmoid for the rings.</summary>
    public static ValueList<Network> ForRings =>
        [
            Hidden(
                "relu(x)",
                [
                    [2, 1],
                    [-3, 2],
                    [0, -3],
                ],
                [1, 1, 0]
            ),
            Hidden(
                "tanh(x)",
                [
                    [3, 2],
                    [0, -2],
                    [2, -1],
                ],
                [3, 2, -2]
            ),
            Hidden(
                "sigmoid(x)",
                [
                    [-2, -2],
                    [2, -2],
                    [-2, -1],
                ],
                [2, -3, 0]
            ),
        ];

    /// <summary>Layers of relu, tanh and sigmoid for the moons.</summary>
    public static ValueList<Network> ForMoons =>
        [
            Hidden(
                "relu(x)",
                [
                    [-2, -2],
                    [3, -2],
                    [-2, -1],
                ],
                [2, -3, 0]
            ),
            Hidden(
                "tanh(x)",
                [
                    [2, -1],
                    [3, -1],
                    [-2, -1],
                ],
                [-3, 3, 2]
            ),
            Hidden(
                "sigmoid(x)",
                [
                    [1, 1],
                    [-3, 0],
                    [1, 0],
                ],
                [-1, 2, -1]
            ),
        ];

    private static Network Hidden(string activation, ReadOnlySpan<Vector> weights, Vector bias) =>
        new(
            2,
            [
                new Layer.Affine(new(Matrix.FromRows([.. weights]), bias)),
                new Layer.Activation([Expression.Parse(activation)]),
            ]
        );
}
