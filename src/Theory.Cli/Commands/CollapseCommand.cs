using System.CommandLine;
using Theory.Cli.Input;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Cli.TextForms;
using Theory.Networks;
using Theory.Provers;

namespace Theory.Cli.Commands;

/// <summary><c>theory collapse NETWORK.json [--out FILE]</c>: finds the layers that do nothing.</summary>
internal sealed class CollapseCommand : TheoryCommand
{
    private readonly Argument<string> _network = new("NETWORK.json") { Description = "The network" };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write the collapsed network to this file",
        HelpName = "FILE",
    };

    private readonly InputOptions _limits = new();

    /// <summary>Makes the command.</summary>
    public CollapseCommand()
        : base(
            "collapse",
            "Find the runs of layers that are one affine layer, multiply them out exactly, and decide whether the whole network is affine.",
            "theory collapse samples/three-units.json",
            "theory collapse samples/idle-layers.json --out smaller.json",
            "theory collapse samples/one-relu.json --format json"
        )
    {
        Add(_network);
        Add(_out);
        _limits.AddTo(this);
    }

    /// <inheritdoc/>
    protected override Answer Answer(ParseResult line, Progress progress)
    {
        var network = InputFile.Network(line.GetRequiredValue(_network), _limits.Read(line));
        progress.Doing = "multiplying layers out";
        var report = CollapseProver.Collapse(network);
        return new(
            report.IsAffine.IsDecided ? ExitCode.Holds : ExitCode.Fails,
            () => CollapseJson.Of(network, report),
            console => CollapseText.Write(console, network, report)
        )
        {
            Files = line.GetValue(_out) is { } path ? [(path, JsonText.Of(NetworkJson.Write(report.Collapsed)))] : [],
        };
    }
}
