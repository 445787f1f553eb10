using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>The relations between atoms by which products are reduced, each true at every x where the atoms are defined.</summary>
internal static class AtomRelations
{
    private const int MostSteps = 400;

    /// <summary>A product of atoms with the relations applied until none applies.</summary>
    /// <exception cref="FormTooLargeException">That takes too many steps; relations that undo each other are not excluded.</exception>
    public static AtomSum Reduce(AtomProduct product)
    {
        if (Step(product) is not { } first)
        {
            return AtomSum.Of(1, product);
        }

        var reduced = new List<(AtomProduct Product, Rational Coefficient)>();
        var waiting = new Stack<(AtomProduct Product, Rational Coefficient)>(first);
        for (var steps = 0; waiting.TryPop(out var term); steps++)
        {
            if (steps == MostSteps)
            {
                throw new FormTooLargeException();
            }

            if (Step(term.Product) is not { } terms)
            {
                reduced.Add(term);
                continue;
            }

            FormWork.Count(1);
            foreach (var (next, coefficient) in terms)
            {
                waiting.Push((next, coefficient * term.Coefficient));
            }
        }

        return AtomSum.OfReduced(reduced);
    }

    // One relation applied once; null where none applies.
    private static IEnumerable<(AtomProduct, Rational)>? Step(AtomProduct product)
    {
        foreach (var (atom, exponent) in product.Powers)
        {
            var terms = atom.Kind switch
            {
                AtomKind.Cosine when exponent >= 2 => OfCosine(atom, product),
                AtomKind.Root when exponent >= 1 => OfRoot(atom, product),
                AtomKind.Sign => OfSign(atom, exponent, product),
                _ => null,
            };
            if (terms is not null)
            {
                return terms;
            }
        }

        return null;
    }

    // cos^2 = 1 - sin^2
    private static IEnumerable<(AtomProduct, Rational)> OfCosine(Atom cosine, AtomProduct product)
    {
        var rest = product / AtomProduct.Of(cosine, 2);
        return [(rest, 1), (rest * AtomProduct.Of(Atom.Sine(cosine.Argument!), 2), -1)];
    }

    // w^(1 + c) = w w^c; the base of a root is a sum
    private static IEnumerable<(AtomProduct, Rational)> OfRoot(Atom root, AtomProduct product)
    {
        var rest = product / AtomProduct.Of(root, 1);
        return root.Argument!.Dividend.Terms.Select(term => (rest * term.Key, term.Value));
    }

    // sign(w)^3 = sign(w), and w sign(w)^2 = w, here for the leading term of w
    private static IEnumerable<(AtomProduct, Rational)>? OfSign(Atom sign, Rational exponent, AtomProduct product)
    {
        var square = AtomProduct.Of(sign, 2);
        if (exponent >= 3)
        {
            return [(product / square, 1)];
        }

        var argument = sign.Argument!.Dividend.Terms;
        var (leading, scale) = sign.Argument.Dividend.Leading;
        if (!product.IsDivisibleBy(leading * square))
        {
            return null;
        }

        var rest = product / (leading * square);
        return argument
            .Select(term => (rest * term.Key, term.Value / scale))
            .Concat(
                argument
                    .Where(term => !term.Key.Equals(leading))
                    .Select(term => (rest * term.Key * square, -term.Value / scale))
            );
    }
}
