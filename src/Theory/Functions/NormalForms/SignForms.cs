using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>Signs, and what is made of them, in normal form.</summary>
internal static class SignForms
{
    /// <summary>sign(u).</summary>
    public static AtomFraction Sign(Expression expression)
    {
        // tanh(u), atan(u) and erf(u) have the sign of u
        while (
            expression is Expression.Application(var function, [var argument])
            && (
                function == ElementaryFunction.Tanh
                || function == ElementaryFunction.Atan
                || function == ElementaryFunction.Erf
            )
        )
        {
            expression = argument;
        }

        var value = NormalForm.Read(expression);
        return value.IsZero ? AtomFraction.Zero : OfSum(value.Dividend) * OfSum(value.Divisor);
    }

    /// <summary>The sign of a sum that is not 0 as a form: the sign of its number, of its atoms, and of the rest.</summary>
    public static AtomFraction OfSum(AtomSum sum)
    {
        var factors = PositiveFactors.Of(sum);
        var rest = factors.Rest;
        var negative = rest.Leading.Value.Sign == -1;
        rest = negative ? rest.Scale(-1) : rest;
        var result = AtomFraction.Of(negative ? -1 : 1);
        if (rest.IsSurelyPositive)
        {
            return result;
        }

        if (rest.Terms.Count > 1 || rest.Leading.Key.Powers is [(_, var single)] && single == 1)
        {
            return result * AtomFraction.Of(Atom.Sign(rest));
        }

        // sign(a^n b) = sign(a)^n sign(b); a root has the sign of its base, which is not negative
        foreach (var (atom, exponent) in rest.Leading.Key.Powers)
        {
            var sign = atom.Kind == AtomKind.Root ? OfSum(atom.Argument!.Dividend) : OfSum(AtomSum.Of(atom));
            result *= atom.Kind == AtomKind.Root ? sign : sign.Power(exponent.Numerator.IsEven ? 2 : 1);
        }

        return result;
    }

    /// <summary>1 where a sign is 1, else 0: (s^2 + s)/2.</summary>
    public static AtomFraction IsPositive(AtomFraction sign) =>
        (sign.Power(2) + sign) * AtomFraction.Of(new Rational(1, 2));

    /// <summary>1 where a comparison holds, else 0, from the sign of the difference of its sides.</summary>
    public static AtomFraction Holds(Comparison relation, AtomFraction sign) =>
        relation switch
        {
            Comparison.Greater => IsPositive(sign),
            Comparison.Less => IsPositive(-sign),
            Comparison.GreaterOrEqual => AtomFraction.One - IsPositive(-sign),
            Comparison.LessOrEqual => AtomFraction.One - IsPositive(sign),
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such comparison."),
        };

    /// <summary>f(u) for an odd function f: f(-u) = -f(u).</summary>
    public static AtomFraction Odd(UnaryFunction function, AtomFraction argument) =>
        argument.IsZero ? AtomFraction.Zero
        : argument.Dividend.Leading.Value.Sign == -1 ? -AtomFraction.Of(Atom.Other(function, -argument))
        : AtomFraction.Of(Atom.Other(function, argument));

    /// <summary>floor(u + n) = floor(u) + n for integers n.</summary>
    public static AtomFraction Floor(AtomFraction argument)
    {
        if (argument.Number is { } number)
        {
            return AtomFraction.Of(number.Floor());
        }

        var whole = argument.Sum is { } sum ? sum.Terms.GetValueOrDefault(AtomProduct.One).Floor() : 0;
        var rest = argument - AtomFraction.Of(whole);
        return AtomFraction.Of(Atom.Other(ElementaryFunction.Floor, rest)) + AtomFraction.Of(whole);
    }
}
