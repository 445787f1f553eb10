namespace Theory.Provers.Separation;

/// <summary>How a question of separability was settled; the answer is exact in each case.</summary>
public enum SeparationMethod
{
    /// <summary>A proposal found in doubles.</summary>
    Doubles,

    /// <summary>A proposal found in doubles after an exact change of coordinates.</summary>
    RefinedCoordinates,

    /// <summary>The simplex method in integers.</summary>
    ExactSimplex,
}
