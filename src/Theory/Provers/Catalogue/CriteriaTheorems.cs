using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 6: the activation criteria, and functions that fail them.</summary>
internal static class CriteriaTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            new("quadratic-fails", 6, QuadraticFails),
            new("sqrt-fails", 6, () => Fails(Property.Total, "sqrt(x)", -1)),
            new("log-fails", 6, LogFails),
        ];

    private static Theorem QuadraticFails() =>
        Decided.All(Fails(Property.DistinguishesSign, "x^2", 2), Value("x^2", -2, 4), Value("x^2", 2, 4));

    private static Theorem Value(string function, Rational x, Rational value) =>
        Theorem.ByExactValue(new(Expression.Parse(function), x, value));

    private static Theorem LogFails() =>
        Decided.All(Fails(Property.Total, "log(x)", 0), Undefined("log(x)", 0), Undefined("log(x)", -1));

    private static Theorem Fails(Property property, string function, Rational x) =>
        Theorem.ByOnePoint(new HasProperty(property, Expression.Parse(function)), new(x));

    private static Theorem Undefined(string function, Rational x) =>
        Theorem.ByOnePoint(new DefinedAt(Expression.Parse(function), x), new(x));
}
