using System.CommandLine;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Laws;
using Theory.Laws.Mistakes;

namespace Theory.Cli.Commands;

/// <summary><c>theory laws [ID ...]</c>: lists the laws with the mistakes that they refute.</summary>
internal sealed class LawsCommand : TheoryCommand
{
    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The laws to list; all of them when none is named",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Makes the command.</summary>
    public LawsCommand()
        : base(
            "laws",
            "List the laws, each with its statement and the mistakes that it refutes: wrong functions that people really write.",
            "theory laws",
            "theory laws relu-parts-make-the-number tanh-is-odd",
            "theory laws --format json"
        ) => Add(_ids);

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var report = new LawsReport(Chosen(line.GetValue(_ids) ?? []), [.. LawCatalogue.Laws], KnownMistakes.All);
        return new(ExitCode.Holds, () => LawsJson.Of(report), console => LawsText.Write(console, report));
    }

    private static IReadOnlyList<Law> Chosen(string[] ids) =>
        ids.Length == 0 ? [.. LawCatalogue.Laws] : [.. ids.Distinct(StringComparer.Ordinal).Select(Find)];

    private static Law Find(string id) =>
        LawCatalogue.Find(id)
        ?? throw new UnusableInputException(
            $"there is no law \"{id}\"{CloseNames.Suggestion(id, LawCatalogue.Laws.Select(law => law.Id))}; theory laws lists them all"
        );
}
