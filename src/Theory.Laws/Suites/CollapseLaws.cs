using Theory.Algebra;
using Theory.Data;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.CollapseSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the collapse: a stack of affine layers is one affine map.</summary>
public static class CollapseLaws
{
    private const int Deepest = 12;
    private const int Widest = 8;

    /// <summary>The laws, with this library's collapse.</summary>
    public static LawSuite<CollapseSubject> Suite =>
        new(
            "the collapse of affine layers",
            CollapseSubject.Ours,
            [
                Equation(
                    new(
                        "collapse-agrees-with-evaluation",
                        2,
                        "the collapsed map gives what the layers give one after another",
                        "c(x) = Wn (... (W1 x + b1) ...) + bn, for 0 to 12 layers of width 1 to 8"
                    )
                    {
                        Includes =
                        [
                            "collapse-of-one-layer",
                            "collapse-of-no-layers",
                            "collapse-origin-runs-through-the-biases",
                        ],
                    },
                    Stacks
                        .Cover("no layer", 2, c => c.Maps.Count == 0)
                        .Cover("at least six layers", 30, c => c.Maps.Count >= 6),
                    (s, c) => Apply(s.Collapse(c.Inputs, c.Maps), c.Point),
                    (_, c) => Run(c.Maps, c.Point)
                ),
                Equation(
                    new(
                        "collapse-origin-runs-through-the-biases",
                        2,
                        "the collapsed bias is what the layers make of the origin",
                        "c(0) = Wn (... (W2 b1 + b2) ...) + bn"
                    ),
                    Stacks.Cover(
                        "a bias other than 0 before the last layer",
                        30,
                        c => c.Maps.SkipLast(1).Any(map => map.Bias.Any(b => !b.IsZero))
                    ),
                    (s, c) => s.Collapse(c.Inputs, c.Maps).Bias,
                    (_, c) => Run(c.Maps, Vector.Zero(c.Inputs))
                ),
                Equation(
                    new("collapse-of-no-layers", 2, "no layers collapse to the identity", "c = id, for no layers"),
                    Cases.All(Enumerable.Range(1, Widest)),
                    (s, inputs) => s.Collapse(inputs, []),
                    (_, inputs) => AffineMap.Identity(inputs)
                ),
                Equation(
                    new("collapse-of-one-layer", 2, "one layer collapses to itself", "c = f, for one layer f")
                    {
                        Beside = "It is the base of the induction over the depth: its counterexamples have one layer.",
                    },
                    Cases.From(AffineLayersGenerators.Stacks(1, 1, Widest)),
                    (s, c) => s.Collapse(c.Inputs, c.Maps),
                    (_, c) => c.Maps[0]
                ),
                Equation(
                    new(
                        "collapse-in-two-parts",
                        2,
                        "collapsing the first layers and the rest apart, and then both, gives the same",
                        "c(f1, ..., fn) = c(c(f1, ..., fk), c(fk+1, ..., fn))"
                    )
                    {
                        Beside =
                            "It is the step of the induction over the depth, and says that the order of collapsing does not matter.",
                    },
                    Cases
                        .From(AffineLayersGenerators.Stacks(2, 6))
                        .Cover("an odd number of layers", 20, c => int.IsOddInteger(c.Maps.Count)),
                    (s, c) => s.Collapse(c.Inputs, c.Maps),
                    (s, c) => InTwoParts(s, c)
                ),
                Equation(
                    new(
                        "collapse-rank-is-at-most-narrowest-width",
                        2,
                        "the collapsed weights have at most the rank of the narrowest layer",
                        "rank W <= min of the widths"
                    )
                    {
                        Beside = "It is the theorem on the rank of chapter 2, said of this one function.",
                    },
                    Cases
                        .From(AffineLayersGenerators.Stacks(1, 5))
                        .Cover("narrower inside than at both ends", 8, IsWaisted),
                    (s, c) => int.Max(Minors.Rank(s.Collapse(c.Inputs, c.Maps).Weights), c.Widths.Min()),
                    (_, c) => c.Widths.Min()
                ),
                Equation(
                    new(
                        "collapse-refuses-width-0",
                        2,
                        "a layer of width 0 is refused",
                        "a stack with a width of 0 has no collapse"
                    ),
                    Cases.All(EmptyLayers),
                    (s, c) => Refusals.Refuses<ArgumentException>(() => s.Collapse(c.Inputs, c.Maps)),
                    (_, _) => true
                ),
            ]
        );

    private static Sampled<AffineLayers> Stacks => Cases.From(AffineLayersGenerators.Stacks(0, Deepest, Widest));

    private static IEnumerable<AffineLayers> EmptyLayers =>
        from depth in Enumerable.Range(1, 3)
        from empty in Enumerable.Range(0, depth + 1)
        select new AffineLayers(
            new(Enumerable.Range(0, depth).Select(i => Zero(i == empty ? 0 : 1, i + 1 == empty ? 0 : 1))),
            Vector.Zero(empty == 0 ? 0 : 1)
        );

    private static bool IsWaisted(AffineLayers layers) =>
        layers.Widths.Min() < int.Min(layers.Widths.First(), layers.Widths.Last());

    private static AffineMap Zero(int inputs, int outputs) =>
        new(Matrix.Create(outputs, inputs, (_, _) => Rational.Zero), Vector.Zero(outputs));

    private static AffineMap InTwoParts(CollapseSubject subject, AffineLayers layers)
    {
        var half = layers.Maps.Count / 2;
        var first = subject.Collapse(layers.Inputs, new(layers.Maps.Take(half)));
        var rest = subject.Collapse(layers.Maps[half].Inputs, new(layers.Maps.Skip(half)));
        return subject.Collapse(layers.Inputs, [first, rest]);
    }

    private static Vector Run(ValueList<AffineMap> maps, Vector point) =>
        maps.Aggregate(point, (x, map) => Apply(map, x));

    private static Vector Apply(AffineMap map, Vector point) => Sums.Affine(map.Weights, point, map.Bias);
}
