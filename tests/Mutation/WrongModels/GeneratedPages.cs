using Shouldly;
using Theory.Laws;
using Theory.Laws.Mistakes;
using Xunit;
using static Theory.Laws.Law<object>;

namespace Theory.Mutation.WrongModels;

/// <summary>What the project says of its mistakes elsewhere is what the wrong models are. THEORY_REFRESH_DOCS=1 writes the files instead.</summary>
public sealed class GeneratedPages
{
    private const string Data = "src/Theory.Laws/Mistakes/mistakes.json";
    private const string Page = "docs/laws.md";

    private static IReadOnlyList<KnownMistake> Mistakes =>
        [
            .. Catalogue.Models.Select(model => new KnownMistake(
                model.Id,
                model.Mistake,
                new(model.Killers),
                model.Counterexample
            )),
        ];

    private static IReadOnlyList<Law> Laws => [.. LawCatalogue.Laws];

    [Fact(DisplayName = "the list of known mistakes is that of the wrong models")]
    public void Known_mistakes() => ShouldBe(Data, KnownMistakes.Write(Mistakes));

    [Fact(DisplayName = "the list of known mistakes is read as it is written")]
    public void Reading() => KnownMistakes.All.ShouldBe(Mistakes, "build again after refreshing");

    [Fact(DisplayName = "the page of laws and mistakes is up to date")]
    public void Page_of_laws() => ShouldBe(Page, LawPage.Of(LawCatalogue.Suites, Mistakes));

    [Fact(DisplayName = "a law that refutes no mistake alone says why it is kept, and no other law does")]
    public void Redundant_laws() => KnownMistakes.Misjudged(Laws, Mistakes).ShouldBeEmpty();

    [Fact(DisplayName = "a redundant law without a reason, and a reason without need, are both found")]
    public void The_demand_fires()
    {
        var (one, other, part) = (Named("one"), Named("other", beside: "it is short"), Named("part"));
        var whole = Equation(
            new("whole", 0, "whole", "whole") { Includes = ["part"] },
            Cases.All([0]),
            (_, n) => n,
            (_, n) => n
        );
        Law[] laws = [one, other, part, whole];
        KnownMistakes
            .Misjudged(laws, [Killed("a", "one", "other"), Killed("b", "other"), Killed("c", "part", "whole")])
            .ShouldBe([
                "one refutes no mistake alone, and does not say why it is kept",
                "other refutes a mistake alone, and says why it is kept although it does not",
            ]);
        KnownMistakes
            .Misjudged(laws, [Killed("a", "one"), Killed("b", "one", "other"), Killed("c", "part", "whole", "one")])
            .ShouldBe([
                "part refutes no mistake alone, and does not say why it is kept",
                "whole refutes no mistake alone, and does not say why it is kept",
            ]);
    }

    private static Law<object> Named(string id, string? beside = null) =>
        Equation(new(id, 0, id, id) { Beside = beside }, Cases.All([0]), (_, n) => n, (_, n) => n);

    private static KnownMistake Killed(string id, params string[] killers) => new(id, id, new(killers), "");

    private static void ShouldBe(string file, string text)
    {
        var path = Path.Combine(Root, file);
        if (Environment.GetEnvironmentVariable("THEORY_REFRESH_DOCS") == "1")
        {
            File.WriteAllText(path, text);
        }

        var (written, current) = (File.ReadAllText(path).Split('\n'), text.Split('\n'));
        var line = Enumerable
            .Range(0, int.Max(written.Length, current.Length))
            .FirstOrDefault(i => written.ElementAtOrDefault(i) != current.ElementAtOrDefault(i), -1);
        line.ShouldBe(
            -1,
            $"{file} says \"{written.ElementAtOrDefault(line)}\" where it should say \"{current.ElementAtOrDefault(line)}\"; refresh it with THEORY_REFRESH_DOCS=1"
        );
    }

    private static string Root
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(directory.FullName, "Theory.sln")))
            {
                directory = directory.Parent.ShouldNotBeNull("the tests run inside the repository");
            }

            return directory.FullName;
        }
    }
}
