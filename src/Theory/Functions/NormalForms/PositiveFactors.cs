using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>A sum as a product of a positive number, powers of atoms that are positive, and a rest.</summary>
/// <param name="Number">The number, above 0.</param>
/// <param name="Product">Exponentials and powers of pi.</param>
/// <param name="Rest">The rest, with integer coefficients; it has the sign of the whole.</param>
internal readonly record struct PositiveFactors(Rational Number, AtomProduct Product, AtomSum Rest)
{
    /// <summary>The factors of a sum that is not 0.</summary>
    public static PositiveFactors Of(AtomSum sum)
    {
        var product = sum.CommonFactor().Where((atom, _) => atom.IsPositive);
        var number = sum.Content();
        return new(number, product, sum.Without(product).Scale(number.Reciprocal()));
    }
}
