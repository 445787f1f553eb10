using Shouldly;
using Theory.Laws;
using Theory.Laws.Mistakes;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class LawsRuns
{
    [Fact(
        DisplayName = "laws: every law of the catalogue is listed with its statement and the mistakes that it refutes"
    )]
    public void All_as_json()
    {
        var run = ToolRun.Of("laws", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        var (laws, mistakes) = (run.Json.List("laws"), run.Json.List("mistakes"));
        laws.Select(law => law.Text("id")).ShouldBe(LawCatalogue.Laws.Select(law => law.Id));
        laws.ShouldAllBe(law => law.Text("name").Length > 0 && law.Text("statement").Length > 0);
        laws.ShouldAllBe(law => law.List("mistakes").Length >= 2);
        mistakes.Select(mistake => mistake.Text("id")).ShouldBe(KnownMistakes.All.Select(mistake => mistake.Id));
        var pairs = laws.SelectMany(law =>
            law.List("mistakes").Select(mistake => (law.Text("id"), mistake.Text("id")))
        );
        pairs.ShouldBe(
            mistakes.SelectMany(mistake =>
                mistake.GetProperty("killers").EnumerateArray().Select(law => (law.GetString()!, mistake.Text("id")))
            ),
            ignoreOrder: true
        );
    }

    [Fact(DisplayName = "laws: the text names every law once and every mistake under each law that refutes it")]
    public void All_as_text()
    {
        var run = ToolRun.Of("laws");
        run.ExitCode.ShouldBe(0, run.Error);
        foreach (var law in LawCatalogue.Laws)
        {
            run.Lines.Count(line => line == $"  {law.Id}").ShouldBe(1, law.Id);
        }

        foreach (var mistake in KnownMistakes.All)
        {
            run.Lines.Count(line =>
                    line.TrimStart(' ', '*', '-').StartsWith($"{mistake.Id}: ", StringComparison.Ordinal)
                )
                .ShouldBe(mistake.Killers.Count, mistake.Id);
        }

        run.Lines.ShouldAllBe(line => line == line.TrimEnd());
    }

    [Fact(DisplayName = "laws ID ...: lists the laws named, in the order given, each once, and only their mistakes")]
    public void Named()
    {
        var run = ToolRun.Of("laws", "tanh-is-odd", "step-fires-above-0", "tanh-is-odd", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Json.List("laws").Select(law => law.Text("id")).ShouldBe(["tanh-is-odd", "step-fires-above-0"]);
        var mistakes = run.Json.List("mistakes").Select(mistake => mistake.Text("id")).ToArray();
        mistakes.ShouldContain("step-at-least", StringComparer.Ordinal);
        mistakes.ShouldContain("tanh-is-the-sigmoid", StringComparer.Ordinal);
        mistakes.ShouldNotContain("relu-is-abs", StringComparer.Ordinal);
    }

    [Fact(
        DisplayName = "laws: a star marks a mistake that the law alone refutes, and a dash one that others refute too"
    )]
    public void Alone()
    {
        ToolRun.Of("laws", "step-fires-above-0").ShouldSay("* step-at-least: the step is 1 at 0, as if it were >=");
        ToolRun.Of("laws", "relu-scales").ShouldSay("- relu-gives-1: ReLU gives 1 in place of x");
    }

    [Fact(DisplayName = "laws: an unknown law is refused, and the laws with a name like it are named")]
    public void Unknown() =>
        ToolRun.Of("laws", "tanh-is-even").ShouldRefuse("there is no law \"tanh-is-even\"", "close to it: tanh-is-odd");
}
