using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Functions;
using Theory.Laws.Formulas;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>Two polynomials by their coefficients, that of x^0 first, and a point.</summary>
/// <param name="P">The coefficients of p.</param>
/// <param name="Q">The coefficients of q.</param>
/// <param name="X">x.</param>
public sealed record PolynomialCase(Vector P, Vector Q, Rational X)
{
    /// <summary>Degrees up to 3, integers from -4 to 4.</summary>
    public static Arbitrary<PolynomialCase> All =>
        Arb.From(
            from p in Coefficients
            from q in Coefficients
            from x in Gen.Choose(-3, 3)
            select new PolynomialCase(p, q, x),
            value =>
                [
                    .. Shorter(value.P).Select(p => value with { P = p }),
                    .. Shorter(value.Q).Select(q => value with { Q = q }),
                    .. Shrinking.Of(value.P).Select(p => value with { P = p }),
                    .. Shrinking.Of(value.Q).Select(q => value with { Q = q }),
                    .. Shrinking.Of(value.X).Select(x => value with { X = x }),
                ]
        );

    /// <summary>p(x), or another polynomial by its coefficients.</summary>
    public static Rational At(Vector coefficients, Rational x) =>
        Sums.Of(coefficients.Count, i => coefficients[i] * x.Pow(i));

    /// <summary>p'(x) by its coefficients.</summary>
    public static Rational SlopeAt(Vector coefficients, Rational x) =>
        Sums.Of(coefficients.Count - 1, i => (i + 1) * coefficients[i + 1] * x.Pow(i));

    /// <summary>The polynomial of an inner formula.</summary>
    public static Expression Of(Vector coefficients, Expression inner) =>
        coefficients.Select((c, i) => (Expression)c * inner.Pow(i)).Aggregate((sum, term) => sum + term);

    /// <summary>"p = 1 + 2*x, q = 0, x = 1".</summary>
    public override string ToString() =>
        $"p = {Of(P, Expression.X).Simplify()}, q = {Of(Q, Expression.X).Simplify()}, x = {X}";

    private static Gen<Vector> Coefficients =>
        from degree in Gen.Choose(0, 3)
        from entries in Gen.ArrayOf(Gen.Choose(-4, 4), degree + 1)
        select new Vector(entries.Select(entry => (Rational)entry));

    private static IEnumerable<Vector> Shorter(Vector value) =>
        value.Count > 1 ? [Shrinking.Without(value, value.Count - 1), Shrinking.Without(value, 0)] : [];
}
