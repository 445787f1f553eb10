using System.CommandLine;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Provers.Catalogue;

namespace Theory.Cli.Commands;

/// <summary><c>theory prove [ID ...] [--out DIR]</c>: proves the catalogue.</summary>
internal sealed class ProveCommand : TheoryCommand
{
    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The theorems to prove; all of the catalogue when none is named",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write ID.proof.json, claim and evidence, for each theorem into this directory",
        HelpName = "DIR",
    };

    /// <summary>Makes the command.</summary>
    public ProveCommand()
        : base(
            "prove",
            "Prove the theorems of the catalogue: search for the evidence, and let the kernel check it.",
            "theory prove",
            "theory prove xor-not-separable xor-network",
            "theory prove --out proofs",
            "theory prove --format json"
        )
    {
        Add(_ids);
        Add(_out);
    }

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var entries = Chosen(line.GetValue(_ids) ?? []);
        var directory = line.GetValue(_out);
        if (directory is not null)
        {
            OutputFile.PrepareDirectory(directory);
        }

        var runs = TheoremRun.OfAll(entries, progress);
        return AnswerOf(runs) with
        {
            Files = directory is null
                ? []
                :
                [
                    .. runs.Where(run => run.Theorem is not null)
                        .Select(run => ProofFile.Of(directory, run.Entry.Id, run.Theorem!)),
                ],
        };
    }

    /// <summary>The answer that some runs amount to.</summary>
    internal static Answer AnswerOf(IReadOnlyList<TheoremRun> runs) =>
        new(
            runs.All(run => run.Theorem is not null) ? ExitCode.Holds : ExitCode.Fails,
            () => ProveJson.Of(runs),
            console => ProveText.Write(console, runs)
        );

    private static IReadOnlyList<CatalogueEntry> Chosen(string[] ids)
    {
        var entries = TheoremCatalogue.Entries;
        return ids.Length == 0 ? entries : [.. ids.Distinct(StringComparer.Ordinal).Select(id => Find(entries, id))];
    }

    private static CatalogueEntry Find(IReadOnlyList<CatalogueEntry> entries, string id) =>
        entries.FirstOrDefault(entry => entry.Id == id)
        ?? throw new UnusableInputException(
            $"there is no theorem \"{id}\"{CloseNames.Suggestion(id, entries.Select(entry => entry.Id))}; theory prove lists them all"
        );
}
