using Theory.Data;
using Theory.Networks;

namespace Theory.Claims;

/// <summary>Some hyperplane separates the classes strictly: w·x + b is positive on one class and negative on the other.</summary>
/// <param name="Points">The points and their classes.</param>
public sealed record Separable(LabelledPoints Points) : Claim
{
    private protected override string State() =>
        $"some w, b have w·x + b > 0 on {Describe.Class(Points, true)} and < 0 on {Describe.Class(Points, false)}";

    private protected override string Deny() =>
        $"no w, b have w·x + b > 0 on {Describe.Class(Points, true)} and < 0 on {Describe.Class(Points, false)}";
}

/// <summary>A network sends the points to points that a hyperplane separates strictly.</summary>
/// <param name="Network">The layers in front of the hyperplane.</param>
/// <param name="Points">The points and their classes.</param>
public sealed record SeparableAfter(Network Network, LabelledPoints Points) : Claim
{
    private protected override string State() =>
        $"after the layers {Describe.Layers(Network)}, a hyperplane separates the images of {Describe.Class(Points, true)} from those of {Describe.Class(Points, false)}";

    private protected override string Deny() =>
        $"after the layers {Describe.Layers(Network)}, no hyperplane separates the images of {Describe.Class(Points, true)} from those of {Describe.Class(Points, false)}";
}

/// <summary>Some stack of affine layers, of some depth and some widths, ends in one number that lies above a threshold exactly on the positive points.</summary>
/// <param name="Points">The points and their classes.</param>
public sealed record SomeAffineStackSeparates(LabelledPoints Points) : Claim
{
    private protected override string State() =>
        $"some stack of affine layers, of some depth and widths, ends in a number above a threshold on {Describe.Class(Points, true)} and at or below it on {Describe.Class(Points, false)}";

    private protected override string Deny() =>
        $"no stack of affine layers, of any depth and widths, ends in a number above a threshold on {Describe.Class(Points, true)} and at or below it on {Describe.Class(Points, false)}";
}

/// <summary>Some neuron f(w·x + b) with monotone f, rising or falling, lies above a threshold exactly on the positive points.</summary>
/// <param name="Points">The points and their classes.</param>
public sealed record SomeMonotoneNeuronSeparates(LabelledPoints Points) : Claim
{
    private protected override string State() =>
        $"some neuron f(w·x + b) with a monotone f is above a threshold on {Describe.Class(Points, true)} and at or below it on {Describe.Class(Points, false)}";

    private protected override string Deny() =>
        $"no neuron f(w·x + b) with a monotone f is above a threshold on {Describe.Class(Points, true)} and at or below it on {Describe.Class(Points, false)}";
}

/// <summary>The most rows that a classifier "positive where w·x + b > 0" gets right.</summary>
/// <param name="Points">The points and their classes.</param>
/// <param name="Correct">The number of rows.</param>
public sealed record BestAffineAccuracy(LabelledPoints Points, int Correct) : Claim
{
    private protected override string State() =>
        $"the best affine classifier gets exactly {Correct} of {Points.Rows.Length} rows right: {Describe.Class(Points, true)} positive, {Describe.Class(Points, false)} negative";

    private protected override string Deny() =>
        $"the best affine classifier does not get exactly {Correct} of {Points.Rows.Length} rows right: {Describe.Class(Points, true)} positive, {Describe.Class(Points, false)} negative";
}
