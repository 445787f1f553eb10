using System.Collections.Immutable;
using Theory.Algebra.Polynomials;
using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>
/// Normal forms of formulas: quotients of polynomials in x, exponentials, logarithms, sines and the like, in which many formulas of the
/// same function become the same.
/// </summary>
/// <remarks>
/// sigmoid, tanh and softplus are written with exponentials and logarithms; relu, abs, max, min, step and choices with signs. That two
/// formulas are told to be equal is certain; that they are not is not.
/// </remarks>
public static class NormalForm
{
    private const int LargestExponent = 32;
    private const int LargestFormula = 400;
    private const int DeepestFormula = 100;

    /// <summary>Whether the normal forms show that two formulas have the same value at every x where both have one.</summary>
    public static bool ShowEqual(Expression left, Expression right) => Guarded(left - right) is { IsZero: true };

    /// <summary>
    /// The formula that the normal form of another gives, with the same value at every x where both have one; null where there is no normal
    /// form that is simple enough.
    /// </summary>
    public static Expression? Rewrite(Expression expression)
    {
        Expression? rewritten = null;
        try
        {
            rewritten = Guarded(expression)?.ToExpression();
        }
        catch (ArgumentException)
        {
            // What is written out would be nested deeper, or have more parts, than a formula may.
        }

        return rewritten;
    }

    /// <summary>The polynomial that the normal form is, with rational coefficients; else null. It is the function wherever that has a value.</summary>
    public static Polynomial? Polynomial(Expression expression)
    {
        if (Guarded(expression) is not { Sum: { } sum })
        {
            return null;
        }

        var degree = sum.Terms.Keys.Select(product => (int)product.ExponentOf(Atom.X).Numerator).DefaultIfEmpty().Max();
        var coefficients = new Rational[degree + 1];
        for (var power = 0; power <= degree; power++)
        {
            coefficients[power] = sum.Terms.GetValueOrDefault(AtomProduct.Of(Atom.X, power));
        }

        return coefficients.Count(coefficient => !coefficient.IsZero) == sum.Terms.Count ? new(coefficients) : null;
    }

    /// <summary>The straight line that the normal form is, with rational coefficients; else null. It is the function's wherever that has a value.</summary>
    public static StraightLine? Line(Expression expression) =>
        Polynomial(expression) is { Degree: <= 1 } line ? new(line[1], line[0]) : null;

    internal static AtomFraction Read(Expression expression)
    {
        // A maximum reads its parts several times, and so on in each part.
        FormWork.Count(1);
        return expression.Match(
            number: AtomFraction.Of,
            constant: name =>
                name == NamedConstant.Pi ? AtomFraction.Of(Atom.Pi) : ExponentialForms.Exp(AtomFraction.One),
            variable: () => AtomFraction.Of(Atom.X),
            negation: operand => -Read(operand),
            sum: (left, right) => Read(left) + Read(right),
            product: (left, right) => Read(left) * Read(right),
            quotient: (dividend, divisor) => Read(dividend) / Read(divisor),
            power: ReadPower,
            application: ReadApplication,
            piecewise: ReadChoice
        );
    }

    private static AtomFraction ReadPower(Expression @base, Expression exponent)
    {
        if (StraightLine.Of(exponent) is not { Slope.IsZero: true, Intercept: var number })
        {
            // u^c = e^(c log u) for u > 0
            return Calculus.SureFacts.IsPositive(@base)
                ? ExponentialForms.Exp(Read(exponent) * ExponentialForms.Log(Read(@base)))
                : throw new FormTooLargeException();
        }

        if (number.IsInteger)
        {
            return number.Abs() <= LargestExponent
                ? Read(@base).Power((int)number.Numerator)
                : throw new FormTooLargeException();
        }

        // (v^n)^c = |v|^(n c) for even n
        if (
            @base is Expression.Power(var inner, Expression.Number({ IsInteger: true, Numerator.IsEven: true } even))
            && even * number is { IsInteger: true } whole
            && whole.Abs() <= LargestExponent
        )
        {
            return (Read(inner) * SignForms.Sign(inner)).Power((int)whole.Numerator);
        }

        return RootForms.Power(Read(@base), number);
    }

    private static AtomFraction ReadApplication(ElementaryFunction function, ImmutableArray<Expression> arguments) =>
        function is UnaryFunction unary ? ReadApplication(unary, arguments[0])
        : function == ElementaryFunction.Max ? Larger(arguments[0], arguments[1])
        : -Larger(-arguments[0], -arguments[1]);

    private static AtomFraction ReadApplication(UnaryFunction function, Expression argument) =>
        function.Name switch
        {
            "exp" => ExponentialForms.Exp(Read(argument)),
            "log" => ExponentialForms.Log(Read(argument)),
            "sqrt" => ReadPower(argument, new Rational(1, 2)),
            "abs" => Read(argument) * SignForms.Sign(argument),
            "sign" => SignForms.Sign(argument),
            "step" => SignForms.IsPositive(SignForms.Sign(argument)),
            // relu(u) = (u + |u|)/2
            "relu" => Half(Read(argument) + Read(argument) * SignForms.Sign(argument)),
            "sigmoid" => ExponentialForms.Sigmoid(Read(argument)),
            "tanh" => ExponentialForms.Tanh(Read(argument)),
            // softplus(u) = log(1 + e^u)
            "softplus" => ExponentialForms.Log(AtomFraction.One + ExponentialForms.Exp(Read(argument))),
            "sin" => CircularForms.Sine(Read(argument)),
            "cos" => CircularForms.Cosine(Read(argument)),
            "floor" => SignForms.Floor(Read(argument)),
            "atan" or "erf" => SignForms.Odd(function, Read(argument)),
            _ => throw new FormTooLargeException(),
        };

    // max(a, b) = (a + b + |a - b|)/2
    private static AtomFraction Larger(Expression left, Expression right) =>
        Half(Read(left) + Read(right) + Read(left - right) * SignForms.Sign(left - right));

    // Each branch with the factor that is 1 where it is chosen and 0 elsewhere; every part must have a value everywhere, or the product would have none.
    private static AtomFraction ReadChoice(ImmutableArray<Branch> branches, Expression otherwise)
    {
        if (!Calculus.SureFacts.IsTotal(new Expression.Piecewise(branches, otherwise)))
        {
            throw new FormTooLargeException();
        }

        var (sum, left) = (AtomFraction.Zero, AtomFraction.One);
        foreach (var (condition, value) in branches)
        {
            var holds = SignForms.Holds(condition.Relation, SignForms.Sign(condition.Left - condition.Right));
            sum += left * holds * Read(value);
            left *= AtomFraction.One - holds;
        }

        return sum + left * Read(otherwise);
    }

    private static AtomFraction Half(AtomFraction value) => value * AtomFraction.Of(new Rational(1, 2));

    private static AtomFraction? Guarded(Expression expression)
    {
        AtomFraction? form = null;
        FormWork.Begin();
        try
        {
            form = expression.Count <= LargestFormula && expression.Depth <= DeepestFormula ? Read(expression) : null;
        }
        catch (FormTooLargeException)
        {
            // There is no form that is simple enough.
        }

        return form;
    }
}
