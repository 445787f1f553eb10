using Theory.Data;

namespace Theory.Laws;

/// <summary>
/// A law as a value: a statement about a subject, such as "f(g(x)) = (f after g)(x)", that can be checked against any subject of its kind:
/// this library's functions, a wrong model, or a student's answer.
/// </summary>
/// <remarks>A closed type: laws are made by <see cref="Law{TSubject}.Equation"/>.</remarks>
public abstract class Law
{
    private protected Law(LawText text)
    {
        Id = text.Id;
        Chapter = text.Chapter;
        Name = text.Name;
        Statement = text.Statement;
        Includes = text.Includes;
        Beside = text.Beside;
    }

    /// <summary>The stable name, as in "affine-origin-goes-to-bias".</summary>
    public string Id { get; }

    /// <summary>The chapter of the book; 0 is the arithmetic that all chapters stand on.</summary>
    public int Chapter { get; }

    /// <summary>The law as one sentence.</summary>
    public string Name { get; }

    /// <summary>The law as a formula.</summary>
    public string Statement { get; }

    /// <summary>The ids of laws that follow from this one: whatever refutes one of them refutes this one.</summary>
    public ValueList<string> Includes { get; }

    /// <summary>Why the law is kept although other laws refute every known mistake that it refutes; null where it is needed.</summary>
    public string? Beside { get; }

    /// <summary>Whether every case is checked rather than a sample.</summary>
    public abstract bool IsExhaustive { get; }

    /// <summary>What a sample must contain, in words; empty where every case is checked or nothing is demanded.</summary>
    public abstract ValueList<string> Demands { get; }

    /// <summary>The law as one sentence.</summary>
    public sealed override string ToString() => Name;
}
