using Spectre.Console;
using Theory.Algebra;
using Theory.Cli.Commands;
using Theory.Data;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;

namespace Theory.Cli.TextForms;

/// <summary>The hyperplane with its margin, or the weights of both classes and their common point; points in the plane are also drawn.</summary>
internal static class SeparateText
{
    public static void Write(IAnsiConsole console, SeparationReport report)
    {
        switch (report.Verdict)
        {
            case Verdict.Proved proved:
                WriteSeparable(console, report, (Hyperplane)proved.Theorem.Evidence);
                break;
            case Verdict.Refuted refuted:
                WriteInseparable(console, report, (Farkas)refuted.Theorem.Evidence);
                break;
            case Verdict.Undecided undecided:
                console.VerdictLine(report.Word, $": {undecided.Because}.");
                break;
        }
    }

    private static void WriteSeparable(IAnsiConsole console, SeparationReport report, Hyperplane plane)
    {
        console.VerdictLine(
            report.Word,
            $": w·x + b is positive on the rows labelled {report.Positive} and negative on those labelled {report.Negative}."
        );
        console.Line($"  w = {plane.Weights}");
        console.Line($"  b = {plane.Bias}");
        console.Line($"  margin = {report.Margin(plane)}, the least |w·x + b| of any row");
        WritePlot(console, report, plane, null);
    }

    private static void WriteInseparable(IAnsiConsole console, SeparationReport report, Farkas weights)
    {
        console.VerdictLine(
            report.Word,
            ": a point lies in the convex hulls of both classes, so no w·x + b is positive on one and negative on the other."
        );
        WriteSide(console, report, weights.Positive, report.Positive);
        WriteSide(console, report, weights.Negative, report.Negative);
        console.Line($"  both give the point {report.CommonPoint(weights)}");
        WritePlot(console, report, null, report.CommonPoint(weights));
    }

    private static void WritePlot(IAnsiConsole console, SeparationReport report, Hyperplane? plane, Vector? common)
    {
        if (report.Points.Dimension != 2)
        {
            return;
        }

        console.Line();
        foreach (var line in PointPlot.Of(report.Points, plane, common))
        {
            console.Line(line);
        }

        var mark = plane is null ? "X the point of both hulls" : ". the line w·x + b = 0";
        console.Line($"  + label {report.Positive}, o label {report.Negative}, {mark}");
    }

    private static void WriteSide(
        IAnsiConsole console,
        SeparationReport report,
        ValueList<RowWeight> weights,
        Rational label
    )
    {
        console.Line($"  label {label}:");
        foreach (var weight in weights)
        {
            console.Line($"    {weight}, which is {report.Points.Rows[weight.Row - 1].Point}");
        }
    }
}
