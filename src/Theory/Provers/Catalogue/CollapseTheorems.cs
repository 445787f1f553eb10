using Theory.Algebra;
using Theory.Algebra.Words;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;

namespace Theory.Provers.Catalogue;

/// <summary>Chapters 1 and 2: affine units combine to affine units, and linear stacks collapse.</summary>
internal static class CollapseTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            new("affine-combination-is-affine", 1, AffineCombination),
            new("collapse-two-layers", 2, TwoLayers),
            new("collapse-any-depth", 2, AnyDepth),
            new("composition-monoid", 2, CompositionMonoid),
            new("three-units-one-line", 2, ThreeUnits),
            new("collapsed-rank", 2, Rank),
            new("affine-activation-collapses", 2, AffineActivations),
            new("one-relu-breaks-collapse", 2, OneRelu),
        ];

    /// <summary>s(n) = A x + c: at 0 with the identity and 0, and from A, c to W A, W c + b.</summary>
    public static Theorem AnyDepth()
    {
        Term w = Symbol.Matrix("W", "k", "h");
        Term a = Symbol.Matrix("A", "h", "d");
        Term b = Symbol.Vector("b", "k");
        Term c = Symbol.Vector("c", "h");
        var evidence = new Induction([new Term.Identity("d"), new Term.Zero(new("d", Shape.One))], [w * a, w * c + b]);
        return Theorem.ByInduction(FormAtEveryDepth.AffineStackIsAffine, evidence);
    }

    private static Theorem AffineCombination()
    {
        Term w = Symbol.Matrix("W", "h", "d");
        Term b = Symbol.Vector("b", "h");
        Term v = Symbol.Matrix("V", "1", "h");
        Term x = Symbol.Vector("x", "d");
        return Theorem.ByExpansion(v * (w * x + b), v * w * x + v * b);
    }

    private static Theorem TwoLayers()
    {
        Term w1 = Symbol.Matrix("W1", "h", "d");
        Term b1 = Symbol.Vector("b1", "h");
        Term w2 = Symbol.Matrix("W2", "k", "h");
        Term b2 = Symbol.Vector("b2", "k");
        Term x = Symbol.Vector("x", "d");
        return Theorem.ByExpansion(w2 * (w1 * x + b1) + b2, w2 * w1 * x + (w2 * b1 + b2));
    }

    // The composite of x -> A x + a after x -> B x + b has the matrix A B and the bias A b + a; the monoid laws are stated for both.
    private static Theorem CompositionMonoid()
    {
        var f = Map("A", "a", "m", "k");
        var g = Map("B", "b", "k", "h");
        var h = Map("C", "c", "h", "d");
        var unitAfter = (Matrix: (Term)new Term.Identity("m"), Bias: (Term)new Term.Zero(new("m", Shape.One)));
        var unitBefore = (Matrix: (Term)new Term.Identity("k"), Bias: (Term)new Term.Zero(new("k", Shape.One)));
        var equations = new[]
        {
            Equal(After(After(f, g), h), After(f, After(g, h))),
            Equal(After(unitAfter, f), f),
            Equal(After(f, unitBefore), f),
        };
        var claim = new All(new(equations.SelectMany(pair => pair)));
        return Theorem.ByParts(claim, new(new(claim.Parts.Select(_ => (Evidence)new Expansion()))));

        static (Term Matrix, Term Bias) Map(string matrix, string bias, string rows, string columns) =>
            (Symbol.Matrix(matrix, rows, columns), Symbol.Vector(bias, rows));

        static (Term Matrix, Term Bias) After((Term Matrix, Term Bias) outer, (Term Matrix, Term Bias) inner) =>
            (outer.Matrix * inner.Matrix, outer.Matrix * inner.Bias + outer.Bias);

        static Claim[] Equal((Term Matrix, Term Bias) left, (Term Matrix, Term Bias) right) =>
            [new EqualForAll(left.Matrix, right.Matrix), new EqualForAll(left.Bias, right.Bias)];
    }

    private static Theorem ThreeUnits()
    {
        static Term Number(string name) => Symbol.Scalar(name);
        var x = Number("x");
        Term Unit(int i) => Number($"w{i}") * x + Number($"b{i}");
        var network = Number("w4") * Unit(1) + Number("w5") * Unit(2) + Number("w6") * Unit(3) + Number("b4");
        var a = Number("w1") * Number("w4") + Number("w2") * Number("w5") + Number("w3") * Number("w6");
        var b = Number("b1") * Number("w4") + Number("b2") * Number("w5") + Number("b3") * Number("w6") + Number("b4");
        return Theorem.ByExpansion(network, a * x + b);
    }

    // R is what the layers up to one of width k have collapsed to; whatever linear layers follow, the product still factors through width k.
    private static Theorem Rank()
    {
        Term r = Symbol.Matrix("R", "k", "d");
        Term w = Symbol.Matrix("W", "m", "h");
        var previous = Symbol.Matrix("s", "h", "d");
        var left = Symbol.Matrix("L", "h", "k");
        var claim = new FormAtEveryDepth(new(r, previous, w * previous, "h", "m"), (Term)left * r, [left]);
        return Theorem.ByFactorisation(Theorem.ByInduction(claim, new([new Term.Identity("k")], [w * left])));
    }

    // Each between the layers 2 x + 1 and 3 x - 1: the three layers are one.
    private static Theorem AffineActivations()
    {
        string[] activations =
        [
            "x",
            "3*x - 2",
            "max(x, 1*x)",
            "relu(x) - relu(-x)",
            "softplus(x) - softplus(-x)",
            "x*(sigmoid(x) + sigmoid(-x))",
            "log(exp(3*x + 1))",
        ];
        return Theorem.ByParts([.. activations.Select(Collapsed)]);

        static Theorem Collapsed(string activation)
        {
            var (before, after) = (Line(2, 1), Line(3, -1));
            var network = new Network(
                1,
                [
                    new Layer.Affine(before),
                    new Layer.Activation([Expression.Parse(activation)]),
                    new Layer.Affine(after),
                ]
            );
            return CollapseProver.Collapse(network).Same;
        }

        static AffineMap Line(int slope, int intercept) =>
            new(
                Matrix.FromRows([
                    [slope],
                ]),
                [intercept]
            );
    }

    private static Theorem OneRelu()
    {
        var unit = new Layer.Affine(AffineMap.Identity(1));
        var network = new Network(1, [unit, new Layer.Activation([Expression.Parse("relu(x)")]), unit]);
        return Theorem.ByBentLine(network, new([-1], [1], new(1, 2)));
    }
}
