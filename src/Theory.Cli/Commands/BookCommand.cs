using System.CommandLine;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Laws;
using Theory.Laws.Mistakes;
using Theory.Provers.Catalogue;

namespace Theory.Cli.Commands;

/// <summary><c>theory book [PAGE ...] --out DIR</c>: writes the generated parts of the book.</summary>
internal sealed class BookCommand : TheoryCommand
{
    private const string LawsName = "laws";
    private const string TheoremsName = "theorems";

    private readonly Argument<string[]> _pages = new("PAGE")
    {
        Description = $"The pages to write, {LawsName} or {TheoremsName}; both when none is named",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The directory to write the pages into",
        HelpName = "DIR",
        Required = true,
    };

    /// <summary>Makes the command.</summary>
    public BookCommand()
        : base(
            "book",
            "Write the generated parts of the book: laws.md, every law with the mistakes that it refutes, and theorems.md, every theorem with its evidence.",
            "theory book --out book",
            "theory book laws --out book --format json"
        )
    {
        Add(_pages);
        Add(_out);
    }

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var names = Chosen(line.GetValue(_pages) ?? []);
        var directory = line.GetRequiredValue(_out);
        OutputFile.PrepareDirectory(directory);
        var runs = TheoremRun.OfAll(
            names.Contains(TheoremsName, StringComparer.Ordinal) ? TheoremCatalogue.Entries : [],
            progress
        );
        (string Path, string Text)[] files =
        [
            .. names.Select(name =>
                (
                    Path.Combine(directory, $"{name}.md"),
                    name == LawsName ? LawPage.Of(LawCatalogue.Suites, KnownMistakes.All) : TheoremPage.Of(runs)
                )
            ),
        ];
        string[] paths = [.. files.Select(file => file.Path)];
        return new(
            runs.All(run => run.Theorem is not null) ? ExitCode.Holds : ExitCode.Fails,
            () => BookJson.Of(paths),
            console => Array.ForEach(paths, path => console.Line(path))
        )
        {
            Files = files,
        };
    }

    private static string[] Chosen(string[] names) =>
        names.Length == 0
            ? [LawsName, TheoremsName]
            :
            [
                .. names
                    .Distinct(StringComparer.Ordinal)
                    .Select(name =>
                        name is LawsName or TheoremsName
                            ? name
                            : throw new UnusableInputException(
                                $"there is no page \"{name}\"; expected {LawsName} or {TheoremsName}"
                            )
                    ),
            ];
}
