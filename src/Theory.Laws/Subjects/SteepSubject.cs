using Theory.Algebra;
using Theory.Analysis;
using Theory.Functions;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Laws.Subjects;

/// <summary>The XOR network of thresholds 3/2 and 1/2 with the sigmoid s(k x) in place of the step, as its laws see it.</summary>
/// <param name="Output">y = s(k (x1 + x2 - 2h - 1/2)) with h = s(k (x1 + x2 - 3/2)), for k, x1 and x2, in floating point.</param>
public sealed record SteepSubject(Func<double, PlanePoint, double> Output)
{
    /// <summary>The network with these sigmoids, evaluated in rigorous enclosures and rounded.</summary>
    public static SteepSubject Ours =>
        new(
            (k, point) =>
            {
                var steep = Rational.FromDouble(k);
                var sigmoid = Expression.Parse("sigmoid(x)");
                var network = new Network(
                    2,
                    [
                        new Layer.Affine(
                            new(
                                Matrix.FromRows([
                                    [1, 0],
                                    [0, 1],
                                    [steep, steep],
                                ]),
                                [0, 0, -steep * new Rational(3, 2)]
                            )
                        ),
                        new Layer.Activation([Expression.X, Expression.X, sigmoid]),
                        new Layer.Affine(
                            new(
                                Matrix.FromRows([
                                    [steep, steep, -2 * steep],
                                ]),
                                [-steep / 2]
                            )
                        ),
                        new Layer.Activation([sigmoid]),
                    ]
                );
                return Definitions.Rounded(NetworkEnclosure.Of(network, [point.X1, point.X2], Settings.Default)![0]);
            }
        );
}
