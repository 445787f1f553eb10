using Theory.Algebra.Words;
using Theory.Data;

namespace Theory.Claims;

/// <summary>Two terms are equal, for every length of their sides and every value of their symbols.</summary>
/// <param name="Left">One side.</param>
/// <param name="Right">The other side, of the same shape.</param>
public sealed record EqualForAll(Term Left, Term Right) : Claim
{
    private protected override string State() =>
        $"{Left} = {Right} for {Words.ForEvery(Left.Symbols().Union(Right.Symbols()))}";

    private protected override string Deny() =>
        $"there are {Words.Listed(Left.Symbols().Union(Right.Symbols()))} with {Left} not equal to {Right}";
}

/// <summary>
/// A sequence of matrices or vectors: s(0) = <paramref name="Start"/>, and s(n+1) is <paramref name="Step"/> with <paramref name="Previous"/>
/// standing for s(n). The other symbols of the step may have other values at every step, and the rows of s(n) may have another number for every n:
/// <paramref name="Here"/> names that number for s(n), <paramref name="Next"/> for s(n+1).
/// </summary>
/// <param name="Start">The first term; it has neither <paramref name="Here"/> nor <paramref name="Next"/> among its sides.</param>
/// <param name="Previous">Stands for s(n) in the step; it has <paramref name="Here"/> rows.</param>
/// <param name="Step">The next term; it has <paramref name="Next"/> rows.</param>
/// <param name="Here">The name of the number of rows of s(n).</param>
/// <param name="Next">The name of the number of rows of s(n+1).</param>
public sealed record Recurrence(Term Start, Symbol Previous, Term Step, string Here, string Next)
{
    /// <summary>The stack of affine layers: s(0) = x, and s(n+1) = W s(n) + b with a W and a b of its own for every n.</summary>
    public static Recurrence AffineStack =>
        new(
            Symbol.Vector("x", "d"),
            Symbol.Vector("s", "h"),
            (Term)Symbol.Matrix("W", "k", "h") * Symbol.Vector("s", "h") + Symbol.Vector("b", "k"),
            "h",
            "k"
        );

    /// <summary>"s(0) = x, s(n+1) = W s(n) + b for any x (d x 1), and any W (k x h), b (k x 1) at every step".</summary>
    public override string ToString()
    {
        var named = Step.Substitute(
            new Dictionary<Symbol, Term> { [Previous] = Previous with { Name = $"{Previous.Name}(n)" } }
        );
        var chosen = Words.Listed(Step.Symbols().Except(Start.Symbols()).Remove(Previous));
        return $"s(0) = {Start}, s(n+1) = {named} for any {Words.Listed(Start.Symbols())}, and any {chosen} at every step, where s(n) is {Previous.Shape}";
    }
}

/// <summary>Every term of a sequence has a given form.</summary>
/// <param name="Sequence">The sequence s.</param>
/// <param name="Form">The form of s(n); its unknowns have values that depend on n and on the steps, but on no symbol of the start.</param>
/// <param name="Unknowns">The symbols of the form that have such values.</param>
public sealed record FormAtEveryDepth(Recurrence Sequence, Term Form, ValueList<Symbol> Unknowns) : Claim
{
    /// <summary>A stack of n affine layers is one affine map A x + c, for every n.</summary>
    public static FormAtEveryDepth AffineStackIsAffine =>
        new(
            Recurrence.AffineStack,
            (Term)Symbol.Matrix("A", "h", "d") * Symbol.Vector("x", "d") + Symbol.Vector("c", "h"),
            [Symbol.Matrix("A", "h", "d"), Symbol.Vector("c", "h")]
        );

    private protected override string State() =>
        $"let {Sequence}; then for every n >= 0 there are {Words.Listed(Unknowns)}, the same for every {Words.Listed(Sequence.Start.Symbols())}, with s(n) = {Form}";

    private protected override string Deny() =>
        $"let {Sequence}; then for some n no {Words.Listed(Unknowns)} give s(n) = {Form} throughout";
}

/// <summary>Every term of a sequence of matrices has at most a given rank, which is a side's length.</summary>
/// <param name="Sequence">The sequence s.</param>
/// <param name="Side">The name of the side.</param>
public sealed record RankAtEveryDepth(Recurrence Sequence, string Side) : Claim
{
    private protected override string State() =>
        $"let {Sequence}; then for every n >= 0 the rank of s(n) is at most {Side}";

    private protected override string Deny() => $"let {Sequence}; then for some n the rank of s(n) is more than {Side}";
}
