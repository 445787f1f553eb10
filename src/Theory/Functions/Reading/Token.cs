namespace Theory.Functions.Reading;

/// <summary>What a piece of a formula's text is.</summary>
internal enum TokenKind
{
    Number,
    Name,
    Symbol,
    End,
}

/// <summary>A piece of a formula's text and where it begins, counted from 0.</summary>
internal sealed record Token(TokenKind Kind, string Text, int Offset)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);

    public bool IsInteger => Kind == TokenKind.Number && Text.All(char.IsAsciiDigit);

    // A character that a terminal would not show, or half of one, is shown by its code.
    public string Shown =>
        Kind == TokenKind.End ? "the end"
        : Text.Length == 1 && (Text[0] < ' ' || Text[0] > '~') ? $"the character U+{(int)Text[0]:X4}"
        : Text.Length <= 40 ? $"'{Text}'"
        : $"'{Text[..37]}...'";
}
