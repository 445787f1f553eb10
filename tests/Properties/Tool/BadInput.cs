using Shouldly;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class BadInput
{
    public static IEnumerable<TheoryDataRow<string, string[]>> Networks =>
        [
            Network(
                "shapes that do not match",
                Affine("[[\"1\"]]", "[\"0\"]", inputs: 2),
                "$.layers[0]: Layer 1 takes 1 values and gets 2"
            ),
            Network(
                "a misfit in the second layer",
                """{"inputs":1,"layers":[{"activation":"x"},{"activation":["x","x"]}]}""",
                "$.layers[1]: Layer 2 has 2 activations for 1 units"
            ),
            Network(
                "rows of different length",
                Affine("[[1,1],[1]]", "[0,0]", inputs: 2),
                "$.layers[0].weights: ",
                "1 entries"
            ),
            Network("a bias of another length", Affine("[[1]]", "[0,0]"), "$.layers[0]: ", "1 rows", "2 entries"),
            Network("a layer of width 0", Affine("[]", "[]"), "$.layers[0].weights: ", "at least one row"),
            Network("no inputs", """{"inputs":0,"layers":[]}""", "$.inputs: found 0; expected an integer from 1"),
            Network("NaN as a weight", Affine("[[NaN]]", "[0]"), "line 1, column 36: "),
            Network(
                "NaN as a text",
                Affine("[[\"NaN\"]]", "[0]"),
                "$.layers[0].weights[0][0]: found \"NaN\"; expected an exact number"
            ),
            Network(
                "Infinity as a weight",
                Affine("[[\"Infinity\"]]", "[0]"),
                "$.layers[0].weights[0][0]: found \"Infinity\"; expected an exact number"
            ),
            Network(
                "1e999999999 as a weight",
                Affine("[[1e999999999]]", "[0]"),
                "$.layers[0].weights[0][0]: ",
                "an exponent beyond 10000 (--max-exponent sets this limit)"
            ),
            Network(
                "a million digits",
                Affine($"[[{new string('1', 1_000_000)}]]", "[0]"),
                "$.layers[0].weights[0][0]: ",
                "more than 10000 digits (--max-digits sets this limit)"
            ),
            Network(
                "a number over the limit in a formula",
                Activation($"x + {new string('1', 20_000)}"),
                "$.layers[0].activation: line 1, column 5: ",
                "(--max-digits sets this limit)"
            ),
            Network(
                "the denominator 0",
                Affine("[[\"1/0\"]]", "[0]"),
                "$.layers[0].weights[0][0]: ",
                "the denominator 0"
            ),
            Network(
                "true as a weight",
                Affine("[[true]]", "[0]"),
                "$.layers[0].weights[0][0]: found true or false; expected an exact number"
            ),
            Network(
                "truncated JSON",
                """{"inputs":1,"layers":[{"weights":[["1"]""",
                "line 1, column 40: ",
                "the text ends before"
            ),
            Network(
                "an unknown field",
                """{"inputs":1,"layers":[],"name":"x"}""",
                "$: unknown field \"name\"; the fields here are inputs, layers"
            ),
            Network("a field given twice", """{"inputs":1,"inputs":2,"layers":[]}""", "inputs"),
            Network(
                "an unknown function",
                Activation("rleu(x)"),
                "$.layers[0].activation: line 1, column 1: found 'rleu'; expected "
            ),
            Network(
                "49,999 nested parentheses",
                Activation(new string('(', 49_999) + "x" + new string(')', 49_999)),
                "$.layers[0].activation: line 1, column 501: "
            ),
            Network(
                "100,000 nested parentheses",
                Activation(new string('(', 100_000) + "x" + new string(')', 100_000)),
                "the text has 200001 characters; expected at most 100000"
            ),
            Network(
                "JSON nested 1,000,000 deep",
                new string('[', 1_000_000),
                "line 1, column 129: ",
                "(--max-depth sets this limit)"
            ),
            Network("an empty file", "", "line 1, column 1: the file is empty; expected a network in JSON"),
            Network(
                "a field name that steers terminals",
                """{"inputs":1,"layers":[],"\u001b[2J\n":0}""",
                "\\u001B[2J\\u000A"
            ),
        ];

    public static IEnumerable<TheoryDataRow<string, string[]>> Tables =>
        [
            Table("an empty table", "", "line 1, column 1: the file is empty; expected a table in CSV"),
            Table("a header without rows", "x,y\n", "line 2: there is no row after the header"),
            Table(
                "one column",
                "y\n1\n",
                "line 1: the header has 1 column; expected at least one input and the output"
            ),
            Table("a ragged row", "x1,x2,y\n1,2,0\n1,2\n", "line 3: this row has 2 columns and the header has 3"),
            Table("one class only", "x,y\n1,1\n2,1\n", "only the label 1; expected exactly two"),
            Table("three classes", "x,y\n1,1\n2,2\n3,3\n", "the labels 1, 2, 3; expected exactly two"),
            Table("NaN in a table", "x,y\n1,0\n2,NaN\n", "line 3, column 2: found \"NaN\"; expected an exact number"),
            Table(
                "1e999999999 in a table",
                "x,y\n1e999999999,0\n",
                "line 2, column 1: ",
                "(--max-exponent sets this limit)"
            ),
            Table(
                "a million digits in a table",
                $"x,y\n{new string('1', 1_000_000)},0\n",
                "line 2: ",
                "(--max-digits sets this limit)"
            ),
            Table("the denominator 0 in a table", "x,y\n1/0,0\n", "line 2, column 1: ", "the denominator 0"),
        ];

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network(string content, string[] parts) => Refuses("collapse", "network.json", content, parts);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table(string content, string[] parts) => Refuses("separate", "table.csv", content, parts);

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

    private static void Refuses(string command, string file, string content, string[] parts)
    {
        using var scratch = new Scratch();
        scratch.Run(command, scratch.File(file, content)).ShouldRefuse([$"{file}: ", .. parts]);
        Directory.GetFileSystemEntries(scratch.Path).Length.ShouldBe(1);
    }

    private static TheoryDataRow<string, string[]> Case(
        string command,
        string what,
        string content,
        params string[] parts
    ) => new(content, parts) { TestDisplayName = $"{command} refuses {what}", Label = "" };

    private static TheoryDataRow<string, string[]> Network(string what, string content, params string[] parts) =>
        Case("collapse", what, content, parts);

    private static TheoryDataRow<string, string[]> Table(string what, string content, params string[] parts) =>
        Case("separate", what, content, parts);

    private static string Affine(string weights, string bias, int inputs = 1) =>
        $$"""{"inputs":{{inputs}},"layers":[{"weights":{{weights}},"bias":{{bias}}}]}""";

    private static string Activation(string formula) => $$"""{"inputs":1,"layers":[{"activation":"{{formula}}"}]}""";
}
