using Theory.Data;
using Theory.Provers.Census;

namespace Theory.Laws.Subjects;

/// <summary>The census of threshold functions, as its laws see it.</summary>
/// <param name="Count">How many of the Boolean functions of n inputs are threshold functions.</param>
/// <param name="Obstacle">Two true points a, b and two false points c, d of a function with a + b = c + d, or null where there are none.</param>
public sealed record CensusSubject(Func<int, int> Count, Func<BooleanFunction, BooleanCertificate.FourPoints?> Obstacle)
{
    /// <summary><see cref="ThresholdCensus"/>.</summary>
    public static CensusSubject Ours =>
        new(
            inputs => (int)ThresholdCensus.Take(inputs).Threshold,
            function =>
                ThresholdCensus
                    .Certificates(function.Inputs)[(int)function.Values]
                    .Match<BooleanCertificate.FourPoints?>(_ => null, points => points)
        );
}
