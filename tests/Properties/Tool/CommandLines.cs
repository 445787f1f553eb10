using Shouldly;
using Theory.Cli;
using Theory.Cli.Output;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class CommandLines
{
    [Theory(DisplayName = "a command line that makes no sense is refused in one line")]
    [InlineData("there is no command \"prov\"; close to it: prove; see theory --help", "prov")]
    [InlineData(
        "there is no option \"--formt\"; close to it: --format; see theory prove --help",
        "prove",
        "--formt",
        "json"
    )]
    [InlineData("there is no option \"--bogus\"; see theory verify --help", "verify", "a.json", "--bogus")]
    [InlineData("--format: found \"xml\"; expected text or json", "prove", "--format", "xml")]
    [InlineData(
        "--require: found \"yes\"; expected separable or inseparable",
        "separate",
        "samples/xor.csv",
        "--require",
        "yes"
    )]
    [InlineData(
        "--max-digits: found \"-1\"; expected a whole number from 1",
        "collapse",
        "a.json",
        "--max-digits",
        "-1"
    )]
    [InlineData("'TABLE.csv'", "computes", "samples/xor-network.json")]
    [InlineData("'b.json'", "collapse", "a.json", "b.json")]
    [InlineData("see theory --help")]
    public void Refused(string part, params string[] line) => ToolRun.Of(line).ShouldRefuse(part);

    [Fact(DisplayName = "--help of every command shows examples, and every example runs as it stands")]
    public void Examples_run()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(Path.Combine(scratch.Path, "samples"));
        foreach (var sample in Directory.GetFiles(Path.Combine(ToolRun.Root, "samples")))
        {
            File.Copy(sample, Path.Combine(scratch.Path, "samples", Path.GetFileName(sample)));
        }

        foreach (var command in new[] { "prove", "verify", "collapse", "computes", "separate" })
        {
            var help = scratch.Run(command, "--help");
            help.ExitCode.ShouldBe(0);
            var examples = help.Output.Split('\n').Select(line => line.Trim()).Where(IsExample).ToArray();
            examples.Length.ShouldBeGreaterThan(1, command);
            foreach (var example in examples)
            {
                var run = scratch.Run([.. example.Split(' ').Skip(1).SelectMany(word => Expanded(word, scratch))]);
                run.ExitCode.ShouldBeOneOf(0, 1);
                run.Error.ShouldBeEmpty(example);
            }
        }
    }

    [Fact(DisplayName = "work beyond --max-seconds is stopped with a message that names the option")]
    public void Too_long()
    {
        using var scratch = new Scratch();
        scratch
            .Run([.. Slow(scratch), "--max-seconds", "1"])
            .ShouldRefuse("longer than 1 seconds (--max-seconds sets this limit)");
    }

    [Fact(DisplayName = "a run that is stopped ends with 130 and has written nothing to standard output")]
    public async Task Stopped_by_a_signal()
    {
        using var scratch = new Scratch();
        using var process = ToolRun.Start(scratch.Path, Slow(scratch));
        var end = Task.Run(() => ToolRun.End(process), TestContext.Current.CancellationToken);

        // A shell in the background hands on that INT is to be ignored; TERM takes the same way through the tool.
        foreach (var signal in new[] { "-INT", "-TERM" })
        {
            await Task.WhenAny(end, Task.Delay(2000, TestContext.Current.CancellationToken));
            if (!end.IsCompleted)
            {
                using var kill = System.Diagnostics.Process.Start("kill", [signal, $"{process.Id}"]);
                await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
        }

        var run = await end;
        run.ExitCode.ShouldBe(130);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe("theory: stopped\n");
    }

    [Fact(DisplayName = "names close to a name contain it or differ in few letters; far ones are not suggested")]
    public void Close_names()
    {
        string[] names = ["xor-network", "xor-relu-network", "log-fails", "sqrt-fails"];
        CloseNames.Of("xor-netwrk", names).ShouldBe(["xor-network"]);
        CloseNames.Of("network", names).ShouldBe(["xor-network", "xor-relu-network"]);
        CloseNames.Of("log-fail", names).ShouldBe(["log-fails"]);
        CloseNames.Of("sqr-fails", names).ShouldBe(["sqrt-fails", "log-fails"]);
        CloseNames.Of("membership", names).ShouldBeEmpty();
        CloseNames.Of(new('x', 1_000_000), names).ShouldBeEmpty();
    }

    [Theory(DisplayName = "text is coloured on a terminal alone, and not where NO_COLOR is set")]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void Colours(bool isTerminal, bool isPlain, bool coloured) =>
        (
            Terminal.Settings(TextWriter.Null, isTerminal, isPlain).ColorSystem
            != Spectre.Console.ColorSystemSupport.NoColors
        ).ShouldBe(coloured);

    private static bool IsExample(string line) =>
        line.StartsWith("theory ", StringComparison.Ordinal) && !line.Contains('[', StringComparison.Ordinal);

    private static string[] Expanded(string word, Scratch scratch) =>
        word.Contains('*', StringComparison.Ordinal)
            ? Directory.GetFiles(Path.Combine(scratch.Path, Path.GetDirectoryName(word)!), Path.GetFileName(word))
            : [word];

    // Powers of 3 with 95,000 binary digits, on 20,000 rows.
    private static string[] Slow(Scratch scratch) =>
        [
            "computes",
            scratch.File("slow.json", """{"inputs":1,"layers":[{"activation":"x^60000 - x^60000"}]}"""),
            scratch.File("slow.csv", "x,y\n" + string.Concat(Enumerable.Repeat("3,0\n", 20_000))),
        ];
}
