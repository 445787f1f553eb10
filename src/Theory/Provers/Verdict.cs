using Theory.Kernel;

namespace Theory.Provers;

/// <summary>The answer to a question. A closed type: proved, refuted or undecided; there is no fourth, and no guess.</summary>
public abstract record Verdict
{
    private Verdict() { }

    /// <summary>Whether the question was decided, either way.</summary>
    public bool IsDecided => this is not Undecided;

    /// <summary>The theorem that decides the question, of the claim or of its negation; null where it is undecided.</summary>
    public Theorem? Conclusion => Match<Theorem?>(proved => proved, refuted => refuted, _ => null);

    /// <summary>What to do with each answer.</summary>
    public R Match<R>(Func<Theorem, R> proved, Func<Theorem, R> refuted, Func<string, R> undecided) =>
        this switch
        {
            Proved answer => proved(answer.Theorem),
            Refuted answer => refuted(answer.Theorem),
            Undecided answer => undecided(answer.Because),
            _ => throw new InvalidOperationException("Verdict is closed; its cases are nested in it."),
        };

    /// <summary>The claim holds.</summary>
    /// <param name="Theorem">The theorem of the claim.</param>
    public sealed record Proved(Theorem Theorem) : Verdict;

    /// <summary>The claim does not hold.</summary>
    /// <param name="Theorem">The theorem of its negation.</param>
    public sealed record Refuted(Theorem Theorem) : Verdict;

    /// <summary>The search ended without an answer.</summary>
    /// <param name="Because">What was missing.</param>
    public sealed record Undecided(string Because) : Verdict;
}
