namespace Theory.Analysis;

/// <summary>Where on a cell a formula has a value.</summary>
public enum Definedness
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>At every point.</summary>
    Everywhere,

    /// <summary>At no point.</summary>
    Nowhere,
}

/// <summary>What is proved of a formula on a cell.</summary>
/// <remarks>
/// At the ends that belong to the cell, what is said of continuity, regularity and slopes holds together with the same on the cell at the
/// other side: it is strict at such an end, so that no kink or jump can hide between two cells.
/// </remarks>
internal sealed record Facts
{
    /// <summary>Where the formula is defined.</summary>
    public required Definedness Definedness { get; init; }

    /// <summary>Encloses the values at all points of the cell where the formula is defined.</summary>
    public required Span Span { get; init; }

    /// <summary>The formula near the open end of the cell, exactly; null on a closed cell, or where it is not known.</summary>
    public Germ? Germ { get; init; }

    /// <summary>Whether the formula is surely continuous at every point of the cell.</summary>
    public bool IsContinuous { get; init; }

    /// <summary>Whether at every point of the cell the formula is, to the right and to the left of it, surely an analytic function that is also analytic at the point.</summary>
    public bool IsRegular { get; init; }

    /// <summary>Whether the formula is surely differentiable at every point of the cell.</summary>
    public bool IsDifferentiable { get; init; }

    /// <summary>Nothing is known.</summary>
    public static Facts None => new() { Definedness = Definedness.Unknown, Span = Span.Whole };

    /// <summary>The formula has no value on the cell.</summary>
    public static Facts Undefined => new() { Definedness = Definedness.Nowhere, Span = Span.Whole };

    /// <summary>Whether no value is 0, and no value of a neighbouring point can be: for a function that jumps the closed enclosure must show it.</summary>
    public bool IsAwayFromZero => IsContinuous ? Span.IsNonzero : !Span.Values.ContainsZero;
}
