using Theory.Algebra;
using Theory.Data;

namespace Theory.Laws.Generators;

/// <summary>Matrices whose product exists, and a vector.</summary>
/// <param name="Matrices">The factors from left to right, at least one.</param>
/// <param name="Vector">A vector that the last factor applies to; or the right side of a system with the first.</param>
public sealed record FittingMatrices(ValueList<Matrix> Matrices, Vector Vector)
{
    /// <summary>The first matrix.</summary>
    public Matrix First => Matrices[0];

    /// <summary>"[1, 0; 0, 1] with (2, 3)".</summary>
    public override string ToString() => $"{string.Join(" and ", Matrices)} with {Vector}";
}
