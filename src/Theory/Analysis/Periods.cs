using System.Numerics;
using Theory.Functions;
using Theory.Functions.Calculus;
using Theory.Functions.NormalForms;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>
/// Periods of functions: where x occurs only in sines and cosines of a x + b with rational a; and where the function has a value everywhere
/// and the normal forms of f(x + L) and f(x) differ by a constant, for an L that floors suggest.
/// </summary>
internal static class Periods
{
    /// <summary>A number above 2 pi / g, the period of a formula with the common frequency g; null where no period is seen.</summary>
    /// <remarks>A constant has every period; 1 stands for it.</remarks>
    public static Rational? LengthAbove(Expression function) =>
        FrequencyOf(function) is { } frequency ? (frequency.IsZero ? 1 : 7 / frequency)
        : OfFloors(function) is var (length, change) && change.IsZero ? length
        : null;

    /// <summary>The same for a formula that is a straight line plus a periodic part: such a function repeats itself but for a constant.</summary>
    public static Rational? LengthAboveUpToLine(Expression function) =>
        FrequencyUpToLine(function) is { } frequency
            ? (frequency.IsZero ? 1 : 7 / frequency)
            : OfFloors(function)?.Length;

    // A little more than the least L such that every floor(a x + b) and every sine of (a x + b) pi comes back, with f(x + L) - f(x).
    private static (Rational Length, Rational Change)? OfFloors(Expression function)
    {
        Rational? step = Rational.Zero;
        foreach (var part in PartsOf(function))
        {
            step = part switch
            {
                Expression.Application(var floor, [var argument]) when floor == ElementaryFunction.Floor => Common(
                    step,
                    StraightLine.InEffect(argument)?.Slope.Abs()
                ),
                Expression.Application(var circular, [var angle])
                    when circular == ElementaryFunction.Sin || circular == ElementaryFunction.Cos => Common(
                    step,
                    StraightLine.InEffect(angle / Expression.Pi)?.Slope.Abs() / 2
                ),
                _ => step,
            };
        }

        if (step is not { IsZero: false } frequency || !SureFacts.IsTotal(function))
        {
            return null;
        }

        var length = frequency.Reciprocal();
        var change = NormalForm.Line(function.Substitute(Expression.X + length) - function);
        return change is { Slope.IsZero: true } ? (length * new Rational(17, 16), change.Intercept) : null;
    }

    private static IEnumerable<Expression> PartsOf(Expression whole) => [whole, .. whole.Parts.SelectMany(PartsOf)];

    private static Rational? FrequencyUpToLine(Expression function) =>
        StraightLine.Of(function) is not null
            ? Rational.Zero
            : function switch
            {
                Expression.Sum(var left, var right) => Common(FrequencyUpToLine(left), FrequencyUpToLine(right)),
                Expression.Negation(var operand) => FrequencyUpToLine(operand),
                _ => FrequencyOf(function),
            };

    private static Rational? FrequencyOf(Expression function) =>
        function switch
        {
            _ when !function.ContainsVariable => Rational.Zero,
            Expression.Application(var applied, [var argument])
                when (applied == ElementaryFunction.Sin || applied == ElementaryFunction.Cos)
                    && StraightLine.Of(argument) is { } line => line.Slope.Abs(),
            Expression.Application(_, var arguments) => arguments.Select(FrequencyOf).Aggregate(Common),
            Expression.Negation(var operand) => FrequencyOf(operand),
            Expression.Sum(var left, var right) => Common(FrequencyOf(left), FrequencyOf(right)),
            Expression.Product(var left, var right) => Common(FrequencyOf(left), FrequencyOf(right)),
            Expression.Quotient(var left, var right) => Common(FrequencyOf(left), FrequencyOf(right)),
            Expression.Power(var @base, _) => FrequencyOf(@base),
            Expression.Piecewise => function.Parts.Select(FrequencyOf).Aggregate(Common),
            _ => null,
        };

    // The greatest common measure of two frequencies; 0 measures nothing.
    private static Rational? Common(Rational? left, Rational? right)
    {
        if (left is not { } a || right is not { } b || a.IsZero || b.IsZero)
        {
            return left is null || right is null ? null
                : left.Value.IsZero ? right
                : left;
        }

        return CommonMeasure(a, b);
    }

    /// <summary>The largest number of which two numbers other than 0 are whole multiples.</summary>
    internal static Rational CommonMeasure(Rational a, Rational b)
    {
        var unit = a.Denominator * b.Denominator;
        return new(BigInteger.GreatestCommonDivisor((a * unit).Numerator, (b * unit).Numerator), unit);
    }
}
