using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>No neuron f(w·x + b) with monotone f, read out by a threshold, separates points that no hyperplane separates.</summary>
    /// <remarks>
    /// Where f rises, {z : f(z) above the threshold} contains with a z every larger one; where f falls, every smaller one. So w·x + b, or its negative, is larger on
    /// every positive point than on every negative one, and a b in between separates strictly.
    /// </remarks>
    /// <exception cref="RefusalException">The premise is not that points are inseparable.</exception>
    public static Theorem ByMonotoneReadout(Theorem inseparable)
    {
        var points = (inseparable.Claim as Not)?.Inner as Separable;
        Require(points is not null, "the premise is not that points are inseparable");
        return new(new Not(new SomeMonotoneNeuronSeparates(points!.Points)), new MonotoneReadout(inseparable.Proof));
    }
}
