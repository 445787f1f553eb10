using Theory.Data;
using Theory.Networks;

namespace Theory.Claims;

/// <summary>Networks, points and Boolean functions in words.</summary>
internal static class Describe
{
    /// <summary>"(0, 1), (1, 0)": the points of one class, in the order of their rows.</summary>
    public static string Class(LabelledPoints points, bool positive) =>
        string.Join(", ", points.Rows.Where(row => row.IsPositive == positive).Select(row => row.Point));

    /// <summary>"the 2^(2^3) Boolean functions of 3 inputs".</summary>
    public static string BooleanFunctions(int inputs) =>
        $"the 2^(2^{inputs}) Boolean functions of {inputs} {(inputs == 1 ? "input" : "inputs")}";

    /// <summary>"x -> [1, 1] x + (0), then relu(x)".</summary>
    public static string Layers(Network network) =>
        network.Layers.Count == 0
            ? "(none)"
            : string.Join(
                ", then ",
                network.Layers.Select(layer =>
                    layer.Match(
                        affine => affine.Map.ToString(),
                        activation => $"({string.Join(", ", activation.Functions)})",
                        _ => "softmax"
                    )
                )
            );
}
