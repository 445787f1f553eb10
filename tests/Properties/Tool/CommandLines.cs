using Shouldly;
using Spectre.Console;
using Theory.Cli;
using Theory.Cli.Commands;
using Theory.Cli.Output;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class CommandLines
{
    public static IEnumerable<TheoryDataRow<string[], string>> Nonsense =>
        [
            Line("an unknown command", ["prov"], "there is no command \"prov\"; close to it: prove; see theory --help"),
            Line("no command", [], "see theory --help"),
            Line("an empty name", ["laws", ""], "there is no law \"\"; theory laws lists them all"),
            Line(
                "a misspelt option",
                ["prove", "--formt", "json"],
                "there is no option \"--formt\"; close to it: --format; see theory prove --help"
            ),
            Line(
                "an unknown option",
                ["verify", "a.json", "--bogus"],
                "there is no option \"--bogus\"; see theory verify --help"
            ),
            Line("an unknown format", ["prove", "--format", "xml"], "--format: found \"xml\"; expected text or json"),
            Line(
                "an unknown requirement",
                ["separate", "a.csv", "--require", "yes"],
                "--require: found \"yes\"; expected separable or inseparable"
            ),
            Line(
                "a limit below 1",
                ["collapse", "a.json", "--max-digits", "-1"],
                "--max-digits: found \"-1\"; expected a whole number from 1"
            ),
            Line("a missing argument", ["computes", "a.json"], "'TABLE.csv'"),
            Line("an argument too many", ["collapse", "a.json", "b.json"], "'b.json'"),
            Line("an option without its value", ["prove", "--out"], "'--out'"),
        ];

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Refused(string[] line, string part) => ToolRun.Of(line).ShouldRefuse(part);

    public static IEnumerable<TheoryDataRow<string>> Commands =>
        Cli
            .Tool.Root()
            .Subcommands.Select(command => new TheoryDataRow<string>(command.Name)
            {
                TestDisplayName = $"{command.Name} --help shows its examples, and every example runs as it stands",
                Label = "",
            });

    [Theory]
    [MemberData(nameof(Commands))]
    public void Examples_run(string name)
    {
        using var scratch = Scratch.WithSamples();
        var command = Cli.Tool.Root().Subcommands.OfType<TheoryCommand>().Single(command => command.Name == name);
        var help = scratch.Run(name, "--help");
        help.ExitCode.ShouldBe(0);
        command.Examples.Count.ShouldBeGreaterThan(1);
        if (command.Examples.Any(example => example.Contains("proofs/", StringComparison.Ordinal)))
        {
            scratch.Run("prove", "--out", "proofs").ExitCode.ShouldBe(0);
        }

        foreach (var example in command.Examples)
        {
            help.ShouldSay(example);
            example.ShouldStartWith($"theory {name}");
            var run = scratch.Command(example["theory ".Length..]);
            run.ExitCode.ShouldBeOneOf(0, 1);
            run.Error.ShouldBeEmpty(example);
        }
    }

    [Theory(DisplayName = "a process of its own answers as the tool does inside the tests: ")]
    [InlineData("collapse", "samples/three-units.json")]
    [InlineData("separate", "samples/xor.csv", "--format", "json")]
    [InlineData("computes", "samples/three-units.json", "samples/xor.csv")]
    [InlineData("activation", "--help")]
    [InlineData("prov")]
    public void Same_as_a_process(params string[] arguments) =>
        ToolRun.Apart(ToolRun.Root, arguments).ShouldBe(ToolRun.Of(arguments));

    [Fact(DisplayName = "work beyond --max-seconds is stopped with a message that names the option")]
    public void Too_long()
    {
        using var scratch = new Scratch();
        ToolRun
            .Apart(scratch.Path, [.. Slow(scratch), "--max-seconds", "1"])
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

    [Fact(DisplayName = "text is coloured on a terminal alone, and not where NO_COLOR is set")]
    public void Colours()
    {
        ColoursOf(isTerminal: true, isPlain: false).ShouldBe(ColorSystemSupport.Detect);
        ColoursOf(isTerminal: true, isPlain: true).ShouldBe(ColorSystemSupport.NoColors);
        ColoursOf(isTerminal: false, isPlain: false).ShouldBe(ColorSystemSupport.NoColors);

        static ColorSystemSupport ColoursOf(bool isTerminal, bool isPlain) =>
            Terminal.Settings(TextWriter.Null, isTerminal, isPlain).ColorSystem;
    }

    private static TheoryDataRow<string[], string> Line(string what, string[] line, string part) =>
        new(line, part) { TestDisplayName = $"theory refuses {what}", Label = "" };

    // Powers of 3 with 95,000 binary digits, on 20,000 rows.
    private static string[] Slow(Scratch scratch) =>
        [
            "computes",
            scratch.File("slow.json", """{"inputs":1,"layers":[{"activation":"x^60000 - x^60000"}]}"""),
            scratch.File("slow.csv", "x,y\n" + string.Concat(Enumerable.Repeat("3,0\n", 20_000))),
        ];
}
