namespace Theory.Provers.Separation;

/// <summary>What the search in doubles proposes; nothing in it is trusted.</summary>
/// <param name="Direction">A direction u that may have z.u > 0 for all rows z.</param>
/// <param name="Support">Rows, counted from 0, whose hulls may share a point.</param>
/// <param name="Core">Those of the support that carry more than a negligible weight.</param>
/// <param name="Gap">The distance of 0 from the hull of the rows, about.</param>
internal sealed record Proposal(double[] Direction, IReadOnlyList<int> Support, IReadOnlyList<int> Core, double Gap)
{
    /// <summary>Whether the rows seem separable; if not, 0 seems to be in their hull, or too near to tell.</summary>
    public bool IsSeparating => Gap > 1e-9;
}
