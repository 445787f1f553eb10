using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>The relations between atoms by which products are reduced, each true at every x where the atoms are defined.</summary>
internal static class AtomRelations
{
    private const int MostDepth = 150;

    [ThreadStatic]
    private static int _depth;

    /// <summary>A product of atoms with the relations applied.</summary>
    /// <remarks>
    /// What a relation gives is reduced in turn. With exponents below 0 that may never end: w = e^-q - 7 makes sign(w)^2 a sum with sign(w)^2 in
    /// it. The depth is limited, so that neither time nor the stack runs out.
    /// </remarks>
    /// <exception cref="FormTooLargeException">The relations have been applied too often in a row.</exception>
    public static AtomSum Reduce(AtomProduct product)
    {
        if (_depth >= MostDepth)
        {
            throw new FormTooLargeException();
        }

        _depth++;
        try
        {
            return ReduceOnce(product);
        }
        finally
        {
            _depth--;
        }
    }

    private static AtomSum ReduceOnce(AtomProduct product)
    {
        foreach (var (atom, exponent) in product.Powers)
        {
            var reduced = atom.Kind switch
            {
                AtomKind.Cosine when exponent >= 2 => OfCosine(atom, product),
                AtomKind.Root when exponent >= 1 => OfRoot(atom, exponent, product),
                AtomKind.Sign => OfSign(atom, exponent, product),
                _ => null,
            };
            if (reduced is not null)
            {
                return reduced;
            }
        }

        return AtomSum.Of(1, product);
    }

    // cos^2 = 1 - sin^2
    private static AtomSum OfCosine(Atom cosine, AtomProduct product)
    {
        var sine = AtomSum.Of(Atom.Sine(cosine.Argument!));
        return Rest(product, AtomProduct.Of(cosine, 2)) * (AtomSum.One - sine * sine);
    }

    // w^(n + c) = w^n w^c; a root is made of a sum alone
    private static AtomSum OfRoot(Atom root, Rational exponent, AtomProduct product)
    {
        var whole = (int)exponent.Floor();
        return Rest(product, AtomProduct.Of(root, whole)) * root.Argument!.Dividend.Power(whole);
    }

    // sign(w)^3 = sign(w), and w sign(w)^2 = w, here for the leading term of w
    private static AtomSum? OfSign(Atom sign, Rational exponent, AtomProduct product)
    {
        var square = AtomProduct.Of(sign, 2);
        if (exponent >= 3)
        {
            return Rest(product, square);
        }

        var argument = sign.Argument!.Dividend;
        var (leading, coefficient) = argument.Leading;
        if (exponent < 2 || !product.IsDivisibleBy(leading * square))
        {
            return null;
        }

        var rest = AtomSum.Of(coefficient, leading) - argument;
        var replaced = argument + rest * AtomSum.Of(1, square);
        return Rest(product, leading * square) * replaced.Scale(coefficient.Reciprocal());
    }

    private static AtomSum Rest(AtomProduct product, AtomProduct factor) => Reduce(product / factor);
}
