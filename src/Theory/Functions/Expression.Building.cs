using Theory.Functions.Reading;
using Theory.Numbers;

namespace Theory.Functions;

public abstract partial record Expression
{
    /// <summary>The variable x.</summary>
    public static Expression X => new Variable();

    /// <summary>The number pi.</summary>
    public static Expression Pi => new Constant(NamedConstant.Pi);

    /// <summary>The number e.</summary>
    public static Expression E => new Constant(NamedConstant.E);

    /// <summary>Every integer is a formula.</summary>
    public static implicit operator Expression(int value) => new Number(value);

    /// <summary>Every rational number is a formula.</summary>
    public static implicit operator Expression(Rational value) => new Number(value);

    /// <summary>The sum, as a formula.</summary>
    public static Expression operator +(Expression left, Expression right) => new Sum(left, right);

    /// <summary>The difference, as a formula: the sum of the first and the opposite of the second.</summary>
    public static Expression operator -(Expression left, Expression right) => new Sum(left, new Negation(right));

    /// <summary>The product, as a formula.</summary>
    public static Expression operator *(Expression left, Expression right) => new Product(left, right);

    /// <summary>The quotient, as a formula.</summary>
    public static Expression operator /(Expression left, Expression right) => new Quotient(left, right);

    /// <summary>The opposite, as a formula.</summary>
    public static Expression operator -(Expression operand) => new Negation(operand);

    /// <summary>This formula raised to a constant exponent.</summary>
    /// <exception cref="ArgumentException">The exponent contains x.</exception>
    public Expression Pow(Expression exponent) => new Power(this, exponent);

    /// <summary>Reads a formula in the notation of the manual: "x*sigmoid(x)", "piecewise(x &lt; 0: 0; else: x^2)".</summary>
    /// <param name="text">The formula. Spaces and line ends between its signs mean nothing.</param>
    /// <param name="limits">How long and how deeply nested the text may be; null means <see cref="ExpressionLimits.Default"/>.</param>
    /// <exception cref="Data.MalformedInputException">The text is no formula, or is over a limit; the message says at which line and column.</exception>
    public static Expression Parse(string text, ExpressionLimits? limits = null) =>
        ExpressionParser.Parse(text, limits ?? ExpressionLimits.Default);

    /// <summary>The composition x -> f(g(x)) of this function f and another one g: every x is replaced by the formula given.</summary>
    /// <exception cref="ArgumentException">The result would be over <see cref="MaximalDepth"/> or <see cref="MaximalCount"/>.</exception>
    public Expression Substitute(Expression inner) =>
        ContainsVariable ? Map(inner, part => part.Substitute(inner)) : this;

    /// <summary>The value at a rational point, exactly, where it can be told.</summary>
    /// <param name="x">The point.</param>
    /// <param name="limits">How much work may be done; null means <see cref="EvaluationLimits.Default"/>.</param>
    public Value At(Rational x, EvaluationLimits? limits = null) => Trace(x, limits).Value;

    /// <summary>The value at a rational point, together with every elementary function that was evaluated on the way and its arguments.</summary>
    /// <param name="x">The point.</param>
    /// <param name="limits">How much work may be done; null means <see cref="EvaluationLimits.Default"/>.</param>
    public Evaluation Trace(Rational x, EvaluationLimits? limits = null) =>
        Evaluator.Evaluate(this, x, limits ?? EvaluationLimits.Default);

    // The same formula with its immediate parts replaced; a variable becomes the formula given.
    private Expression Map(Expression variable, Func<Expression, Expression> part) =>
        Match(
            number: _ => this,
            constant: _ => this,
            variable: () => variable,
            negation: operand => new Negation(part(operand)),
            sum: (left, right) => new Sum(part(left), part(right)),
            product: (left, right) => new Product(part(left), part(right)),
            quotient: (dividend, divisor) => new Quotient(part(dividend), part(divisor)),
            power: (@base, exponent) => new Power(part(@base), exponent),
            application: (function, arguments) => new Application(function, [.. arguments.Select(part)]),
            piecewise: (branches, otherwise) =>
                new Piecewise([.. branches.Select(branch => branch.Map(part))], part(otherwise))
        );
}
