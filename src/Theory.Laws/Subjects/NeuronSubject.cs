using Theory.Algebra;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Laws.Subjects;

/// <summary>One neuron, and affine units of the same inputs put together, as their laws see them.</summary>
/// <param name="Fires">The perceptron step(w·x + b), for w, b and x: 1 or 0.</param>
/// <param name="Combine">The one affine unit that a combination of affine units is: for c and the units, one a row, the row c1 (w1·x + b1) + c2 (w2·x + b2) + ...</param>
public sealed record NeuronSubject(
    Func<Vector, Rational, Vector, Rational> Fires,
    Func<Vector, AffineMap, AffineMap> Combine
)
{
    /// <summary>A network of one unit, and the composition of <see cref="AffineMap"/>s.</summary>
    public static NeuronSubject Ours =>
        new(
            (w, b, x) =>
                new Network(
                    w.Count,
                    [
                        new Layer.Affine(new(Matrix.FromRows([w]), [b])),
                        new Layer.Activation([Expression.Parse("step(x)")]),
                    ]
                )
                    .Evaluate(x)
                    .Output![0],
            (c, units) => units.Then(new(Matrix.FromRows([c]), [0]))
        );
}
