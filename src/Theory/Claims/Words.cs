using Theory.Algebra.Words;

namespace Theory.Claims;

/// <summary>Phrases that several statements share.</summary>
internal static class Words
{
    /// <summary>"W1 (h x d), b1 (h x 1)" in the order of the names.</summary>
    public static string Listed(IEnumerable<Symbol> symbols) =>
        string.Join(", ", symbols.OrderBy(symbol => symbol.Name, StringComparer.Ordinal).Select(Describe));

    /// <summary>"every d, h and every W1 (h x d), b1 (h x 1)", the sides named first.</summary>
    public static string ForEvery(IReadOnlyCollection<Symbol> symbols)
    {
        var sides = symbols
            .SelectMany(symbol => new[] { symbol.Shape.Rows, symbol.Shape.Columns })
            .Where(side => side != Shape.One)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var values = $"every {Listed(symbols)}";
        return sides.Length == 0 ? values : $"all sizes {string.Join(", ", sides)} and {values}";
    }

    private static string Describe(Symbol symbol) =>
        symbol.Shape.IsScalar ? symbol.Name : $"{symbol.Name} ({symbol.Shape})";
}
