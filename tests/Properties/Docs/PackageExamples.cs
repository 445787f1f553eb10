using FsCheck.Fluent;
using Shouldly;
using Theory.Laws;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Properties.Tool;
using Xunit;

namespace Theory.Properties.Docs;

/// <summary>The examples of the package's page, compiled and run: the code on the page is the code here, and it prints what the page shows.</summary>
public sealed class PackageExamples
{
    private const string Page = "src/Theory.Laws/README.md";
    private const string Source = "tests/Properties/Docs/PackageExamples.cs";

    [Theory(DisplayName = "the package's page shows code that is compiled, and what it prints: ")]
    [InlineData("grading")]
    [InlineData("own laws")]
    public void Example(string name)
    {
        var output = new StringWriter();
        (name == "grading" ? (Action<TextWriter>)Grading : OwnLaws)(output);
        var page = File.ReadAllText(Path.Combine(ToolRun.Root, Page));
        var code = Region(name);
        if (Environment.GetEnvironmentVariable("THEORY_REFRESH_DOCS") == "1")
        {
            page = WithOutput(page, code, output.ToString());
            File.WriteAllText(Path.Combine(ToolRun.Root, Page), page);
        }

        page.ShouldContain($"```csharp\n{code}```\n\nprints\n\n```text\n{output}```\n");
    }

    private static void Grading(TextWriter Console)
    {
        #region grading
        var student = new SmoothSubject(Value: x => 1 / (1 + Math.Exp(-x)), Slope: x => 1 / (1 + Math.Exp(-x)));
        foreach (var (law, result) in SigmoidLaws.Sigmoid.Check(student).Verdicts)
        {
            Console.WriteLine($"{law.Id} {result}");
        }
        #endregion
    }

    private static void OwnLaws(TextWriter Console)
    {
        #region own laws
        var doubling = new LawSuite<Func<int, int>>(
            "doubling",
            library: n => 2 * n,
            [
                Law<Func<int, int>>.Equation(
                    new("doubling-adds-twice", 0, "twice a number is the number and itself", "f(n) = n + n"),
                    Cases.From(ArbMap.Default.ArbFor<int>()).Cover("below 0", 20, n => n < 0),
                    (f, n) => f(n),
                    (_, n) => n + n
                ),
                Law<Func<int, int>>.Equation(
                    new("doubling-of-digits", 0, "every digit is doubled", "f(n) = n + n for n = 0, ..., 9"),
                    Cases.All(Enumerable.Range(0, 10)),
                    (f, n) => f(n),
                    (_, n) => n + n
                ),
            ]
        );
        Console.WriteLine(doubling.Check(n => n * n));
        #endregion
    }

    private static string Region(string name)
    {
        const string Indent = "        ";
        var lines = File.ReadAllLines(Path.Combine(ToolRun.Root, Source));
        return string.Concat(
            lines
                .SkipWhile(line => line.Trim() != $"#region {name}")
                .Skip(1)
                .TakeWhile(line => line.Trim() != "#endregion")
                .Select(line =>
                    (line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line) + "\n"
                )
        );
    }

    // Only what is shown as output is replaced; the code on the page stays as it is.
    private static string WithOutput(string page, string code, string output)
    {
        var start =
            page.IndexOf("```text\n", page.IndexOf(code, StringComparison.Ordinal), StringComparison.Ordinal) + 8;
        return page[..start] + output + page[page.IndexOf("```\n", start, StringComparison.Ordinal)..];
    }
}
