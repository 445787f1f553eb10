using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Algebra.Polynomials;

/// <summary>Which signs a polynomial takes on an open interval.</summary>
/// <param name="Negative">Whether it is below 0 somewhere.</param>
/// <param name="Zero">Whether it is 0 somewhere.</param>
/// <param name="Positive">Whether it is above 0 somewhere.</param>
public readonly record struct PolynomialSigns(bool Negative, bool Zero, bool Positive)
{
    /// <summary>The signs of the polynomial at the x with lower &lt; x &lt; upper.</summary>
    /// <param name="polynomial">Any polynomial.</param>
    /// <param name="lower">The lower end, null for none.</param>
    /// <param name="upper">The upper end, null for none; above the lower end.</param>
    /// <exception cref="ArgumentException">The upper end is not above the lower end.</exception>
    public static PolynomialSigns Between(Polynomial polynomial, Rational? lower, Rational? upper)
    {
        if (lower >= upper)
        {
            throw new ArgumentException("The upper end of an interval is above the lower end.", nameof(upper));
        }

        if (polynomial.IsZero)
        {
            return new(false, true, false);
        }

        var roots = RootIsolation.Isolate(polynomial, lower, upper);
        var signs = Separators(roots, lower, upper).Select(x => polynomial.At(x).Sign).ToHashSet();
        return new(signs.Contains(-1), !roots.IsEmpty, signs.Contains(1));
    }

    // One point of each piece between the roots, at which the polynomial is not 0 and has the sign of the piece: the ends of the
    // interval of an inexact root are no roots.
    private static IEnumerable<Rational> Separators(ImmutableArray<RealRoot> roots, Rational? lower, Rational? upper)
    {
        if (roots.IsEmpty)
        {
            return [Between(lower, upper)];
        }

        return
        [
            Between(lower, roots[0].Low),
            .. roots.Zip(roots.Skip(1), (left, right) => Between(left.High, right.Low)),
            Between(roots[^1].High, upper),
        ];
    }

    private static Rational Between(Rational? lower, Rational? upper) =>
        (lower, upper) switch
        {
            ({ } low, { } high) => (low + high) / 2,
            ({ } low, null) => low + 1,
            (null, { } high) => high - 1,
            _ => 0,
        };
}
