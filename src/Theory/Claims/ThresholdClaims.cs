using Theory.Algebra;
using Theory.Data;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Claims;

/// <summary>
/// The largest distance that an input may stray from the rows of a table without changing the network's answer: every input closer to a row than the radius, in the
/// maximum norm, gets that row's output, and some input at exactly the radius does not.
/// </summary>
/// <param name="Network">The network, with one output.</param>
/// <param name="Table">The rows.</param>
/// <param name="Radius">The distance, above 0.</param>
public sealed record RobustRadius(Network Network, Table Table, Rational Radius) : Claim
{
    private protected override string State() =>
        $"in the network {Describe.Layers(Network)}, every input closer than {Radius} to a row of {Table}, in the maximum norm, gets that row's output, and some input at the distance {Radius} does not";

    private protected override string Deny() =>
        $"in the network {Describe.Layers(Network)}, {Radius} is not the distance within which every input gets the output of its row of {Table}";
}

/// <summary>A network is 1 exactly where all of several affine functions are above 0, which is an open convex polyhedron, and 0 elsewhere.</summary>
/// <param name="Network">The network.</param>
/// <param name="Faces">The affine functions, one an output.</param>
public sealed record IndicatesPolyhedron(Network Network, AffineMap Faces) : Claim
{
    private protected override string State() =>
        $"the network {Describe.Layers(Network)} is 1 at every x where all entries of {Faces} are above 0, and 0 at every other x";

    private protected override string Deny() =>
        $"the network {Describe.Layers(Network)} is not the indicator of the points x where all entries of {Faces} are above 0";
}
