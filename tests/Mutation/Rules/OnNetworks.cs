using Shouldly;
using Theory.Algebra;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Mutation.Rules;

/// <summary>Each condition of the rules about networks and tables, violated alone.</summary>
public sealed class OnNetworks
{
    private static Table Xor => XorNetworks.Xor;

    private static Network Good => XorNetworks.Thresholds;

    private static Rational Quarter => new(1, 4);

    [Fact(DisplayName = "every row: the network has one output and gives the table's, on all rows")]
    public void Every_row()
    {
        new EveryRow().ShouldProve(new Computes(Good, Xor));
        new EveryRow().ShouldBeRefusedFor(
            new Computes(XorNetworks.Lift, Xor),
            "on row 1 the network gives (0, 0, 0) and the table 0"
        );
        new EveryRow().ShouldBeRefusedFor(
            new Computes(Good, Table.OfBoolean(2, inputs => inputs[0] || inputs[1])),
            "on row 4 the network gives (0) and the table 1"
        );
    }

    [Fact(DisplayName = "every row: no row hits a threshold, and a row that does is named")]
    public void Thresholds_missed()
    {
        new EveryRow().ShouldProve(new NoRowHitsThreshold(Good, Xor));
        new EveryRow().ShouldBeRefusedFor(
            new NoRowHitsThreshold(Unit("step(x - 1)"), Numbers((0, 0), (1, 0))),
            "row 2 hits a threshold"
        );
        new EveryRow().ShouldBeRefusedFor(
            new NoRowHitsThreshold(Unit("1/x"), Numbers((1, 1), (0, 0))),
            $"on row 2: {Unit("1/x").Evaluate([0]).Obstacle}"
        );
    }

    [Fact(DisplayName = "one row: it exists, and its value differs or is none")]
    public void One_row()
    {
        var or = new Computes(Good, Table.OfBoolean(2, inputs => inputs[0] || inputs[1]));
        new OneRow(4).ShouldProve(new Not(or));
        new OneRow(1).ShouldProve(new Not(new Computes(XorNetworks.Lift, Xor)));
        new OneRow(2).ShouldProve(new Not(new Computes(Unit("1/x"), Numbers((1, 1), (0, 0)))));
        new OneRow(1).ShouldBeRefusedFor(new Not(or), "on row 1 the network does not provably give anything but 0");
        new OneRow(0).ShouldBeRefusedFor(new Not(or), "there is no row 0");
        new OneRow(5).ShouldBeRefusedFor(new Not(or), "there is no row 5");
        new OneRow(1).ShouldBeRefusedFor(
            new Not(new Computes(Unit("exp(x)"), Numbers((1, 1)))),
            "on row 1 the network does not provably give anything but 1"
        );
    }

    [Fact(DisplayName = "breaking point: the radius of XOR is 1/4, and (3/4, 3/4) breaks row 4")]
    public void Radius() =>
        new BreakingPoint(4, [new(3, 4), new(3, 4)]).ShouldProve(new RobustRadius(Good, Xor, Quarter));

    [Fact(DisplayName = "breaking point: each condition, violated alone, is named")]
    public void Radius_conditions()
    {
        var point = new BreakingPoint(4, [new(3, 4), new(3, 4)]);
        var claim = new RobustRadius(Good, Xor, Quarter);
        point.ShouldBeRefusedFor(
            claim with
            {
                Network = XorNetworks.Lift,
            },
            "the network does not have the table's inputs and one output"
        );
        point.ShouldBeRefusedFor(
            claim with
            {
                Network = Unit("step(x)"),
            },
            "the network does not have the table's inputs and one output"
        );
        point.ShouldBeRefusedFor(claim with { Radius = 0 }, "the radius is not above 0");
        point.ShouldBeRefusedFor(claim with { Radius = -Quarter }, "the radius is not above 0");
        point.ShouldBeRefusedFor(claim with { Radius = 1 }, "around row 1 the ranges do not settle an activation");
        (point with { Row = 0 }).ShouldBeRefusedFor(claim, "there is no row 0");
        (point with { Row = 5 }).ShouldBeRefusedFor(claim, "there is no row 5");
        (point with { Point = [new(5, 4), new(9, 8)] }).ShouldBeRefusedFor(claim, "the point keeps the row's output");
        (point with { Point = [new(3, 2), new(5, 4)] }).ShouldBeRefusedFor(
            claim,
            "the point lies at the distance 1/2 from its row"
        );
        (point with { Row = 1 }).ShouldBeRefusedFor(claim, "the point lies at the distance 3/4 from its row");
        var zeros = new Table(Xor.Rows.Select(row => row with { Output = row.Inputs[0] }));
        point.ShouldBeRefusedFor(claim with { Table = zeros }, "around row 2 other outputs are possible");
    }

