using Theory.Claims;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    private const int MostHiddenUnits = 16;

    /// <summary>One hidden layer of threshold units and one threshold at the end: the network is the indicator of a polyhedron when it is 1 on the pattern "all units 1" and 0 on all others.</summary>
    /// <remarks>A hidden unit is 1 where its affine function is above 0, else 0, so the output depends on the pattern of 0 and 1 alone; there are 2^n patterns.</remarks>
    /// <exception cref="RefusalException">The network is of another form or has more than 16 hidden units, its hidden layer is another, or a pattern gives the wrong output.</exception>
    public static Theorem ByHiddenPatterns(IndicatesPolyhedron claim)
    {
        var layers = claim.Network.Layers;
        Require(
            layers.Count == 4
                && layers[0] is Layer.Affine
                && IsStep(layers[1])
                && layers[2] is Layer.Affine { Map.Outputs: 1 }
                && IsStep(layers[3]),
            "the network needs the layers affine, step(x), affine with one output, step(x)"
        );
        var faces = ((Layer.Affine)layers[0]).Map;
        Require(faces == claim.Faces, "the hidden layer is not the affine map of the faces");
        Require(faces.Outputs <= MostHiddenUnits, $"there are more than {MostHiddenUnits} hidden units");
        var readout = ((Layer.Affine)layers[2]).Map;
        var all = (1 << faces.Outputs) - 1;
        for (var pattern = 0; pattern <= all; pattern++)
        {
            var code = pattern;
            var units = Enumerable
                .Range(0, faces.Outputs)
                .Select(i => (code & (1 << i)) == 0 ? Rational.Zero : Rational.One);
            var isOne = readout.Apply(new(units))[0].Sign > 0;
            Require(isOne == (pattern == all), "a pattern of hidden units gives the wrong output");
        }

        return new(claim, new HiddenPatterns());
    }

    private static bool IsStep(Layer layer) =>
        layer is Layer.Activation { Functions: [Expression.Application { Function.Name: "step" } step] }
        && step.Arguments[0] is Expression.Variable;
}
