using System.Text;
using Shouldly;
using Xunit;

namespace Theory.Properties.Tool;

public sealed class VerifyRuns
{
    private const string LogProof = """
        {
          "statement": "f(x) = log(x) is undefined at x = POINT",
          "claim": { "kind": "not", "claim": { "kind": "defined-at", "function": "log(x)", "point": "POINT" } },
          "evidence": { "kind": "one-point", "x": "POINT" }
        }
        """;

    [Fact(
        DisplayName = "verify: files that are no proof, or a forged one, are rejected with the place and the reason; the files after them are still checked"
    )]
    public void Hostile_files()
    {
        using var scratch = new Scratch();
        scratch.Run("prove", "xor-not-separable", "--out", ".").ExitCode.ShouldBe(0);
        var proof = scratch.Read("xor-not-separable.proof.json");
        var weights = proof.LastIndexOf("\"1/2\"", StringComparison.Ordinal);
        (string File, string Reason)[] rejected =
        [
            (scratch.File("a weight changed", proof[..weights] + "\"1/3\"" + proof[(weights + 5)..]), "ByFarkas: "),
            (
                scratch.File("other words", proof.Replace("no w, b have", "some w, b have", StringComparison.Ordinal)),
                "$.statement: "
            ),
            (
                scratch.File("denominator 0", LogAt("1/0")),
                "$.claim.claim.point: the fraction \"1/0\" has the denominator 0"
            ),
            (
                scratch.File("a million digits", LogAt(new('7', 1_000_000))),
                "more than 10000 digits (--max-digits sets this limit)"
            ),
            (
                scratch.File(
                    "an unknown field",
                    proof.Replace("\"statement\"", "\"date\": 1, \"statement\"", StringComparison.Ordinal)
                ),
                "$: unknown field \"date\""
            ),
            (scratch.File("cut off", proof[..^20]), "line "),
            (scratch.File("empty", ""), "the file is empty; expected a proof in JSON"),
            (
                scratch.File("deep", new string('[', 1_000_000)),
                "nested more than 128 levels deep (--max-depth sets this limit)"
            ),
            (
                scratch.File("not text", [.. Encoding.UTF8.GetBytes("{\n  \"statement\": \""), 0xC3, 0x28]),
                "line 2, column 17: found the byte 0xC3"
            ),
            (scratch.File("a network", """{"inputs":1,"layers":[]}"""), "$: unknown field \"inputs\""),
        ];
        string[] files =
        [
            "xor-not-separable.proof.json",
            .. rejected.Select(row => row.File),
            "xor-not-separable.proof.json",
        ];

        var run = scratch.Run(["verify", "--format", "json", .. files]);
        run.ExitCode.ShouldBe(1);
        var results = run.Json.List("results");
        results.Select(row => row.Text("file")).ShouldBe(files);
        foreach (var (row, (_, reason)) in results[1..^1].Zip(rejected))
        {
            row.Text("verdict").ShouldBe("rejected", row.Text("file"));
            row.Text("reason").ShouldContain(reason);
        }

        results[0].Text("verdict").ShouldBe("accepted");
        results[^1].Text("verdict").ShouldBe("accepted");
        results[0].Text("statement").ShouldStartWith("no w, b have");
    }

    [Fact(DisplayName = "verify: the text has each file's verdict, and the count at the end")]
    public void As_text()
    {
        using var scratch = new Scratch();
        var good = scratch.File("good.json", LogAt("-1"));
        var bad = scratch.File("bad.json", LogAt("1"));
        var run = scratch.Run("verify", bad, good);
        run.ExitCode.ShouldBe(1);
        var lines = run.Lines;
        lines[0].ShouldBe("rejected  bad.json");
        lines[1].ShouldContain("ByOnePoint: ");
        run.ShouldSay("accepted  good.json");
        lines[^1].ShouldBe("1 of 2 accepted");
    }

    [Fact(DisplayName = "verify: a file that does not exist is unusable input, and nothing is said about the others")]
    public void Missing_file() =>
        ToolRun
            .Of("verify", "samples/xor.csv", "no/such.proof.json")
            .ShouldRefuse("no/such.proof.json: there is no such file");

    // "log is undefined at this point", with the point itself as evidence.
    private static string LogAt(string point) => LogProof.Replace("POINT", point, StringComparison.Ordinal);
}
