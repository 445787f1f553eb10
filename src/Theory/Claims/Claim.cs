using Theory.Data;

namespace Theory.Claims;

/// <summary>
/// A mathematical statement, as data. A closed type: its cases stand in this folder, one family a file. Claims are equal when they state
/// the same of equal things. A claim is neither true nor false by itself; only the kernel makes a theorem of it.
/// </summary>
public abstract record Claim
{
    private protected Claim() { }

    /// <summary>The claim in words, whole and exact.</summary>
    public string Statement => State();

    /// <summary>The negation of the claim in words.</summary>
    public string Denial => Deny();

    /// <summary>The claim in words.</summary>
    public sealed override string ToString() => Statement;

    private protected abstract string State();

    private protected abstract string Deny();
}

/// <summary>The negation of a claim.</summary>
/// <param name="Inner">The claim that is denied.</param>
public sealed record Not(Claim Inner) : Claim
{
    private protected override string State() => Inner.Denial;

    private protected override string Deny() => Inner.Statement;
}

/// <summary>Several claims, all of them true.</summary>
/// <param name="Parts">The claims.</param>
public sealed record All(ValueList<Claim> Parts) : Claim
{
    private protected override string State() => string.Join("; and ", Parts.Select(part => part.Statement));

    private protected override string Deny() => string.Join("; or ", Parts.Select(part => part.Denial));
}
