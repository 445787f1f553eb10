using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>A product of a number and powers with different bases. Its parts are simplified formulas.</summary>
internal sealed record FactorList
{
    // A number of more binary digits is not multiplied out.
    private const int LongestNumber = 512;

    private FactorList(Rational coefficient, ImmutableArray<Factor> factors)
    {
        Coefficient = coefficient;
        Factors = factors;
    }

    public Rational Coefficient { get; }

    /// <summary>The powers, constants first, then x, then the others; in each group in the order of their text.</summary>
    public ImmutableArray<Factor> Factors { get; }

    public static FactorList Of(Expression simplified) =>
        simplified switch
        {
            Expression.Number(var value) => new(value, []),
            Expression.Negation(var operand) => Of(operand).Scale(-1),
            Expression.Product(var left, var right) => Of(left).Times(Of(right)),
            Expression.Quotient(var dividend, var divisor) => Of(dividend).Times(Raise(divisor, -1)),
            Expression.Power(var @base, Expression.Number(var exponent)) => Raise(@base, exponent),
            Expression.Application(var function, [var argument]) when function == ElementaryFunction.Sqrt => Raise(
                argument,
                new(1, 2)
            ),
            _ => new(1, [Factor.Of(simplified, 1)]),
        };

    public FactorList Scale(Rational factor) => new(Coefficient * factor, Factors);

    public FactorList Times(FactorList other)
    {
        var product = new FactorList(Coefficient * other.Coefficient, Factors);
        foreach (var factor in other.Factors)
        {
            product = product.Times(factor);
        }

        return product;
    }

    /// <summary>The product without its number.</summary>
    public FactorList Core => new(1, Factors);

    /// <summary>The product as a formula.</summary>
    public Expression ToExpression() => FactorListWriter.Write(this);

    // u^a u^b = u^(a + b), asking what both sides ask
    private FactorList Times(Factor factor)
    {
        if (factor.Base is Expression.Number(var number) && NumericPower(number, factor) is { } value)
        {
            return Scale(value);
        }

        for (var i = 0; i < Factors.Length; i++)
        {
            var own = Factors[i];
            if (ProductRules.Merge(own, factor) is { } merged)
            {
                return new FactorList(Coefficient, Factors.RemoveAt(i)).Times(merged);
            }
        }

        return factor.IsOne ? this : new(Coefficient, FactorOrder.Insert(Factors, factor));
    }

    private static FactorList Raise(Expression @base, Rational exponent)
    {
        var list = Of(@base);
        return exponent.IsInteger ? list.RaiseToInteger(@base, exponent) : list.RaiseToFraction(@base, exponent);
    }

    // (c u v)^n = c^n u^n v^n for integers n, but 0^n is undefined for n < 0
    private FactorList RaiseToInteger(Expression @base, Rational exponent) =>
        Coefficient.IsZero && exponent.Sign != 0 ? (exponent.Sign == 1 ? this : Opaque(@base, exponent))
        : PowerOf(Coefficient, exponent) is { } coefficient ? new FactorList(coefficient, []).Times(Raised(exponent))
        : Opaque(@base, exponent);

    // (c u)^b = c^b u^b for c > 0, also for constants u > 0, and nothing more: u v may be positive where u and v are not
    private FactorList RaiseToFraction(Expression @base, Rational exponent)
    {
        if (Coefficient.Sign <= 0)
        {
            return Opaque(@base, exponent);
        }

        ImmutableArray<Factor> constants = [.. Factors.Where(IsPositiveConstant)];
        ImmutableArray<Factor> others = [.. Factors.Where(factor => !IsPositiveConstant(factor))];
        var roots = new FactorList(1, [])
            .Times(Factor.Of((Rational)Coefficient.Numerator, exponent))
            .Times(Factor.Of((Rational)Coefficient.Denominator, -exponent))
            .Times(new FactorList(1, constants).Raised(exponent));
        return others switch
        {
            [] => roots,
            [var single] => roots.Times(single.Raise(exponent)),
            _ => roots.Times(Factor.Of(new FactorList(1, others).ToExpression(), exponent)),
        };
    }

    private static bool IsPositiveConstant(Factor factor) =>
        !factor.Base.ContainsVariable && SureFacts.IsPositive(factor.Base) && factor.IsTotal;

    private FactorList Raised(Rational exponent) =>
        Factors.Aggregate(new FactorList(1, []), (product, factor) => product.Times(factor.Raise(exponent)));

    private static FactorList Opaque(Expression @base, Rational exponent) => new(1, [Factor.Of(@base, exponent)]);

    private static Rational? NumericPower(Rational number, Factor factor) =>
        number.Sign > 0 ? PowerOf(number, factor.Exponent) : null;

    // A power of a number, where it is a number that isn't too long.
    private static Rational? PowerOf(Rational number, Rational exponent) =>
        number == 1 ? 1
        : exponent.Denominator <= LongestNumber
        && BigIntegerBits(number) * exponent.Abs() <= LongestNumber
        && number.TryRoot(exponent.Denominator, out var root)
            ? root.Pow((int)exponent.Numerator)
        : null;

    private static Rational BigIntegerBits(Rational number) =>
        number.Numerator.GetBitLength() + number.Denominator.GetBitLength();
}
