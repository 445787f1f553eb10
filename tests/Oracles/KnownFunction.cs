using Theory.Claims;
using Theory.Exports;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Deciders;

namespace Theory.Oracles;

/// <summary>A function with what is known of it by hand: a row of known-functions.txt.</summary>
/// <param name="Name">The name of the row.</param>
/// <param name="Formula">The function of x.</param>
/// <param name="Truths">y or n for each property, in the order of <see cref="PropertyNames"/>.</param>
/// <param name="Infimum">A number or -inf.</param>
/// <param name="Supremum">A number or inf.</param>
/// <param name="LargestSlope">The least Lipschitz constant, or inf.</param>
public sealed record KnownFunction(
    string Name,
    string Formula,
    string Truths,
    string Infimum,
    string Supremum,
    string LargestSlope
)
{
    /// <summary>All rows of the table.</summary>
    public static IReadOnlyList<KnownFunction> All { get; } = [.. Read()];

    /// <summary>The row of a name.</summary>
    public static KnownFunction Of(string name) => All.Single(row => row.Name == name);

    /// <summary>Where a report leaves open what is known, says otherwise, or has a theorem that its own proof file does not prove again.</summary>
    public IEnumerable<string> Faults(ActivationReport report)
    {
        var verdicts = PropertyNames
            .All.Zip(Truths)
            .Select(pair => (pair.First, Found: Word(report.Properties[pair.First]), Known: Word(pair.Second)))
            .Where(row => row.Found != row.Known)
            .Select(row => $"{row.First} of {Formula} is {row.Known}, and the report says: {row.Found}");
        return
        [
            .. verdicts,
            .. Around(report.Infimum, Infimum, "infimum"),
            .. Around(report.Supremum, Supremum, "supremum"),
            .. Around(report.Lipschitz, LargestSlope, "largest slope"),
            .. TheoremsOf(report).Where(theorem => !IsProvedAgain(theorem)).Select(theorem => theorem.Statement),
        ];
    }

    private static IEnumerable<KnownFunction> Read()
    {
        using var stream = typeof(KnownFunction).Assembly.GetManifestResourceStream(
            "Theory.Oracles.known-functions.txt"
        )!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Select(field => new KnownFunction(field[0], field[1], field[2], field[3], field[4], field[5])),
        ];
    }

    private static string Word(char truth) => truth == 'y' ? "proved" : "refuted";

    private static string Word(Verdict verdict) => verdict.Match(_ => "proved", _ => "refuted", because => because);

    private IEnumerable<string> Around(ExtremeEnclosure enclosure, string known, string what)
    {
        if (known.EndsWith("inf", StringComparison.Ordinal) ? enclosure.Infinite is null : !IsClose(enclosure, known))
        {
            yield return $"the {what} of {Formula} is {known}, and the report says: {enclosure.Low} to {enclosure.High}";
        }
    }

    private static bool IsClose(ExtremeEnclosure enclosure, string known)
    {
        var number = Rational.Parse(known);
        // The table gives irrational numbers to ten digits.
        Rational slack = number.IsInteger ? 0 : new Rational(1, 1_000_000_000);
        return enclosure is { Low: { } low, High: { } high }
            && low <= number + slack
            && number - slack <= high
            && high - low <= Rational.Max(1, number.Abs()) / 1_000_000;
    }

    private static bool IsProvedAgain(Theorem theorem)
    {
        var proof = ProofJson.FromText(ProofJson.ToText(theorem.Proof), NumberLimits.Default);
        return Theorem.Check(proof).Claim.Equals(theorem.Claim);
    }

    private static IEnumerable<Theorem> TheoremsOf(ActivationReport report)
    {
        var verdicts = report.Properties.Values.Select(verdict => verdict.Conclusion);
        var extremes = new[] { report.Infimum, report.Supremum, report.Lipschitz }.SelectMany(enclosure =>
            new[] { enclosure.Infinite, enclosure.AtLeast, enclosure.AtMost }
        );
        return verdicts.Concat(extremes).OfType<Theorem>();
    }
}
