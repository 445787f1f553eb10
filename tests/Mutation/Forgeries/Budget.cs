namespace Theory.Mutation.Forgeries;

/// <summary>How many forgeries of each proof are tried: many where a check costs little, few where it costs much. Fixed numbers, so that every run tries the same.</summary>
internal static class Budget
{
    private const int Usual = 1700;
    private const int OfActivations = 350;

    public static int Of(string id) =>
        id switch
        {
            "threshold-census" => 40,
            "catalogue-admissible" => 30,
            "mish-admissible" or "gelu-tanh-admissible" => 60,
            "every-obstacle-is-an-xor" or "hidden-layer-separates" => 300,
            "circle-needs-a-feature" or "signed-sqrt-fails" or "exp-passes" or "step-fails" => 400,
            _ when id.EndsWith("-admissible", StringComparison.Ordinal) => OfActivations,
            _ => Usual,
        };
}
