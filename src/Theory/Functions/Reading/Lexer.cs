namespace Theory.Functions.Reading;

/// <summary>Cuts the text of a formula into numbers, names and symbols. A character of none of these is a symbol that no rule expects.</summary>
internal static class Lexer
{
    public static Token[] Read(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n')
            {
                at++;
                continue;
            }

            var token = Next(text, at);
            tokens.Add(token);
            at += token.Text.Length;
        }

        tokens.Add(new(TokenKind.End, string.Empty, text.Length));
        return [.. tokens];
    }

    private static Token Next(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]) || text[at] == '.')
        {
            return new(TokenKind.Number, text[at..EndOfNumber(text, at)], at);
        }

        if (IsLetter(text[at]))
        {
            return new(TokenKind.Name, text[at..EndOf(text, at, c => IsLetter(c) || char.IsAsciiDigit(c))], at);
        }

        var hasEquals = text[at] is '<' or '>' && at + 1 < text.Length && text[at + 1] == '=';
        return new(TokenKind.Symbol, text.Substring(at, hasEquals ? 2 : 1), at);
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c == '_';

    // The letter e belongs to a number only where an exponent follows it; elsewhere it is the name of a constant.
    private static int EndOfNumber(string text, int at)
    {
        var end = EndOf(text, at, c => char.IsAsciiDigit(c) || c == '.');
        if (end == text.Length || text[end] is not ('e' or 'E'))
        {
            return end;
        }

        var digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
        return digits < text.Length && char.IsAsciiDigit(text[digits]) ? EndOf(text, digits, char.IsAsciiDigit) : end;
    }

    private static int EndOf(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }
}
