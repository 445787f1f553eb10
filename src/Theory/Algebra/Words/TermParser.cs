using System.Text.RegularExpressions;
using Theory.Numbers;

namespace Theory.Algebra.Words;

/// <summary>Reads a term from text: "W2 (W1 x + b1) + b2", with the symbols of a given list, numbers such as 2 or (-1/3), I(n) and O(m, n).</summary>
/// <remarks>A product is written with a space between its factors. Both operations associate to the left.</remarks>
public sealed partial class TermParser
{
    private const int MaximalLength = 100_000;
    private const string End = "the end";

    private readonly Dictionary<string, Symbol> _symbols;
    private readonly string[] _tokens;
    private int _next;
    private int _depth;

    private TermParser(string[] tokens, Dictionary<string, Symbol> symbols)
    {
        _tokens = tokens;
        _symbols = symbols;
    }

    private string Token => _next < _tokens.Length ? _tokens[_next] : End;

    /// <summary>Reads a term.</summary>
    /// <exception cref="FormatException">The text is no term over these symbols, or is too long or too deep.</exception>
    /// <exception cref="ArgumentException">The parts do not fit together, or two symbols share a name.</exception>
    public static Term Parse(string text, IEnumerable<Symbol> symbols)
    {
        if (text.Length > MaximalLength)
        {
            throw new FormatException($"A term has at most {MaximalLength} characters.");
        }

        var tokens = Tokens()
            .Matches(text)
            .Select(match => match.Value)
            .Where(token => !string.IsNullOrWhiteSpace(token));
        var parser = new TermParser([.. tokens], symbols.ToDictionary(symbol => symbol.Name, StringComparer.Ordinal));
        var term = parser.Sum();
        return parser.Token == End ? term : throw parser.Expected("+ or a factor");
    }

    [GeneratedRegex(
        @"-?[0-9]+(?:/[0-9]+)?|[A-Za-z][A-Za-z0-9_]*|\s+|.",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Tokens();

    private Term Sum()
    {
        if (++_depth > Term.MaximalDepth)
        {
            throw new FormatException($"A term nests at most {Term.MaximalDepth} levels deep.");
        }

        var term = Product();
        while (Token == "+")
        {
            Take("+");
            term += Product();
        }

        _depth--;
        return term;
    }

    private Term Product()
    {
        var term = Factor();
        while (Token is not ("+" or ")" or "," or End))
        {
            term *= Factor();
        }

        return term;
    }

    private Term Factor()
    {
        var token = Token;
        if (_symbols.TryGetValue(token, out var symbol))
        {
            Take(token);
            return symbol;
        }

        switch (token)
        {
            case "(":
                Take("(");
                var inner = Sum();
                Take(")");
                return inner;
            case "I":
                Take("I");
                Take("(");
                var side = Side();
                Take(")");
                return new Term.Identity(side);
            case "O":
                Take("O");
                Take("(");
                var rows = Side();
                Take(",");
                var columns = Side();
                Take(")");
                return new Term.Zero(new(rows, columns));
            default:
                if (Rational.Read(token, NumberLimits.Default, out var value) is not null)
                {
                    throw Expected("a symbol, a number, I(n), O(m, n) or '('");
                }

                Take(token);
                return new Term.Number(value);
        }
    }

    private string Side()
    {
        var side = Token;
        if (!side.All(char.IsAsciiLetterOrDigit))
        {
            throw Expected("the name of a side");
        }

        Take(side);
        return side;
    }

    private void Take(string token)
    {
        if (Token != token)
        {
            throw Expected($"'{token}'");
        }

        _next++;
    }

    private FormatException Expected(string what) =>
        new($"found '{Token}' at token {_next + 1} of the term; expected {what}");
}
