using Spectre.Console;

namespace Theory.Cli.Output;

/// <summary>Where text for people goes: in colour on a terminal, plain elsewhere and where NO_COLOR is set.</summary>
internal static class Terminal
{
    /// <summary>The width of text that goes elsewhere.</summary>
    public const int PlainWidth = 120;

    /// <summary>Where answers go.</summary>
    public static IAnsiConsole Output(TextWriter writer) =>
        Create(writer, writer == Console.Out && !Console.IsOutputRedirected);

    /// <summary>Where anything else goes.</summary>
    public static IAnsiConsole Error(TextWriter writer) => Create(writer, IsErrorTerminal(writer));

    /// <summary>Whether someone watches where anything else goes.</summary>
    public static bool IsErrorTerminal(TextWriter writer) => writer == Console.Error && !Console.IsErrorRedirected;

    /// <summary>How text is written to a terminal, or elsewhere.</summary>
    public static AnsiConsoleSettings Settings(TextWriter writer, bool isTerminal, bool isPlain) =>
        new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && !isPlain ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        };

    private static IAnsiConsole Create(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(Settings(writer, isTerminal, NoColour));
        if (!isTerminal)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }

    // https://no-color.org: set and not empty.
    private static bool NoColour => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
}
