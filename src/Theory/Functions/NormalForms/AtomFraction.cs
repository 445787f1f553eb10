using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>
/// A quotient of two polynomials in atoms. Wherever the formula that it was made of has a value, the divisor is not 0 and the quotient is
/// that value.
/// </summary>
internal sealed class AtomFraction
{
    private const int MostSteps = 200;

    private AtomFraction(AtomSum dividend, AtomSum divisor)
    {
        Dividend = dividend;
        Divisor = divisor;
    }

    public static AtomFraction Zero => Of(0);

    public static AtomFraction One => Of(1);

    public AtomSum Dividend { get; }

    /// <summary>The divisor: integer coefficients without a common divisor, the leading one above 0.</summary>
    public AtomSum Divisor { get; }

    /// <summary>Whether x occurs in it.</summary>
    public bool ContainsVariable => Dividend.ContainsVariable || Divisor.ContainsVariable;

    public bool IsZero => Dividend.IsZero;

    /// <summary>The polynomial in atoms that this is, where the divisor is 1; else null.</summary>
    public AtomSum? Sum => Divisor.IsOne ? Dividend : null;

    /// <summary>The number that this is, where it has no atoms; else null.</summary>
    public Rational? Number => Sum?.Number;

    public static AtomFraction Of(Rational number) => new(AtomSum.Of(number), AtomSum.One);

    public static AtomFraction Of(Atom atom) => Of(AtomSum.Of(atom));

    public static AtomFraction Of(AtomSum sum) => Of(sum, AtomSum.One);

    /// <summary>The quotient in lowest terms, as far as a common factor is easily seen.</summary>
    /// <exception cref="FormTooLargeException">The divisor is 0 everywhere: the formula has no value at any x.</exception>
    public static AtomFraction Of(AtomSum dividend, AtomSum divisor)
    {
        if (divisor.IsZero)
        {
            throw new FormTooLargeException();
        }

        if (dividend.IsZero)
        {
            return new(AtomSum.Zero, AtomSum.One);
        }

        // Exponentials in one term of the divisor are moved up, so that 1 + e^-x and e^x + 1 become the same divisor.
        var inverse = AtomProduct.One / Exponentials(divisor);
        (dividend, divisor) = (dividend.Shift(inverse), divisor.Shift(inverse));
        var common = Common(dividend, divisor);
        (dividend, divisor) = (dividend.Without(common), divisor.Without(common));
        var scale = Unit(divisor).Reciprocal();
        (dividend, divisor) = (dividend.Scale(scale), divisor.Scale(scale));
        return divisor.IsOne ? new(dividend, divisor)
            : Quotient(dividend, divisor) is { } whole ? new(whole, AtomSum.One)
            : Quotient(divisor, dividend) is { } part ? Reciprocal(part)
            : new(dividend, divisor);
    }

    public static AtomFraction operator +(AtomFraction left, AtomFraction right) =>
        left.Divisor.IsSameAs(right.Divisor)
            ? Of(left.Dividend + right.Dividend, left.Divisor)
            : Of(left.Dividend * right.Divisor + right.Dividend * left.Divisor, left.Divisor * right.Divisor);

    public static AtomFraction operator -(AtomFraction operand) => new(operand.Dividend.Scale(-1), operand.Divisor);

    public static AtomFraction operator -(AtomFraction left, AtomFraction right) => left + -right;

    public static AtomFraction operator *(AtomFraction left, AtomFraction right) =>
        Of(left.Dividend * right.Dividend, left.Divisor * right.Divisor);

    public static AtomFraction operator /(AtomFraction left, AtomFraction right) =>
        Of(left.Dividend * right.Divisor, left.Divisor * right.Dividend);

    /// <summary>The power with an integer exponent.</summary>
    public AtomFraction Power(int exponent) =>
        int.IsNegative(exponent)
            ? Of(Divisor.Power(-exponent), Dividend.Power(-exponent))
            : Of(Dividend.Power(exponent), Divisor.Power(exponent));

    /// <summary>The quotient as a formula.</summary>
    public Expression ToExpression() => FormWriter.Write(this);

    public override string ToString() => Divisor.IsOne ? $"{Dividend}" : $"({Dividend})/({Divisor})";

    // The dividend is a multiple of the divisor by a sum: c/(c d) = 1/d once more needs a divisor in normal form.
    private static AtomFraction Reciprocal(AtomSum divisor)
    {
        var scale = Unit(divisor).Reciprocal();
        return new(AtomSum.Of(scale), divisor.Scale(scale));
    }

    // The number by which a divisor is divided, so that it has integer coefficients without a common divisor, the leading one above 0.
    private static Rational Unit(AtomSum divisor) =>
        divisor.Leading.Value.Sign == -1 ? -divisor.Content() : divisor.Content();

    // Factors that both sides share; roots are left, because their exponents are no integers.
    private static AtomProduct Common(AtomSum dividend, AtomSum divisor)
    {
        var (above, below) = (dividend.CommonFactor(), divisor.CommonFactor());
        var common = AtomProduct.One;
        foreach (var (atom, exponent) in above.Powers)
        {
            if (atom.Kind != AtomKind.Exponential)
            {
                common *= AtomProduct.Of(atom, Rational.Min(exponent, below.ExponentOf(atom)));
            }
        }

        return common;
    }

    // Division by leading terms, where no exponent of an exponential is below 0; null where something remains.
    private static AtomSum? Quotient(AtomSum dividend, AtomSum divisor)
    {
        var (own, other) = (Exponentials(dividend), Exponentials(divisor));
        return QuotientOfPlain(dividend.Shift(AtomProduct.One / own), divisor.Shift(AtomProduct.One / other))
            ?.Shift(own / other);
    }

    private static AtomProduct Exponentials(AtomSum sum) =>
        sum.CommonFactor().Where((atom, _) => atom.Kind == AtomKind.Exponential);

    private static AtomSum? QuotientOfPlain(AtomSum dividend, AtomSum divisor)
    {
        var (leading, coefficient) = divisor.Leading;
        var quotient = AtomSum.Zero;
        for (var steps = 0; steps < MostSteps && !dividend.IsZero; steps++)
        {
            var (product, own) = dividend.Leading;
            if (!product.IsDivisibleBy(leading))
            {
                return null;
            }

            var term = AtomSum.Of(own / coefficient, product / leading);
            var rest = dividend - term * divisor;
            // Stryker disable once Equality,Block : where relations make the rest larger it is given up early; going on finds the same quotient or none.
            if (!rest.IsZero && rest.Leading.Key.CompareTo(product) >= 0)
            {
                return null;
            }

            quotient += term;
            dividend = rest;
        }

        return dividend.IsZero ? quotient : null;
    }
}
