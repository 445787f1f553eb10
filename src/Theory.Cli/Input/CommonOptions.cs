using System.CommandLine;

namespace Theory.Cli.Input;

/// <summary>The options that every command takes.</summary>
internal static class CommonOptions
{
    private const string Text = "text";
    private const string Json = "json";

    // The parser finds a value by the identity of its option, so both are made once.
    private static readonly Option<string?> Format = Recursively(
        Choice.Option("--format", "How to answer: text for people, json for programs", Text, Text, Json)
    );

    private static readonly Option<int> Seconds = Recursively(
        WholeNumber.Option("--max-seconds", "The most seconds of work", 600, 1, 1_000_000)
    );

    /// <summary>The options, in the order of the help.</summary>
    public static IReadOnlyList<Option> All => [Format, Seconds];

    /// <summary>Whether the answer is wanted as JSON.</summary>
    public static bool WantsJson(ParseResult line) => line.GetValue(Format) == Json;

    /// <summary>How long the work may take.</summary>
    public static TimeSpan TimeLimit(ParseResult line) => TimeSpan.FromSeconds(line.GetValue(Seconds));

    private static Option<T> Recursively<T>(Option<T> option)
    {
        option.Recursive = true;
        return option;
    }
}
