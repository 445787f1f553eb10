using System.Text;
using System.Text.Json;
using Shouldly;
using Theory.Algebra;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class SeparateRuns
{
    private static readonly (Vector Point, Rational Label)[] Xor = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)];

    [Fact(
        DisplayName = "separate: the hyperplane for AND has every row on its side, and the margin is the least distance in w·x + b"
    )]
    public void Separable()
    {
        var run = ToolRun.Of("separate", "samples/and.csv", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Json.Text("verdict").ShouldBe("separable");
        run.Json.Number("positive").ShouldBe(1);
        var (w, b) = (run.Json.Vector("weights"), run.Json.Number("bias"));
        var values = Xor.Select(row => w[0] * row.Point[0] + w[1] * row.Point[1] + b).ToArray();
        values.Select(value => value.Sign).ShouldBe([-1, -1, -1, 1]);
        run.Json.Number("margin").ShouldBe(values.Select(value => value.Abs()).Min());
    }

    [Fact(
        DisplayName = "separate: for XOR, positive weights that sum to 1 on rows of each class give one and the same point"
    )]
    public void Inseparable()
    {
        var run = ToolRun.Of("separate", "samples/xor.csv", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        ShouldMeet(run.Json, Xor);
    }

    [Fact(DisplayName = "separate: a point with both labels is inseparable, and the certificate names the two rows")]
    public void One_point_with_both_labels()
    {
        using var scratch = new Scratch();
        var file = scratch.File("both.csv", "x1,x2,label\n1/3,2,-1\n5,5,7\n0.25,0,7\n1/3,2,7\n");
        var json = scratch.Run("separate", file, "--format", "json").Json;
        ShouldMeet(json, [([new(1, 3), 2], -1), ([5, 5], 7), ([new(1, 4), 0], 7), ([new(1, 3), 2], 7)]);
        json.List("positive").Select(side => side.GetProperty("row").GetInt32()).ShouldBe([4]);
        json.List("negative").Select(side => side.GetProperty("row").GetInt32()).ShouldBe([1]);
        json.Vector("point").ShouldBe([new(1, 3), 2]);
    }

    [Fact(DisplayName = "separate: points in the plane are drawn, with a line between the classes")]
    public void Drawn_with_a_line()
    {
        var picture = Picture(ToolRun.Of("separate", "samples/and.csv"), out var legend);
        legend.ShouldBe("  + label 1, o label 0, . the line w·x + b = 0");
        picture[0][^1].ShouldBe('+');
        picture[0][0].ShouldBe('o');
        picture[^1][0].ShouldBe('o');
        picture[^1][^1].ShouldBe('o');

        // x1 + x2 = 3/2 runs from (1/2, 1) to (1, 1/2), which is from the middle of the top to the middle of the right side.
        picture[0].Length.ShouldBe(49);
        picture[0][24].ShouldBe('.');
        picture[8][48].ShouldBe('.');
        picture[4][36].ShouldBe('.');
        picture[4][24].ShouldBe(' ');
    }

    [Fact(
        DisplayName = "separate: where no line separates them, the common point is drawn, and points of both classes in one place are marked"
    )]
    public void Drawn_with_the_common_point()
    {
        var picture = Picture(ToolRun.Of("separate", "samples/xor.csv"), out var legend);
        legend.ShouldBe("  + label 1, o label 0, X the point of both hulls");
        picture[8][24].ShouldBe('X');
        new string([picture[0][0], picture[0][^1], picture[^1][0], picture[^1][^1]]).ShouldBe("+oo+");

        using var scratch = new Scratch();
        var file = scratch.File("both.csv", "x,y,label\n3,5,0\n3,5,1\n4,5,0\n5,5,1\n");
        var marks = string.Concat(Picture(scratch.Run("separate", file), out _).Select(line => new string(line)));
        marks.Replace(" ", "", StringComparison.Ordinal).ShouldBe("Xo+");
    }

    [Fact(
        DisplayName = "separate: points of other dimensions are not drawn; the smallest and the largest coordinates stand at the axes"
    )]
    public void Drawn_in_the_plane_alone()
    {
        using var scratch = new Scratch();
        var line = scratch.Run("separate", scratch.File("line.csv", "x,label\n1,0\n2,1\n"));
        line.Output.ShouldNotContain("label 0, .");
        var far = scratch.Run("separate", scratch.File("far.csv", "x,y,label\n-1e30,1/3,0\n1e30,7,1\n"));
        far.ExitCode.ShouldBe(0, far.Error);
        far.ShouldSay("-1E+30                                      1E+30");
        far.Lines.ShouldContain(said => said.StartsWith("         7 |", StringComparison.Ordinal));
        far.Lines.ShouldContain(said => said.StartsWith("       1/3 |", StringComparison.Ordinal));
    }

    [Fact(DisplayName = "separate: faults in a long file are found at their line, wherever they stand")]
    public void Faults_far_into_a_file()
    {
        using var scratch = new Scratch();
        var rows = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"{i},{i % 7},{i % 2}\n"));
        Refuse("x,y,label\n" + rows + "1,2\n", "line 50002: this row has 2 columns and the header has 3");
        Refuse("x,y,label\n" + rows + "1,two,0\n", "line 50002, column 2: found \"two\"");
        Refuse("é,y,label\n" + rows + "1,\uFFFD,0\n", "line 50002, column 2: found \"\uFFFD\"");
        var start = Encoding.UTF8.GetBytes("é,y,label\n" + rows + "1,");
        Refuse(
            (byte[])[.. start, 0xE2, 0x82, (byte)','],
            "line 50002, column 3: found the byte 0xE2, which is not UTF-8 text"
        );
        Refuse((byte[])[.. start, 0xE2, 0x82], "line 50002, column 3: found the byte 0xE2, which is not UTF-8 text");
        scratch
            .Run("separate", scratch.File("long.csv", "x,y,label\n" + rows), "--max-bytes", "100000")
            .ShouldRefuse("long.csv: the file has more than 100000 bytes (--max-bytes sets this limit)");

        void Refuse(object content, string fault)
        {
            var file = content is byte[] bytes
                ? scratch.File("long.csv", bytes)
                : scratch.File("long.csv", (string)content);
            scratch.Run("separate", file).ShouldRefuse($"long.csv: {fault}");
        }
    }

    [Fact(
        DisplayName = "separate: a byte order mark, empty lines at the end and line ends of other systems are read over"
    )]
    public void Forms_of_text()
    {
        using var scratch = new Scratch();
        foreach (
            var text in new[] { "\uFEFFx,label\n1,0\n2,1\n", "x,label\r\n1,0\r\n2,1\r\n\r\n", "x,label\n1,0\n2,1" }
        )
        {
            var run = scratch.Run("separate", scratch.File("data.csv", Encoding.UTF8.GetBytes(text)));
            run.ExitCode.ShouldBe(0, run.Error);
            run.Output.ShouldStartWith("separable: ");
        }

        scratch
            .Run("separate", scratch.File("blank.csv", " \n\n\t\n"))
            .ShouldRefuse("blank.csv: line 1, column 1: the file is empty; expected a table in CSV, with a header");
    }

    public static IEnumerable<TheoryDataRow<string, string, int>> Requirements =>
        [
            Requirement("samples/and.csv", "separable", 0),
            Requirement("samples/xor.csv", "inseparable", 0),
            Requirement("samples/xor.csv", "separable", 1),
        ];

    [Theory]
    [MemberData(nameof(Requirements))]
    public void Required(string data, string required, int code)
    {
        var run = ToolRun.Of("separate", data, "--require", required);
        run.ExitCode.ShouldBe(code);
        run.Error.ShouldBe(code == 0 ? "" : $"theory: {data}: the data is inseparable; --require asks for separable\n");
        run.Output.ShouldStartWith(data.Contains("xor", StringComparison.Ordinal) ? "inseparable: " : "separable: ");
    }

    private static TheoryDataRow<string, string, int> Requirement(string data, string required, int code) =>
        new(data, required, code)
        {
            TestDisplayName = $"separate {data} --require {required} ends with exit code {code}",
            Label = "",
        };

    // The cells of the picture, the top row first.
    private static char[][] Picture(ToolRun run, out string legend)
    {
        run.ExitCode.ShouldBe(0, run.Error);
        legend = run.Lines[^1];
        return
        [
            .. run
                .Lines.Where(line => line.Length > 11 && line[11] == '|')
                .Select(line => line[12..].PadRight(49).ToCharArray()),
        ];
    }

    private static void ShouldMeet(JsonElement json, (Vector Point, Rational Label)[] rows)
    {
        json.Text("verdict").ShouldBe("inseparable");
        foreach (
            var (side, label) in new[]
            {
                ("positive", rows.Max(row => row.Label)),
                ("negative", rows.Min(row => row.Label)),
            }
        )
        {
            var weights = json.List(side)
                .Select(entry => (Row: rows[entry.GetProperty("row").GetInt32() - 1], Weight: entry.Number("weight")))
                .ToArray();
            weights.ShouldAllBe(entry => entry.Row.Label == label && entry.Weight.Sign > 0);
            weights.Aggregate(Rational.Zero, (sum, entry) => sum + entry.Weight).ShouldBe(1);
            weights
                .Aggregate(Vector.Zero(2), (sum, entry) => sum + entry.Weight * entry.Row.Point)
                .ShouldBe(json.Vector("point"));
        }
    }
}
