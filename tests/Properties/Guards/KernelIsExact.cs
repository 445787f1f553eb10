using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Theory.Properties.Guards;

/// <summary>The kernel computes exactly and deterministically: no floating point, no library but the base one, no input or output, no clock, no chance.</summary>
public sealed class KernelIsExact
{
    private static string[] Forbidden =>
        [
            .. new[]
            {
                "float",
                "double",
                "decimal",
                "Half",
                "Single",
                "Double",
                "Decimal",
                "NFloat",
                "Math",
                "MathF",
                "ToDouble",
                "FromDouble",
                "MathNet",
                "Complex",
            },
            .. new[]
            {
                "IO",
                "File",
                "Directory",
                "Stream",
                "Console",
                "Net",
                "HttpClient",
                "Process",
                "Environment",
                "Registry",
            },
            .. new[]
            {
                "DateTime",
                "DateTimeOffset",
                "TimeProvider",
                "Stopwatch",
                "TickCount64",
                "Random",
                "RandomNumberGenerator",
                "Guid",
            },
            .. new[]
            {
                "Thread",
                "Task",
                "Parallel",
                "Timer",
                "unsafe",
                "stackalloc",
                "dynamic",
                "Reflection",
                "Unsafe",
                "Activator",
                "Marshal",
            },
        ];

    [Fact(DisplayName = "the kernel uses no floating point, no MathNet, no input or output, no clock, no chance")]
    public void Exact() => SourceFile.Under("src/Theory/Kernel").SelectMany(Violations).ShouldBeEmpty();

    [Theory(DisplayName = "what the kernel must not use is found")]
    [InlineData("double x = 1;", "double")]
    [InlineData("var x = 1.5;", "1.5")]
    [InlineData("var x = 1e9;", "1e9")]
    [InlineData("var x = 3f;", "3f")]
    [InlineData("var x = 3m;", "3m")]
    [InlineData("using MathNet.Numerics;", "MathNet")]
    [InlineData("using System.IO;", "IO")]
    [InlineData("var t = DateTime.UtcNow;", "DateTime")]
    [InlineData("if (value.ToDouble() > 0) return;", "ToDouble")]
    [InlineData("var r = Random.Shared.Next();", "Random")]
    [InlineData("var r = Math.Sqrt(2);", "Math")]
    public void The_guard_fires(string code, string found) =>
        Violations(SourceFile.Of("src/Theory/Kernel/A.cs", code)).ShouldBe([$"src/Theory/Kernel/A.cs uses {found}"]);

    [Theory(DisplayName = "exact code is let through")]
    [InlineData("var half = new Rational(1, 2); // not 0.5")]
    [InlineData("throw new RefusalException(rule, \"double 1.5\");")]
    [InlineData("const int Most = 1_000_000; var last = rows[^1]; var range = 1..3;")]
    public void Harmless(string code) => Violations(SourceFile.Of("src/Theory/Kernel/A.cs", code)).ShouldBeEmpty();

    private static IEnumerable<string> Violations(SourceFile file) =>
        Regex
            .Matches(
                file.Code,
                @"(?<![\w.])[0-9][0-9_]*(\.[0-9]+([eE][-+]?[0-9]+)?[dDfFmM]?|[eE][-+]?[0-9]+|[dDfFmM]\b)|\b[A-Za-z]\w*",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(5)
            )
            .Select(match => match.Value)
            .Where(word => char.IsAsciiDigit(word[0]) || Forbidden.Contains(word, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Select(word => $"{file.Path} uses {word}");
}
