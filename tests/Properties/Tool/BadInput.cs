using Shouldly;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class BadInput
{
    public static IEnumerable<TheoryDataRow<string, string, string[]>> Networks =>
        [
            Case(
                "shapes that do not match",
                Affine("[[\"1\"]]", "[\"0\"]", inputs: 2),
                "$.layers[0]: Layer 1 takes 1 values and gets 2"
            ),
            Case(
                "a misfit in the second layer",
                """{"inputs":1,"layers":[{"activation":"x"},{"activation":["x","x"]}]}""",
                "$.layers[1]: Layer 2 has 2 activations for 1 units"
            ),
            Case(
                "rows of different length",
                Affine("[[1,1],[1]]", "[0,0]", inputs: 2),
                "$.layers[0].weights: ",
                "1 entries"
            ),
            Case("a bias of another length", Affine("[[1]]", "[0,0]"), "$.layers[0]: ", "1 rows", "2 entries"),
            Case("a layer of width 0", Affine("[]", "[]"), "$.layers[0].weights: ", "at least one row"),
            Case("no inputs", """{"inputs":0,"layers":[]}""", "$.inputs: found 0; expected an integer from 1"),
            Case("NaN as a weight", Affine("[[NaN]]", "[0]"), "line 1, column 36: "),
            Case(
                "NaN as a text",
                Affine("[[\"NaN\"]]", "[0]"),
                "$.layers[0].weights[0][0]: found \"NaN\"; expected an exact number"
            ),
            Case(
                "Infinity as a weight",
                Affine("[[\"Infinity\"]]", "[0]"),
                "$.layers[0].weights[0][0]: found \"Infinity\"; expected an exact number"
            ),
            Case(
                "1e999999999 as a weight",
                Affine("[[1e999999999]]", "[0]"),
                "$.layers[0].weights[0][0]: ",
                "an exponent beyond 10000 (--max-exponent sets this limit)"
            ),
            Case(
                "a million digits",
                Affine($"[[{new string('1', 1_000_000)}]]", "[0]"),
                "$.layers[0].weights[0][0]: ",
                "more than 10000 digits (--max-digits sets this limit)"
            ),
            Case(
                "a number over the limit in a formula",
                Activation($"x + {new string('1', 20_000)}"),
                "$.layers[0].activation: line 1, column 5: ",
                "(--max-digits sets this limit)"
            ),
            Case("the denominator 0", Affine("[[\"1/0\"]]", "[0]"), "$.layers[0].weights[0][0]: ", "the denominator 0"),
            Case(
                "true as a weight",
                Affine("[[true]]", "[0]"),
                "$.layers[0].weights[0][0]: found true or false; expected an exact number"
            ),
            Case(
                "truncated JSON",
                """{"inputs":1,"layers":[{"weights":[["1"]""",
                "line 1, column 40: ",
                "the text ends before"
            ),
            Case(
                "an unknown field",
                """{"inputs":1,"layers":[],"name":"x"}""",
                "$: unknown field \"name\"; the fields here are inputs, layers"
            ),
            Case("a field given twice", """{"inputs":1,"inputs":2,"layers":[]}""", "inputs"),
            Case(
                "an unknown function",
                Activation("rleu(x)"),
                "$.layers[0].activation: line 1, column 1: found 'rleu'; expected "
            ),
            Case(
                "100,000 nested parentheses",
                Activation(new string('(', 49_999) + "x" + new string(')', 49_999)),
                "$.layers[0].activation: line 1, column 501: "
            ),
            Case(
                "JSON nested 1,000,000 deep",
                new string('[', 1_000_000),
                "line 1, column 129: ",
                "(--max-depth sets this limit)"
            ),
            Case("an empty file", "", "line 1, column 1: the file is empty; expected a network in JSON"),
            Case(
                "a field name that steers terminals",
                """{"inputs":1,"layers":[],"\u001b[2J\n":0}""",
                "\\u001B[2J\\u000A"
            ),
        ];

    public static IEnumerable<TheoryDataRow<string, string, string[]>> Tables =>
        [
            Case("an empty table", "", "line 1, column 1: the file is empty; expected a table in CSV"),
            Case("a header without rows", "x,y\n", "line 2: there is no row after the header"),
            Case("one column", "y\n1\n", "line 1: the header has 1 column; expected at least one input and the output"),
            Case("a ragged row", "x1,x2,y\n1,2,0\n1,2\n", "line 3: this row has 2 columns and the header has 3"),
            Case("one class only", "x,y\n1,1\n2,1\n", "only the label 1; expected exactly two"),
            Case("three classes", "x,y\n1,1\n2,2\n3,3\n", "the labels 1, 2, 3; expected exactly two"),
            Case("NaN in a table", "x,y\n1,0\n2,NaN\n", "line 3, column 2: found \"NaN\"; expected an exact number"),
            Case(
                "1e999999999 in a table",
                "x,y\n1e999999999,0\n",
                "line 2, column 1: ",
                "(--max-exponent sets this limit)"
            ),
            Case(
                "a million digits in a table",
                $"x,y\n{new string('1', 1_000_000)},0\n",
                "line 2: ",
                "(--max-digits sets this limit)"
            ),
            Case("the denominator 0 in a table", "x,y\n1/0,0\n", "line 2, column 1: ", "the denominator 0"),
        ];

    [Theory(DisplayName = "collapse refuses")]
    [MemberData(nameof(Networks))]
    public void A_network(string what, string content, string[] parts) =>
        Refuses("collapse", "network.json", what, content, parts);

    [Theory(DisplayName = "separate refuses")]
    [MemberData(nameof(Tables))]
    public void A_table(string what, string content, string[] parts) =>
        Refuses("separate", "table.csv", what, content, parts);

    [Fact(DisplayName = "computes refuses a table with another number of inputs, and names both files")]
    public void Table_that_does_not_fit() =>
        ToolRun
            .Of("computes", "samples/three-units.json", "samples/xor.csv")
            .ShouldRefuse(
                "samples/three-units.json with samples/xor.csv: ",
                "1 inputs and 1 outputs",
                "2 inputs and 1 output"
            );

    [Fact(DisplayName = "files that are missing, a directory, no text, or over the limit are refused by name")]
    public void Files_that_cannot_be_read()
    {
        using var scratch = new Scratch();
        var binary = scratch.File("binary.csv", [(byte)'x', (byte)',', (byte)'y', (byte)'\n', (byte)'1', 0xFF]);
        scratch.Run("separate", "none.csv").ShouldRefuse("none.csv: there is no such file");
        scratch.Run("separate", ".").ShouldRefuse(".: this is a directory; expected a file");
        scratch.Run("separate", binary).ShouldRefuse("binary.csv: line 2, column 2: found the byte 0xFF");
        scratch
            .Run("separate", binary, "--max-bytes", "5")
            .ShouldRefuse("binary.csv: the file has more than 5 bytes (--max-bytes sets this limit)");
    }

    [Fact(DisplayName = "each limit yields to its option: what was refused for its size is then read")]
    public void Raised_limits()
    {
        using var scratch = new Scratch();
        var digits = new string('7', 20_000);
        var table = scratch.File("table.csv", $"x,y\n{digits},1\n1e12000,0\n");
        var run = scratch.Run("separate", table, "--max-digits", "20000", "--max-exponent", "12000");
        run.ExitCode.ShouldBe(0, run.Error);
        scratch
            .Run("separate", table, "--max-digits", "19999", "--max-exponent", "12000")
            .ShouldRefuse("line 2, column 1: ", "19999 digits");
        scratch
            .Run("separate", table, "--max-digits", "20000", "--max-exponent", "11999")
            .ShouldRefuse("line 3, column 1: ", "beyond 11999");

        var deep = scratch.File("deep.json", new string('[', 200));
        scratch
            .Run("collapse", deep, "--max-depth", "300")
            .ShouldRefuse("deep.json: line 1, column 201: ", "the text ends before");
    }

    private static void Refuses(string command, string file, string what, string content, string[] parts)
    {
        using var scratch = new Scratch();
        what.ShouldNotBeEmpty();
        scratch.Run(command, scratch.File(file, content)).ShouldRefuse([$"{file}: ", .. parts]);
        Directory.GetFileSystemEntries(scratch.Path).Length.ShouldBe(1);
    }

    private static TheoryDataRow<string, string, string[]> Case(string what, string content, params string[] parts) =>
        new(what, content, parts) { TestDisplayName = $"refused: {what}", Label = "" };

    private static string Affine(string weights, string bias, int inputs = 1) =>
        $$"""{"inputs":{{inputs}},"layers":[{"weights":{{weights}},"bias":{{bias}}}]}""";

    private static string Activation(string formula) => $$"""{"inputs":1,"layers":[{"activation":"{{formula}}"}]}""";
}
