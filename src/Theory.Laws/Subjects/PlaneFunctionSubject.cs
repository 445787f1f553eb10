using Theory.Networks;
using Theory.Numbers;

namespace Theory.Laws.Subjects;

/// <summary>A network of two inputs and one output, as laws see it.</summary>
/// <param name="Output">The output for two inputs.</param>
public sealed record PlaneFunctionSubject(Func<Rational, Rational, Rational> Output)
{
    /// <summary>A network of this library, evaluated exactly.</summary>
    /// <exception cref="ArgumentException">The network has not two inputs and one output.</exception>
    public static PlaneFunctionSubject Of(Network network) =>
        network is { Inputs: 2, Outputs: 1 }
            ? new((x1, x2) => network.Evaluate([x1, x2]).Output![0])
            : throw new ArgumentException(
                $"The network has {network.Inputs} inputs and {network.Outputs} outputs; expected 2 and 1.",
                nameof(network)
            );
}
