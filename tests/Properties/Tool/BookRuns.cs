using Shouldly;
using Theory.Cli.Commands;
using Theory.Cli.TextForms;
using Theory.Kernel;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class BookRuns
{
    [Fact(
        DisplayName = "book --out: writes the page of laws that is in docs, and a page with every theorem, and nothing else"
    )]
    public void Pages()
    {
        using var scratch = new Scratch();
        var run = scratch.Run("book", "--out", "made/book");
        run.ExitCode.ShouldBe(0, run.Error);
        Directory
            .GetFileSystemEntries(Path.Combine(scratch.Path, "made", "book"))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["laws.md", "theorems.md"]);
        scratch.Read("made/book/laws.md").ShouldBe(File.ReadAllText(Path.Combine(ToolRun.Root, "docs", "laws.md")));
        var theorems = scratch.Read("made/book/theorems.md");
        var rows = theorems.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToArray();
        rows.Select(row => row.Split(" | ")[0][2..])
            .Where(id => id != "theorem")
            .ShouldBe(TheoremCatalogue.Entries.Select(entry => entry.Id));
        rows.ShouldContain(row =>
            row.StartsWith("| xor-not-separable | no w, b have", StringComparison.Ordinal)
            && row.EndsWith("| farkas |", StringComparison.Ordinal)
        );
    }

    [Fact(DisplayName = "book PAGE: writes the page named, and no other")]
    public void One_page()
    {
        using var scratch = new Scratch();
        var run = scratch.Run("book", "laws", "--out", "book", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Json.GetProperty("files").EnumerateArray().Select(file => file.GetString()).ShouldBe(["book/laws.md"]);
        Directory.GetFileSystemEntries(Path.Combine(scratch.Path, "book")).Length.ShouldBe(1);
    }

    [Fact(DisplayName = "book: an unknown page is refused before anything is written")]
    public void Unknown_page()
    {
        using var scratch = new Scratch();
        scratch
            .Run("book", "figures", "--out", "book")
            .ShouldRefuse("there is no page \"figures\"", "laws or theorems");
        Directory.Exists(Path.Combine(scratch.Path, "book")).ShouldBeFalse();
    }

    [Fact(DisplayName = "book: a directory is needed")]
    public void Without_directory() => ToolRun.Of("book").ShouldRefuse("--out");

    [Fact(DisplayName = "book: the page of theorems says which are undecided, and why")]
    public void Undecided()
    {
        var broken = new CatalogueEntry(
            "broken",
            2,
            () => throw new RefusalException("ByFarkas", "the sides | do not meet")
        );
        var page = TheoremPage.Of([TheoremRun.Of(broken)]);
        page.ShouldContain("0 of 1 proved");
        page.ShouldContain("| broken | undecided: ByFarkas: the sides \\| do not meet |  |");
    }
}
