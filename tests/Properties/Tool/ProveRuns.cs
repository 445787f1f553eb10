using Shouldly;
using Theory.Cli.Commands;
using Theory.Kernel;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class ProveRuns
{
    [Fact(DisplayName = "prove: every theorem of the catalogue is proved, in its order, and counted")]
    public void Whole_catalogue_as_json()
    {
        var run = ToolRun.Of("prove", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        var theorems = run.Json.List("theorems");
        var entries = TheoremCatalogue.Entries;
        theorems.Select(row => row.Text("id")).ShouldBe(entries.Select(entry => entry.Id));
        theorems.Select(row => row.GetProperty("chapter").GetInt32()).ShouldBe(entries.Select(entry => entry.Chapter));
        theorems.ShouldAllBe(row => row.Text("verdict") == "proved");
        theorems.ShouldAllBe(row => row.Text("statement").Length > 0 && row.Text("evidence").Length > 0);
        theorems.ShouldAllBe(row => row.GetProperty("milliseconds").GetDouble() >= 0);
        run.Json.GetProperty("proved").GetInt32().ShouldBe(entries.Count);
        run.Json.GetProperty("total").GetInt32().ShouldBe(entries.Count);
    }

    [Fact(
        DisplayName = "prove: the text names every theorem under its chapter, ends with the count, and is plain in a pipe"
    )]
    public void Whole_catalogue_as_text()
    {
        var run = ToolRun.Of("prove");
        run.ExitCode.ShouldBe(0, run.Error);
        var entries = TheoremCatalogue.Entries;
        var lines = run.Lines;
        lines[^1].ShouldBe($"{entries.Count} of {entries.Count} proved");
        var chapter = "";
        var found = new List<(string, string)>();
        foreach (var line in lines)
        {
            chapter = line.StartsWith("Chapter ", StringComparison.Ordinal) ? line.Split(' ', ':')[1] : chapter;
            if (line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            {
                line.ShouldContain(" proved ");
                found.Add((chapter, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]));
            }
        }

        found.ShouldBe(entries.Select(entry => ($"{entry.Chapter}", entry.Id)));
        run.Output.ShouldNotContain('\u001b');
        lines.ShouldAllBe(line => line == line.TrimEnd());
    }

    [Fact(DisplayName = "prove ID ...: proves the theorems named, in the order given, each once")]
    public void Named_theorems()
    {
        var run = ToolRun.Of("prove", "sqrt-fails", "xor-network", "sqrt-fails", "--format", "json");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Json.List("theorems").Select(row => row.Text("id")).ShouldBe(["sqrt-fails", "xor-network"]);
    }

    [Fact(
        DisplayName = "prove --out: writes one proof file for each theorem and nothing else, and verify accepts them all"
    )]
    public void Written_proofs_are_accepted()
    {
        using var scratch = new Scratch();
        var proved = scratch.Run("prove", "--out", "made/proofs", "--format", "json");
        proved.ExitCode.ShouldBe(0, proved.Error);
        var files = Directory.GetFileSystemEntries(Path.Combine(scratch.Path, "made", "proofs"));
        var statements = proved
            .Json.List("theorems")
            .ToDictionary(row => row.Text("id") + ".proof.json", row => row.Text("statement"), StringComparer.Ordinal);
        files
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .ShouldBe(statements.Keys.Order(StringComparer.Ordinal));

        var verified = scratch.Run(["verify", "--format", "json", .. files]);
        verified.ExitCode.ShouldBe(0, verified.Output);
        var results = verified.Json.List("results");
        results.Select(row => row.Text("file")).ShouldBe(files);
        results.ShouldAllBe(row => row.Text("verdict") == "accepted");
        results.ShouldAllBe(row => row.Text("statement") == statements[Path.GetFileName(row.Text("file"))]);
    }

    [Fact(
        DisplayName = "prove --out: a path that is a file is refused before anything is proved, and the file stays as it was"
    )]
    public void Out_is_a_file()
    {
        using var scratch = new Scratch();
        var file = scratch.File("taken", "keep me");
        scratch.Run("prove", "--out", file).ShouldRefuse("taken: this cannot be written");
        scratch.Read(file).ShouldBe("keep me");
    }

    [Fact(DisplayName = "prove: an unknown theorem is refused, and the theorems with a name like it are named")]
    public void Unknown_theorem() =>
        ToolRun
            .Of("prove", "xor-network", "xor-netwrok")
            .ShouldRefuse("there is no theorem \"xor-netwrok\"", "close to it: xor-network");

    [Fact(
        DisplayName = "prove: a theorem whose evidence the kernel refuses is undecided, with the reason, and the exit code is 1"
    )]
    public void Refused_theorem()
    {
        var sound = TheoremCatalogue.Entries[0];
        var broken = new CatalogueEntry(
            "broken",
            2,
            () => throw new RefusalException("ByFarkas", "the sides do not meet")
        );
        var answer = ProveCommand.AnswerOf([TheoremRun.Of(broken), TheoremRun.Of(sound)]);
        answer.ExitCode.ShouldBe(1);
        var json = answer.Json();
        json["theorems"]![0]!["verdict"]!.GetValue<string>().ShouldBe("undecided");
        json["theorems"]![0]!["because"]!.GetValue<string>().ShouldBe("ByFarkas: the sides do not meet");
        json["theorems"]![1]!["verdict"]!.GetValue<string>().ShouldBe("proved");
        json["proved"]!.GetValue<int>().ShouldBe(1);
        json["total"]!.GetValue<int>().ShouldBe(2);
    }
}
