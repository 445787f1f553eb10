using Shouldly;
using Theory.Algebra;
using Theory.Algebra.Words;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Exports;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;
using Xunit;
using Term = Theory.Algebra.Words.Term;

namespace Theory.Mutation.Files;

/// <summary>Proof files: every form is read back as it was written, and written in the fields that are documented.</summary>
public sealed class OnProofFiles
{
    private static Expression F => Expression.Parse("relu(x)");

    private static Network Net => new(1, [new Layer.Activation([F])]);

    private static Table Table => new([new([1], 2), new([new Rational(1, 3)], -4)]);

    private static LabelledPoints Points => new([new([0], false), new([1], true)]);

    private static AffineMap Map =>
        new(
            Matrix.FromRows([
                [1, 2],
            ]),
            [3]
        );

    private static Term X => Symbol.Vector("x", "d");

    private static Approach Way => new(new(CellKind.RightOf, 0, new(1, 2)), null, Settings.Default);

    private static Approach WaveWay => new(new(CellKind.LeftTail, 0, -3), new(2, new(1, 2)), new(80, 5));

    private static Proof Inner => new(new IsAffine(Net), new EveryRow());

    private static BooleanCertificate.Threshold Weights => new([2, -1], 3);

    private static Claim[] Claims =>
        [
            new Not(new IsOdd(F)),
            new All([new IsOdd(F), new IsAffine(Net)]),
            new EqualForAll(X + X, new Term.Number(2) * X),
            new EqualForAll(X, Symbol.Vector("y", "d")),
            FormAtEveryDepth.AffineStackIsAffine,
            new RankAtEveryDepth(Recurrence.AffineStack, "d"),
            new Separable(Points),
            new SeparableAfter(Net, Points),
            new SomeAffineStackSeparates(Points),
            new SomeMonotoneNeuronSeparates(Points),
            new BestAffineAccuracy(Points, 0),
            new BestAffineAccuracy(Points, 10_000_000),
            new SameFunction(Net, new(1, [])),
            new IsAffine(Net),
            new Computes(Net, Table),
            new NoRowHitsThreshold(Net, Table),
            new LeastSquaresFit(Table, Map, new(1, 2)),
            .. PropertyNames.All.Select(property => new HasProperty(property, F)),
            new RobustRadius(Net, Table, new(1, 4)),
            new IndicatesPolyhedron(Net, Map),
            new CutsHalfSpaces(F),
            new ComputesWhenSharp(Net, Table, 2, 3),
            new ThresholdCount(1, 4),
            new ThresholdCount(6, 15_028_134),
            new XorObstacles(2, 2),
            new HasValue(F, 1, 2),
            new DefinedAt(F, new(-1, 2)),
            new ExtremeAtLeast(Extreme.Infimum, F, 1),
            new ExtremeAtMost(Extreme.Supremum, F, 2),
            new ExtremeIsInfinite(Extreme.Lipschitz, F),
            new LimitBetween(Followed.Slope, F, new(Course.FromAbove, 2), 3, 4),
            new LimitBetween(Followed.Value, F, new(Course.FromBelow, 2), 3, 4),
            new LimitIsInfinite(Followed.Value, F, Destination.PlusInfinity, true),
            new HasLimit(F, Destination.MinusInfinity),
            new ConstantOnlyOn(F, [NumberRange.Open(null, -1), NumberRange.Open(0, new(5, 2))]),
            new DifferentiableOutside(F, [NumberRange.Closed(1, 1), NumberRange.Closed(2, null)]),
            new BreaksWithoutEnd(F),
            new IsOdd(F),
            new ValuesIn(F, new(0, true, new(7, 2), false)),
            new ValuesIn(F, new(0, false, new(7, 2), true)),
            new TakesEvery(F, NumberRange.Reals),
            new TakesValue(F, 3),
        ];

