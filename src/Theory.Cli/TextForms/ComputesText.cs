using Spectre.Console;
using Theory.Cli.Commands;
using Theory.Kernel;
using Theory.Networks;

namespace Theory.Cli.TextForms;

/// <summary>Every row step by step, and the verdict.</summary>
internal static class ComputesText
{
    public static void Write(IAnsiConsole console, ComputationReport report)
    {
        for (var row = 1; row <= report.Evaluations.Count; row++)
        {
            WriteRow(console, report, row);
        }

        console.Line();
        console.VerdictLine(
            report.Verdict.Match(_ => "proved", _ => "refuted", _ => "undecided"),
            report.Verdict.Match(
                _ => $": the network gives the table's output on all {report.Evaluations.Count} rows.",
                theorem => $" by row {((OneRow)theorem.Evidence).Row}.",
                because => $": {because}."
            )
        );
    }

    private static void WriteRow(IAnsiConsole console, ComputationReport report, int row)
    {
        var evaluation = report.Evaluations[row - 1];
        var expected = report.Table.Rows[row - 1].Output;
        console.Line($"row {row}: {evaluation.Trace[0]}");
        for (var i = 1; i < evaluation.Trace.Count; i++)
        {
            console.Line($"  layer {i}: {Shown(report.Network.Layers[i - 1])} gives {evaluation.Trace[i]}");
        }

        if (evaluation.Output is not { } output)
        {
            console.Line($"  {evaluation.Obstacle}; expected {expected}");
        }
        else
        {
            console.Write(
                new Text(
                    $"  output {output[0]}, expected {expected}",
                    output[0] == expected ? Style.Plain : new Style(Color.Red)
                )
            );
            console.Line();
        }
    }

    private static string Shown(Layer layer) =>
        layer.Match(
            affine => affine.Map.ToString()["x -> ".Length..],
            activation => string.Join(", ", activation.Functions),
            _ => "softmax"
        );
}
