using Shouldly;
using Theory.Algebra.Words;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Terms read from text: what is read, what is refused, and where.</summary>
public sealed class OnWrittenTerms
{
    private static Symbol[] Symbols =>
        [Symbol.Matrix("A", "n", "n"), Symbol.Matrix("W_1", "n", "n"), Symbol.Vector("x", "n"), Symbol.Scalar("s")];

    private static Term A => Symbols[0];

    private static Term X => Symbols[2];

    private static Term S => Symbols[3];

    [Fact(DisplayName = "sums and products associate to the left, products bind more, and brackets most")]
    public void Structure()
    {
        Read("A + A + A").ShouldBe(A + A + A);
        Read("A A x").ShouldBe(A * A * X);
        Read("A x + s x").ShouldBe(A * X + S * X);
        Read("A (x + A x)").ShouldBe(A * (X + A * X));
        Read("(A + A)(x)").ShouldBe((A + A) * X);
        Read("\t W_1\nx ").ShouldBe((Term)Symbols[1] * X);
    }

    [Fact(DisplayName = "numbers, identities and zeros are read")]
    public void Constants()
    {
        Read("2 x").ShouldBe(new Term.Number(2) * X);
        Read("-1/3 x").ShouldBe(new Term.Number(new(-1, 3)) * X);
        Read("s 12").ShouldBe(S * new Term.Number(12));
        Read("I(n) x").ShouldBe(new Term.Identity("n") * X);
        Read("O(n, 1)").ShouldBe(new Term.Zero(new("n", Shape.One)));
        Read("O(n1, 1) + O(n1, 1)").ShouldBe((Term)new Term.Zero(new("n1", "1")) + new Term.Zero(new("n1", "1")));
    }

    [Fact(DisplayName = "a symbol may have the name of the identity")]
    public void Symbols_first() =>
        TermParser.Parse("I I", [Symbol.Scalar("I")]).ShouldBe((Term)Symbol.Scalar("I") * Symbol.Scalar("I"));

    [Theory(DisplayName = "what is no term is refused, with the place and what was expected there")]
    [InlineData("", "found 'the end' at token 1 of the term; expected a symbol, a number, I(n), O(m, n) or '('")]
    [InlineData("x + ", "found 'the end' at token 3 of the term; expected a symbol, a number, I(n), O(m, n) or '('")]
    [InlineData("A y", "found 'y' at token 2 of the term; expected a symbol, a number, I(n), O(m, n) or '('")]
    [InlineData("1/0", "found '1/0' at token 1 of the term; expected a symbol, a number, I(n), O(m, n) or '('")]
    [InlineData("x )", "found ')' at token 2 of the term; expected + or a factor")]
    [InlineData("x, x", "found ',' at token 2 of the term; expected + or a factor")]
    [InlineData("(x", "found 'the end' at token 3 of the term; expected ')'")]
    [InlineData("(x, x)", "found ',' at token 3 of the term; expected ')'")]
    [InlineData("I n", "found 'n' at token 2 of the term; expected '('")]
    [InlineData("I(n, n)", "found ',' at token 4 of the term; expected ')'")]
    [InlineData("I(-1)", "found '-1' at token 3 of the term; expected the name of a side")]
    [InlineData("I(", "found 'the end' at token 3 of the term; expected the name of a side")]
    [InlineData("O n", "found 'n' at token 2 of the term; expected '('")]
    [InlineData("O(n)", "found ')' at token 4 of the term; expected ','")]
    [InlineData("O(n, +)", "found '+' at token 5 of the term; expected the name of a side")]
    [InlineData("O(n, 1", "found 'the end' at token 6 of the term; expected ')'")]
    public void Faults(string text, string message) =>
        Should.Throw<FormatException>(() => Read(text)).Message.ShouldBe(message);

    [Fact(DisplayName = "a text has up to 100000 characters")]
    public void Length()
    {
        Read("x".PadRight(100_000)).ShouldBe(X);
        Should.Throw<FormatException>(() => Read("x".PadRight(100_001))).Message.ShouldContain("100000 characters");
    }

    [Fact(DisplayName = "brackets nest up to 499 deep, and may stand beside each other more often")]
    public void Depth()
    {
        Read(Nested(499)).ShouldBe(X);
        Should.Throw<FormatException>(() => Read(Nested(500))).Message.ShouldContain("500 levels");
        var row = $"({string.Join('+', Enumerable.Repeat("(x)", 25))})";
        Read(string.Join('+', Enumerable.Repeat(row, 25))).Depth.ShouldBe(49);
    }

    private static string Nested(int depth) => $"{new string('(', depth)}x{new string(')', depth)}";

    private static Term Read(string text) => TermParser.Parse(text, Symbols);
}
