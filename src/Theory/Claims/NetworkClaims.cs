using Theory.Algebra;
using Theory.Data;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Claims;

/// <summary>Two networks give the same output for every real input.</summary>
/// <param name="Network">One network.</param>
/// <param name="Other">The other, with as many inputs and outputs.</param>
public sealed record SameFunction(Network Network, Network Other) : Claim
{
    private protected override string State() =>
        $"the network {Describe.Layers(Network)} computes the same function as the network {Describe.Layers(Other)}";

    private protected override string Deny() =>
        $"the network {Describe.Layers(Network)} differs somewhere from the network {Describe.Layers(Other)}";
}

/// <summary>A network computes one affine map.</summary>
/// <param name="Network">The network.</param>
public sealed record IsAffine(Network Network) : Claim
{
    private protected override string State() => $"the network {Describe.Layers(Network)} computes an affine map";

    private protected override string Deny() => $"the network {Describe.Layers(Network)} computes no affine map";
}

/// <summary>A network with one output gives exactly the output of every row of a table.</summary>
/// <param name="Network">The network.</param>
/// <param name="Table">The rows.</param>
public sealed record Computes(Network Network, Table Table) : Claim
{
    private protected override string State() => $"the network {Describe.Layers(Network)} computes the table {Table}";

    private protected override string Deny() =>
        $"the network {Describe.Layers(Network)} does not compute the table {Table}";
}

/// <summary>On no row of a table does the argument of a step or sign of the network equal 0, so that > and >= do the same.</summary>
/// <param name="Network">The network.</param>
/// <param name="Table">The rows; their outputs do not matter.</param>
public sealed record NoRowHitsThreshold(Network Network, Table Table) : Claim
{
    private protected override string State() =>
        $"in the network {Describe.Layers(Network)}, no row of {Table} brings the argument of a step or sign to 0";

    private protected override string Deny() =>
        $"in the network {Describe.Layers(Network)}, some row of {Table} brings the argument of a step or sign to 0";
}

/// <summary>An affine function is the only one of least mean squared error on a table.</summary>
/// <param name="Table">The rows.</param>
/// <param name="Fit">The affine function, with one output.</param>
/// <param name="MeanSquaredError">Its mean squared error.</param>
public sealed record LeastSquaresFit(Table Table, AffineMap Fit, Rational MeanSquaredError) : Claim
{
    private protected override string State() =>
        $"{Fit} is the only affine function of least mean squared error on {Table}, and that error is {MeanSquaredError}";

    private protected override string Deny() =>
        $"{Fit} is not the only affine function of least mean squared error on {Table}, or that error is not {MeanSquaredError}";
}