    private static Evidence[] Evidence =>
        [
            new EachPart([new Expansion(), new EveryRow()]),
            new Expansion(),
            new Induction([X], [X + Symbol.Vector("y", "d")]),
            new Factorisation(Inner),
            new Collapse([new(1, 2)]),
            new Collapse([new(10_000_000, 10_000_000)]),
            new BentLine([1], [2], new(1, 2)),
            new Hyperplane([1, 2], 3),
            new Farkas([new(1, 2)], [new(10_000_000, 3)]),
            new StackCollapse(Inner, new(new IsOdd(F), new FromForm())),
            new MonotoneReadout(Inner),
            new AccuracyBounds(new([1], 2), [new([new(1, 2)], [new(2, 3)])]),
            new NormalEquations(),
            new EveryRow(),
            new OneRow(1),
            new OneRow(10_000_000),
            new HiddenPatterns(),
            new BreakingPoint(1, [2]),
            new Sharpening(),
            new ClassWeights([Weights, new([1_000_000, -1_000_000], 1_000_000), new([1], -1_000_000)]),
            new ExactValue(),
            new OnePoint(new(1, 2)),
            new CellCover(new([new(-1, false), new(0, true), new(1, false, Expression.Pi)], new(1, 1_000_000))),
            new OneApproach(Way),
            new OneApproach(WaveWay),
            new TwoApproaches(Way, WaveWay),
            new Between(-1, new(3, 4), 100),
            new ConstantPoint(Expression.Pi),
            new EnclosedPoint(new(2, 7), 60),
            new FiniteDifference(0, 1, 3, 90, null),
            new FiniteDifference(-2, new(1, 5), 4, 90, Way),
            new FromProperty(Inner),
            new EqualBounds(2, new EveryRow(), new Expansion(), new ExactValue()),
            new Rewriting(F, null, new EveryRow(), new Expansion()),
            new Rewriting(F, new ExactValue(), new EveryRow(), new Expansion()),
            new IntermediateValues(Inner, new(new IsOdd(F), new FromForm()), Inner),
            new FromForm(),
        ];

    [Fact(DisplayName = "every claim is read back as it was written")]
    public void Claims_()
    {
        foreach (var claim in Claims)
        {
            ShouldComeBack(new(claim, new EveryRow()));
        }
    }

    [Fact(DisplayName = "every piece of evidence is read back as it was written")]
    public void Evidence_()
    {
        foreach (var evidence in Evidence)
        {
            ShouldComeBack(new(new IsOdd(F), evidence));
        }
    }

