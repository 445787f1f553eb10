using System.Numerics;

namespace Theory.Claims;

/// <summary>How many of all Boolean functions of some inputs are threshold functions.</summary>
/// <param name="Inputs">The number of inputs.</param>
/// <param name="Count">The number of functions.</param>
public sealed record ThresholdCount(int Inputs, BigInteger Count) : Claim
{
    private protected override string State() =>
        $"of {Describe.BooleanFunctions(Inputs)}, exactly {Count} are threshold functions step(w·x + b)";

    private protected override string Deny() =>
        $"of {Describe.BooleanFunctions(Inputs)}, not {Count} are threshold functions step(w·x + b)";
}

/// <summary>Every Boolean function of some inputs that is no threshold function has an XOR in it: two points with one value and two with the other, and p + q = r + s.</summary>
/// <param name="Inputs">The number of inputs.</param>
/// <param name="Count">The number of functions that are no threshold functions.</param>
public sealed record XorObstacles(int Inputs, BigInteger Count) : Claim
{
    private protected override string State() =>
        $"of {Describe.BooleanFunctions(Inputs)}, exactly {Count} are no threshold functions step(w·x + b), and each of these is 1 at two points p, q and 0 at two points r, s with p + q = r + s";

    private protected override string Deny() =>
        $"of {Describe.BooleanFunctions(Inputs)}, not {Count} are no threshold functions step(w·x + b), or one of these is not 1 at two points p, q and 0 at two points r, s with p + q = r + s";
}
