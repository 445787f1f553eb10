using System.Text.Json;
using Shouldly;
using Theory.Algebra;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class ComputesRuns
{
    [Fact(DisplayName = "computes: the network of thresholds 3/2 and 1/2 does XOR, and the trace has every step")]
    public void Xor_network() => ShouldTrace("samples/xor-network.json", "3/2", null);

    [Fact(
        DisplayName = "computes: with the hidden threshold 1/2 the network is refuted by row 2, and the trace has every step"
    )]
    public void Xor_network_with_another_threshold() => ShouldTrace("samples/xor-network-half.json", "1/2", 2);

    private static void ShouldTrace(string network, string threshold, int? failing)
    {
        var run = ToolRun.Of("computes", network, "samples/xor.csv", "--format", "json");
        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(failing is null ? 0 : 1);
        run.Json.Text("verdict").ShouldBe(failing is null ? "proved" : "refuted");
        var rows = run.Json.List("rows");
        rows.Select(row => row.GetProperty("row").GetInt32()).ShouldBe([1, 2, 3, 4]);
        foreach (var (row, (x1, x2)) in rows.Zip([(0, 0), (0, 1), (1, 0), (1, 1)]))
        {
            ShouldHaveSteps(row, x1, x2, Rational.Parse(threshold));
            row.Number("expected").ShouldBe(x1 ^ x2);
        }

        if (failing is { } number)
        {
            run.Json.GetProperty("row").GetInt32().ShouldBe(number);
            run.Json.Vector("input").ShouldBe([0, 1]);
            run.Json.Number("expected").ShouldBe(1);
            run.Json.Number("actual").ShouldBe(0);
            run.Json.List("trace")
                .Select(JsonNumbers.Vector)
                .ShouldBe(rows[number - 1].List("trace").Select(JsonNumbers.Vector));
        }
    }

    [Fact(DisplayName = "computes: the text shows each row step by step, and the row that refutes")]
    public void As_text()
    {
        var run = ToolRun.Of("computes", "samples/xor-network-half.json", "samples/xor.csv");
        run.ExitCode.ShouldBe(1);
        var lines = run.Lines;
        lines.Count(line => line.StartsWith("row ", StringComparison.Ordinal)).ShouldBe(4);
        lines.Count(line => line.StartsWith("  layer ", StringComparison.Ordinal)).ShouldBe(16);
        run.ShouldSay("output 0, expected 1");
        lines[^1].ShouldBe("refuted by row 2.");
    }

    [Fact(
        DisplayName = "computes: a value that is not exact leaves the row undecided, and one that does not exist refutes it; both say why"
    )]
    public void No_exact_value()
    {
        using var scratch = new Scratch();
        var table = scratch.File("table.csv", "x,y\n0,1\n1,2\n");
        var exp = scratch.Run(
            "computes",
            scratch.File("exp.json", """{"inputs":1,"layers":[{"activation":"exp(x)"}]}"""),
            table,
            "--format",
            "json"
        );
        exp.ExitCode.ShouldBe(1);
        exp.Json.Text("verdict").ShouldBe("undecided");
        exp.Json.Text("because").ShouldStartWith("row 2, layer 1, unit 1: ");
        exp.Json.List("rows").Select(row => row.GetProperty("output").GetString()).ShouldBe(["1", null]);

        var log = scratch.Run(
            "computes",
            scratch.File("log.json", """{"inputs":1,"layers":[{"activation":"log(x)"}]}"""),
            table,
            "--format",
            "json"
        );
        log.ExitCode.ShouldBe(1);
        log.Json.Text("verdict").ShouldBe("refuted");
        log.Json.GetProperty("row").GetInt32().ShouldBe(1);
        log.Json.GetProperty("actual").ValueKind.ShouldBe(JsonValueKind.Null);
        log.Json.Text("because").ShouldContain("log(0)");
    }

    // h = 1 where x1 + x2 > threshold, y = 1 where x1 + x2 - 2h > 1/2.
    private static void ShouldHaveSteps(JsonElement row, int x1, int x2, Rational threshold)
    {
        Rational h = x1 + x2 > threshold ? 1 : 0;
        var sum = x1 + x2 - 2 * h;
        Rational y = sum > new Rational(1, 2) ? 1 : 0;
        row.Vector("input").ShouldBe([x1, x2]);
        row.List("trace")
            .Select(JsonNumbers.Vector)
            .ShouldBe(new Vector[] { [x1, x2, x1 + x2], [x1, x2, h], [sum], [y] });
        row.Number("output").ShouldBe(y);
    }
}
