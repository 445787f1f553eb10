using Theory.Laws;

namespace Theory.Mutation.WrongModels;

/// <summary>A mistake that people really make, as a subject that laws must refute.</summary>
/// <param name="Id">The stable name.</param>
/// <param name="Mistake">What is wrong, in words.</param>
/// <param name="Killers">The laws that refute it: all of them, the most telling first.</param>
/// <param name="Counterexample">The smallest counterexample to the first of these laws.</param>
public abstract record WrongModel(string Id, string Mistake, string[] Killers, string Counterexample)
{
    public abstract LawSuite Suite { get; }

    public abstract LawResult Check(string lawId);

    public bool IsKilledBy(string lawId) => Killers.Contains(lawId, StringComparer.Ordinal);

    public sealed override string ToString() => $"{Id}: {Mistake}";
}

/// <summary>A mistake about subjects of one type.</summary>
public sealed record WrongModel<TSubject>(
    LawSuite<TSubject> Laws,
    string Id,
    string Mistake,
    TSubject Subject,
    string[] Killers,
    string Counterexample
) : WrongModel(Id, Mistake, Killers, Counterexample)
{
    public override LawSuite Suite => Laws;

    public override LawResult Check(string lawId) => Laws.Find(lawId).Check(Subject);
}
