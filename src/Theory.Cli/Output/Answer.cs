using System.Text.Json.Nodes;
using Spectre.Console;

namespace Theory.Cli.Output;

/// <summary>What a command found, complete before any of it is shown or written.</summary>
/// <param name="ExitCode">What the calling program is told.</param>
/// <param name="Json">The answer for programs.</param>
/// <param name="Text">Shows the answer to people.</param>
internal sealed record Answer(int ExitCode, Func<JsonNode> Json, Action<IAnsiConsole> Text)
{
    /// <summary>The files to write, each a path and its content.</summary>
    public IReadOnlyList<(string Path, string Content)> Files { get; init; } = [];

    /// <summary>A line for standard error beside the answer, or null.</summary>
    public string? Complaint { get; init; }
}
