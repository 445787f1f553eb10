using System.Collections.Immutable;
using System.Numerics;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A rational number other than 0 times powers, with rational exponents, of positive numbers that are given by formulas without x.</summary>
internal sealed class Monomial
{
    private const int MostPower = 64;

    private readonly ImmutableSortedDictionary<string, (Expression Base, Rational Exponent)> _factors;

    private Monomial(
        Rational coefficient,
        ImmutableSortedDictionary<string, (Expression Base, Rational Exponent)> factors
    )
    {
        Coefficient = coefficient;
        _factors = factors;
        Key = string.Join('*', factors.Select(factor => $"({factor.Key})^({factor.Value.Exponent})"));
    }

    public Rational Coefficient { get; }

    /// <summary>How the powers are written; the same for two monomials that differ in the coefficient alone.</summary>
    public string Key { get; }

    public bool IsOnlyPi =>
        _factors.Values.ToArray() is [(Expression.Constant { Name: NamedConstant.Pi }, var exponent)] && exponent == 1;

    public static Monomial Of(Rational coefficient) =>
        new(
            coefficient,
            ImmutableSortedDictionary.Create<string, (Expression Base, Rational Exponent)>(StringComparer.Ordinal)
        );

    public Monomial Scaled(Rational factor) => new(Coefficient * factor, _factors);

    public Monomial Times(Monomial other)
    {
        var product = Scaled(other.Coefficient);
        foreach (var (@base, exponent) in other._factors.Values)
        {
            product = product.Times(@base, exponent);
        }

        return product;
    }

    public Monomial Times(Expression @base, Rational exponent)
    {
        Cancellation.Poll();
        var name = @base.ToString();
        var total = exponent + (_factors.TryGetValue(name, out var present) ? present.Exponent : Rational.Zero);
        var coefficient = Coefficient;
        // The whole part of the power of an integer is a rational factor.
        if (@base is Expression.Number(var value) && BigInteger.Abs(total.Floor()) <= MostPower)
        {
            var whole = total.Floor();
            coefficient *= value.Pow((int)whole);
            total -= whole;
        }

        return new(coefficient, total.IsZero ? _factors.Remove(name) : _factors.SetItem(name, (@base, total)));
    }

    public Monomial? Power(Rational exponent)
    {
        if ((Coefficient.Sign == -1 && !exponent.IsInteger) || exponent.Abs() > MostPower)
        {
            return null;
        }

        var power = RationalPower(Coefficient, exponent);
        foreach (var (@base, own) in _factors.Values)
        {
            power = power.Times(@base, own * exponent);
        }

        return power;
    }

    public Interval Enclosure(int precision)
    {
        var product = Interval.Exactly(Coefficient, precision);
        foreach (var (@base, exponent) in _factors.Values)
        {
            var value = ConstantForm.Enclosure(@base, precision + 8);
            product = Interval.Multiply(product, Raised(value, exponent, precision + 8), precision);
        }

        return product;
    }

    // Whole powers beyond the reach of repeated squaring go through the logarithm.
    private static Interval Raised(Interval positive, Rational exponent, int precision) =>
        exponent.Abs() <= int.MaxValue || !exponent.IsInteger
            ? Interval.Power(positive, exponent, precision)
            : Interval.Exp(
                Interval.Multiply(
                    Interval.Exactly(exponent, precision + 64),
                    Interval.Log(positive, precision + 64),
                    precision + 64
                ),
                precision
            );

    public Expression ToExpression()
    {
        Expression product = Coefficient;
        foreach (var (@base, exponent) in _factors.Values)
        {
            product *= exponent == 1 ? @base : @base.Pow(exponent);
        }

        return product;
    }

    private static Monomial RationalPower(Rational value, Rational exponent)
    {
        if (value.TryRoot(exponent.Denominator, out var root))
        {
            return Of(root.Pow((int)exponent.Numerator));
        }

        var power = Of(Rational.One);
        power = value.Numerator.IsOne ? power : power.Times((Rational)value.Numerator, exponent);
        return value.Denominator.IsOne ? power : power.Times((Rational)value.Denominator, -exponent);
    }
}
