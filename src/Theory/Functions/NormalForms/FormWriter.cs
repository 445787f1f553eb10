using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>Writes a normal form as a formula, the largest products first, with x sign(x) as abs(x).</summary>
internal static class FormWriter
{
    public static Expression Write(AtomFraction form) =>
        form.Divisor.IsOne ? Write(form.Dividend) : Write(form.Dividend) / Write(form.Divisor);

    private static Expression Write(AtomSum sum)
    {
        Expression? written = null;
        foreach (var (product, coefficient) in sum.Terms.Reverse())
        {
            var term = Write(product, written is null ? coefficient : coefficient.Abs());
            written =
                written is null ? term
                : coefficient.Sign == -1 ? written - term
                : written + term;
        }

        return written ?? 0;
    }

    private static Expression Write(AtomProduct product, Rational coefficient)
    {
        Expression? written = null;
        var signs = product.Powers.Where(IsSignOfAtom).Select(power => power.Atom).ToList();
        foreach (var (atom, exponent) in product.Powers)
        {
            if (IsSignOfAtom((atom, exponent)))
            {
                continue;
            }

            // a sign(a) = |a|
            var sign = signs.Find(sign => exponent == 1 && sign.Argument!.Dividend.Leading.Key.ExponentOf(atom) == 1);
            var factor = sign is null ? Write(atom, exponent) : ElementaryFunction.Abs.Of(atom.Meaning);
            if (sign is not null)
            {
                signs.Remove(sign);
            }

            written = written is null ? factor : written * factor;
        }

        foreach (var sign in signs)
        {
            written = written is null ? sign.Meaning : written * sign.Meaning;
        }

        return written is null ? coefficient
            : coefficient == 1 ? written
            : coefficient == -1 ? -written
            : coefficient * written;
    }

    private static bool IsSignOfAtom((Atom Atom, Rational Exponent) power) =>
        power is { Atom: { Kind: AtomKind.Sign, Argument.Dividend.Terms.Count: 1 } } && power.Exponent == 1;

    private static Expression Write(Atom atom, Rational exponent) =>
        exponent == 1 ? atom.Meaning
        : atom.Kind == AtomKind.Exponential
            ? ElementaryFunction.Exp.Of((atom.Argument! * AtomFraction.Of(exponent)).ToExpression())
        : exponent == new Rational(1, 2) ? ElementaryFunction.Sqrt.Of(atom.Meaning)
        : atom.Meaning.Pow(exponent);
}
