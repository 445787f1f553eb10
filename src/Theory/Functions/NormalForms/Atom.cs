namespace Theory.Functions.NormalForms;

/// <summary>What an atom is a value of.</summary>
internal enum AtomKind
{
    /// <summary>The variable x.</summary>
    Variable,

    /// <summary>The number pi.</summary>
    Pi,

    /// <summary>e to a power.</summary>
    Exponential,

    /// <summary>A logarithm.</summary>
    Logarithm,

    /// <summary>A number that is not negative, under exponents between 0 and 1.</summary>
    Root,

    /// <summary>A sign: -1, 0 or 1.</summary>
    Sign,

    /// <summary>A sine.</summary>
    Sine,

    /// <summary>A cosine.</summary>
    Cosine,

    /// <summary>A value of a function about which no identity is used: arc tangent, error function, floor.</summary>
    Other,
}

/// <summary>
/// A real-valued function of x that a normal form treats as an unknown: x itself, e^x, log(1 + e^x), ... Two atoms are the same function
/// where they have the same key; the converse need not hold.
/// </summary>
/// <param name="Kind">What it is a value of.</param>
/// <param name="Function">The function; null for x, pi and roots.</param>
/// <param name="Argument">The argument; null where it has none.</param>
internal sealed record Atom(AtomKind Kind, UnaryFunction? Function, AtomFraction? Argument) : IComparable<Atom>
{
    private const int LongestKey = 4000;

    public static Atom X => new(AtomKind.Variable, null, null);

    public static Atom Pi => new(AtomKind.Pi, null, null);

    /// <summary>The atom in words, that of its argument included.</summary>
    public string Key { get; } = KeyOf(Kind, Function, Argument);

    /// <summary>Whether the atom is above 0 at every x where it is defined.</summary>
    public bool IsPositive => Kind is AtomKind.Exponential or AtomKind.Pi;

    /// <summary>Whether x occurs in the atom.</summary>
    public bool ContainsVariable => Kind == AtomKind.Variable || Argument is { ContainsVariable: true };

    /// <summary>The atom as a formula; of a root, its base.</summary>
    public Expression Meaning =>
        Argument is null ? (Kind == AtomKind.Pi ? Expression.Pi : Expression.X)
        : Function is null ? Argument.ToExpression()
        : Function.Of(Argument.ToExpression());

    public static Atom Exponential(AtomFraction argument) =>
        new(AtomKind.Exponential, ElementaryFunction.Exp, argument);

    public static Atom Logarithm(AtomFraction argument) => new(AtomKind.Logarithm, ElementaryFunction.Log, argument);

    public static Atom Sign(AtomSum argument) => new(AtomKind.Sign, ElementaryFunction.Sign, AtomFraction.Of(argument));

    public static Atom Sine(AtomFraction argument) => new(AtomKind.Sine, ElementaryFunction.Sin, argument);

    public static Atom Cosine(AtomFraction argument) => new(AtomKind.Cosine, ElementaryFunction.Cos, argument);

    public static Atom Root(AtomSum @base) => new(AtomKind.Root, null, AtomFraction.Of(@base));

    /// <summary>A value of a function about which no identity is used.</summary>
    public static Atom Other(UnaryFunction function, AtomFraction argument) => new(AtomKind.Other, function, argument);

    public int CompareTo(Atom? other) => string.CompareOrdinal(Key, other?.Key);

    public bool Equals(Atom? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    private static string KeyOf(AtomKind kind, UnaryFunction? function, AtomFraction? argument)
    {
        var key = argument is null ? (kind == AtomKind.Pi ? "pi" : "x") : $"{function?.Name ?? "root"}[{argument}]";
        return key.Length <= LongestKey ? key : throw new FormTooLargeException();
    }
}
