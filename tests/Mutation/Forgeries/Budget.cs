namespace Theory.Mutation.Forgeries;

/// <summary>How many forgeries of each proof are tried: many where a check costs little, few where it costs much. Fixed numbers, so that every run tries the same.</summary>
internal static class Budget
{
    private const int Usual = 1400;
    private const int OfActivations = 300;
    private const int OfCovers = 500;
    private const int OfExactNumbers = 3000;

    public static int Of(string id) =>
        id switch
        {
            "threshold-census" => 40,
            "catalogue-admissible" => 30,
            "mish-admissible" or "gelu-tanh-admissible" => 60,
            "log-sigmoid-admissible" or "squareplus-admissible" or "isrlu-admissible" => 150,
            "relu-dead-half"
            or "relu-kink"
            or "kink-of-relu"
            or "relu6-dead-ends"
            or "sigmoid-range"
            or "sigmoid-never-1"
            or "sigmoid-saturates"
            or "softplus-range"
            or "tanh-range"
            or "hard-tanh-odd"
            or "floored-sigmoid-fails"
            or "affine-activation-collapses"
            or "sine-never-settles"
            or "absolute-sine-endless-kinks"
            or "leaky-relu-reaches-all" => OfCovers,
            "xor-least-squares"
            or "xor-not-separable"
            or "xor-best-affine-accuracy"
            or "xor-no-monotone-neuron"
            or "xor-network"
            or "xor-relu-network"
            or "xor-unattainable-any-depth"
            or "affine-combination-is-affine"
            or "collapse-two-layers"
            or "collapse-any-depth"
            or "collapsed-rank"
            or "three-units-one-line"
            or "one-relu-breaks-collapse"
            or "relu-network-not-and"
            or "step-regions"
            or "identity-fails"
            or "cube-fails"
            or "square-not-monotone"
            or "hidden-pole"
            or "pole-without-bound" => OfExactNumbers,
            "every-obstacle-is-an-xor" or "hidden-layer-separates" => 300,
            "circle-needs-a-feature" or "signed-sqrt-fails" or "exp-passes" or "step-fails" => 400,
            _ when id.EndsWith("-admissible", StringComparison.Ordinal) => OfActivations,
            _ => Usual,
        };
}
