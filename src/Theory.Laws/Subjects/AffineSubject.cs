using Theory.Algebra;

namespace Theory.Laws.Subjects;

/// <summary>Affine maps, as their laws see them.</summary>
/// <param name="Apply">W x + b.</param>
/// <param name="Then">The map that applies the first and then the second, as one map.</param>
/// <param name="Identity">The map of a size that returns its argument.</param>
public sealed record AffineSubject(
    Func<AffineMap, Vector, Vector> Apply,
    Func<AffineMap, AffineMap, AffineMap> Then,
    Func<int, AffineMap> Identity
)
{
    /// <summary><see cref="AffineMap"/>.</summary>
    public static AffineSubject Ours =>
        new((map, x) => map.Apply(x), (first, second) => first.Then(second), AffineMap.Identity);
}
