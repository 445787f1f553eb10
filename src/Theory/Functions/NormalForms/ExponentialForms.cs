using System.Numerics;
using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>Exponentials and logarithms in normal form.</summary>
internal static class ExponentialForms
{
    private const int LargestPrime = 997;

    /// <summary>e^u: a product with a factor for each term of u.</summary>
    public static AtomFraction Exp(AtomFraction argument)
    {
        var result = AtomFraction.One;
        foreach (var (product, coefficient) in argument.Dividend.Terms)
        {
            result *=
                argument.Divisor.IsOne && IsLogarithm(product) is { } power
                    ? RootForms.Power(power, coefficient)
                    : Factor(product, coefficient, argument.Divisor);
        }

        return result;
    }

    /// <summary>sigmoid(u) = e^u / (1 + e^u).</summary>
    public static AtomFraction Sigmoid(AtomFraction argument)
    {
        var power = Exp(argument);
        return power / (AtomFraction.One + power);
    }

    /// <summary>tanh(u) = (e^2u - 1) / (e^2u + 1).</summary>
    public static AtomFraction Tanh(AtomFraction argument)
    {
        var power = Exp(argument).Power(2);
        return (power - AtomFraction.One) / (power + AtomFraction.One);
    }

    /// <summary>log(u): a sum with a term for each factor of u that is surely positive.</summary>
    public static AtomFraction Log(AtomFraction argument)
    {
        if (argument.IsZero)
        {
            throw new FormTooLargeException();
        }

        var (above, below) = (PositiveFactors.Of(argument.Dividend), PositiveFactors.Of(argument.Divisor));
        var sum = Log(above.Product) - Log(below.Product) + Log(above.Number);
        if (above.Rest.IsSurelyPositive || below.Rest.IsSurelyPositive)
        {
            return sum + LogOfRest(above.Rest) - LogOfRest(below.Rest);
        }

        return sum + AtomFraction.Of(Atom.Logarithm(AtomFraction.Of(above.Rest, below.Rest)));
    }

    private static AtomFraction? IsLogarithm(AtomProduct product) =>
        product.Powers is [({ Kind: AtomKind.Logarithm } atom, var exponent)] && exponent == 1 ? atom.Argument : null;

    private static AtomFraction Factor(AtomProduct product, Rational exponent, AtomSum divisor)
    {
        var argument = AtomFraction.Of(AtomSum.Of(1, product), divisor);
        return AtomFraction.Of(AtomSum.Of(1, AtomProduct.Of(Atom.Exponential(argument), exponent)));
    }

    private static AtomFraction LogOfRest(AtomSum rest) =>
        rest.IsOne ? AtomFraction.Zero : AtomFraction.Of(Atom.Logarithm(AtomFraction.Of(rest)));

    // log(e^v ...) = v + ...
    private static AtomFraction Log(AtomProduct positive)
    {
        var sum = AtomFraction.Zero;
        foreach (var (atom, exponent) in positive.Powers)
        {
            var logarithm =
                atom.Kind == AtomKind.Exponential
                    ? atom.Argument!
                    : AtomFraction.Of(Atom.Logarithm(AtomFraction.Of(atom)));
            sum += logarithm * AtomFraction.Of(exponent);
        }

        return sum;
    }

    // log(12/5) = 2 log(2) + log(3) - log(5)
    private static AtomFraction Log(Rational positive) => Log(positive.Numerator) - Log(positive.Denominator);

    private static AtomFraction Log(BigInteger positive)
    {
        var sum = AtomFraction.Zero;
        foreach (var (prime, power) in PrimePowers(positive))
        {
            var atom = Atom.Logarithm(AtomFraction.Of((Rational)prime));
            sum += AtomFraction.Of(AtomSum.Of(power, AtomProduct.Of(atom, 1)));
        }

        return sum;
    }

    /// <summary>A positive integer as a product of powers; what has no small prime factor stays whole.</summary>
    public static IEnumerable<(BigInteger Base, int Exponent)> PrimePowers(BigInteger number)
    {
        for (var prime = 2; prime <= LargestPrime && !number.IsOne; prime++)
        {
            var power = 0;
            while ((number % prime).IsZero)
            {
                number /= prime;
                power++;
            }

            if (power != 0)
            {
                yield return (prime, power);
            }
        }

        if (!number.IsOne)
        {
            yield return (number, 1);
        }
    }
}
