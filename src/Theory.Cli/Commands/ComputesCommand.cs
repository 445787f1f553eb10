using System.CommandLine;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Provers;

namespace Theory.Cli.Commands;

/// <summary><c>theory computes NETWORK.json TABLE.csv</c>: does the network give the table's last column, exactly?</summary>
internal sealed class ComputesCommand : TheoryCommand
{
    private readonly Argument<string> _network = new("NETWORK.json") { Description = "The network, with one output" };

    private readonly Argument<string> _table = new("TABLE.csv")
    {
        Description = "The table: a header, then rows of exact numbers; the last column is the output",
    };

    private readonly InputOptions _limits = new();

    /// <summary>Makes the command.</summary>
    public ComputesCommand()
        : base(
            "computes",
            "Decide whether a network gives the last column of a table on every row, exactly, and show every row step by step.",
            "theory computes samples/xor-network.json samples/xor.csv",
            "theory computes samples/xor-network-half.json samples/xor.csv --format json"
        )
    {
        Add(_network);
        Add(_table);
        _limits.AddTo(this);
    }

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var limits = _limits.Read(line);
        var (networkFile, tableFile) = (line.GetRequiredValue(_network), line.GetRequiredValue(_table));
        var network = InputFile.Network(networkFile, limits);
        var table = InputFile.Table(tableFile, limits, progress);
        progress.Doing = $"evaluating {table.Rows.Length} rows";
        var verdict = Faults.At(
            $"{networkFile} with {tableFile}",
            limits,
            () => ComputationProver.Decide(network, table)
        );
        var report = new ComputationReport(
            verdict,
            network,
            table,
            [.. table.Rows.Select(row => network.Evaluate(row.Inputs))]
        );
        return new(
            verdict is Verdict.Proved ? ExitCode.Holds : ExitCode.Fails,
            () => ComputesJson.Of(report),
            console => ComputesText.Write(console, report)
        );
    }
}
