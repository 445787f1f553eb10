using System.Globalization;
using Spectre.Console;
using Theory.Algebra;
using Theory.Cli.Commands;
using Theory.Data;

namespace Theory.Cli.TextForms;

/// <summary>The classes of threshold functions with the weights of one function each, and one function that is none, with its four points.</summary>
internal static class CensusText
{
    private const int MostClasses = 20;

    public static void Write(IAnsiConsole console, CensusReport report)
    {
        var census = report.Census;
        console.Line(
            $"{census.Threshold} of the {report.Functions} Boolean functions of {Inputs(census.Inputs)} are threshold functions step(w·x + b), in {census.Classes.Count} classes."
        );
        console.Line(
            "A class holds what one function becomes by permuting and complementing inputs and by complementing the output."
        );
        console.Line();
        WriteClasses(console, census.Classes);
        console.Line();
        if (report.Example is var (function, points))
        {
            console.Line(
                $"The other {census.Obstructed} each have an XOR in them: two points p, q with the value 1 and two points r, s with the value 0, and p + q = r + s."
            );
            WriteExample(console, function, points);
            console.Line();
        }

        console.VerdictLine(
            "proved",
            string.Create(
                CultureInfo.InvariantCulture,
                $": the certificates of all {report.Certificates} functions hold, in {report.Milliseconds:F1} ms"
            )
        );
    }

    private static void WriteClasses(IAnsiConsole console, ValueList<ThresholdClass> classes)
    {
        var rows = classes
            .Take(MostClasses)
            .Select(entry =>
                (
                    Size: $"{entry.Size}",
                    Weights: $"({string.Join(", ", entry.Representative.Weights)})",
                    Bias: $"{entry.Representative.Bias}"
                )
            )
            .Prepend((Size: "functions", Weights: "w of one", Bias: "b"))
            .ToArray();
        var (size, weights) = (rows.Max(row => row.Size.Length), rows.Max(row => row.Weights.Length));
        foreach (var row in rows)
        {
            console.Line($"  {row.Size.PadLeft(size)}  {row.Weights.PadRight(weights)}  {row.Bias}");
        }

        if (classes.Count > MostClasses)
        {
            console.Line($"  and {classes.Count - MostClasses} classes more; --format json lists all");
        }
    }

    private static void WriteExample(IAnsiConsole console, BooleanFunction function, BooleanCertificate.FourPoints four)
    {
        var points = function.ToTable().Rows;
        Vector At(int point) => points[point].Inputs;
        console.Line($"For example {function}, the values in the order of the table:");
        console.Line($"  1 at p = {At(four.TrueA)} and q = {At(four.TrueB)}");
        console.Line($"  0 at r = {At(four.FalseC)} and s = {At(four.FalseD)}");
        console.Line($"  p + q = r + s = {At(four.TrueA) + At(four.TrueB)}");
        console.Line(
            "  For every w and b, w·x + b has the same sum at p and q as at r and s; so it is not above 0 at p and q alone."
        );
    }

    private static string Inputs(int count) => count == 1 ? "1 input" : $"{count} inputs";
}
