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
