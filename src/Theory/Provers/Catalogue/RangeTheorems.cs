using Theory.Analysis;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 10: which values an activation can give on an output, and which never.</summary>
internal static class RangeTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            new("tanh-never-3", 10, () => Never("tanh(x)", NumberRange.Open(-1, 1), 3)),
            new("sigmoid-never-1", 10, () => Never("sigmoid(x)", NumberRange.Open(0, 1), 1)),
            new("sigmoid-range", 10, () => Exactly("sigmoid(x)", 0, 1)),
            new("tanh-range", 10, () => Exactly("tanh(x)", -1, 1)),
            new("softplus-range", 10, () => Exactly("softplus(x)", 0, null)),
            new("relu-range", 10, ReluRange),
            new("identity-reaches-all", 10, () => Reaches("x")),
            new("leaky-relu-reaches-all", 10, () => Reaches("max(x, 0.01*x)")),
        ];

    private static Theorem Never(string function, NumberRange range, Rational value) =>
        Theorem.ByRange(new(Expression.Parse(function), value), Within(function, range));

    // All values are strictly between the ends, and every number there is one.
    private static Theorem Exactly(string function, Rational? low, Rational? high) =>
        Theorem.ByParts(Within(function, NumberRange.Open(low, high)), Between(function, low, high));

    private static Theorem ReluRange() =>
        Theorem.ByParts(
            Within("relu(x)", NumberRange.Closed(0, null)),
            RangeProver.At(Expression.Parse("relu(x)"), 0)!,
            Between("relu(x)", 0, null)
        );

    private static Theorem Reaches(string function) => Between(function, null, null);

    private static Theorem Within(string function, NumberRange range) =>
        RangeProver.Values(new(Expression.Parse(function), WorkLimit.Default), range)!;

    private static Theorem Between(string function, Rational? low, Rational? high) =>
        RangeProver.Between(ActivationDecider.Decide(Expression.Parse(function)), low, high)!;
}
