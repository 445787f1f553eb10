using Spectre.Console;
using Theory.Algebra;
using Theory.Kernel;
using Theory.Networks;
using Theory.Provers;

namespace Theory.Cli.TextForms;

/// <summary>The runs, the collapsed network, and whether the whole is affine.</summary>
internal static class CollapseText
{
    public static void Write(IAnsiConsole console, Network network, CollapseReport report)
    {
        var layers = network.Layers.Count == 1 ? "1 layer" : $"{network.Layers.Count} layers";
        console.Line(
            report.Runs.Count == 0
                ? $"{layers}, and nothing to collapse."
                : $"{layers} collapse to {report.Collapsed.Layers.Count}."
        );
        foreach (var run in report.Runs)
        {
            console.Line(
                run.From == run.To
                    ? $"  layer {run.From} does nothing"
                    : $"  layers {run.From} to {run.To} are one affine map"
            );
        }

        console.Line();
        console.Write(Words.Heading("The collapsed network"));
        console.Line();
        if (report.Collapsed.Layers.Count == 0)
        {
            console.Line("  has no layers: the output is the input");
        }

        for (var i = 0; i < report.Collapsed.Layers.Count; i++)
        {
            WriteLayer(console, report.Collapsed.Layers[i], i + 1);
        }

        console.Line();
        console.VerdictLine("proved", ": both networks compute the same function.");
        switch (report.IsAffine)
        {
            case Verdict.Proved:
                console.VerdictLine("proved", ": the network is affine.");
                break;
            case Verdict.Refuted refuted:
                WriteBend(console, network, (BentLine)refuted.Theorem.Evidence);
                break;
            case Verdict.Undecided undecided:
                console.VerdictLine("undecided", $": whether the network is affine: {undecided.Because}.");
                break;
        }
    }

    private static void WriteLayer(IAnsiConsole console, Layer layer, int number)
    {
        var parts = layer.Match(
            affine => Affine(affine.Map),
            activation => [string.Join(", ", activation.Functions)],
            _ => ["softmax"]
        );
        console.Line($"  layer {number}: {parts[0]}");
        foreach (var part in parts.Skip(1))
        {
            console.Line($"    {part}");
        }
    }

    private static string[] Affine(AffineMap map) =>
        map is { Inputs: 1, Outputs: 1 }
            ? ["a x + b with", $"a = {map.Weights[0, 0]}", $"b = {map.Bias[0]}"]
            :
            [
                "W x + b with",
                .. Enumerable.Range(0, map.Outputs).Select(i => $"{(i == 0 ? "W =" : "   ")} {map.Weights.Row(i)}"),
                $"b = {map.Bias}",
            ];

    private static void WriteBend(IAnsiConsole console, Network network, BentLine line)
    {
        var between = (1 - line.T) * line.First + line.T * line.Second;
        var affine =
            (1 - line.T) * network.Evaluate(line.First).Output! + line.T * network.Evaluate(line.Second).Output!;
        console.VerdictLine("refuted", ": that the network is affine, by three points on a line:");
        foreach (var point in new[] { line.First, line.Second, between })
        {
            console.Line($"  {point} goes to {network.Evaluate(point).Output}");
        }

        console.Line($"  An affine map that gives the first two would send {between} to {affine}.");
    }
}
