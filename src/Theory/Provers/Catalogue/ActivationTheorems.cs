using Theory.Functions;
using Theory.Kernel;
using Theory.Provers.Deciders;

namespace Theory.Provers.Catalogue;

/// <summary>Chapter 7: each activation of the catalogue meets the six criteria.</summary>
internal static class ActivationTheorems
{
    public static IReadOnlyList<CatalogueEntry> Entries
    {
        get
        {
            // Each is proved once, for its own row and for the row of all.
            var theorems = ActivationCatalogue
                .All.Select(activation =>
                    (activation.Name, Proof: new Lazy<Theorem>(() => Admissible(activation.Function)))
                )
                .ToArray();
            return
            [
                .. theorems.Select(one => new CatalogueEntry($"{one.Name}-admissible", 7, () => one.Proof.Value)),
                new("catalogue-admissible", 7, () => Theorem.ByParts([.. theorems.Select(one => one.Proof.Value)])),
            ];
        }
    }

    /// <summary>All six criteria of a function.</summary>
    public static Theorem Admissible(Expression function)
    {
        var properties = ActivationDecider.DecideProperties(function);
        return Theorem.ByParts([.. ActivationReport.Criteria.Select(property => Decided.Proved(properties[property]))]);
    }
}
