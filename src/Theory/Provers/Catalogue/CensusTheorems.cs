using Theory.Claims;
using Theory.Kernel;
using Theory.Provers.Census;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 3: which Boolean functions one threshold unit computes, all of them counted.</summary>
internal static class CensusTheorems
{
    private const int MostCounted = 5;

    public static IReadOnlyList<CatalogueEntry> Entries =>
        [
            new("threshold-census", 3, () => ForEach(MostCounted, Counted)),
            new("every-obstacle-is-an-xor", 3, () => ForEach(ThresholdCensus.MostWithCertificates, Obstructed)),
        ];

    private static Theorem ForEach(int most, Func<ThresholdCensus, Theorem> prove) =>
        Theorem.ByParts([.. Enumerable.Range(1, most).Select(inputs => prove(ThresholdCensus.Take(inputs)))]);

    private static Theorem Counted(ThresholdCensus census) =>
        Theorem.ByClassWeights(new ThresholdCount(census.Inputs, census.Threshold), census.Evidence);

    private static Theorem Obstructed(ThresholdCensus census) =>
        Theorem.ByClassWeights(new XorObstacles(census.Inputs, census.Obstructed), census.Evidence);
}
