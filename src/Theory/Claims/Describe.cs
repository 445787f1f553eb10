using Theory.Networks;

namespace Theory.Claims;

/// <summary>Networks in words.</summary>
internal static class Describe
{
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
