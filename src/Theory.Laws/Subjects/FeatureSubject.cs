using Theory.Algebra;
using Theory.Functions;
using Theory.Networks;

namespace Theory.Laws.Subjects;

/// <summary>The features (x^2, y^2) of a point of the plane, as their laws see them.</summary>
/// <param name="Features">The two features of (x, y).</param>
public sealed record FeatureSubject(Func<Vector, Vector> Features)
{
    /// <summary>A layer of two quadratic units.</summary>
    public static FeatureSubject Ours
    {
        get
        {
            var squares = new Network(2, [new Layer.Activation([Expression.Parse("x^2")])]);
            return new(point => squares.Evaluate(point).Output!);
        }
    }
}