    [Fact(DisplayName = "every kind of claim and evidence is among these")]
    public void Kinds()
    {
        Of<Claim>().Except(Claims.Select(claim => claim.GetType())).ShouldBeEmpty();
        Of<Evidence>().Except(Evidence.Select(evidence => evidence.GetType())).ShouldBeEmpty();

        static IEnumerable<Type> Of<T>() =>
            typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);
    }

    [Fact(
        DisplayName = "a proof is written with its statement, indented, with the characters of mathematics as they are"
    )]
    public void Text()
    {
        var text = ProofJson.ToText(new(new Separable(Points), new Hyperplane([1], 2))).ReplaceLineEndings("\n");
        text.ShouldStartWith(
            "{\n  \"statement\": \"some w, b have w·x + b > 0 on (1) and < 0 on (0)\",\n  \"claim\": {"
        );
    }

    [Theory(DisplayName = "what is optional is written where it is there, and left out where not")]
    [InlineData(
        0,
        "{\"kind\":\"one-approach\",\"way\":{\"cell\":\"RightOf\",\"low\":\"0\",\"high\":\"1/2\",\"precision\":64,\"order\":6}}"
    )]
    [InlineData(
        1,
        "{\"kind\":\"one-approach\",\"way\":{\"cell\":\"LeftTail\",\"low\":\"0\",\"high\":\"-3\",\"precision\":80,\"order\":5,\"angle\":\"2\",\"turn\":\"1/2\"}}"
    )]
    [InlineData(2, "{\"kind\":\"finite-difference\",\"start\":\"0\",\"step\":\"1\",\"order\":3,\"precision\":90}")]
    [InlineData(
        3,
        "{\"kind\":\"cell-cover\",\"precision\":64,\"order\":6,\"period\":false,\"knots\":[\"-1\",{\"special\":\"0\"},{\"to\":\"1\",\"around\":\"pi\"}]}"
    )]
    [InlineData(4, "{\"kind\":\"class-weights\",\"classes\":[{\"weights\":[2,-1],\"bias\":\"3/2\"}]}")]
    [InlineData(
        5,
        "{\"kind\":\"rewriting\",\"other\":\"relu(x)\",\"otherTotal\":{\"kind\":\"every-row\"},\"premise\":{\"kind\":\"expansion\"}}"
    )]
    public void Fields(int sample, string json)
    {
        Evidence[] samples =
        [
            new OneApproach(Way),
            new OneApproach(WaveWay),
            new FiniteDifference(0, 1, 3, 90, null),
            new CellCover(new([new(-1, false), new(0, true), new(1, false, Expression.Pi)], Settings.Default)),
            new ClassWeights([Weights]),
            new Rewriting(F, null, new EveryRow(), new Expansion()),
        ];
        Compact(new(new IsOdd(F), samples[sample])).ShouldEndWith($"\"evidence\":{json}}}");
    }

    [Theory(DisplayName = "symbols, ranges and ends are written in their fields")]
    [InlineData(
        0,
        "{\"kind\":\"equal-for-all\",\"symbols\":{\"x\":[\"d\",\"1\"]},\"left\":\"x + x\",\"right\":\"2 x\"}"
    )]
    [InlineData(1, "{\"kind\":\"values-in\",\"function\":\"relu(x)\",\"range\":{\"low\":\"0\",\"has_low\":true}}")]
    [InlineData(2, "{\"kind\":\"values-in\",\"function\":\"relu(x)\",\"range\":{\"high\":\"1\",\"has_high\":false}}")]
    [InlineData(3, "{\"kind\":\"has-limit\",\"function\":\"relu(x)\",\"to\":{\"course\":\"ToPlusInfinity\"}}")]
    [InlineData(
        4,
        "{\"kind\":\"has-limit\",\"function\":\"relu(x)\",\"to\":{\"course\":\"FromBelow\",\"point\":\"3\"}}"
    )]
    public void Parts(int sample, string json)
    {
        Claim[] samples =
        [
            new EqualForAll(X + X, new Term.Number(2) * X),
            new ValuesIn(F, NumberRange.Closed(0, null)),
            new ValuesIn(F, NumberRange.Open(null, 1)),
            new HasLimit(F, Destination.PlusInfinity),
            new HasLimit(F, new(Course.FromBelow, 3)),
        ];
        Compact(new(samples[sample], new EveryRow())).ShouldContain($"\"claim\":{json}");
    }

    [Fact(DisplayName = "the symbols of a form are those of its sequence, of the form and the unknowns")]
    public void Symbols_of_a_form() =>
        Compact(new(FormAtEveryDepth.AffineStackIsAffine, new EveryRow()))
            .ShouldContain(
                "\"symbols\":{\"A\":[\"h\",\"d\"],\"W\":[\"k\",\"h\"],\"b\":[\"k\",\"1\"],\"c\":[\"h\",\"1\"],\"s\":[\"h\",\"1\"],\"x\":[\"d\",\"1\"]}"
            );

    private static void ShouldComeBack(Proof proof) =>
        ProofJson.FromText(ProofJson.ToText(proof), NumberLimits.Default).ShouldBe(proof);

    private static string Compact(Proof proof) =>
        System
            .Text.Json.Nodes.JsonNode.Parse(ProofJson.ToText(proof))!
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
