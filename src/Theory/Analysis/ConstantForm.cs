using System.Collections.Immutable;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Reads formulas without x as constants, exactly where their form allows it.</summary>
internal static class ConstantForm
{
    // Every level of a name is enclosed from the ground up, for its sign.
    private const int MostDepth = 24;

    private const int SignPrecision = 256;

    /// <summary>2 / sqrt(pi), the slope of the error function at 0.</summary>
    public static Constant TwoOverRootPi =>
        Constant.Multiply(Constant.Of(2), Constant.Named(Expression.Pi).Power(new(-1, 2))!)!;

    /// <summary>The exact form of a formula at a rational number in place of x; null where it has none, or is undefined.</summary>
    public static Constant? At(Expression formula, Rational x) => Of(formula.Substitute(x));

    /// <summary>An enclosure of a formula without x.</summary>
    /// <exception cref="ArithmeticException">The formula has no value that is known to exist.</exception>
    public static Interval Enclosure(Expression constant, int precision) =>
        constant switch
        {
            Expression.Number(var value) => Interval.Exactly(value, precision),
            Expression.Constant { Name: NamedConstant.Pi } => Interval.Pi(precision),
            Expression.Constant => Interval.E(precision),
            _ => Examiner.AtPoint(Formula.Of(constant), Rational.Zero, precision)
                is { Definedness: Definedness.Everywhere } facts
                ? facts.Span.Values
                : throw new ArithmeticException($"The constant {constant} is not known to be defined."),
        };

    /// <summary>A function after a coefficient, exactly where possible; null where the value is undefined or unbounded.</summary>
    public static Coefficient? Apply(UnaryFunction function, Coefficient argument, int precision)
    {
        if (argument.Exact is { } exact && Of(function, exact) is { } value)
        {
            return Coefficient.Of(value, precision);
        }

        // The logarithm is not bounded where its argument may be 0.
        if (
            (function.Domain == FunctionDomain.AtLeastZero && !argument.Range.IsNonnegative)
            || ElementaryImage.Of(function, argument.Range, precision) is not { Values: { IsBounded: true } image }
        )
        {
            return null;
        }

        return argument.IsConstant ? Coefficient.Number(image) : Coefficient.Varying(image);
    }

    public static Constant? Of(Expression formula) =>
        formula switch
        {
            Expression.Number(var value) => Constant.Of(value),
            Expression.Constant { Name: NamedConstant.E } => Constant.PowerOfE(1),
            Expression.Constant => Constant.Named(formula),
            Expression.Negation(var operand) => Of(operand) is { } value ? -value : null,
            Expression.Sum(var left, var right) => Both(left, right, Constant.Add),
            Expression.Product(var left, var right) => Both(left, right, Constant.Multiply),
            Expression.Quotient(var left, var right) => Both(
                left,
                right,
                (a, b) =>
                    b.IsZero ? null
                    : Inverse(b) is { } inverse ? Constant.Multiply(a, inverse)
                    : null
            ),
            Expression.Power(var @base, var exponent) => Both(@base, exponent, Raise),
            Expression.Application(UnaryFunction function, var arguments) => Of(arguments[0]) is { } argument
                ? Of(function, argument)
                : null,
            Expression.Application(var function, var arguments) => Both(
                arguments[0],
                arguments[1],
                (a, b) => Larger(a, b, function == ElementaryFunction.Max)
            ),
            Expression.Piecewise(var branches, var otherwise) => Choose(branches, otherwise),
            _ => null,
        };

    /// <summary>A function after an exact constant; null where the value is undefined or has no form.</summary>
    public static Constant? Of(UnaryFunction function, Constant argument)
    {
        if (argument.Rational is { } number && function.At(number) is Value.Exact(var value))
        {
            return Constant.Of(value);
        }

        if (function == ElementaryFunction.Exp)
        {
            return argument.Rational is { } exponent
                ? Constant.PowerOfE(exponent)
                : InNumbers(function, argument) ?? Named(function, argument);
        }

        if (function == ElementaryFunction.Sqrt)
        {
            return argument.Power(new(1, 2)) ?? Named(function, argument);
        }

        if (function == ElementaryFunction.Sin || function == ElementaryFunction.Cos)
        {
            return Circular(function, argument);
        }

        if (argument.Sign(SignPrecision) is not { } sign)
        {
            return null;
        }

        if (function == ElementaryFunction.Log)
        {
            return sign == 1 ? InNumbers(function, argument) ?? Logarithm(argument) : null;
        }

        if (function == ElementaryFunction.Atan && argument.Rational is { } one && one.Abs() == 1)
        {
            return Constant.Multiply(Constant.Named(Expression.Pi), Constant.Of(one / 4));
        }

        if (
            function == ElementaryFunction.Tanh
            || function == ElementaryFunction.Erf
            || function == ElementaryFunction.Atan
        )
        {
            return sign == 1 ? Named(function, argument)
                : Named(function, -argument) is { } opposite ? -opposite
                : null;
        }

        return Branching(function, argument, sign);
    }

