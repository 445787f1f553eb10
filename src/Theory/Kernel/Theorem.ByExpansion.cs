using System.Collections.Immutable;
using Theory.Algebra.Words;
using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>Two terms that multiply out to the same words are equal for all sizes and values.</summary>
    /// <remarks>Matrices of fitting shapes form a ring with several objects (a preadditive category), and the normal form uses its laws alone.</remarks>
    /// <exception cref="RefusalException">The words differ.</exception>
    public static Theorem ByExpansion(Term left, Term right)
    {
        RequireOneShapeEach(left.Symbols().Union(right.Symbols()), nameof(ByExpansion));
        RequireEqual(left, right, nameof(ByExpansion));
        return new(new EqualForAll(left, right), new Expansion());
    }

    // Two symbols of one name would read as one in the statement.
    private static void RequireOneShapeEach(ImmutableHashSet<Symbol> symbols, string rule) =>
        Require(
            symbols.Select(symbol => symbol.Name).Distinct(StringComparer.Ordinal).Count() == symbols.Count,
            "a name stands for two shapes",
            rule
        );

    private static void RequireEqual(Term left, Term right, string rule)
    {
        Require(left.Shape == right.Shape, $"the sides have the shapes {left.Shape} and {right.Shape}", rule);
        var (first, second) = (NormalForm.Of(left), NormalForm.Of(right));
        Require(first.Equals(second), $"the sides multiply out to {first} and {second}", rule);
    }
}
