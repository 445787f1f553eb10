namespace Theory.Mutation.Forgeries;

/// <summary>The ways of forging a proof file.</summary>
internal enum ForgeryKind
{
    /// <summary>Another number, name or formula.</summary>
    Change,

    /// <summary>A number, list, nesting or formula far larger than any proof needs.</summary>
    Overflow,

    /// <summary>A field or an item left out.</summary>
    Drop,

    /// <summary>Two items, fields or places of the same role exchanged.</summary>
    Swap,

    /// <summary>Another sign, a flag flipped, a claim denied, a function mirrored.</summary>
    Negate,

    /// <summary>A field or an item twice, or one too many.</summary>
    Duplicate,

    /// <summary>A value of another type.</summary>
    Retype,

    /// <summary>The parts of a conjunction taken away, repeated or reordered together with their evidence, or without.</summary>
    Parts,

    /// <summary>The whole evidence of another theorem.</summary>
    SpliceEvidence,

    /// <summary>A part of another proof in a place of the same role.</summary>
    SplicePart,

    /// <summary>A claim from another proof.</summary>
    SpliceClaim,

    /// <summary>Two forgeries at once, in different places.</summary>
    Two,
}

/// <summary>A stretch of a text replaced by another.</summary>
internal readonly record struct Edit(int Start, int End, string Text);

/// <summary>A proof file made false, or at least different.</summary>
/// <param name="Kind">How.</param>
/// <param name="Place">Where.</param>
/// <param name="Words">What was done.</param>
/// <param name="Edits">The changes of the text, in order and apart.</param>
internal sealed record Forgery(ForgeryKind Kind, Place Place, string Words, IReadOnlyList<Edit> Edits)
{
    public static Forgery Of(ForgeryKind kind, Place place, string words, string text) =>
        new(kind, place, words, [new Edit(place.Start, place.End, text)]);

    /// <summary>The forged file.</summary>
    public string TextIn(ProofFile file)
    {
        var parts = new List<string>(2 * Edits.Count + 1);
        var at = 0;
        foreach (var edit in Edits)
        {
            parts.Add(file.Text[at..edit.Start]);
            parts.Add(edit.Text);
            at = edit.End;
        }

        parts.Add(file.Text[at..]);
        return string.Concat(parts);
    }

    public override string ToString() => $"{Place.Path}: {Words}";
}
