using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Theory.Properties.Guards;

/// <summary>Every test runs.</summary>
public sealed class NoSkippedTests
{
    [Fact(DisplayName = "no test is skipped")]
    public void None() => SourceFile.Under("tests").SelectMany(Violations).ShouldBeEmpty();

    [Theory(DisplayName = "a skipped test is found")]
    [InlineData("[Fact(Skip = \"later\")]")]
    [InlineData("[Fact(DisplayName = \"x\", SkipWhen = nameof(Slow), Skip = \"slow\")]")]
    [InlineData("[Theory(SkipUnless = nameof(Fast))]")]
    [InlineData("[Fact(Explicit = true)]")]
    [InlineData("Assert.Skip(\"later\");")]
    [InlineData("Assert.SkipWhen(slow, \"later\");")]
    [InlineData("throw SkipException.ForSkip(\"later\");")]
    public void The_guard_fires(string code) => Violations(SourceFile.Of("tests/A.cs", code)).ShouldNotBeEmpty();

    [Fact(DisplayName = "skipping elements of a list is no skipped test")]
    public void Harmless() =>
        Violations(SourceFile.Of("tests/A.cs", "var rest = rows.Skip(1).SkipLast(1);")).ShouldBeEmpty();

    private static IEnumerable<string> Violations(SourceFile file) =>
        Regex
            .Matches(
                file.Code,
                @"\bSkip(When|Unless|Type|Exceptions)?\s*=|\bExplicit\s*=\s*true|\bAssert\s*\.\s*Skip\w*|\bSkipException\b",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(5)
            )
            .Select(match => $"{file.Path}: {match.Value}");
}
