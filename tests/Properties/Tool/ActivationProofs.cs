using System.Text.Json;
using Shouldly;
using Xunit;

namespace Theory.Properties.Tool;

/// <summary>What <c>theory activation</c> decides can be checked again by <c>theory verify</c>, which knows nothing of the search.</summary>
public sealed class ActivationProofs
{
    [Theory(DisplayName = "activation --out: each decided property has a proof file, and verify accepts every file")]
    [InlineData("relu(x)")]
    [InlineData("1/(x - 1) + abs(x)")]
    [InlineData("x - sin(x)")]
    public void Accepted(string function)
    {
        using var scratch = new Scratch();
        var run = scratch.Run("activation", function, "--out", "made/proofs", "--format", "json");
        var files = Directory.GetFiles(Path.Combine(scratch.Path, "made", "proofs"));
        var decided = Decided(run.Json);
        decided.ShouldNotBeEmpty();
        decided
            .Select(name => $"{name}.proof.json")
            .Except(files.Select(file => Path.GetFileName(file)), StringComparer.Ordinal)
            .ShouldBeEmpty();

        var verified = scratch.Run(["verify", "--format", "json", .. files]);
        verified.ExitCode.ShouldBe(0, verified.Output);
        verified.Json.List("results").Length.ShouldBe(files.Length);
    }

    [Fact(
        DisplayName = "activation --out: a proof says the property where it is proved, and its negation where it is refuted"
    )]
    public void Statements()
    {
        using var scratch = new Scratch();
        scratch.Run("activation", "relu(x)", "--out", ".");
        Kind("monotone").ShouldBe("has-property");
        Kind("bounded").ShouldBe("not");
        Kind("infimum-at-least").ShouldBe("extreme-at-least");
        scratch.Read("break-1-left.proof.json").ShouldContain("relu(x)");

        string Kind(string name)
        {
            using var proof = JsonDocument.Parse(scratch.Read($"{name}.proof.json"));
            return proof.RootElement.GetProperty("claim").Text("kind");
        }
    }

    [Fact(
        DisplayName = "activation --out: the proofs about several functions are in directories of their own, in the order of the functions"
    )]
    public void Several()
    {
        using var scratch = new Scratch();
        scratch.Run("activation", "relu(x)", "tanh(x)", "--out", "proofs").ExitCode.ShouldBe(0);
        scratch.Read(Path.Combine("proofs", "1", "total.proof.json")).ShouldContain("relu(x)");
        scratch.Read(Path.Combine("proofs", "2", "total.proof.json")).ShouldContain("tanh(x)");
        Directory.GetFileSystemEntries(Path.Combine(scratch.Path, "proofs")).Length.ShouldBe(2);
    }

    [Fact(DisplayName = "activation --out: a path that is a file is refused")]
    public void Taken()
    {
        using var scratch = new Scratch();
        var file = scratch.File("taken", "keep me");
        scratch.Run("activation", "x", "--out", file).ShouldRefuse("taken: this cannot be written");
        scratch.Read(file).ShouldBe("keep me");
    }

    private static List<string> Decided(JsonElement report) =>
        [
            .. report
                .GetProperty("properties")
                .EnumerateObject()
                .Where(property => property.Value.Text("verdict") != "undecided")
                .Select(property => property.Name),
        ];
}