    [Fact(DisplayName = "breaking point: row 1 can be the one that breaks")]
    public void First_row() =>
        new BreakingPoint(1, [1]).ShouldProve(
            new RobustRadius(
                new(
                    1,
                    [
                        new Layer.Affine(Line(-1, 1)),
                        new Layer.Activation([Expression.Parse("step(x)")]),
                        new Layer.Affine(Line(-1, 1)),
                    ]
                ),
                Numbers((0, 0)),
                1
            )
        );

    [Fact(DisplayName = "least squares: residuals orthogonal, inputs independent, the error exact")]
    public void Least_squares()
    {
        var half = new AffineMap(
            Matrix.FromRows([
                [0, 0],
            ]),
            [new(1, 2)]
        );
        var claim = new LeastSquaresFit(Xor, half, Quarter);
        new NormalEquations().ShouldProve(claim);
        new NormalEquations().ShouldBeRefusedFor(claim with { MeanSquaredError = 1 }, "the mean squared error is 1/4");
        new NormalEquations().ShouldBeRefusedFor(
            claim with
            {
                Fit = new AffineMap(
                    Matrix.FromRows([
                        [0, 0],
                        [0, 0],
                    ]),
                    [0, 0]
                ),
            },
            "the fit does not have the table's inputs and one output"
        );
        new NormalEquations().ShouldBeRefusedFor(
            claim with
            {
                Fit = new AffineMap(
                    Matrix.FromRows([
                        [0],
                    ]),
                    [new(1, 2)]
                ),
            },
            "the fit does not have the table's inputs and one output"
        );
        const string Oblique = "the residuals are not orthogonal to 1 and the inputs";
        new NormalEquations().ShouldBeRefusedFor(claim with { Fit = new(half.Weights, [1]) }, Oblique);
        new NormalEquations().ShouldBeRefusedFor(
            claim with
            {
                Fit = new(
                    Matrix.FromRows([
                        [1, 0],
                    ]),
                    [0]
                ),
            },
            Oblique
        );
        var doubled = new Table([new([1, 2], 1), new([2, 4], 2), new([3, 6], 3)]);
        new NormalEquations().ShouldBeRefusedFor(
            new LeastSquaresFit(
                doubled,
                new(
                    Matrix.FromRows([
                        [1, 0],
                    ]),
                    [0]
                ),
                0
            ),
            "1 and the inputs are dependent, so the fit is not the only one"
        );
    }

    [Fact(DisplayName = "hidden patterns: the form of the network, its faces and every pattern")]
    public void Patterns()
    {
        var interval = new AffineMap(
            Matrix.FromRows([
                [1],
                [-1],
            ]),
            [0, 1]
        );
        var both = new AffineMap(
            Matrix.FromRows([
                [1, 1],
            ]),
            [new(-3, 2)]
        );
        var claim = new IndicatesPolyhedron(Through(interval, "step(x)", both, "step(x)"), interval);
        new HiddenPatterns().ShouldProve(claim);
        const string Form = "the network needs the layers affine, step(x), affine with one output, step(x)";
        new HiddenPatterns().ShouldBeRefusedFor(
            claim with
            {
                Network = Through(interval, "step(2*x)", both, "step(x)"),
            },
            Form
        );
        new HiddenPatterns().ShouldBeRefusedFor(
            claim with
            {
                Network = Through(interval, "step(x)", both, "sign(x)"),
            },
            Form
        );
        new HiddenPatterns().ShouldBeRefusedFor(
            claim with
            {
                Network = new(1, new(claim.Network.Layers.Take(3))),
            },
            Form
        );
        new HiddenPatterns().ShouldBeRefusedFor(
            claim with
            {
                Network = Through(interval, "step(x)", AffineMap.Identity(2), "step(x)"),
            },
            Form
        );
        new HiddenPatterns().ShouldBeRefusedFor(
            claim with
            {
                Faces = AffineMap.Identity(1),
            },
            "the hidden layer is not the affine map of the faces"
        );
        const string Wrong = "a pattern of hidden units gives the wrong output";
        foreach (var bias in new Rational[] { -1, -2, -Quarter, 1 })
        {
            var other = new AffineMap(both.Weights, [bias]);
            if (bias == -1)
            {
                // One unit alone gives 0, and step(0) is 0.
                new HiddenPatterns().ShouldProve(
                    claim with
                    {
                        Network = Through(interval, "step(x)", other, "step(x)"),
                    }
                );
            }
            else
            {
                new HiddenPatterns().ShouldBeRefusedFor(
                    claim with
                    {
                        Network = Through(interval, "step(x)", other, "step(x)"),
                    },
                    Wrong
                );
            }
        }
    }

