using System.Text.Json;
using Shouldly;
using Theory.Algebra;
using Theory.Networks;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class CollapseRuns
{
    [Fact(DisplayName = "collapse: three linear units are one line, with a and b as the formula gives them")]
    public void Three_units()
    {
        using var sample = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(ToolRun.Root, "samples", "three-units.json"))
        );
        var layers = sample.RootElement.List("layers");
        var w = layers[0].List("weights").Select(row => row.Vector()[0]).ToArray();
        var c = layers[0].Vector("bias");
        var v = layers[2].List("weights")[0].Vector();
        var a = w[0] * v[0] + w[1] * v[1] + w[2] * v[2];
        var b = c[0] * v[0] + c[1] * v[1] + c[2] * v[2] + layers[2].Vector("bias")[0];

        var run = ToolRun.Of("collapse", "samples/three-units.json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.ShouldSay($"a = {a}");
        run.ShouldSay($"b = {b}");
        run.ShouldSay("proved: the network is affine.");
    }

    [Fact(DisplayName = "collapse: the runs, the smaller network and the bent line of a network with idle layers")]
    public void Idle_layers()
    {
        using var scratch = new Scratch();
        var sample = File.ReadAllText(Path.Combine(ToolRun.Root, "samples", "idle-layers.json"));
        var run = scratch.Run("collapse", scratch.File("idle.json", sample), "--out", "small.json", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        var json = run.Json;
        json.GetProperty("inputs").GetInt32().ShouldBe(2);
        json.GetProperty("layers").GetInt32().ShouldBe(7);
        json.List("runs")
            .Select(layers => (layers.GetProperty("from").GetInt32(), layers.GetProperty("to").GetInt32()))
            .ShouldBe([(1, 2), (4, 7)]);
        json.GetProperty("affine").GetBoolean().ShouldBeFalse();
        json.Text("verdict").ShouldBe("proved");

        var network = NetworkJson.Read(sample, NumberLimits.Default);
        var small = NetworkJson.Read(scratch.Read("small.json"), NumberLimits.Default);
        small.ShouldBe(NetworkJson.Read(json.GetProperty("collapsed").GetRawText(), NumberLimits.Default));
        small.Layers.Count.ShouldBe(3);
        foreach (var point in new Vector[] { [0, 0], [1, -2], [new(-7, 3), 5], [-1, new(1, 1000)] })
        {
            small.Evaluate(point).Output.ShouldBe(network.Evaluate(point).Output);
        }

        ShouldBeBent(json.GetProperty("witness"), network);
        Directory.GetFiles(scratch.Path).Length.ShouldBe(2);
    }

    [Fact(DisplayName = "collapse: what is not decided has \"affine\" null, a reason, and exit code 1")]
    public void Undecided()
    {
        using var scratch = new Scratch();
        var file = scratch.File("exp.json", """{"inputs":1,"layers":[{"activation":"exp(x)"}]}""");
        var run = scratch.Run("collapse", file, "--format", "json");
        run.ExitCode.ShouldBe(1);
        run.Json.Text("verdict").ShouldBe("undecided");
        run.Json.GetProperty("affine").ValueKind.ShouldBe(JsonValueKind.Null);
        run.Json.Text("because").ShouldNotBeEmpty();
    }

    [Fact(
        DisplayName = "collapse --out: a directory that does not exist is refused, and an older file survives a refused input"
    )]
    public void Out_cannot_be_written()
    {
        using var scratch = new Scratch();
        var old = scratch.File("old.json", "keep me");
        ToolRun
            .Of("collapse", "samples/one-relu.json", "--out", Path.Combine(scratch.Path, "none", "a.json"))
            .ShouldRefuse("there is no such directory");
        scratch
            .Run("collapse", scratch.File("cut.json", "{\"inputs\":1"), "--out", old)
            .ShouldRefuse("cut.json: line 1");
        scratch.Read(old).ShouldBe("keep me");
    }

    private static void ShouldBeBent(JsonElement witness, Network network)
    {
        var t = witness.Number("t");
        var points = witness.List("points").Select(JsonNumbers.Vector).ToArray();
        var images = witness.List("images").Select(JsonNumbers.Vector).ToArray();
        points.Select(point => network.Evaluate(point).Output).ShouldBe(images);
        points[2].ShouldBe((1 - t) * points[0] + t * points[1]);
        images[2].ShouldNotBe((1 - t) * images[0] + t * images[1]);
    }
}
