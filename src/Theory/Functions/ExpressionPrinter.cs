using System.Collections.Immutable;
using System.Text;

namespace Theory.Functions;

/// <summary>
/// Writes a formula so that reading it gives the same formula back, with few parentheses. A part is put in parentheses where it binds
/// less tightly than its place demands, and where it would begin with a minus after another operator.
/// </summary>
internal sealed class ExpressionPrinter
{
    private readonly StringBuilder _text = new();

    // How tightly the outermost operation binds; a place demands a level, and the exponent's place is that of a signed value.
    private enum Level
    {
        Sum,
        Product,
        Signed,
        Power,
        Atom,
    }

    public static string Print(Expression expression)
    {
        var printer = new ExpressionPrinter();
        printer.Write(expression);
        return printer._text.ToString();
    }

    private static Level LevelOf(Expression expression) =>
        expression switch
        {
            Expression.Number(var value) => LevelOf(NumberText.Of(value)),
            Expression.Negation => Level.Signed,
            Expression.Sum => Level.Sum,
            Expression.Product or Expression.Quotient => Level.Product,
            Expression.Power => Level.Power,
            _ => Level.Atom,
        };

    private static Level LevelOf(string number) =>
        number.Contains('/') ? Level.Product
        : number[0] == '-' ? Level.Signed
        : Level.Atom;

    private static bool StartsWithMinus(Expression expression) =>
        expression switch
        {
            Expression.Number(var value) => value.Sign < 0,
            Expression.Negation => true,
            Expression.Sum(var left, _) => StartsWithMinus(left),
            Expression.Product(var left, _) => left is not Expression.Sum && StartsWithMinus(left),
            Expression.Quotient(var left, _) => left is not Expression.Sum && StartsWithMinus(left),
            _ => false,
        };

    // Two integer literals around a slash would be read as one fraction.
    private static bool ReadsAsFraction(Expression dividend, Expression divisor) =>
        dividend is Expression.Number(var above)
        && divisor is Expression.Number(var below)
        && NumberText.IsDigits(above)
        && NumberText.IsDigits(below)
        && !below.IsZero;

    private ExpressionPrinter Write(Expression expression) =>
        expression.Match(
            number: value => Write(NumberText.Of(value)),
            constant: name => Write(name == NamedConstant.Pi ? "pi" : "e"),
            variable: () => Write("x"),
            negation: WriteNegation,
            sum: WriteSum,
            product: (left, right) => Write(left, Level.Product).Write("*").WriteRight(right),
            quotient: (dividend, divisor) => Write(dividend, Level.Product).Write("/").WriteDivisor(dividend, divisor),
            power: (@base, exponent) => Write(@base, Level.Atom).Write("^").Write(exponent, Level.Signed),
            application: WriteApplication,
            piecewise: WritePiecewise
        );

    private ExpressionPrinter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    private ExpressionPrinter Write(Expression part, Level demanded) =>
        LevelOf(part) < demanded ? WriteInParentheses(part) : Write(part);

    private ExpressionPrinter WriteInParentheses(Expression part) => Write("(").Write(part).Write(")");

    private ExpressionPrinter WriteRight(Expression factor) =>
        StartsWithMinus(factor) ? WriteInParentheses(factor) : Write(factor, Level.Signed);

    private ExpressionPrinter WriteDivisor(Expression dividend, Expression divisor) =>
        ReadsAsFraction(dividend, divisor) ? WriteInParentheses(divisor) : WriteRight(divisor);

    // A minus directly before a literal would be read as a negative number.
    private ExpressionPrinter WriteNegation(Expression operand) =>
        operand is Expression.Number || StartsWithMinus(operand)
            ? Write("-").WriteInParentheses(operand)
            : Write("-").Write(operand, Level.Signed);

    private ExpressionPrinter WriteSum(Expression left, Expression right)
    {
        Write(left);
        return right is Expression.Negation(var subtrahend)
            ? Write(" - ").WriteTerm(subtrahend)
            : Write(" + ").WriteTerm(right);
    }

    private ExpressionPrinter WriteTerm(Expression term) =>
        StartsWithMinus(term) ? WriteInParentheses(term) : Write(term, Level.Product);

    private ExpressionPrinter WriteApplication(ElementaryFunction function, ImmutableArray<Expression> arguments)
    {
        Write(function.Name).Write("(").Write(arguments[0]);
        foreach (var argument in arguments.Skip(1))
        {
            Write(", ").Write(argument);
        }

        return Write(")");
    }

    private ExpressionPrinter WritePiecewise(ImmutableArray<Branch> branches, Expression otherwise)
    {
        Write("piecewise(");
        foreach (var (condition, value) in branches)
        {
            Write(condition.Left)
                .Write($" {condition.Sign} ")
                .Write(condition.Right)
                .Write(": ")
                .Write(value)
                .Write("; ");
        }

        return Write("else: ").Write(otherwise).Write(")");
    }
}
