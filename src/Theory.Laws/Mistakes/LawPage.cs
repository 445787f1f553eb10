using System.Globalization;
using System.Text;

namespace Theory.Laws.Mistakes;

/// <summary>The page of the book that lists every law with the mistakes that it refutes.</summary>
public static class LawPage
{
    /// <summary>The page as Markdown.</summary>
    /// <param name="suites">The laws, suite by suite.</param>
    /// <param name="mistakes">The mistakes that they refute.</param>
    public static string Of(IReadOnlyList<LawSuite> suites, IReadOnlyList<KnownMistake> mistakes)
    {
        var page = new StringBuilder();
        var laws = suites.SelectMany(suite => suite.Laws).ToArray();
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            # Laws and mistakes

            {laws.Length} laws and the {mistakes.Count} mistakes that they refute. A law holds for this library's functions; each mistake is a wrong function that the
            laws named with it refute, and no others do. A mistake in **bold** is refuted by that law alone: by no other law, but those that it
            includes or that include it. Chapter 0 is the arithmetic that all chapters stand on.

            `theory book` writes this page, and a test keeps it true.

            """
        );
        foreach (var suite in suites)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Capital(suite.Name)}\n");
            foreach (var law in suite.Laws)
            {
                Append(page, law, laws, mistakes);
            }

            page.Append("\n| mistake | | smallest counterexample | to |\n|---|---|---|---|\n");
            foreach (var mistake in mistakes.Where(mistake => suite.Laws.Any(law => mistake.IsKilledBy(law.Id))))
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {mistake.Id} | {Cell(mistake.Mistake)} | {Code(mistake.Counterexample)} | {mistake.Killers[0]} |\n"
                );
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Law law, Law[] laws, IReadOnlyList<KnownMistake> mistakes)
    {
        var killed = mistakes
            .Where(mistake => mistake.IsKilledBy(law.Id))
            .Select(mistake => mistake.IsKilledAloneBy(law, laws) ? $"**{mistake.Id}**" : mistake.Id);
        page.Append(CultureInfo.InvariantCulture, $"\n### {law.Id}\n\n{Capital(law.Name)}.\n\n    {law.Statement}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"- Chapter {law.Chapter}. {Checking(law)}\n");
        if (law.Includes.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"- Includes {string.Join(", ", law.Includes)}.\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"- Refutes {string.Join(", ", killed)}.\n");
        if (law.Beside is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"- Kept beside the others: {law.Beside}\n");
        }
    }

    /// <summary>How a law is checked, as a sentence.</summary>
    public static string Checking(Law law) =>
        law.IsExhaustive ? "Checked on every case."
        : law.Demands.Count == 0 ? "Checked on random cases."
        : $"Checked on random cases, {string.Join(", ", law.Demands)}.";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Code(string text) => $"`{Cell(text)}`";
}
