using Theory.Networks;
using Theory.Numbers;
using Theory.Provers.Catalogue;

namespace Theory.Laws.Subjects;

/// <summary>The network of thresholds 3/2 and 1/2 that computes XOR, as its laws see it.</summary>
/// <param name="Hidden">h: 1 where x1 + x2 > 3/2, else 0.</param>
/// <param name="Output">y: 1 where x1 + x2 - 2h > 1/2, else 0.</param>
public sealed record ThresholdNetworkSubject(
    Func<Rational, Rational, Rational> Hidden,
    Func<Rational, Rational, Rational> Output
)
{
    /// <summary>The networks of <see cref="XorNetworks"/>, evaluated exactly.</summary>
    public static ThresholdNetworkSubject Ours => Of(XorNetworks.Lift, XorNetworks.Thresholds);

    /// <summary>Networks of two inputs: the last output of one is the hidden unit, the first of the other is the output.</summary>
    public static ThresholdNetworkSubject Of(Network lift, Network whole) =>
        new((x1, x2) => lift.Evaluate([x1, x2]).Output![^1], (x1, x2) => whole.Evaluate([x1, x2]).Output![0]);
}
