using System.Text.Json;
using Shouldly;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class CensusRuns
{
    [Theory(
        DisplayName = "census: the counts are the known ones (OEIS A000609), and every function has its certificate"
    )]
    [InlineData(1, 4, 4, 2)]
    [InlineData(2, 16, 14, 3)]
    [InlineData(3, 256, 104, 6)]
    [InlineData(4, 65536, 1882, 15)]
    [InlineData(5, 4294967296, 94572, 63)]
    public void Counts(int inputs, long functions, long threshold, int classes)
    {
        var json = Census($"{inputs}");
        json.GetProperty("inputs").GetInt32().ShouldBe(inputs);
        json.GetProperty("functions").GetInt64().ShouldBe(functions);
        json.GetProperty("threshold").GetInt64().ShouldBe(threshold);
        json.GetProperty("certificates").GetInt64().ShouldBe(functions);
        json.GetProperty("milliseconds").GetDouble().ShouldBeGreaterThan(0);
        json.List("classes").Length.ShouldBe(classes);
        json.List("classes").Sum(entry => entry.GetProperty("size").GetInt64()).ShouldBe(threshold);
    }

    [Fact(DisplayName = "census: with the weights and the bias shown, w·x + b is 0 at no point")]
    public void Classes()
    {
        foreach (var entry in Census("4").List("classes"))
        {
            int[] weights = [.. entry.GetProperty("weights").EnumerateArray().Select(weight => weight.GetInt32())];
            var bias = entry.Number("bias");
            weights.Length.ShouldBe(4);
            Enumerable
                .Range(0, 16)
                .ShouldAllBe(point => !(bias + weights.Where((_, i) => (point >> i & 1) == 1).Sum()).IsZero);
        }
    }

    [Fact(DisplayName = "census: the example is an XOR in disguise, worked out")]
    public void Example()
    {
        var run = ToolRun.Of("census", "3");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        run.ShouldSay("For example 01100000, the values in the order of the table:");
        run.ShouldSay("1 at p = (0, 0, 1) and q = (0, 1, 0)");
        run.ShouldSay("0 at r = (0, 0, 0) and s = (0, 1, 1)");
        run.ShouldSay("p + q = r + s = (0, 1, 1)");
    }

    [Fact(DisplayName = "census: of one input every function is a threshold function, and no example is shown")]
    public void One_input()
    {
        var run = ToolRun.Of("census", "1");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("4 of the 4 Boolean functions of 1 input are threshold functions");
        run.Output.ShouldNotContain("For example");
    }

    [Theory(DisplayName = "census: a number of inputs that is no whole number from 1 to 6 is refused")]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("4.0")]
    [InlineData("four")]
    [InlineData("99999999999999999999")]
    public void Refused(string inputs) =>
        ToolRun.Of("census", inputs).ShouldRefuse($"found \"{inputs}\"", "from 1 to 6");

    [Fact(DisplayName = "census: more work than --max-seconds allows is stopped")]
    public void Stopped() =>
        ToolRun
            .Apart(ToolRun.Root, "census", "6", "--max-seconds", "1")
            .ShouldRefuse("longer than 1 seconds (--max-seconds sets this limit)");

    private static JsonElement Census(string inputs)
    {
        var run = ToolRun.Of("census", inputs, "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        return run.Json;
    }
}
