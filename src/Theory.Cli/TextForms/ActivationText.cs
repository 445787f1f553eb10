using Spectre.Console;
using Theory.Claims;
using Theory.Cli.JsonForms;
using Theory.Cli.Output;
using Theory.Functions;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Cli.TextForms;

/// <summary>A page about a function: formula, derivative, picture, properties with their reasons, range, slope, portrait and cost.</summary>
internal static class ActivationText
{
    public static void Write(IAnsiConsole console, string expression, ActivationReport report, Portrait portrait)
    {
        console.Write(Words.Heading(Visible.Of($"f(x) = {expression}")));
        console.Line();
        if (report.Derivative is { } derivative)
        {
            console.Line($"f'(x) = {derivative}");
        }

        console.Line();
        foreach (var line in FunctionPlot.Of(report.Function))
        {
            console.Line(line.TrimEnd());
        }

        console.Line();
        WriteProperties(console, report);
        console.Line();
        console.Line(
            $"  range      from {Enclosure(report.Infimum, "minus infinity")} to {Enclosure(report.Supremum, "infinity")}"
        );
        console.Line($"  steepness  sup |f'| = {Enclosure(report.Lipschitz, "infinity")}");
        PortraitText.Write(console, report, portrait);
        console.Line($"  cost of f  {OperationCost.Of(report.Function)}");
        if (report.Derivative is { } slope)
        {
            console.Line($"  cost of f' {OperationCost.Of(slope)}");
        }

        console.Line();
        var word = report.IsAdmissible switch
        {
            true => "proved",
            false => "refuted",
            null => "undecided",
        };
        console.VerdictLine(word, ": f is admissible as a hidden activation (all six criteria marked * hold).");
        console.Line();
    }

    private static void WriteProperties(IAnsiConsole console, ActivationReport report)
    {
        foreach (var property in PropertyNames.All)
        {
            var verdict = report.Properties[property];
            var mark = ActivationReport.Criteria.Contains(property) ? "*" : " ";
            console.Write(new Text($"{mark} {PropertyNames.Of(property).PadRight(18)} "));
            console.VerdictLine(verdict.Match(_ => "proved", _ => "refuted", _ => "undecided"), "");
            console.Paragraph(Explanation.Of(property, report.Function, verdict).Because);
        }
    }

    private static string Enclosure(ExtremeEnclosure extreme, string infinity)
    {
        if (extreme.Infinite is not null)
        {
            return infinity;
        }

        if (extreme.Low is { } exact && extreme.Low == extreme.High)
        {
            return exact.ToString();
        }

        var low = extreme.Low is { } least ? DecimalText.AtMost(least) : "?";
        var high = extreme.High is { } most ? DecimalText.AtLeast(most) : "?";
        return $"[{low}, {high}]";
    }
}
