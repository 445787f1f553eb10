using Theory.Algebra;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Networks;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>Points are separable when a hyperplane has every one of them strictly on its class's side.</summary>
    /// <exception cref="RefusalException">A point lies on the hyperplane or on the wrong side; the message names its row.</exception>
    public static Theorem ByHyperplane(LabelledPoints points, Hyperplane plane)
    {
        RequireEverySide(points, plane);
        return new(new Separable(points), plane);
    }

    /// <summary>The images of points under a network are separable when a hyperplane has every image strictly on its class's side.</summary>
    /// <remarks>Images that are not rational are enclosed in intervals; w·y + b is then enclosed too, and its sign must be sure.</remarks>
    /// <exception cref="RefusalException">An image lies on the hyperplane or on the wrong side, or is not known well enough; the message names its row.</exception>
    public static Theorem ByHyperplane(SeparableAfter claim, Hyperplane plane)
    {
        RequireDimension(claim.Network.Outputs, plane);
        for (var i = 0; i < claim.Points.Rows.Length; i++)
        {
            var row = claim.Points.Rows[i];
            var sign = SignOfImage(claim.Network, row.Point, plane);
            Require(sign == (row.IsPositive ? 1 : -1), $"row {i + 1} is not surely on its side");
        }

        return new(claim, plane);
    }

    private static int SignOfImage(Network network, Vector point, Hyperplane plane)
    {
        if (network.Evaluate(point).Output is { } image)
        {
            return (plane.Weights.Dot(image) + plane.Bias).Sign;
        }

        var settings = Settings.Default;
        var images = NetworkEnclosure.Of(network, point, settings);
        Require(images is not null, $"the image of {point} is not known", nameof(ByHyperplane));
        var value = NetworkEnclosure.Combine(plane.Weights, plane.Bias, images!, settings.Precision);
        return value.IsPositive ? 1
            : value.IsNegative ? -1
            : 0;
    }

    private static void RequireEverySide(LabelledPoints points, Hyperplane plane)
    {
        RequireDimension(points.Dimension, plane);
        for (var i = 0; i < points.Rows.Length; i++)
        {
            Require(IsRight(points.Rows[i], plane), $"row {i + 1} is not strictly on its side", nameof(ByHyperplane));
        }
    }

    private static void RequireDimension(int dimension, Hyperplane plane) =>
        Require(
            plane.Weights.Count == dimension,
            $"the hyperplane has {plane.Weights.Count} weights and the points {dimension} coordinates",
            nameof(ByHyperplane)
        );

    private static bool IsRight(LabelledPoint row, Hyperplane plane) =>
        (plane.Weights.Dot(row.Point) + plane.Bias).Sign == (row.IsPositive ? 1 : -1);
}
