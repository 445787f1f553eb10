using Theory.Claims;

namespace Theory.Oracles;

/// <summary>Identities between terms, tried on random matrices: unequal polynomials rarely agree on random points (Schwartz 1980, Zippel 1979).</summary>
internal static class TermTruth
{
    private const int Trials = 12;

    public static bool Of(EqualForAll claim) =>
        Enumerable
            .Range(0, Trials)
            .All(trial =>
            {
                var values = new TermValues(new Random(trial));
                return values.Evaluate(claim.Left).Equals(values.Evaluate(claim.Right));
            });
}
