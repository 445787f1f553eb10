using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
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

/// <summary>A unit f(w·x + b) is 1 on an open half-space and 0 on its closed complement, for all numbers of inputs and all weights but w = 0.</summary>
/// <param name="Activation">f. As w·x + b takes every real value, the claim is that f is 1 above 0 and 0 elsewhere.</param>
public sealed record CutsHalfSpaces(Expression Activation) : Claim
{
    private protected override string State() =>
        $"for every d, every w in R^d other than 0 and every b, the unit f(w·x + b) with f(x) = {Activation} is 1 on the open half-space w·x + b > 0 and 0 on its closed complement; the boundary of both is w·x + b = 0";

    private protected override string Deny() =>
        $"for some d, some w in R^d other than 0 and some b, the unit f(w·x + b) with f(x) = {Activation} is not 1 on all of w·x + b > 0, or not 0 on all of its complement";
}

/// <summary>
/// With sigmoid(k z) in place of every step(z), a network computes a table of 0 and 1, its output being rounded, for every k above a bound and for no other real k.
/// </summary>
/// <param name="Network">The network of steps.</param>
/// <param name="Table">The rows.</param>
/// <param name="Factor">c in the bound c log(q), above 0.</param>
/// <param name="Base">q in the bound c log(q), above 1.</param>
public sealed record ComputesWhenSharp(Network Network, Table Table, Rational Factor, Rational Base) : Claim
{
    private protected override string State() =>
        $"in the network {Describe.Layers(Network)} with sigmoid(k z) in place of every step(z), the output is above 1/2 on the rows of {Table} with output 1 and below 1/2 on those with output 0 for every k > {Factor} log({Base}), and for no other real k";

    private protected override string Deny() =>
        $"in the network {Describe.Layers(Network)} with sigmoid(k z) in place of every step(z), {Factor} log({Base}) is not the bound above which, and nowhere else, k puts the output on the side of 1/2 that each row of {Table} asks for";
}
