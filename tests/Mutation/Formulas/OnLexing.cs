using Shouldly;
using Theory.Functions.Reading;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>The pieces that the text of a formula is cut into.</summary>
public sealed class OnLexing
{
    [Theory(DisplayName = "a text is cut into numbers, names and symbols, each with its place")]
    [InlineData("", "End@0")]
    [InlineData(" \t\r\n", "End@4")]
    [InlineData("x", "Name x@0 End@1")]
    [InlineData("x1_a + 2", "Name x1_a@0 Symbol +@5 Number 2@7 End@8")]
    [InlineData("_", "Name _@0 End@1")]
    [InlineData("1x", "Number 1@0 Name x@1 End@2")]
    [InlineData("12.5", "Number 12.5@0 End@4")]
    [InlineData(".5", "Number .5@0 End@2")]
    [InlineData("1..2", "Number 1..2@0 End@4")]
    [InlineData("2e", "Number 2@0 Name e@1 End@2")]
    [InlineData("2e3", "Number 2e3@0 End@3")]
    [InlineData("2E3", "Number 2E3@0 End@3")]
    [InlineData("2e+3", "Number 2e+3@0 End@4")]
    [InlineData("2e-34", "Number 2e-34@0 End@5")]
    [InlineData("2e+", "Number 2@0 Name e@1 Symbol +@2 End@3")]
    [InlineData("2e-", "Number 2@0 Name e@1 Symbol -@2 End@3")]
    [InlineData("2e+x", "Number 2@0 Name e@1 Symbol +@2 Name x@3 End@4")]
    [InlineData("2e--3", "Number 2@0 Name e@1 Symbol -@2 Symbol -@3 Number 3@4 End@5")]
    [InlineData("2e*3", "Number 2@0 Name e@1 Symbol *@2 Number 3@3 End@4")]
    [InlineData("2e3.5", "Number 2e3@0 Number .5@3 End@5")]
    [InlineData("2f3", "Number 2@0 Name f3@1 End@3")]
    [InlineData("e2", "Name e2@0 End@2")]
    [InlineData("<", "Symbol <@0 End@1")]
    [InlineData("<=", "Symbol <=@0 End@2")]
    [InlineData(">=1", "Symbol >=@0 Number 1@2 End@3")]
    [InlineData("<>", "Symbol <@0 Symbol >@1 End@2")]
    [InlineData("+=", "Symbol +@0 Symbol =@1 End@2")]
    [InlineData("> =", "Symbol >@0 Symbol =@2 End@3")]
    [InlineData("(\u00e9)", "Symbol (@0 Symbol \u00e9@1 Symbol )@2 End@3")]
    public void Pieces(string text, string pieces) =>
        string.Join(' ', Lexer.Read(text).Select(Described)).ShouldBe(pieces);

    [Theory(DisplayName = "a symbol is itself and nothing else, and a name is no symbol")]
    [InlineData("<=", "<=", true)]
    [InlineData("<=", "<", false)]
    [InlineData("x", "x", false)]
    [InlineData("2", "2", false)]
    public void Symbols(string text, string symbol, bool same) => Lexer.Read(text)[0].Is(symbol).ShouldBe(same);

    [Theory(DisplayName = "an integer is a number of digits alone")]
    [InlineData("12", true)]
    [InlineData("1.0", false)]
    [InlineData("1e2", false)]
    [InlineData("x", false)]
    [InlineData("+", false)]
    public void Integers(string text, bool isInteger) => Lexer.Read(text)[0].IsInteger.ShouldBe(isInteger);

    [Theory(DisplayName = "a character that a terminal would not show is shown by its code")]
    [InlineData("", "the end")]
    [InlineData("~", "'~'")]
    [InlineData("!", "'!'")]
    [InlineData("\u007f", "the character U+007F")]
    [InlineData("\u001f", "the character U+001F")]
    [InlineData("\u00e9", "the character U+00E9")]
    [InlineData("ab", "'ab'")]
    public void Shown(string text, string shown) => Lexer.Read(text)[0].Shown.ShouldBe(shown);

    [Fact(DisplayName = "a space is a character that is shown")]
    public void Shown_space()
    {
        new Token(TokenKind.Symbol, " ", 0).Shown.ShouldBe("' '");
        new Token(TokenKind.Symbol, "\u00a7\u00a7", 0).Shown.ShouldBe("'\u00a7\u00a7'");
        new Token(TokenKind.Name, new('a', 40), 0).Shown.ShouldBe($"'{new string('a', 40)}'");
        new Token(TokenKind.Name, new('a', 41), 0).Shown.ShouldBe($"'{new string('a', 37)}...'");
    }

    private static string Described(Token token) =>
        token.Kind == TokenKind.End ? $"End@{token.Offset}" : $"{token.Kind} {token.Text}@{token.Offset}";
}
