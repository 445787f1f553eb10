using Theory.Claims;
using Theory.Data;

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
    /// <exception cref="RefusalException">An image is not exact, or lies on the hyperplane or on the wrong side.</exception>
    public static Theorem ByHyperplane(SeparableAfter claim, Hyperplane plane)
    {
        RequireEverySide(claim.Points.Map(point => ExactOutput(claim.Network, point, nameof(ByHyperplane))), plane);
        return new(claim, plane);
    }

    private static void RequireEverySide(LabelledPoints points, Hyperplane plane)
    {
        Require(
            plane.Weights.Count == points.Dimension,
            $"the hyperplane has {plane.Weights.Count} weights and the points {points.Dimension} coordinates",
            nameof(ByHyperplane)
        );
        for (var i = 0; i < points.Rows.Length; i++)
        {
            Require(IsRight(points.Rows[i], plane), $"row {i + 1} is not strictly on its side", nameof(ByHyperplane));
        }
    }

    private static bool IsRight(LabelledPoint row, Hyperplane plane) =>
        (plane.Weights.Dot(row.Point) + plane.Bias).Sign == (row.IsPositive ? 1 : -1);
}