    [Theory(DisplayName = "hidden patterns: 16 hidden units are looked at, 17 are refused")]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Many_units(int units, bool isAccepted)
    {
        var faces = AffineMap.Identity(units);
        var all = new AffineMap(Matrix.Create(1, units, (_, _) => 1), [1 - units]);
        var claim = new IndicatesPolyhedron(Through(faces, "step(x)", all, "step(x)"), faces);
        if (isAccepted)
        {
            new HiddenPatterns().ShouldProve(claim);
        }
        else
        {
            new HiddenPatterns().ShouldBeRefusedFor(claim, "there are more than 16 hidden units");
        }
    }

    [Fact(DisplayName = "bent line: images that lie on a line are refused")]
    public void Bent()
    {
        new BentLine([-1], [1], new(1, 2)).ShouldProve(new Not(new IsAffine(Unit("relu(x)"))));
        new BentLine([0], [1], new(1, 2)).ShouldBeRefusedFor(
            new Not(new IsAffine(Unit("relu(x)"))),
            "the images lie as an affine map would put them"
        );
        new BentLine([1], [3], new(1, 2)).ShouldBeRefusedFor(
            new Not(new IsAffine(Unit("relu(x)"))),
            "the images lie as an affine map would put them"
        );
        new BentLine([-1], [1], new(1, 2)).ShouldBeRefusedFor(
            new Not(new IsAffine(Unit("exp(x)"))),
            $"at (-1), {Unit("exp(x)").Evaluate([-1]).Obstacle}"
        );
    }

    [Fact(DisplayName = "collapse: the runs multiply out to the other network, and only affine layers do")]
    public void Collapsing()
    {
        var twice = new Network(1, [new Layer.Affine(Line(2, 0)), new Layer.Affine(Line(3, 0))]);
        var once = new Network(1, [new Layer.Affine(Line(6, 0))]);
        new Collapse([new(1, 2)]).ShouldProve(new SameFunction(twice, once));
        new Collapse([new(1, 2)]).ShouldProve(new IsAffine(twice));
        new Collapse([new(1, 2)]).ShouldBeRefusedFor(
            new SameFunction(twice, new(1, [new Layer.Affine(Line(5, 0))])),
            "the runs multiply out to another network"
        );
        Should.Throw<RefusalException>(() => Theorem.Check(new IsAffine(Unit("relu(x)")), new Collapse([new(1, 1)])));
        Should.Throw<RefusalException>(() =>
            Theorem.Check(new SameFunction(Unit("relu(x)"), once), new Collapse([new(1, 1)]))
        );
    }

    private static AffineMap Line(Rational slope, Rational intercept) =>
        new(Matrix.Create(1, 1, (_, _) => slope), [intercept]);

    private static Network Unit(string activation) => new(1, [new Layer.Activation([Expression.Parse(activation)])]);

    private static Table Numbers(params (Rational X, Rational Y)[] rows) =>
        new(rows.Select(row => new TableRow([row.X], row.Y)));

    private static Network Through(AffineMap first, string hidden, AffineMap second, string output) =>
        new(
            first.Inputs,
            [
                new Layer.Affine(first),
                new Layer.Activation([Expression.Parse(hidden)]),
                new Layer.Affine(second),
                new Layer.Activation([Expression.Parse(output)]),
            ]
        );
}
