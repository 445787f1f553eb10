using System.Reflection;
using System.Text.RegularExpressions;
using Shouldly;
using Theory.Kernel;
using Xunit;

namespace Theory.Properties.Guards;

/// <summary>Only the rules of the kernel make a theorem, and the list of rules is whole.</summary>
public sealed class TheoremIsUnforgeable
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    [Fact(
        DisplayName = "a theorem has no constructor, setter or maker but the rules, and cannot be derived or copied with changes"
    )]
    public void Closed() => Openings(typeof(Theorem)).ShouldBeEmpty();

    [Theory(DisplayName = "a way to make or change a theorem outside the rules is found")]
    [InlineData(typeof(Opened.Constructor), "a constructor is not private")]
    [InlineData(typeof(Opened.Derivable), "the class is not sealed")]
    [InlineData(typeof(Opened.Settable), "the field <Claim>k__BackingField can be changed")]
    [InlineData(typeof(Opened.Maker), "Make is no rule and makes theorems")]
    [InlineData(typeof(Opened.Copied), "<Clone>$ is no rule and makes theorems")]
    [InlineData(typeof(Opened.Converted), "op_Explicit is no rule and makes theorems")]
    public void The_guard_fires(Type type, string opening) => string.Join("; ", Openings(type)).ShouldBe(opening);

    [Fact(DisplayName = "the class of theorems is written in the kernel's folder alone")]
    public void In_the_kernel_alone() =>
        PartsOutsideTheKernel([
                .. SourceFile.Under("src"),
                .. SourceFile.Under("tests"),
                .. SourceFile.Under("benchmarks"),
            ])
            .ShouldBeEmpty();

    [Fact(DisplayName = "a part of the class of theorems outside the kernel is found")]
    public void The_guard_on_parts_fires() =>
        PartsOutsideTheKernel([
                SourceFile.Of("src/Theory/Provers/Cheat.cs", "partial  class Theorem { }"),
                SourceFile.Of("src/Theory/Kernel/Theorem.cs", "partial class Theorem { }"),
            ])
            .ShouldBe(["src/Theory/Provers/Cheat.cs"]);

    [Fact(DisplayName = "the summary of theorems lists every rule")]
    public void Signature()
    {
        var listed = Listed(File.ReadAllText(Path.Combine(SourceFile.Root, "src/Theory/Kernel/Theorem.cs"))).ToArray();
        Rules(typeof(Theorem)).Except(listed, StringComparer.Ordinal).ShouldBeEmpty("these rules are not in the list");
        listed.Except(Rules(typeof(Theorem)), StringComparer.Ordinal).ShouldBeEmpty("these are listed and no rules");
    }

    private static IEnumerable<string> Rules(Type type) =>
        type.GetMethods(Everything)
            .Where(method => method.IsPublic && IsRule(method))
            .Select(method => method.Name)
            .Where(name => name != nameof(Theorem.Check))
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(string source) =>
        Regex
            .Matches(
                source,
                @"^/// (?<rule>By\w+) ",
                RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(5)
            )
            .Select(match => match.Groups["rule"].Value)
            .Distinct(StringComparer.Ordinal);

    private static bool IsRule(MethodInfo method) =>
        method.IsStatic
        && (method.Name == nameof(Theorem.Check) || method.Name.StartsWith("By", StringComparison.Ordinal));

    private static IEnumerable<string> Openings(Type type)
    {
        if (!type.IsSealed)
        {
            yield return "the class is not sealed";
        }

        if (type.GetConstructors(Everything).Any(constructor => !constructor.IsPrivate))
        {
            yield return "a constructor is not private";
        }

        foreach (var field in type.GetFields(Everything).Where(field => !field.IsInitOnly && !field.IsLiteral))
        {
            yield return $"the field {field.Name} can be changed";
        }

        foreach (
            var method in type.GetMethods(Everything)
                .Where(method => method.ReturnType == type && !method.IsPrivate && !IsRule(method))
        )
        {
            yield return $"{method.Name} is no rule and makes theorems";
        }
    }

    private static IEnumerable<string> PartsOutsideTheKernel(IEnumerable<SourceFile> files) =>
        files
            .Where(file =>
                Regex.IsMatch(
                    file.Code,
                    @"\bpartial\s+(class|record)\s+Theorem\b",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(5)
                )
            )
            .Select(file => file.Path)
            .Where(path => !path.StartsWith("src/Theory/Kernel/", StringComparison.Ordinal));

    /// <summary>Classes like that of theorems, each with one opening.</summary>
    private static class Opened
    {
        public sealed class Constructor
        {
            internal Constructor() { }
        }

        public class Derivable
        {
            private Derivable() { }

            public sealed class Derived : Derivable;
        }

        public sealed class Settable
        {
            private Settable() { }

            public string Claim { get; private set; } = "";

            public void Change() => Claim = "anything";
        }

        public sealed class Maker
        {
            private Maker() { }

            public static Maker Make() => new();
        }

        public sealed record Copied
        {
            private Copied() { }
        }

        public sealed class Converted
        {
            private Converted() { }

            public static explicit operator Converted(string claim) =>
                claim.Length > 0 ? new() : throw new InvalidCastException();
        }
    }
}
