using System.Numerics;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Periods that the way in which a formula is put together shows: x occurs only in sines and cosines of a x + b with rational a.</summary>
internal static class Periods
{
    /// <summary>A number above 2 pi / g, the period of a formula with the common frequency g; null where no period is seen.</summary>
    /// <remarks>A constant has every period; 1 stands for it.</remarks>
    public static Rational? LengthAbove(Expression function) =>
        FrequencyOf(function) is { } frequency ? (frequency.IsZero ? 1 : 7 / frequency) : null;

    /// <summary>The same for a formula that is a straight line plus a periodic part: such a function repeats itself but for a constant.</summary>
    public static Rational? LengthAboveUpToLine(Expression function) =>
        FrequencyUpToLine(function) is { } frequency ? (frequency.IsZero ? 1 : 7 / frequency) : null;

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
            Expression.Piecewise(var branches, var otherwise) => branches
                .SelectMany(branch => new[] { branch.Condition.Left, branch.Condition.Right, branch.Value })
                .Append(otherwise)
                .Select(FrequencyOf)
                .Aggregate(Common),
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

        var unit = a.Denominator * b.Denominator;
        return new Rational(BigInteger.GreatestCommonDivisor((a * unit).Numerator, (b * unit).Numerator), unit);
    }
}
