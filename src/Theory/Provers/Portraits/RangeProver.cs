using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Provers.Deciders;

namespace Theory.Provers.Portraits;

/// <summary>Finds proofs that all values of a function lie in a range.</summary>
internal static class RangeProver
{
    /// <summary>The theorem that every value lies in the range; null where no proof is found.</summary>
    public static Theorem? Values(FunctionStudy study, NumberRange range)
    {
        var search = new CoverSearch(new ValuesTest(study.Function, range, Settings.Default), study.Limit.Start());
        return FunctionStudy.Guarded(() => search.Find(study.Special.Rational), null) is { } cover
            ? FunctionStudy.Try(() => Theorem.ByCover(new ValuesIn(study.Function, range), new CellCover(cover)))
            : null;
    }
}
