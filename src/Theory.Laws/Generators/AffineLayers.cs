using Theory.Algebra;
using Theory.Data;

namespace Theory.Laws.Generators;

/// <summary>Affine maps that fit one after another, and a point to put in.</summary>
/// <param name="Maps">The maps, the first to be applied first.</param>
/// <param name="Point">A point with as many entries as the first map has inputs; of any length where there is no map.</param>
public sealed record AffineLayers(ValueList<AffineMap> Maps, Vector Point)
{
    /// <summary>The number of inputs.</summary>
    public int Inputs => Point.Count;

    /// <summary>The number of inputs, then the number of outputs of each map.</summary>
    public IEnumerable<int> Widths => Maps.Select(map => map.Outputs).Prepend(Inputs);

    /// <summary>"x = (1, 2) through x -> [1, 0] x + (3)".</summary>
    public override string ToString() =>
        $"x = {Point} through {(Maps.Count == 0 ? "no map" : string.Join(", then ", Maps))}";
}
