using Theory.Laws;
using Theory.Laws.Mistakes;

namespace Theory.Cli.Commands;

/// <summary>Some laws, and the mistakes that they refute.</summary>
/// <param name="Laws">The laws asked for.</param>
/// <param name="Catalogue">All laws.</param>
/// <param name="Known">All mistakes.</param>
internal sealed record LawsReport(
    IReadOnlyList<Law> Laws,
    IReadOnlyList<Law> Catalogue,
    IReadOnlyList<KnownMistake> Known
)
{
    /// <summary>The mistakes that any of the laws refutes.</summary>
    public IEnumerable<KnownMistake> Mistakes => Known.Where(mistake => Laws.Any(law => mistake.IsKilledBy(law.Id)));

    /// <summary>The mistakes that a law refutes.</summary>
    public IEnumerable<KnownMistake> MistakesOf(Law law) => Known.Where(mistake => mistake.IsKilledBy(law.Id));

    /// <summary>Whether no other law refutes a mistake, but those that include the law or are included in it.</summary>
    public bool IsAlone(Law law, KnownMistake mistake) => mistake.IsKilledAloneBy(law, Catalogue);
}
