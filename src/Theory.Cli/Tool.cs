using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Theory.Cli.Commands;
using Theory.Cli.Input;
using Theory.Cli.Output;

namespace Theory.Cli;

/// <summary>The tool's command line: its commands, its help and its answer to a line that makes no sense.</summary>
internal static class Tool
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">The words after "theory".</param>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="error">Where anything else goes.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = Root();
        var line = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (WhatIsWrong(line) is { } fault)
        {
            return Faults.Report(new UnusableInputException(fault), error);
        }

        try
        {
            return await line.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = output,
                    Error = error,
                }
            );
        }
        catch (Exception e)
        {
            return Faults.Report(e, error);
        }
    }

    /// <summary>The command line, with all commands.</summary>
    internal static RootCommand Root()
    {
        var root = new RootCommand(
            "Exact, machine-checked proofs about neural networks. Searching is clever and untrusted; checking is small, exact and separate."
        )
        {
            HelpName = "theory",
        };
        Command[] commands =
        [
            new ProveCommand(),
            new VerifyCommand(),
            new CollapseCommand(),
            new ComputesCommand(),
            new SeparateCommand(),
            new CensusCommand(),
            new ActivationCommand(),
            new LawsCommand(),
            new BookCommand(),
        ];
        foreach (var command in commands)
        {
            root.Add(command);
        }

        foreach (var option in CommonOptions.All)
        {
            root.Add(option);
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, Terminal.PlainWidth);
        }

        return root;
    }

    private static string? WhatIsWrong(ParseResult line)
    {
        var command = line.CommandResult.Command;
        var name = command is RootCommand ? "theory" : $"theory {command.Name}";
        var fault =
            UnknownOption(line)
            ?? (line.Action is ParseErrorAction ? UnknownCommand(line) ?? line.Errors[0].Message : null);
        return fault is null ? null : $"{fault.TrimEnd('.')}; see {name} --help";
    }

    private static string? UnknownCommand(ParseResult line) =>
        line.CommandResult.Command is RootCommand root && line.UnmatchedTokens is [var unknown, ..]
            ? $"there is no command \"{unknown}\"{CloseNames.Suggestion(unknown, root.Subcommands.Select(known => known.Name))}"
            : null;

    // The library takes an option that it does not know for one more argument.
    private static string? UnknownOption(ParseResult line)
    {
        var unknown = line
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value));
        var known = line.CommandResult.Command.Options.Concat(CommonOptions.All).Select(option => option.Name);
        return unknown is null
            ? null
            : $"there is no option \"{unknown.Value}\"{CloseNames.Suggestion(unknown.Value, known)}";
    }

    private static bool LooksLikeOption(string text) =>
        text.StartsWith("--", StringComparison.Ordinal)
        && text.Length > 3
        && text.Skip(2).All(c => char.IsAsciiLetterLower(c) || c == '-');
}
