using Theory.Functions;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

/// <summary>A derivative by the rules of a textbook, one of which a mistake replaces.</summary>
internal sealed class RulesOfCalculus
{
    public Func<Rational, Expression> Number { get; init; } = _ => 0;

    public Func<Expression, Expression, Func<Expression, Expression>, Expression> Product { get; init; } =
        (p, q, d) => d(p) * q + p * d(q);

    public Func<Expression, Expression, Func<Expression, Expression>, Expression> Quotient { get; init; } =
        (p, q, d) => (d(p) * q - p * d(q)) / q.Pow(2);

    public Func<Expression, Rational, Func<Expression, Expression>, Expression> Power { get; init; } =
        (b, n, d) => n * b.Pow(n - 1) * d(b);

    /// <summary>The factor that the chain rule adds to the slope of a function at an inner formula.</summary>
    public Func<Expression, Func<Expression, Expression>, Expression> Inner { get; init; } = (u, d) => d(u);

    /// <summary>What a mistake takes for the slope of sigmoid(u) by u.</summary>
    public Func<Expression, Expression>? Sigmoid { get; init; }

    public Expression Derivative(Expression formula) =>
        formula.Match(
            number: Number,
            constant: _ => 0,
            variable: () => 1,
            negation: operand => -Derivative(operand),
            sum: (left, right) => Derivative(left) + Derivative(right),
            product: (left, right) => Product(left, right, Derivative),
            quotient: (dividend, divisor) => Quotient(dividend, divisor, Derivative),
            power: (@base, exponent) =>
                exponent switch
                {
                    Expression.Number { Value.IsZero: true } => 0,
                    Expression.Number(var n) => Power(@base, n, Derivative),
                    _ => formula.Derivative(),
                },
            application: (function, arguments) =>
                function is UnaryFunction unary
                    ? Slope(unary, arguments[0]) * Inner(arguments[0], Derivative)
                    : formula.Derivative(),
            piecewise: (_, _) => formula.Derivative()
        );

    private Expression Slope(UnaryFunction function, Expression at) =>
        function.Name == "sigmoid" && Sigmoid is not null ? Sigmoid(at) : function.Derivative(at);
}
