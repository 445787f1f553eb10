using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>Sums, products and powers of germs. Null means that the result has no description of this kind, or none that is known.</summary>
internal static class GermArithmetic
{
    public static Germ? Add(Germ left, Germ right, Neighbourhood near) =>
        Germ.FromTerms(left.Terms.Concat(right.Terms), near);

    public static Germ? Negate(Germ germ, Neighbourhood near) => Scale(germ, Coefficient.Of(-1, near.Precision), near);

    public static Germ? Subtract(Germ left, Germ right, Neighbourhood near) =>
        Negate(right, near) is { } opposite ? Add(left, opposite, near) : null;

    public static Germ? Scale(Germ germ, Coefficient factor, Neighbourhood near) =>
        Germ.FromTerms(
            germ.Terms.Select(term =>
                term with
                {
                    Coefficient = Coefficient.Multiply(term.Coefficient, factor, near.Precision),
                }
            ),
            near
        );

    public static Germ? Multiply(Germ left, Germ right, Neighbourhood near)
    {
        var terms = new List<Term>();
        foreach (var first in left.Terms)
        {
            foreach (var second in right.Terms)
            {
                if (first.Shape.Times(second.Shape, near.Precision) is not { } shape)
                {
                    return null;
                }

                terms.Add(new(Coefficient.Multiply(first.Coefficient, second.Coefficient, near.Precision), shape));
            }
        }

        return Germ.FromTerms(terms, near);
    }

    /// <summary>
    /// A germ c s (1 + r) with a leading coefficient c other than 0, as c, s and r; the remainder r tends to 0. Null where c may be 0.
    /// </summary>
    public static (Coefficient Factor, Shape Shape, Germ Remainder)? Split(Germ germ, Neighbourhood near)
    {
        if (germ.IsZero || germ.Terms[0] is not { Coefficient: var factor, Shape: var shape })
        {
            return null;
        }

        if (factor.Power(-1, near.Precision) is not { } inverse)
        {
            return null;
        }

        var terms = new List<Term>();
        foreach (var term in germ.Terms.Skip(1))
        {
            if (term.Shape.Over(shape, near.Precision) is not { } ratio)
            {
                return null;
            }

            terms.Add(new(Coefficient.Multiply(term.Coefficient, inverse, near.Precision), ratio));
        }

        return Germ.FromTerms(terms, near) is { } remainder ? (factor, shape, remainder) : null;
    }

    /// <summary>The power of a germ to a rational exponent, over y where the germ is in the domain, which the caller has seen to.</summary>
    public static Germ? Power(Germ germ, Rational exponent, Neighbourhood near)
    {
        if (exponent.IsZero)
        {
            return Germ.Of(Coefficient.Of(1, near.Precision));
        }

        if (exponent.IsInteger && exponent.Sign == 1 && exponent <= 12)
        {
            var product = germ;
            for (var i = 1; i < exponent.Numerator; i++)
            {
                if (Multiply(product, germ, near) is not { } next)
                {
                    return null;
                }

                product = next;
            }

            return product;
        }

        if (germ.IsZero)
        {
            return exponent.Sign == 1 ? germ : null;
        }

        if (
            Split(germ, near) is not { } split
            || split.Factor.Power(exponent, near.Precision) is not { } factor
            || split.Shape.Raised(exponent, near.Precision) is not { } shape
            || Taylor.Compose(Taylor.PowerAtOne(exponent), 1, split.Remainder, near) is not { } rest
        )
        {
            return null;
        }

        return Multiply(Germ.Of(factor, shape), rest, near);
    }

    public static Germ? Reciprocal(Germ germ, Neighbourhood near) => Power(germ, -1, near);
}
