using Shouldly;
using Theory.Data;
using Theory.Exports;
using Theory.Kernel;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Files;

/// <summary>Files that are no proofs: each fault is refused where it stands.</summary>
public sealed class OnForeignFiles
{
    private const string Odd = """{"kind":"is-odd","function":"x"}""";
    private const string Words = "f(x) = x has f(-x) = -f(x) for every x";
    private const string Bare = """{"kind":"every-row"}""";

    [Theory(DisplayName = "a claim with a fault is refused")]
    [InlineData("""{"kind":"truth"}""", "$.claim.kind: this is no kind of claim")]
    [InlineData("""{"kind":"is-odd","function":"x","more":1}""", "$.claim: unknown field \"more\"")]
    [InlineData("""{"kind":"is-odd","function":"y"}""", "$.claim.function: ")]
    [InlineData(
        """{"kind":"threshold-count","inputs":0,"count":"1"}""",
        "$.claim.inputs: found 0; expected an integer from 1 to 6"
    )]
    [InlineData(
        """{"kind":"threshold-count","inputs":7,"count":"1"}""",
        "$.claim.inputs: found 7; expected an integer from 1 to 6"
    )]
    [InlineData("""{"kind":"threshold-count","inputs":1,"count":"1/2"}""", "$.claim.count: expected an integer")]
    [InlineData(
        """{"kind":"best-affine-accuracy","points":[{"point":["0"],"positive":true},{"point":["1"],"positive":false}],"correct":-1}""",
        "$.claim.correct: found -1;"
    )]
    [InlineData(
        """{"kind":"best-affine-accuracy","points":[{"point":["0"],"positive":true},{"point":["1"],"positive":false}],"correct":10000001}""",
        "$.claim.correct: found 10000001;"
    )]
    [InlineData(
        """{"kind":"separable","points":[{"point":["0"],"positive":true,"more":1}]}""",
        "$.claim.points[0]: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"separable","points":[{"point":["0"],"positive":true}]}""",
        "$.claim.points: Separation needs at least one point of each class."
    )]
    [InlineData(
        """{"kind":"computes","network":{"inputs":1,"layers":[]},"table":[{"inputs":["0"],"output":"0","more":1}]}""",
        "$.claim.table[0]: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"computes","network":{"inputs":1,"layers":[]},"table":[]}""",
        "$.claim.table: A table needs at least one row."
    )]
    [InlineData(
        """{"kind":"extreme-at-least","extreme":"top","function":"x","low":"0"}""",
        "$.claim.extreme: expected infimum, supremum or lipschitz"
    )]
    [InlineData(
        """{"kind":"has-limit","function":"x","to":{"course":"Away"}}""",
        "$.claim.to.course: expected ToMinusInfinity,"
    )]
    [InlineData(
        """{"kind":"has-limit","function":"x","to":{"course":"FromBelow"}}""",
        "$.claim.to: the field \"point\" is missing"
    )]
    [InlineData(
        """{"kind":"has-limit","function":"x","to":{"course":"FromBelow","point":"1","more":1}}""",
        "$.claim.to: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"limit-between","of":"area","function":"x","to":{"course":"FromBelow","point":"1"},"low":"0","high":"0"}""",
        "$.claim.of: expected value or slope"
    )]
    [InlineData(
        """{"kind":"values-in","function":"x","range":{"low":"1","has_low":true,"more":1}}""",
        "$.claim.range: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"values-in","function":"x","range":{"low":"1"}}""",
        "$.claim.range: the field \"has_low\" is missing"
    )]
    [InlineData(
        """{"kind":"values-in","function":"x","range":{"high":"1"}}""",
        "$.claim.range: the field \"has_high\" is missing"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"":["1","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.: a symbol's name is a letter"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"1a":["1","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.1a: a symbol's name is a letter"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"a-":["1","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.a-: a symbol's name is a letter"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"I":["1","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.I: a symbol's name is a letter"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"O":["1","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.O: a symbol's name is a letter"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"a":["1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.a: expected two sides"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"a":["1","1","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.a: expected two sides"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"a":["","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.a[0]: a side's name is"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"a":["2","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.a[0]: a side's name is"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{"a":["n_1","1"]},"left":"1","right":"1"}""",
        "$.claim.symbols.a[0]: a side's name is"
    )]
    [InlineData(
        """{"kind":"equal-for-all","symbols":{},"left":"b","right":"1"}""",
        "$.claim.left: found 'b' at token 1"
    )]
    [InlineData(
        """{"kind":"rank-at-every-depth","symbols":{"x":["d","1"]},"sequence":{"start":"x","previous":"x","step":"x","here":"d","next":"d","more":1},"side":"d"}""",
        "$.claim.sequence: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"rank-at-every-depth","symbols":{"x":["d","1"]},"sequence":{"start":"x","previous":"y","step":"x","here":"d","next":"d"},"side":"d"}""",
        "$.claim.sequence.previous: this is none of the symbols"
    )]
    public void Claims(string claim, string message) =>
        Fault($$"""{"statement":"","claim":{{claim}},"evidence":{{Bare}}}""").ShouldStartWith(message);

    [Theory(DisplayName = "symbols have names of letters, digits and underscores")]
    [InlineData("a_1", "n1")]
    [InlineData("b", "1")]
    public void Symbols(string name, string side)
    {
        var size = side == "1" ? "" : $"all sizes {side} and ";
        var shape = side == "1" ? "" : $" ({side} x 1)";
        var words = $"{name} = {name} for {size}every {name}{shape}";
        Read(
            $$"""{"statement":"{{words}}","claim":{"kind":"equal-for-all","symbols":{"{{name}}":["{{side}}","1"]},"left":"{{name}}","right":"{{name}}"},"evidence":{{Bare}}}"""
        )
            .Claim.Statement.ShouldBe(words);
    }

    [Theory(DisplayName = "evidence with a fault is refused")]
    [InlineData("""{"kind":"faith"}""", "$.evidence.kind: this is no kind of evidence")]
    [InlineData("""{"kind":"every-row","more":1}""", "$.evidence: unknown field \"more\"")]
    [InlineData("""{"kind":"from-form","more":1}""", "$.evidence: unknown field \"more\"")]
    [InlineData("""{"kind":"one-row","row":0}""", "$.evidence.row: found 0;")]
    [InlineData("""{"kind":"one-row","row":10000001}""", "$.evidence.row: found 10000001;")]
    [InlineData(
        """{"kind":"collapse","runs":[{"from":1,"to":2,"more":1}]}""",
        "$.evidence.runs[0]: unknown field \"more\""
    )]
    [InlineData("""{"kind":"collapse","runs":[{"from":0,"to":2}]}""", "$.evidence.runs[0].from: found 0;")]
    [InlineData(
        """{"kind":"farkas","positive":[{"row":1,"weight":"1","more":1}],"negative":[]}""",
        "$.evidence.positive[0]: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"farkas","positive":[{"row":0,"weight":"1"}],"negative":[]}""",
        "$.evidence.positive[0].row: found 0;"
    )]
    [InlineData(
        """{"kind":"accuracy-bounds","best":{"kind":"every-row"},"obstacles":[]}""",
        "$.evidence.best: expected a hyperplane"
    )]
    [InlineData(
        """{"kind":"accuracy-bounds","best":{"kind":"hyperplane","weights":[],"bias":"0"},"obstacles":[{"kind":"every-row"}]}""",
        "$.evidence.obstacles[0]: expected Farkas weights"
    )]
    [InlineData(
        """{"kind":"class-weights","classes":[{"weights":[1],"bias":"1","more":1}]}""",
        "$.evidence.classes[0]: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"class-weights","classes":[{"weights":[1000001],"bias":"1"}]}""",
        "$.evidence.classes[0].weights[0]: found 1000001;"
    )]
    [InlineData(
        """{"kind":"class-weights","classes":[{"weights":[-1000001],"bias":"1"}]}""",
        "$.evidence.classes[0].weights[0]: found -1000001;"
    )]
    [InlineData(
        """{"kind":"class-weights","classes":[{"weights":[1],"bias":"1/3"}]}""",
        "$.evidence.classes[0].bias: expected an integer or a half of one, of small size"
    )]
    [InlineData(
        """{"kind":"class-weights","classes":[{"weights":[1],"bias":"1000001/2"}]}""",
        "$.evidence.classes[0].bias: expected an integer or a half of one, of small size"
    )]
    [InlineData(
        """{"kind":"class-weights","classes":[{"weights":[1],"bias":"-1000001/2"}]}""",
        "$.evidence.classes[0].bias: expected an integer or a half of one, of small size"
    )]
    [InlineData(
        """{"kind":"class-weights","classes":[{"weights":[1],"bias":"99999999999"}]}""",
        "$.evidence.classes[0].bias: expected an integer or a half of one, of small size"
    )]
    [InlineData("""{"kind":"between","low":"0","high":"1","precision":0}""", "$.evidence.precision: found 0;")]
    [InlineData(
        """{"kind":"between","low":"0","high":"1","precision":1000001}""",
        "$.evidence.precision: found 1000001;"
    )]
    [InlineData(
        """{"kind":"cell-cover","precision":64,"order":0,"period":false,"knots":[]}""",
        "$.evidence.order: found 0;"
    )]
    [InlineData(
        """{"kind":"cell-cover","precision":64,"order":1,"period":false,"knots":[{"to":"1","around":"pi","more":1}]}""",
        "$.evidence.knots[0]: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"cell-cover","precision":64,"order":1,"period":false,"knots":[{"special":"1","more":1}]}""",
        "$.evidence.knots[0]: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"one-approach","way":{"cell":"Prison","low":"0","high":"1","precision":64,"order":6}}""",
        "$.evidence.way.cell: this is no kind of cell"
    )]
    [InlineData(
        """{"kind":"one-approach","way":{"cell":"RightOf","low":"0","high":"1","precision":64,"order":6,"more":1}}""",
        "$.evidence.way: unknown field \"more\""
    )]
    [InlineData(
        """{"kind":"one-approach","way":{"cell":"RightOf","low":"0","high":"1","precision":64,"order":6,"angle":"x"}}""",
        "$.evidence.way: the field \"turn\" is missing"
    )]
    [InlineData(
        """{"kind":"finite-difference","start":"0","step":"1","order":0,"precision":64}""",
        "$.evidence.order: found 0;"
    )]
    [InlineData(
        """{"kind":"finite-difference","start":"0","step":"1","order":1,"precision":64,"more":1}""",
        "$.evidence: unknown field \"more\""
    )]
    public void Evidence(string evidence, string message) =>
        Fault($$"""{"statement":"{{Words}}","claim":{{Odd}},"evidence":{{evidence}}}""").ShouldStartWith(message);

    [Fact(DisplayName = "a file has the statement of its claim and no other fields")]
    public void Statements()
    {
        Read($$"""{"statement":"{{Words}}","claim":{{Odd}},"evidence":{{Bare}}}""").Claim.Statement.ShouldBe(Words);
        Fault($$"""{"statement":"f(x) = x is odd","claim":{{Odd}},"evidence":{{Bare}}}""")
            .ShouldBe($"$.statement: these words are not what the claim states; expected \"{Words}\"");
        Fault($$"""{"statement":"{{Words}}","claim":{{Odd}},"evidence":{{Bare}},"more":1}""")
            .ShouldStartWith("$: unknown field \"more\"");
    }

    private static Proof Read(string text) => ProofJson.FromText(text, NumberLimits.Default);

    private static string Fault(string text) => Should.Throw<MalformedInputException>(() => Read(text)).Message;
}
