using Theory.Functions;
using Theory.Kernel;

namespace Theory.Provers;

/// <summary>How the values of an output activation go with the values that a target takes.</summary>
public enum Fitness
{
    /// <summary>It takes every value strictly inside the target's range, and none outside of the range with its ends.</summary>
    Fits,

    /// <summary>It takes every value strictly inside the target's range, and others too.</summary>
    GoesBeyond,

    /// <summary>It never takes some value strictly inside the target's range.</summary>
    Misses,

    /// <summary>None of these was proved.</summary>
    Undecided,
}

/// <summary>What is proved of an output activation for a target.</summary>
/// <param name="Name">The name of the activation.</param>
/// <param name="Function">The activation.</param>
/// <param name="Fitness">How its values go with the target's.</param>
/// <param name="Why">The theorem that shows it; null where nothing is decided.</param>
public sealed record Advice(string Name, Expression Function, Fitness Fitness, Theorem? Why)
{
    /// <summary>The advice in a sentence.</summary>
    public override string ToString() =>
        Fitness switch
        {
            Fitness.Fits => $"{Name} fits: {Why!.Statement}",
            Fitness.GoesBeyond => $"{Name} reaches the target and goes beyond: {Why!.Statement}",
            Fitness.Misses => $"{Name} does not fit: {Why!.Statement}",
            _ => $"{Name}: not decided",
        };
}
