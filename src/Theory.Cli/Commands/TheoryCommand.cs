using System.CommandLine;
using Theory.Cli.Output;

namespace Theory.Cli.Commands;

/// <summary>A command of the tool: it makes an answer out of a command line, and neither writes nor shows anything itself.</summary>
internal abstract class TheoryCommand : Command
{
    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, for the help.</param>
    /// <param name="examples">Lines that can be typed as they stand, for the help.</param>
    protected TheoryCommand(string name, string description, params string[] examples)
        : base(name, description)
    {
        Examples = examples;
        SetAction((line, stop) => Runner.Run(line, progress => Answer(line, progress), stop));
    }

    /// <summary>Lines that can be typed as they stand.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Does the work.</summary>
    protected abstract Answer Answer(ParseResult line, Progress progress);
}
