using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Theory.Cli.Commands;

namespace Theory.Cli;

/// <summary>The library's help of a command, and after it examples that can be typed as they stand.</summary>
internal sealed class HelpWithExamples(HelpAction help, int width) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = int.Min(help.MaxWidth, width);
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is TheoryCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        return ExitCode.Holds;
    }
}
