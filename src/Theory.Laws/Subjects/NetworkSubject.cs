using Theory.Algebra;
using Theory.Networks;
using Theory.Numbers;
using Theory.Provers;

namespace Theory.Laws.Subjects;

/// <summary>Networks, as their laws see them.</summary>
/// <param name="Evaluate">The output of a network for an input.</param>
/// <param name="Then">The network that applies the first and then the second.</param>
/// <param name="Collapse">The same function with every run of affine layers multiplied out.</param>
/// <param name="Write">The JSON form.</param>
/// <param name="Read">The network of a JSON form.</param>
public sealed record NetworkSubject(
    Func<Network, Vector, Vector> Evaluate,
    Func<Network, Network, Network> Then,
    Func<Network, Network> Collapse,
    Func<Network, string> Write,
    Func<string, Network> Read
)
{
    /// <summary><see cref="Network"/>, <see cref="CollapseProver"/> and <see cref="NetworkJson"/>.</summary>
    public static NetworkSubject Ours =>
        new(
            (network, input) => network.Evaluate(input).Output!,
            (first, second) => first.Then(second),
            network => CollapseProver.Collapse(network).Collapsed,
            network => NetworkJson.Write(network).ToJsonString(),
            json => NetworkJson.Read(json, NumberLimits.Default)
        );
}
