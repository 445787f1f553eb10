using System.Globalization;

namespace Theory.MutationReports;

/// <summary>A part of the sources with the share of its mutants that tests must detect.</summary>
/// <param name="Folder">The path of the folder from the root, with slashes.</param>
/// <param name="Percent">The least share in percent, 0 to 100.</param>
public sealed record Area(string Folder, double Percent)
{
    /// <summary>Reads "src/Theory/Kernel=100".</summary>
    /// <exception cref="FormatException">The text is of another form, or the number is no percentage.</exception>
    public static Area Parse(string text)
    {
        var parts = text.Split('=');
        return
            parts.Length == 2
            && double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 0 and <= 100
            ? new(parts[0].TrimEnd('/'), percent)
            : throw new FormatException(
                $"found \"{text}\"; expected a folder and a percentage, as src/Theory/Kernel=100"
            );
    }

    public bool Has(Mutant mutant) => mutant.File.StartsWith(Folder + "/", StringComparison.Ordinal);

    /// <summary>The score in words: "src/Theory/Kernel: 398 of 400 detected, 99.50 %, of at least 100 %".</summary>
    public string Describe(MutationReport report)
    {
        var (detected, valid) = Counts(report);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Folder}: {detected} of {valid} detected, {Score(report):F2} %, of at least {Percent} %"
        );
    }

    /// <summary>The share of the mutants that tests detect, in percent; 0 where there is none.</summary>
    public double Score(MutationReport report)
    {
        var (detected, valid) = Counts(report);
        return valid == 0 ? 0 : 100.0 * detected / valid;
    }

    private (int Detected, int Valid) Counts(MutationReport report)
    {
        var valid = report.Mutants.Where(mutant => mutant.IsValid && Has(mutant)).ToList();
        return (valid.Count(mutant => mutant.IsDetected), valid.Count);
    }
}
