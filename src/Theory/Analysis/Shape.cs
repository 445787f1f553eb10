using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A term c y^q of the exponent of a shape.</summary>
/// <param name="Power">q, above 0.</param>
/// <param name="Factor">c, a number other than 0.</param>
internal sealed record ExponentTerm(Rational Power, Coefficient Factor);

/// <summary>The function y^p (log y)^k e^(c1 y^q1 + c2 y^q2 + ...) of y > 1, with q1 > q2 > ... > 0. It is positive.</summary>
/// <remarks>
/// These functions are ordered by how fast they grow: first by the exponent's leading difference, then by p, then by k (Hardy, Orders
/// of Infinity, 1910). A quotient of two of them is one again.
/// </remarks>
internal sealed class Shape
{
    public Shape(Rational power, int logPower = 0, ImmutableArray<ExponentTerm> exponent = default)
    {
        Power = power;
        LogPower = logPower;
        Exponent = exponent.IsDefault ? [] : exponent;
    }

    public static Shape One => new(Rational.Zero);

    public Rational Power { get; }

    public int LogPower { get; }

    public ImmutableArray<ExponentTerm> Exponent { get; }

    public bool IsOne => Power.IsZero && LogPower == 0 && Exponent.IsEmpty;

    /// <summary>The product, or null where the sum of the exponents can't be told apart from a shorter one.</summary>
    public Shape? Times(Shape other, int precision)
    {
        var exponent = Exponent;
        foreach (var growth in other.Exponent)
        {
            if (Include(exponent, growth, precision) is not { } sum)
            {
                return null;
            }

            exponent = sum;
        }

        return new(Power + other.Power, LogPower + other.LogPower, exponent);
    }

    /// <summary>The shape to a power; null where that is none of these functions.</summary>
    public Shape? Raised(Rational exponent, int precision)
    {
        var logPower = LogPower * exponent;
        return logPower.IsInteger && logPower.Abs() <= 1000
            ? new(
                Power * exponent,
                (int)logPower.Numerator,
                exponent.IsZero
                    ? []
                    : [.. Exponent.Select(growth => growth with { Factor = growth.Factor.Scaled(exponent, precision) })]
            )
            : null;
    }

    public Shape? Over(Shape other, int precision) =>
        other.Raised(-1, precision) is { } inverse ? Times(inverse, precision) : null;

    /// <summary>1 when the shape grows without bound, -1 when it tends to 0, 0 when it is 1; null where the sign of a factor is not known.</summary>
    public int? Trend()
    {
        if (!Exponent.IsEmpty)
        {
            var factor = Exponent[0].Factor.Range;
            return factor.IsPositive ? 1
                : factor.IsNegative ? -1
                : null;
        }

        return Power.IsZero ? int.Sign(LogPower) : Power.Sign;
    }

    /// <summary>The value at y > 1.</summary>
    public Interval At(Rational y, int precision)
    {
        var at = Interval.Exactly(y, precision);
        var value = Interval.Power(at, Power, precision);
        if (LogPower != 0)
        {
            value = Interval.Multiply(
                value,
                Interval.Power(Interval.Log(at, precision), LogPower, precision),
                precision
            );
        }

        if (!Exponent.IsEmpty)
        {
            var sum = Interval.Zero;
            foreach (var (power, factor) in Exponent)
            {
                sum = Interval.Add(
                    sum,
                    Interval.Multiply(factor.Range, Interval.Power(at, power, precision), precision),
                    precision
                );
            }

            value = Interval.Multiply(value, Interval.Exp(sum, precision), precision);
        }

        return value;
    }

    /// <summary>Whether the shape surely does not increase from y on.</summary>
    /// <remarks>
    /// y d/dy log(shape) = p + k / log y + sum of q c y^q. Divided by the largest power of y in it, the leading term is a constant and
    /// each other one is c y^-r: it decreases where it is positive, so its value at the start bounds it, and it is at most 0 otherwise.
    /// </remarks>
    public bool IsDecreasingFrom(Rational start, int precision)
    {
        var at = Interval.Exactly(start, precision);
        var top = Exponent.IsEmpty ? Rational.Zero : Exponent[0].Power;
        var sum = Interval.Zero;
        for (var i = 0; i < Exponent.Length; i++)
        {
            var (power, factor) = Exponent[i];
            var term = Interval.Multiply(factor.Range, Interval.Exactly(power, precision), precision);
            sum = Interval.Add(sum, i == 0 ? term : Decreasing(term, at, power - top, precision), precision);
        }

        var algebraic = Interval.Exactly(Power, precision);
        sum = Interval.Add(sum, top.IsZero ? algebraic : Decreasing(algebraic, at, -top, precision), precision);
        if (LogPower > 0)
        {
            var logarithmic = Interval.Divide(LogPower, Interval.Log(at, precision), precision);
            sum = Interval.Add(sum, Decreasing(logarithmic, at, -top, precision), precision);
        }

        return sum.Upper.Sign <= 0;
    }

    private static Interval Decreasing(Interval factor, Interval at, Rational power, int precision) =>
        factor.IsNonpositive
            ? Interval.Zero
            : Interval.Multiply(factor, Interval.Power(at, power, precision), precision);

    private static ImmutableArray<ExponentTerm>? Include(
        ImmutableArray<ExponentTerm> exponent,
        ExponentTerm growth,
        int precision
    )
    {
        for (var i = 0; i < exponent.Length; i++)
        {
            if (exponent[i].Power > growth.Power)
            {
                continue;
            }

            if (exponent[i].Power != growth.Power)
            {
                return exponent.Insert(i, growth);
            }

            var sum = Coefficient.Add(exponent[i].Factor, growth.Factor, precision);
            return sum.IsZero ? exponent.RemoveAt(i)
                : sum.Range.ContainsZero ? null
                : exponent.SetItem(i, new(growth.Power, sum));
        }

        return exponent.Add(growth);
    }
}
