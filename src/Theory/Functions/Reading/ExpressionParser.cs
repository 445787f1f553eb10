using Theory.Data;
using Theory.Numbers;

namespace Theory.Functions.Reading;

/// <summary>
/// Reads a formula by recursive descent. Only an open parenthesis recurses, and these are counted; chains of operators, signs and
/// exponents are loops.
/// </summary>
internal sealed partial class ExpressionParser
{
    private readonly string _text;
    private readonly ExpressionLimits _limits;
    private readonly Token[] _tokens;
    private int _at;
    private int _nesting;

    private ExpressionParser(string text, ExpressionLimits limits)
    {
        _text = text;
        _limits = limits;
        _tokens = Lexer.Read(text);
    }

    private Token Current => _tokens[_at];

    public static Expression Parse(string text, ExpressionLimits limits)
    {
        if (text.Length > limits.Length)
        {
            throw new MalformedInputException(
                "line 1, column 1",
                $"the text has {text.Length} characters; expected at most {limits.Length}"
            );
        }

        var parser = new ExpressionParser(text, limits);
        var expression = parser.ReadSum();
        return parser.Current.Kind == TokenKind.End ? expression : throw parser.Unexpected("an operator or the end");
    }

    private Expression ReadSum()
    {
        var sum = ReadProduct();
        while (Current.Is("+") || Current.Is("-"))
        {
            var sign = Take();
            var term = ReadProduct();
            sum = new Expression.Sum(Deepened(sum, sign), Deepened(sign.Is("+") ? term : Negated(term, sign), sign));
        }

        return sum;
    }

    private Expression ReadProduct()
    {
        var product = ReadFraction() ?? ReadFactor();
        while (Current.Is("*") || Current.Is("/"))
        {
            var sign = Take();
            var factor = Deepened(ReadFactor(), sign);
            product = sign.Is("*")
                ? new Expression.Product(Deepened(product, sign), factor)
                : new Expression.Quotient(Deepened(product, sign), factor);
        }

        return product;
    }

    // 1/3 and -1/3 at the start of a chain of factors are numbers, unless the denominator is 0 or carries an exponent.
    private Expression.Number? ReadFraction()
    {
        var start = _at;
        var isNegative = TryTake("-");
        if (Current.IsInteger && _tokens[_at + 1].Is("/") && _tokens[_at + 2].IsInteger && !_tokens[_at + 3].Is("^"))
        {
            var numerator = NumberOf(Current);
            var denominator = NumberOf(_tokens[_at + 2]);
            if (!denominator.IsZero)
            {
                _at += 3;
                return new((isNegative ? -numerator : numerator) / denominator);
            }
        }

        _at = start;
        return null;
    }

    // A chain a^b^c is a^(b^c); a sign before an operand applies to the power that begins with it.
    private Expression ReadFactor()
    {
        var chain = new Stack<Operand>();
        do
        {
            chain.Push(ReadOperand());
        } while (TryTake("^"));

        return Raised(chain);
    }

    private Expression Raised(Stack<Operand> chain)
    {
        var (factor, minuses, at) = chain.Pop();
        factor = Negated(factor, minuses, at);
        while (chain.TryPop(out var lower))
        {
            if (factor.ContainsVariable)
            {
                throw Fault(at, "found an exponent that contains x; expected a constant one, such as 2, (1/3) or pi");
            }

            var power = new Expression.Power(Deepened(lower.Value, at), Deepened(factor, at));
            at = lower.At;
            factor = Negated(power, lower.Minuses, at);
        }

        return factor;
    }

    // A literal directly after a minus is a negative number, unless it carries an exponent.
    private Operand ReadOperand()
    {
        var at = Current;
        var minuses = 0;
        while (TryTake("-"))
        {
            minuses++;
        }

        var isLiteral = Current.Kind == TokenKind.Number;
        var value = ReadPrimary();
        return minuses > 0 && isLiteral && !Current.Is("^") && value is Expression.Number(var literal)
            ? new(new Expression.Number(-literal), minuses - 1, at)
            : new(value, minuses, at);
    }

    private Expression ReadPrimary() =>
        Current.Kind switch
        {
            TokenKind.Name => ReadNamed(),
            TokenKind.Number => new Expression.Number(NumberOf(Take())),
            _ => ReadParenthesised(),
        };

    private Expression ReadParenthesised()
    {
        if (!Current.Is("("))
        {
            throw Unexpected("a number, x, a function or '('");
        }

        Open();
        var inner = ReadSum();
        Close("an operator or ')'");
        return inner;
    }

    private Rational NumberOf(Token token) =>
        Rational.Read(token.Text, _limits.Numbers, out var value) is { } fault ? throw Fault(token, fault) : value;

    private Expression Negated(Expression operand, int times, Token at)
    {
        for (var i = 0; i < times; i++)
        {
            operand = Negated(operand, at);
        }

        return operand;
    }

    private Expression.Negation Negated(Expression operand, Token at) => new(Deepened(operand, at));

    // The part itself, checked to have room for one more level above it.
    private Expression Deepened(Expression part, Token at) =>
        part.Depth < Expression.MaximalDepth
            ? part
            : throw Fault(at, $"the expression is nested deeper than {Expression.MaximalDepth} operations");

    private void Open()
    {
        if (_nesting == _limits.Nesting)
        {
            throw Fault(Current, $"more than {_limits.Nesting} parentheses are open here");
        }

        Expect("(", "'('");
        _nesting++;
    }

    private void Close(string expected)
    {
        Expect(")", expected);
        _nesting--;
    }

    private void Expect(string symbol, string expected)
    {
        if (!TryTake(symbol))
        {
            throw Unexpected(expected);
        }
    }

    private bool TryTake(string symbol)
    {
        var isThere = Current.Is(symbol);
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private Token Take() => _tokens[_at++];

    private MalformedInputException Unexpected(string expected) =>
        Fault(Current, $"found {Current.Shown}; expected {expected}");

    private MalformedInputException Fault(Token at, string fault)
    {
        var before = _text.AsSpan(0, at.Offset);
        var line = before.Count('\n') + 1;
        var column = at.Offset - before.LastIndexOf('\n');
        return new($"line {line}, column {column}", fault);
    }

    // A member of a chain of exponents, with the number of minuses before it and its first token.
    private sealed record Operand(Expression Value, int Minuses, Token At);
}
