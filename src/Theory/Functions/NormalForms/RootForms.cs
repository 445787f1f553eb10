using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>Powers with rational exponents in normal form, of bases that are not negative.</summary>
internal static class RootForms
{
    private const int LargestExponent = 16;

    /// <summary>u^c, for u >= 0 where c is no integer.</summary>
    public static AtomFraction Power(AtomFraction @base, Rational exponent)
    {
        if (exponent.Abs() > LargestExponent)
        {
            throw new FormTooLargeException();
        }

        if (exponent.IsInteger)
        {
            return @base.Power((int)exponent.Numerator);
        }

        if (@base.IsZero)
        {
            return exponent.Sign == 1 ? AtomFraction.Zero : throw new FormTooLargeException();
        }

        // (v/w)^c = v^c / w^c where one of them is surely positive, because then the other is not negative
        var (above, below) = (PositiveFactors.Of(@base.Dividend), PositiveFactors.Of(@base.Divisor));
        if (!below.Rest.IsOne && !below.Rest.IsSurelyPositive && !above.Rest.IsSurelyPositive)
        {
            throw new FormTooLargeException();
        }

        return Power(above, exponent) / Power(below, exponent);
    }

    private static AtomFraction Power(PositiveFactors factors, Rational exponent)
    {
        var result = Power(factors.Number.Numerator, exponent) / Power(factors.Number.Denominator, exponent);
        foreach (var (atom, own) in factors.Product.Powers)
        {
            result *=
                atom.Kind == AtomKind.Exponential
                    ? AtomFraction.Of(AtomSum.Of(1, AtomProduct.Of(atom, own * exponent)))
                    : Root(AtomSum.Of(atom), own * exponent);
        }

        return result * (OfSquares(factors.Rest, exponent) ?? Root(factors.Rest, exponent));
    }

    private static AtomFraction Power(System.Numerics.BigInteger positive, Rational exponent)
    {
        var result = AtomFraction.One;
        foreach (var (prime, power) in ExponentialForms.PrimePowers(positive))
        {
            result *= Root(AtomSum.Of((Rational)prime), power * exponent);
        }

        return result;
    }

    // (a^2k b^2l)^c = |a|^2kc |b|^2lc where these exponents are integers
    private static AtomFraction? OfSquares(AtomSum rest, Rational exponent)
    {
        if (rest.Terms.Count != 1 || rest.Leading.Value != 1)
        {
            return null;
        }

        var result = AtomFraction.One;
        foreach (var (atom, own) in rest.Leading.Key.Powers)
        {
            var whole = own * exponent;
            if (!own.IsInteger || !own.Numerator.IsEven || !whole.IsInteger)
            {
                return null;
            }

            var distance = AtomFraction.Of(atom) * SignForms.OfSum(AtomSum.Of(atom));
            result *= distance.Power((int)whole.Numerator);
        }

        return result;
    }

    // w^c = w^n w^(c - n) for the integer n below c
    private static AtomFraction Root(AtomSum @base, Rational exponent)
    {
        var whole = exponent.Floor();
        var part = exponent - whole;
        if (whole > LargestExponent || whole < -LargestExponent)
        {
            throw new FormTooLargeException();
        }

        var root = AtomFraction.Of(AtomSum.Of(1, AtomProduct.Of(Atom.Root(@base), part)));
        return AtomFraction.Of(@base).Power((int)whole) * root;
    }
}
