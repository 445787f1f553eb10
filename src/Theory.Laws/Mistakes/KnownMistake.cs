using Theory.Data;

namespace Theory.Laws.Mistakes;

/// <summary>A mistake that people make, and the laws that refute it.</summary>
/// <param name="Id">The stable name.</param>
/// <param name="Mistake">What is wrong, in words.</param>
/// <param name="Killers">The ids of all laws that refute it, the most telling first.</param>
/// <param name="Counterexample">The smallest counterexample to the first of these laws.</param>
public sealed record KnownMistake(string Id, string Mistake, ValueList<string> Killers, string Counterexample)
{
    /// <summary>Whether a law refutes the mistake.</summary>
    public bool IsKilledBy(string lawId) => Killers.Contains(lawId, StringComparer.Ordinal);

    /// <summary>Whether a law alone refutes the mistake: no other law does, but those that it includes or that include it.</summary>
    public bool IsKilledAloneBy(Law law, IEnumerable<Law> laws) =>
        IsKilledBy(law.Id)
        && Killers.All(killer =>
            killer == law.Id
            || Includes(law, killer)
            || laws.Any(other => other.Id == killer && Includes(other, law.Id))
        );

    private static bool Includes(Law law, string id) => law.Includes.Contains(id, StringComparer.Ordinal);
}