    private static Constant? Branching(UnaryFunction function, Constant argument, int sign)
    {
        if (function == ElementaryFunction.Abs)
        {
            return sign == -1 ? -argument : argument;
        }

        if (function == ElementaryFunction.Relu)
        {
            return sign == -1 ? Constant.Zero : argument;
        }

        if (function == ElementaryFunction.Sign)
        {
            return Constant.Of(sign);
        }

        if (function == ElementaryFunction.Step)
        {
            return Constant.Of(sign == 1 ? 1 : 0);
        }

        if (function == ElementaryFunction.Floor)
        {
            var floor = Interval.Floor(argument.Enclosure(SignPrecision));
            return floor.IsPoint ? Constant.Of(floor.Lower.Value.ToRational()) : null;
        }

        // sigmoid(-a) = 1 - sigmoid(a), softplus(-a) = softplus(a) - a.
        if (function == ElementaryFunction.Sigmoid)
        {
            return sign == 1 ? Named(function, argument)
                : Named(function, -argument) is { } mirrored ? Constant.Add(Constant.Of(1), -mirrored)
                : null;
        }

        return function != ElementaryFunction.Softplus ? null
            : sign == 1 ? Named(function, argument)
            : Named(function, -argument) is { } opposite ? Constant.Add(opposite, argument)
            : null;
    }

    // sin(q pi) and cos(q pi) where 2 q is an integer; elsewhere the argument is made positive and the value takes a name.
    private static Constant? Circular(UnaryFunction function, Constant argument)
    {
        if (argument.MultipleOfPi() is { } turns && (turns * 2).IsInteger)
        {
            var quarter = (int)((turns * 2).Numerator % 4 + 4) % 4;
            var index = function == ElementaryFunction.Sin ? quarter : (quarter + 1) % 4;
            return Constant.Of(
                index switch
                {
                    1 => 1,
                    3 => -1,
                    _ => 0,
                }
            );
        }

        if (argument.Sign(SignPrecision) is not { } sign)
        {
            return null;
        }

        var value = Named(function, sign == -1 ? -argument : argument);
        return sign == -1 && function == ElementaryFunction.Sin && value is not null ? -value : value;
    }

    // log(e^2) = 2, e^log(2) = 2: where the normal form is a rational number.
    private static Constant? InNumbers(UnaryFunction function, Constant argument) =>
        argument.ToExpression() is var formula
        && (function != ElementaryFunction.Exp || argument.Sign(SignPrecision) is null || HasLogarithm(formula))
        && NormalForm.Rewrite(function.Of(formula)) is Expression.Number(var value)
            ? Constant.Of(value)
            : null;

    // Without one, e to a number other than 0 is not seen to be rational, and normal forms take long.
    private static bool HasLogarithm(Expression formula) =>
        formula is Expression.Application({ } function, _)
            && (function == ElementaryFunction.Log || function == ElementaryFunction.Softplus)
        || formula.Parts.Any(HasLogarithm);

    private static Constant? Logarithm(Constant argument) =>
        argument.Rational is not { } number || !number.Floor().IsZero ? Named(ElementaryFunction.Log, argument)
        : Named(ElementaryFunction.Log, Constant.Of(number.Reciprocal())) is { } opposite ? -opposite
        : null;

    private static Constant? Named(UnaryFunction function, Constant argument) =>
        Named(function.Of(argument.ToExpression()));

    // The value itself becomes a name, once an enclosure tells its sign.
    private static Constant? Named(Expression value)
    {
        if (value.Depth > MostDepth)
        {
            return null;
        }

        var facts = Examiner.AtPoint(Formula.Of(value), Rational.Zero, SignPrecision);
        if (facts.Definedness != Definedness.Everywhere || !facts.Span.Values.IsBounded)
        {
            return null;
        }

        return facts.Span.Values.IsPositive ? Constant.Named(value)
            : facts.Span.Values.IsNegative ? -Constant.Named(-value)
            : null;
    }

    private static Constant? Inverse(Constant value) => value.Power(-1) ?? Named(1 / value.ToExpression());

    private static Constant? Raise(Constant @base, Constant exponent)
    {
        if (exponent.Rational is not { } power)
        {
            return Named(@base.ToExpression().Pow(exponent.ToExpression()));
        }

        return @base.Power(power) ?? (@base.Sign(SignPrecision) == 1 ? Named(@base.ToExpression().Pow(power)) : null);
    }

    private static Constant? Larger(Constant left, Constant right, bool isLarger) =>
        Difference(left, right)?.Sign(SignPrecision) is { } sign
            ? (sign == 1) == isLarger
                ? left
                : right
            : null;

    private static Constant? Difference(Constant left, Constant right) => Constant.Add(left, -right);

    private static Constant? Choose(ImmutableArray<Branch> branches, Expression otherwise)
    {
        foreach (var (condition, value) in branches)
        {
            if (Both(condition.Left, condition.Right, Difference)?.Sign(SignPrecision) is not { } sign)
            {
                return null;
            }

            if (condition.Holds(sign))
            {
                return Of(value);
            }
        }

        return Of(otherwise);
    }

    private static Constant? Both(Expression left, Expression right, Func<Constant, Constant, Constant?> combine) =>
        Of(left) is { } first && Of(right) is { } second ? combine(first, second) : null;
}
