using Theory.Algebra;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using static Theory.Laws.Law<Theory.Laws.Subjects.AffineSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of affine maps: what they do to points, and what composing them gives.</summary>
public static class AffineLaws
{
    /// <summary>The laws, with this library's affine maps.</summary>
    public static LawSuite<AffineSubject> Suite =>
        new("affine maps", AffineSubject.Ours, [.. Application, .. Composition]);

    private static IEnumerable<Law<AffineSubject>> Application =>
        [
            Equation(
                new(
                    "affine-apply-is-weighted-sum",
                    2,
                    "an output of an affine map is the weighted sum of the inputs plus the bias",
                    "f(x)(i) = W(i, 1) x(1) + W(i, 2) x(2) + ... + b(i)"
                )
                {
                    Includes = ["affine-origin-goes-to-bias", "affine-keeps-ratios-on-lines"],
                },
                Layers(1),
                (s, c) => s.Apply(c.Maps[0], c.Point),
                (_, c) => Sums.Affine(c.Maps[0].Weights, c.Point, c.Maps[0].Bias)
            ),
            // Without this anchor, x -> W x - b would pass the laws of composition.
            Equation(
                new("affine-origin-goes-to-bias", 2, "an affine map sends the origin to its bias", "f(0) = b"),
                Layers(1),
                (s, c) => s.Apply(c.Maps[0], Vector.Zero(c.Inputs)),
                (_, c) => c.Maps[0].Bias
            ),
            Equation(
                new(
                    "affine-keeps-ratios-on-lines",
                    2,
                    "an affine map keeps the ratios of points on a line",
                    "f((1 - t) p + t q) = (1 - t) f(p) + t f(q)"
                )
                {
                    Beside = "It is what affine means without weights, and the law that one ReLU breaks.",
                },
                Cases
                    .From(Segments.All)
                    .Cover("beyond the ends", 20, c => c.T.Sign < 0 || c.T > 1)
                    .Cover("between the ends", 10, c => c.T.Sign > 0 && c.T < 1),
                (s, c) => s.Apply(c.Map, Sums.Combine((1 - c.T) * c.First, c.T, c.Second)),
                (s, c) => Sums.Combine((1 - c.T) * s.Apply(c.Map, c.First), c.T, s.Apply(c.Map, c.Second))
            ),
        ];

    private static IEnumerable<Law<AffineSubject>> Composition =>
        [
            Equation(
                new(
                    "affine-composite-applies-in-order",
                    2,
                    "a composite applies the first map and then the second",
                    "(f then g)(x) = g(f(x))"
                )
                {
                    Beside = "It is what the composite means; the formulas for its weights and bias follow from it.",
                },
                Layers(2),
                (s, c) => s.Apply(s.Then(c.Maps[0], c.Maps[1]), c.Point),
                (s, c) => s.Apply(c.Maps[1], s.Apply(c.Maps[0], c.Point))
            ),
            Equation(
                new(
                    "affine-composite-weights-multiply",
                    2,
                    "the weights of a composite are the product, the later map on the left",
                    "W = W2 W1"
                )
                {
                    Beside = "It points at the half of the composite that is wrong: the weights.",
                },
                Layers(2),
                (s, c) => s.Then(c.Maps[0], c.Maps[1]).Weights,
                (_, c) => Sums.Product(c.Maps[1].Weights, c.Maps[0].Weights)
            ),
            Equation(
                new(
                    "affine-composite-carries-the-bias",
                    2,
                    "the first bias is carried through the second map",
                    "b = W2 b1 + b2"
                )
                {
                    Beside = "It points at the half of the composite that is wrong: the bias.",
                },
                Layers(2).Cover("a first bias other than 0", 50, c => c.Maps[0].Bias.Any(b => !b.IsZero)),
                (s, c) => s.Then(c.Maps[0], c.Maps[1]).Bias,
                (_, c) => Sums.Affine(c.Maps[1].Weights, c.Maps[0].Bias, c.Maps[1].Bias)
            ),
            Equation(
                new(
                    "affine-composition-associates",
                    2,
                    "composing three maps does not depend on the brackets",
                    "(f then g) then h = f then (g then h)"
                )
                {
                    Beside = "It is half of the theorem that affine maps form a monoid.",
                },
                Layers(3),
                (s, c) => s.Then(s.Then(c.Maps[0], c.Maps[1]), c.Maps[2]),
                (s, c) => s.Then(c.Maps[0], s.Then(c.Maps[1], c.Maps[2]))
            ),
            Equation(
                new(
                    "affine-identity-is-neutral",
                    2,
                    "composing with the identity changes nothing, on either side",
                    "id then f = f = f then id"
                )
                {
                    Beside = "It is half of the theorem that affine maps form a monoid.",
                },
                Layers(1),
                (s, c) =>
                    new Pair<AffineMap, AffineMap>(
                        s.Then(s.Identity(c.Inputs), c.Maps[0]),
                        s.Then(c.Maps[0], s.Identity(c.Maps[0].Outputs))
                    ),
                (_, c) => new Pair<AffineMap, AffineMap>(c.Maps[0], c.Maps[0])
            ),
            Equation(
                new("affine-identity-returns-its-argument", 2, "the identity returns its argument", "id(x) = x")
                {
                    Beside = "It is the definition of the identity.",
                },
                Layers(0),
                (s, c) => s.Apply(s.Identity(c.Inputs), c.Point),
                (_, c) => c.Point
            ),
        ];

    private static Sampled<AffineLayers> Layers(int count) =>
        Cases
            .From(AffineLayersGenerators.Stacks(count, count))
            .Cover("one input", 10, c => c.Inputs == 1)
            .Cover("several inputs", 50, c => c.Inputs > 1);
}
