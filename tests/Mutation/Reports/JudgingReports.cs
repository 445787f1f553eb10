using System.Text.Json;
using Shouldly;
using Theory.MutationReports;
using Xunit;

namespace Theory.Mutation.Reports;

/// <summary>Reports of mutation testing are judged: what is demanded, what was never judged, and what would stay mutated.</summary>
public sealed class JudgingReports
{
    private static Area[] Kernel => [new("src/Theory/Kernel", 90)];

    [Theory(DisplayName = "a fault is found: ")]
    [InlineData("Survived", false, "src/Theory/Kernel: 8 of 9 detected, 88.89 %, of at least 90 %")]
    [InlineData("NoCoverage", false, "src/Theory/Kernel: 8 of 9 detected, 88.89 %, of at least 90 %")]
    [InlineData("Pending", false, "still pending: src/Theory/Kernel/A.cs:1: `a < b` as `a <= b`")]
    [InlineData("Killed", true, "in code that runs once a process: src/Theory/Kernel/A.cs:1: `a < b` as `a <= b`")]
    public void The_guard_fires(string status, bool isStatic, string fault) =>
        Judgement.Faults(Eight("Killed", Of(status, isStatic)), Kernel).ShouldBe([fault]);

    [Theory(DisplayName = "no fault is found: ")]
    [InlineData("Killed")]
    [InlineData("Timeout")]
    [InlineData("Ignored")]
    [InlineData("CompileError")]
    public void Harmless(string status) => Judgement.Faults(Eight("Timeout", Of(status)), Kernel).ShouldBeEmpty();

    [Fact(DisplayName = "a static mutant that is ignored is no fault")]
    public void Ignored_statics() =>
        Judgement.Faults(Eight("Killed", Of("Ignored", isStatic: true)), Kernel).ShouldBeEmpty();

    [Fact(DisplayName = "a folder of which the report has no mutant is a fault")]
    public void Nothing_judged() =>
        Judgement
            .Faults(Eight("Killed", Of("Killed")), [new("src/Theory/Kern", 90)])
            .ShouldBe(["src/Theory/Kern: the report has no mutant of it"]);

    [Fact(DisplayName = "a survivor needs a reason on the page, and a row needs a survivor")]
    public void Survivors_are_listed()
    {
        var report = Eight("Killed", Of("Survived"));
        var page = Survivors.Refreshed(report, "Words before.\n\n");
        page.ShouldStartWith("Words before.\n\n| Place |");
        Survivors
            .Faults(report, page, Kernel)
            .ShouldBe(["no reason is given for the survivor src/Theory/Kernel/A.cs:1: `a < b` as `a <= b`"]);
        var explained = page.Replace("|  |", "| Both are the same here. |", StringComparison.Ordinal);
        Survivors.Faults(report, explained, Kernel).ShouldBeEmpty();
        Survivors.Refreshed(report, explained).ShouldBe(explained);
        Survivors
            .Faults(Eight("Killed", Of("Killed")), explained, Kernel)
            .ShouldBe(["no survivor fits the row of src/Theory/Kernel/A.cs: `a < b` as `a <= b`"]);
        Survivors.Faults(report, page, [new("src/Theory/Numbers", 1)]).ShouldBeEmpty();
    }

    [Fact(DisplayName = "two runs are judged as one, each for its own folder")]
    public void Two_runs()
    {
        var laws = Of("Survived") with { File = "src/Theory.Laws/Law.cs" };
        var both = MutationReport.Of([Eight("Killed", Of("Killed")), Eight("Killed", Of("Killed")), new([laws])]);
        new Area("src/Theory", 95).Describe(both).ShouldStartWith("src/Theory: 18 of 18 detected");
        Judgement
            .Faults(both, [new("src/Theory", 95), new("src/Theory.Laws", 85)])
            .ShouldBe(["src/Theory.Laws: 0 of 1 detected, 0.00 %, of at least 85 %"]);
    }

    [Fact(DisplayName = "a report is read: place, code before and after, status")]
    public void Reading()
    {
        var json = JsonSerializer.Serialize(
            new
            {
                projectRoot = "/any/where/src/Theory",
                files = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["/any/where/src/Theory/Kernel/A.cs"] = new
                    {
                        source = "class A\n{\n    bool B => a &&\n        b;\n}",
                        mutants = new[]
                        {
                            new
                            {
                                replacement = "a ||\n b",
                                status = "Survived",
                                @static = true,
                                location = new
                                {
                                    start = new { line = 3, column = 15 },
                                    end = new { line = 4, column = 10 },
                                },
                            },
                        },
                    },
                },
            }
        );
        MutationReport
            .Parse(json)
            .Mutants.ShouldBe([new("src/Theory/Kernel/A.cs", 3, "a && b", "a || b", "Survived", IsStatic: true)]);
    }

    [Theory(DisplayName = "what is no report is refused: ")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"projectRoot\": 1, \"files\": {}}")]
    public void No_report(string text) => Should.Throw<FormatException>(() => MutationReport.Parse(text));

    [Theory(DisplayName = "what is no demand is refused: ")]
    [InlineData("src/Theory")]
    [InlineData("src/Theory=much")]
    [InlineData("src/Theory=101")]
    public void No_demand(string text) => Should.Throw<FormatException>(() => Area.Parse(text));

    private static Mutant Of(string status, bool isStatic = false) =>
        new("src/Theory/Kernel/A.cs", 1, "a < b", "a <= b", status, isStatic);

    private static MutationReport Eight(string status, Mutant last) =>
        new([.. Enumerable.Range(2, 8).Select(line => Of(status) with { Line = line }), last]);
}
