using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Theory.Properties.Guards;

/// <summary>A room of src/Theory uses only the rooms before it.</summary>
public sealed class RoomArrows
{
    private static string[] Rooms =>
        ["Numbers", "Algebra", "Data", "Functions", "Analysis", "Networks", "Claims", "Kernel", "Provers", "Exports"];

    [Fact(DisplayName = "no arrow runs back up between the rooms of src/Theory")]
    public void No_arrow_back() => Violations([.. SourceFile.Under("src/Theory")]).ShouldBeEmpty();

    [Theory(DisplayName = "an arrow that runs back up is found")]
    [InlineData(
        "src/Theory/Kernel/Theorem.ByGuess.cs",
        "using Theory.Provers;",
        "src/Theory/Kernel/Theorem.ByGuess.cs uses Provers"
    )]
    [InlineData(
        "src/Theory/Numbers/Rational.cs",
        "using Theory.Algebra.Words;",
        "src/Theory/Numbers/Rational.cs uses Algebra"
    )]
    [InlineData(
        "src/Theory/Claims/Claim.cs",
        "using static Theory.Kernel.Theorem;",
        "src/Theory/Claims/Claim.cs uses Kernel"
    )]
    [InlineData(
        "src/Theory/Claims/Claim.cs",
        "var x = global::Theory.Exports.ProofJson.ToText(p);",
        "src/Theory/Claims/Claim.cs uses Exports"
    )]
    [InlineData(
        "src/Theory/Claims/Claim.cs",
        "Kernel.Theorem Proved() => null;",
        "src/Theory/Claims/Claim.cs uses Kernel"
    )]
    [InlineData("src/Theory/Magic/Wand.cs", "class Wand;", "src/Theory/Magic/Wand.cs lies in no room")]
    public void The_guard_fires(string path, string code, string violation) =>
        Violations([SourceFile.Of(path, code), SourceFile.Of("src/Theory/Kernel/Theorem.cs", "class Theorem;")])
            .ShouldBe([violation]);

    [Theory(DisplayName = "what looks like an arrow and is none is let through")]
    [InlineData("src/Theory/Kernel/Theorem.cs", "using Theory.Numbers; using Theory.Claims;")]
    [InlineData("src/Theory/Claims/Claim.cs", "// using Theory.Kernel;")]
    [InlineData("src/Theory/Claims/Claim.cs", "/// <see cref=\"Theory.Kernel.Theorem\"/>")]
    [InlineData("src/Theory/Claims/Claim.cs", "var text = \"Theory.Kernel\";")]
    [InlineData("src/Theory/Claims/Claim.cs", "var n = Provers.Count;")]
    public void Harmless(string path, string code) =>
        Violations([SourceFile.Of(path, code), SourceFile.Of("src/Theory/Kernel/Theorem.cs", "class Theorem;")])
            .ShouldBeEmpty();

    private static IEnumerable<string> Violations(IReadOnlyCollection<SourceFile> files)
    {
        var types = files
            .Where(file => RoomOf(file.Path) is not null)
            .ToLookup(
                file => RoomOf(file.Path)!,
                file => Path.GetFileName(file.Path).Split('.')[0],
                StringComparer.Ordinal
            );
        foreach (var file in files)
        {
            var own = Array.IndexOf(Rooms, RoomOf(file.Path));
            if (own < 0)
            {
                yield return $"{file.Path} lies in no room";
                continue;
            }

            foreach (var room in Rooms.Skip(own + 1).Where(room => Uses(file.Code, room, types[room])))
            {
                yield return $"{file.Path} uses {room}";
            }
        }
    }

    private static string? RoomOf(string path) =>
        Rooms.FirstOrDefault(room => path.StartsWith($"src/Theory/{room}/", StringComparison.Ordinal));

    // Inside the namespace Theory, a room can be named without "Theory." in front of a type of it.
    private static bool Uses(string code, string room, IEnumerable<string> types) =>
        Has(code, $@"\bTheory\.{room}\b")
        || types.Distinct(StringComparer.Ordinal).Any(type => Has(code, $@"(?<![\w.]){room}\.{Regex.Escape(type)}\b"));

    private static bool Has(string code, string pattern) =>
        Regex.IsMatch(code, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
}
